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
  readonly CSV_QUOTE_OPEN: { readonly text: string };
  readonly CSV_STRAY_QUOTE: { readonly text: string };
  readonly ROW_TOO_WIDE: { readonly columns: string; readonly limit: string };
  readonly ENCODING_GUESSED: { readonly encoding: string; readonly sample: string };
  readonly ENCODING_NOT_READ: { readonly encoding: string };
  readonly ENCODING_BROKEN: { readonly encoding: string };
  readonly NUL_CHARACTER: { readonly count: string };
  readonly MARK_INSIDE_TEXT: { readonly count: string };
  readonly CSV_LONE_RETURN: { readonly line: string };
  readonly REST_NOT_READ: { readonly line: string };
  readonly SHEET_MISSING: { readonly sheet: string };
  readonly JSON_BROKEN: { readonly reason: string };
  readonly JSON_TOO_LARGE: { readonly limit: string };
  readonly JSON_TOO_DEEP: { readonly limit: string };
  readonly JSON_VALUE_NOT_TABLE: { readonly key: string };
  readonly JSON_RECORD_NOT_OBJECT: { readonly found: string };
  readonly JSON_VALUE_NESTED: { readonly key: string };
  readonly JSON_KEY_TWICE: { readonly key: string };
  readonly JSON_KEY_RESERVED: { readonly key: string };
  readonly JSON_KEY_LATE: { readonly key: string };
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
  CSV_QUOTE_OPEN: {
    severity: 'error',
    meaning: {
      vi: 'Dấu ngoặc kép mở mà không đóng đến hết tệp.',
      en: 'A quote is opened and not closed before the end of the file.',
    },
    remedy: { vi: 'Đóng dấu ngoặc kép ở dòng đã nêu.', en: 'Close the quote on the line that is named.' },
    message: {
      vi: ({ text }) =>
        `Dấu ngoặc kép mở trước "${text}" ở dòng này không được đóng; mọi dòng sau bị đọc vào cùng một ô.`,
      en: ({ text }) =>
        `The quote opened before "${text}" on this line is never closed; all lines after it fall into one cell.`,
    },
  },
  CSV_STRAY_QUOTE: {
    severity: 'warning',
    meaning: { vi: 'Dấu ngoặc kép nằm giữa ô.', en: 'A quote stands in the middle of a cell.' },
    remedy: {
      vi: 'Viết hai dấu ngoặc kép liền nhau và bao cả ô bằng ngoặc kép.',
      en: 'Write the quote twice and enclose the whole cell in quotes.',
    },
    message: {
      vi: ({ text }) => `Dấu ngoặc kép nằm giữa ô "${text}" được giữ nguyên như ký tự thường.`,
      en: ({ text }) => `A quote in the middle of the cell "${text}" was kept as an ordinary character.`,
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
  ENCODING_GUESSED: {
    severity: 'warning',
    meaning: {
      vi: 'Tệp không phải UTF-8; bảng mã được đoán từ chữ tiếng Việt trong tệp.',
      en: 'The file is not UTF-8; its encoding was guessed from the Vietnamese words in it.',
    },
    remedy: {
      vi: 'Đối chiếu chữ mẫu; nên lưu lại bằng UTF-8.',
      en: 'Compare the sample; better save the file as UTF-8.',
    },
    message: {
      vi: ({ encoding, sample }) =>
        `Tệp được đọc theo bảng mã ${encoding} (đoán); chữ đọc được: "${sample}".`,
      en: ({ encoding, sample }) => `The file was read as ${encoding} (a guess); it reads "${sample}".`,
    },
  },
  ENCODING_NOT_READ: {
    severity: 'error',
    meaning: {
      vi: 'Tệp dùng bảng mã không đọc được.',
      en: 'The file is in an encoding that cannot be read.',
    },
    remedy: {
      vi: 'Chuyển sang Unicode (công cụ chuyển mã của Unikey: Ctrl+Shift+F6) rồi lưu bằng UTF-8.',
      en: 'Convert it to Unicode (for instance with the converter of Unikey: Ctrl+Shift+F6) and save it as UTF-8.',
    },
    message: {
      vi: ({ encoding }) => `Tệp không đọc được vì dùng bảng mã ${encoding}.`,
      en: ({ encoding }) => `The file was not read: its encoding is ${encoding}.`,
    },
  },
  ENCODING_BROKEN: {
    severity: 'error',
    meaning: {
      vi: 'Có ký tự không hợp lệ trong bảng mã của tệp.',
      en: 'There are bytes that are not valid in the encoding of the file.',
    },
    remedy: {
      vi: 'Lưu lại tệp bằng UTF-8 từ phần mềm gốc.',
      en: 'Save the file again as UTF-8 from the program that made it.',
    },
    message: {
      vi: ({ encoding }) =>
        `Từ đây có ký tự không hợp lệ trong ${encoding}; chúng được thay bằng ký tự "\uFFFD".`,
      en: ({ encoding }) =>
        `From here on there are bytes that are not ${encoding}; each is shown as "\uFFFD".`,
    },
  },
  NUL_CHARACTER: {
    severity: 'error',
    meaning: { vi: 'Tệp văn bản có ký tự rỗng (NUL).', en: 'The text file holds NUL characters.' },
    remedy: {
      vi: 'Tệp có thể bị hỏng khi sao chép; xin lại tệp gốc.',
      en: 'The file may have been damaged while copying; ask for the original.',
    },
    message: {
      vi: ({ count }) => `Tệp có ${count} ký tự NUL; các ký tự này bị bỏ qua.`,
      en: ({ count }) => `The file holds ${count} NUL characters; they were left out.`,
    },
  },
  MARK_INSIDE_TEXT: {
    severity: 'info',
    meaning: {
      vi: 'Giữa tệp có dấu thứ tự byte (BOM), thường do ghép nhiều tệp.',
      en: 'A byte order mark stands inside the text, often because files were joined.',
    },
    remedy: {
      vi: 'Kiểm tra xem dòng tiêu đề có bị lặp lại ở chỗ ghép không.',
      en: 'See whether the header is repeated where the files were joined.',
    },
    message: {
      vi: ({ count }) => `Giữa tệp có ${count} dấu thứ tự byte (BOM); các dấu này bị bỏ qua.`,
      en: ({ count }) => `There are ${count} byte order marks inside the text; they were left out.`,
    },
  },
  CSV_LONE_RETURN: {
    severity: 'warning',
    meaning: {
      vi: 'Tệp có hai kiểu xuống dòng: ký tự CR đứng một mình không ngắt dòng.',
      en: 'The file has two kinds of line ends: a lone carriage return does not end a line.',
    },
    remedy: {
      vi: 'Lưu lại tệp với một kiểu xuống dòng; kiểm tra dòng đã nêu.',
      en: 'Save the file with one kind of line end; look at the line that is named.',
    },
    message: {
      vi: ({ line }) => `Ký tự CR đứng một mình ở dòng ${line} được giữ trong ô, không ngắt dòng.`,
      en: ({ line }) => `A lone carriage return on line ${line} was kept in its cell and ends no line.`,
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
  JSON_BROKEN: {
    severity: 'error',
    meaning: { vi: 'Nội dung không phải JSON hợp lệ.', en: 'The content is not valid JSON.' },
    remedy: {
      vi: 'Sửa tại dòng và cột đã nêu; trong NDJSON mỗi dòng là một bản ghi trọn vẹn.',
      en: 'Repair it at the line and column named; in NDJSON every line is one whole record.',
    },
    message: {
      vi: ({ reason }) => `JSON không hợp lệ tại đây (${reason}).`,
      en: ({ reason }) => `The JSON is not valid here (${reason}).`,
    },
  },
  JSON_TOO_LARGE: {
    severity: 'error',
    meaning: { vi: 'Tệp JSON quá lớn.', en: 'The JSON document is too large.' },
    remedy: {
      vi: 'Chuyển sang NDJSON (mỗi dòng một bản ghi) hoặc CSV, là các dạng được đọc tuần tự.',
      en: 'Use NDJSON (one record on each line) or CSV, which are read as streams.',
    },
    message: {
      vi: ({ limit }) => `Tệp JSON dài hơn ${limit} ký tự nên không được đọc.`,
      en: ({ limit }) => `The JSON document is longer than ${limit} characters and was not read.`,
    },
  },
  JSON_TOO_DEEP: {
    severity: 'error',
    meaning: { vi: 'JSON lồng nhau quá nhiều tầng.', en: 'The JSON is nested too deep.' },
    remedy: {
      vi: 'Mỗi bản ghi là một đối tượng phẳng: khóa và giá trị.',
      en: 'A record is one flat object of keys and values.',
    },
    message: {
      vi: ({ limit }) => `JSON tại đây lồng nhau quá ${limit} tầng nên không được đọc.`,
      en: ({ limit }) => `The JSON here is nested more than ${limit} levels deep and was not read.`,
    },
  },
  JSON_VALUE_NOT_TABLE: {
    severity: 'info',
    meaning: {
      vi: 'Một khóa ở tầng ngoài của JSON không chứa bảng.',
      en: 'A key at the top of the JSON document holds no table.',
    },
    remedy: {
      vi: 'Không cần làm gì nếu đó là ghi chú; bảng phải là danh sách các đối tượng.',
      en: 'Nothing to do where it is a note; a table is a list of objects.',
    },
    message: {
      vi: ({ key }) => `Khóa "${key}" không chứa bảng nên được bỏ qua.`,
      en: ({ key }) => `The key "${key}" holds no table and was passed over.`,
    },
  },
  JSON_RECORD_NOT_OBJECT: {
    severity: 'error',
    meaning: {
      vi: 'Một phần tử của bảng không phải là đối tượng.',
      en: 'An element of a table is not an object.',
    },
    remedy: {
      vi: 'Viết mỗi bản ghi là một đối tượng: { "khóa": giá trị }.',
      en: 'Write every record as an object: { "key": value }.',
    },
    message: {
      vi: ({ found }) => `Bản ghi tại đây không phải là đối tượng (${found}) nên không đọc được.`,
      en: ({ found }) => `The record here is not an object (${found}) and was not read.`,
    },
  },
  JSON_VALUE_NESTED: {
    severity: 'error',
    meaning: {
      vi: 'Giá trị của một ô là danh sách hoặc đối tượng.',
      en: 'The value of a cell is a list or an object.',
    },
    remedy: {
      vi: 'Tách thành các khóa riêng hoặc thành bảng riêng.',
      en: 'Split it into keys of their own or into a table of its own.',
    },
    message: {
      vi: ({ key }) => `Giá trị của khóa "${key}" là danh sách hoặc đối tượng nên không đọc được.`,
      en: ({ key }) => `The value of the key "${key}" is a list or an object and was not read.`,
    },
  },
  JSON_KEY_TWICE: {
    severity: 'error',
    meaning: { vi: 'Một khóa có hai lần trong một bản ghi.', en: 'A record has one key twice.' },
    remedy: { vi: 'Giữ lại một giá trị.', en: 'Keep one of the values.' },
    message: {
      vi: ({ key }) => `Khóa "${key}" có hai lần trong một bản ghi; giá trị sau được dùng.`,
      en: ({ key }) => `The key "${key}" stands twice in one record; the later value was used.`,
    },
  },
  JSON_KEY_RESERVED: {
    severity: 'warning',
    meaning: {
      vi: 'Khóa trùng với từ riêng của JavaScript, thường do tệp bị cố ý sửa.',
      en: 'A key is a word of JavaScript itself; files that hold it are often made on purpose.',
    },
    remedy: {
      vi: 'Kiểm tra nguồn của tệp; xóa khóa này.',
      en: 'Check where the file comes from; delete the key.',
    },
    message: {
      vi: ({ key }) => `Khóa "${key}" được đọc như một khóa thường và không có tác dụng gì khác.`,
      en: ({ key }) => `The key "${key}" was read as an ordinary key and has no other effect.`,
    },
  },
  JSON_KEY_LATE: {
    severity: 'error',
    meaning: {
      vi: 'Một khóa xuất hiện sau phần đầu của tệp NDJSON, khi các cột đã được xác định.',
      en: 'A key appears after the beginning of an NDJSON file, when the columns are settled.',
    },
    remedy: {
      vi: 'Ghi khóa này (có thể là null) ngay ở bản ghi đầu tiên.',
      en: 'Write the key, null if need be, in the first record already.',
    },
    message: {
      vi: ({ key }) => `Khóa "${key}" xuất hiện lần đầu ở đây nên không được đọc, ở đây và về sau.`,
      en: ({ key }) => `The key "${key}" first appears here and is not read, neither here nor later.`,
    },
  },
};
