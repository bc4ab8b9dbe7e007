import { formatDay, type Language } from '@khuyencong/model';

/** The words of `khuyencong template`. */
export interface TemplateTexts {
  readonly description: string;
  readonly tables: string;
  readonly unit: string;
  readonly form: string;
  readonly year: string;
  readonly asOf: string;
  readonly format: string;
  readonly out: string;
  readonly force: string;
  readonly examples: string;
  readonly unknownTable: (text: string, nearest: string | undefined) => string;
  readonly unknownUnit: (text: string, units: string) => string;
  readonly notAYear: (text: string) => string;
  readonly notTogether: (one: string, other: string) => string;
  readonly yearNeedsForm: string;
  readonly oneYear: string;
  readonly provincesNotKnown: (asOf: string) => string;
  readonly binary: string;
  readonly needsFolder: string;
  readonly alreadyThere: (file: string) => string;
  readonly written: (file: string) => string;
}

const examples = `
  khuyencong template --out bieu-mau.xlsx
  khuyencong template --tables projects,targets --unit "nghìn đồng" --as-of 2025-07-01 --out de-an.xlsx
  khuyencong template --form one --year 2025,2026 --out mau-so-1.xlsx
  khuyencong template --format csv --out so-lieu`;

export const templateTexts: Readonly<Record<Language, TemplateTexts>> = {
  vi: {
    description:
      'tạo biểu mẫu trống để điền số liệu: tệp Excel có danh sách chọn và ghi chú, thư mục CSV, hoặc Mẫu số 1, Mẫu số 2',
    tables: 'chỉ lấy các bảng này, cách nhau bằng dấu phẩy, ví dụ projects,targets',
    unit: 'đơn vị của mọi số tiền: đồng, nghìn đồng, triệu đồng (mặc định), tỷ đồng',
    form: 'Mẫu số 1 (one) hoặc Mẫu số 2 (two) của Thông tư 36/2013/TT-BCT thay cho các bảng',
    year: 'năm kế hoạch ghi trên Mẫu số 2, hoặc các năm thực hiện của đề án trên Mẫu số 1 (2025,2026)',
    asOf: 'ngày lấy danh sách tỉnh, thành phố để chọn (YYYY-MM-DD); không nêu thì cột tỉnh để ghi tự do',
    format: 'dạng biểu mẫu; json mô tả các bảng, cột và danh sách giá trị',
    out: 'ghi vào tệp; với csv là thư mục; "-" là đầu ra chuẩn',
    force: 'ghi đè tệp đã có',
    examples: `\nVí dụ:${examples}`,
    unknownTable: (text, nearest) =>
      `không có bảng "${text}"; ${nearest === undefined ? 'xem tên các bảng bằng "khuyencong schema"' : `tên gần nhất là ${nearest}`}`,
    unknownUnit: (text, units) => `"${text}" không phải một trong các đơn vị: ${units}`,
    notAYear: (text) => `"${text}" không phải năm có bốn chữ số từ 1900 đến 2199`,
    notTogether: (one, other) => `không dùng "${one}" cùng với "${other}"`,
    yearNeedsForm: '"--year" chỉ dùng cùng với "--form"',
    oneYear: 'Mẫu số 2 là biểu của một năm; chỉ nêu một năm ở "--year"',
    provincesNotKnown: (asOf) =>
      `không rõ danh sách tỉnh, thành phố vào ngày ${formatDay(asOf, { language: 'vi' })}`,
    binary:
      'tệp Excel không in ra màn hình được; thêm "--out TỆP.xlsx" hoặc chuyển hướng vào tệp (> TỆP.xlsx)',
    needsFolder: 'CSV của nhiều bảng cần "--out THƯ-MỤC"; chỉ một bảng mới in ra màn hình được',
    alreadyThere: (file) => `tệp "${file}" đã có; thêm "--force" nếu muốn ghi đè`,
    written: (file) => `Đã ghi ${file}`,
  },
  en: {
    description:
      'make an empty template: an Excel workbook with lists and notes, a folder of CSV, or the official forms 1 and 2',
    tables: 'only these tables, with commas between them, such as projects,targets',
    unit: 'unit of all amounts: đồng, nghìn đồng, triệu đồng (default), tỷ đồng',
    form: 'form 1 (one) or form 2 (two) of Circular 36/2013/TT-BCT in place of the tables',
    year: 'the year of the plan on form 2, or the years of the project on form 1 (2025,2026)',
    asOf: 'the day whose provinces are offered in lists (YYYY-MM-DD); without it the column is free text',
    format: 'form of the template; json describes tables, columns and allowed values',
    out: 'write to a file; for csv, to a folder; "-" is the standard output',
    force: 'write over a file that is there',
    examples: `\nExamples:${examples}`,
    unknownTable: (text, nearest) =>
      `there is no table "${text}"; ${nearest === undefined ? '"khuyencong schema" lists the tables' : `the nearest is ${nearest}`}`,
    unknownUnit: (text, units) => `"${text}" is none of the units: ${units}`,
    notAYear: (text) => `"${text}" is no year of four digits from 1900 to 2199`,
    notTogether: (one, other) => `"${one}" cannot be used together with "${other}"`,
    yearNeedsForm: '"--year" is used with "--form" only',
    oneYear: 'form 2 is the form of one year; name one in "--year"',
    provincesNotKnown: (asOf) => `the provinces on ${asOf} are not known`,
    binary:
      'a workbook cannot be printed on a terminal; add "--out FILE.xlsx" or redirect it to a file (> FILE.xlsx)',
    needsFolder: 'CSV of several tables needs "--out FOLDER"; one table alone can be printed',
    alreadyThere: (file) => `the file "${file}" is there already; add "--force" to write over it`,
    written: (file) => `Written: ${file}`,
  },
};
