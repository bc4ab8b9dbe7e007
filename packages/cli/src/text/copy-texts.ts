import type { Language } from '@khuyencong/model';

/** The words of `khuyencong check --copy`. */
interface CopyTexts {
  readonly copy: string;
  readonly noWorkbook: (file: string) => string;
  readonly needsFolder: (path: string) => string;
  readonly isFolder: (path: string) => string;
  readonly sameName: (name: string) => string;
  readonly overwritesInput: (file: string) => string;
}

export const copyTexts: Readonly<Record<Language, CopyTexts>> = {
  vi: {
    copy: 'ghi bản sao Excel có tô màu ô, chú thích và trang liệt kê phát hiện; nhiều tệp thì nêu một thư mục',
    noWorkbook: (file) => `không lập được bản sao có đánh dấu của "${file}": chỉ lập cho tệp Excel, ODS, CSV`,
    needsFolder: (path) => `có nhiều tệp nên --copy cần một thư mục đã có; "${path}" không phải thư mục`,
    isFolder: (path) => `"${path}" là thư mục; khi kiểm tra một tệp, hãy nêu tên tệp bản sao`,
    sameName: (name) => `nhiều tệp cùng cho bản sao tên "${name}"; hãy kiểm tra riêng từng tệp`,
    overwritesInput: (file) =>
      `bản sao "${file}" trùng với tệp cần kiểm tra hoặc với tệp kết quả; hãy chọn tên khác`,
  },
  en: {
    copy: 'write a copy for Excel with coloured cells, comments and a sheet of findings; for several files, into a folder',
    noWorkbook: (file) => `"${file}" cannot have a marked copy: only files of Excel, ODS and CSV can`,
    needsFolder: (path) => `there are several files, so --copy needs a folder that exists; "${path}" is none`,
    isFolder: (path) => `"${path}" is a folder; with one file, name the file of the copy`,
    sameName: (name) => `several files would have the copy "${name}"; check them one by one`,
    overwritesInput: (file) =>
      `the copy "${file}" would replace a file that is checked, or the result; choose another name`,
  },
};
