import type { FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of opening and reading files and the facts that each carries (mã phát hiện khi đọc tệp).
 *
 * @category finding
 * @since 0.1.0
 */
export interface SourceFindingParams {
  readonly SOURCE_EMPTY: { readonly bytes: string };
  readonly FORMAT_NOT_READ: { readonly format: string };
  readonly WORKBOOK_ENCRYPTED: { readonly container: string };
  readonly WORKBOOK_BROKEN: { readonly reason: string };
  readonly ARCHIVE_TOO_LARGE: {
    readonly what: ArchiveMeasure;
    readonly found: string;
    readonly limit: string;
  };
  readonly ARCHIVE_PATH_UNSAFE: { readonly name: string };
  readonly SHEET_READ_AS_STREAM: { readonly sheet: string };
  readonly RECORD_TOO_LONG: { readonly characters: string };
  readonly ROW_TOO_WIDE: { readonly columns: string; readonly limit: string };
  readonly REST_NOT_READ: { readonly line: string };
  readonly SHEET_MISSING: { readonly sheet: string };
}

/**
 * What of an archive passed its limit (đại lượng vượt giới hạn).
 *
 * @category finding
 * @since 0.1.0
 */
export type ArchiveMeasure = 'parts' | 'bytes' | 'ratio';

const measureWords: Readonly<Record<ArchiveMeasure, { readonly vi: string; readonly en: string }>> = {
  parts: { vi: 'số tệp bên trong', en: 'the number of files inside' },
  bytes: { vi: 'dung lượng sau khi giải nén (byte)', en: 'the unpacked size in bytes' },
  ratio: { vi: 'tỷ lệ nén', en: 'the compression ratio' },
};

/**
 * The texts of the finding codes of opening and reading files (nội dung mã phát hiện khi đọc tệp).
 *
 * @category finding
 * @since 0.1.0
 */
export const sourceFindings: FindingCatalogue<SourceFindingParams> = {
  SOURCE_EMPTY: {
    severity: 'error',
    meaning: { vi: 'Tệp không có nội dung.', en: 'The file has no content.' },
    remedy: { vi: 'Kiểm tra lại tệp đã gửi.', en: 'Check which file was sent.' },
    message: {
      vi: ({ bytes }) => `Tệp không có nội dung (${bytes} byte).`,
      en: ({ bytes }) => `The file has no content (${bytes} bytes).`,
    },
  },
  FORMAT_NOT_READ: {
    severity: 'error',
    meaning: {
      vi: 'Tệp không phải là bảng tính, CSV hoặc JSON đọc được.',
      en: 'The file is not a workbook, CSV or JSON that can be read.',
    },
    remedy: {
      vi: 'Lưu lại thành .xlsx hoặc .csv (UTF-8) rồi kiểm tra lại.',
      en: 'Save it as .xlsx or .csv (UTF-8) and check again.',
    },
    message: {
      vi: ({ format }) => `Không đọc được tệp: nội dung là ${format}.`,
      en: ({ format }) => `The file cannot be read: its content is ${format}.`,
    },
  },
  WORKBOOK_ENCRYPTED: {
    severity: 'error',
    meaning: { vi: 'Bảng tính có mật khẩu.', en: 'The workbook is protected by a password.' },
    remedy: {
      vi: 'Bỏ mật khẩu mở tệp (File > Info > Protect Workbook) rồi lưu lại.',
      en: 'Remove the password for opening (File > Info > Protect Workbook) and save again.',
    },
    message: {
      vi: ({ container }) => `Bảng tính có mật khẩu mở tệp (${container}) nên không đọc được.`,
      en: ({ container }) => `The workbook needs a password to be opened (${container}) and was not read.`,
    },
  },
  WORKBOOK_BROKEN: {
    severity: 'error',
    meaning: { vi: 'Bảng tính bị hỏng hoặc thiếu một phần.', en: 'The workbook is damaged or cut off.' },
    remedy: {
      vi: 'Mở bằng Excel, lưu lại rồi kiểm tra lại; nếu không mở được thì xin lại tệp gốc.',
      en: 'Open it in Excel, save it and check again; if it does not open, ask for the original.',
    },
    message: {
      vi: ({ reason }) => `Bảng tính bị hỏng, phần còn lại không đọc được (${reason}).`,
      en: ({ reason }) => `The workbook is damaged, the rest of it was not read (${reason}).`,
    },
  },
  ARCHIVE_TOO_LARGE: {
    severity: 'error',
    meaning: {
      vi: 'Bảng tính khi giải nén vượt giới hạn an toàn.',
      en: 'Unpacked, the workbook would pass a safety limit.',
    },
    remedy: {
      vi: 'Tách thành nhiều tệp, hoặc nâng giới hạn khi gọi thư viện nếu tệp đáng tin cậy.',
      en: 'Split the file, or raise the limit in the call where the file can be trusted.',
    },
    message: {
      vi: ({ what, found, limit }) =>
        `Tệp không được mở: ${measureWords[what].vi} là ${found}, giới hạn ${limit}.`,
      en: ({ what, found, limit }) =>
        `The file was not opened: ${measureWords[what].en} is ${found}, the limit is ${limit}.`,
    },
  },
  ARCHIVE_PATH_UNSAFE: {
    severity: 'error',
    meaning: {
      vi: 'Trong bảng tính có tên tệp trỏ ra ngoài.',
      en: 'A file name inside the workbook points outside of it.',
    },
    remedy: {
      vi: 'Không mở tệp này; xin lại tệp từ nguồn tin cậy.',
      en: 'Do not open this file; ask a trusted source for it.',
    },
    message: {
      vi: ({ name }) => `Tệp không được mở: tên bên trong không an toàn (${name}).`,
      en: ({ name }) => `The file was not opened: unsafe name inside (${name}).`,
    },
  },
  SHEET_READ_AS_STREAM: {
    severity: 'info',
    meaning: {
      vi: 'Trang tính rất lớn hoặc có cấu trúc bất thường được đọc tuần tự: không biết dòng ẩn, cột ẩn, ô gộp và công thức.',
      en: 'A very large or unusual sheet was read as a stream: hidden rows and columns, merged cells and formulas are not seen.',
    },
    remedy: {
      vi: 'Không cần làm gì; nếu cần xét dòng ẩn và công thức thì tách trang tính thành các phần nhỏ hơn.',
      en: 'Nothing to do; split the sheet where hidden rows and formulas matter.',
    },
    message: {
      vi: ({ sheet }) =>
        `Trang tính "${sheet}" rất lớn hoặc có cấu trúc bất thường nên được đọc tuần tự; dòng ẩn, cột ẩn, ô gộp và công thức không được xét.`,
      en: ({ sheet }) =>
        `The sheet "${sheet}" is very large or unusual and was read as a stream; hidden rows and columns, merged cells and formulas were not looked at.`,
    },
  },
  RECORD_TOO_LONG: {
    severity: 'error',
    meaning: {
      vi: 'Một bản ghi của tệp văn bản dài quá giới hạn.',
      en: 'A record of a text file is longer than the limit.',
    },
    remedy: {
      vi: 'Kiểm tra dấu ngoặc kép chưa đóng, hoặc tệp không phải là bảng.',
      en: 'Look for a quote that is not closed, or for a file that is no table.',
    },
    message: {
      vi: ({ characters }) => `Bản ghi bắt đầu tại đây dài hơn ${characters} ký tự nên không đọc được.`,
      en: ({ characters }) =>
        `The record that begins here is longer than ${characters} characters and was not read.`,
    },
  },
  ROW_TOO_WIDE: {
    severity: 'error',
    meaning: { vi: 'Dòng có quá nhiều cột.', en: 'A row has too many columns.' },
    remedy: { vi: 'Kiểm tra dấu phân cách cột.', en: 'Check the delimiter of the columns.' },
    message: {
      vi: ({ columns, limit }) => `Dòng có ${columns} cột; chỉ đọc ${limit} cột đầu.`,
      en: ({ columns, limit }) => `The row has ${columns} columns; only the first ${limit} were read.`,
    },
  },
  REST_NOT_READ: {
    severity: 'error',
    meaning: {
      vi: 'Phần còn lại của tệp không được đọc.',
      en: 'The rest of the file was not read.',
    },
    remedy: {
      vi: 'Sửa lỗi ở dòng đã nêu rồi kiểm tra lại cả tệp.',
      en: 'Repair the fault on the line that is named and check the whole file again.',
    },
    message: {
      vi: ({ line }) => `Từ dòng ${line} trở đi tệp không được đọc.`,
      en: ({ line }) => `The file was not read from line ${line} on.`,
    },
  },
  SHEET_MISSING: {
    severity: 'error',
    meaning: {
      vi: 'Trang tính có tên trong bảng tính nhưng không có nội dung.',
      en: 'A sheet is listed in the workbook and its content is not there.',
    },
    remedy: {
      vi: 'Mở bằng Excel, sửa chữa và lưu lại; hoặc xin lại tệp gốc.',
      en: 'Open it in Excel, repair and save it, or ask for the original.',
    },
    message: {
      vi: ({ sheet }) => `Trang tính "${sheet}" có trong danh sách nhưng thiếu nội dung trong tệp.`,
      en: ({ sheet }) => `The sheet "${sheet}" is listed, but its content is missing from the file.`,
    },
  },
};
