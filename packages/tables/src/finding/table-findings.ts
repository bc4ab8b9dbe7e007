import type { FindingCatalogue } from '@khuyencong/model';
import type { TableTitle } from './table-title.js';

/**
 * The finding codes of recognising tables and the facts that each carries (mã phát hiện khi nhận dạng bảng).
 *
 * @category finding
 * @since 0.1.0
 */
export interface TableFindingParams {
  readonly SHEET_NOT_RECOGNISED: { readonly headers: string };
  readonly TEXT_READ_FROM_TCVN3: { readonly text: string; readonly value: string };
  readonly TEXT_IN_VNI: { readonly text: string };
  readonly SHEET_HIDDEN: { readonly sheet: string };
  readonly TABLE_TWICE: TableTitle & { readonly sheets: string };
  readonly ROW_HIDDEN: { readonly line: string };
  readonly HEADER_REPEATED: { readonly line: string };
  readonly TABLE_BELOW: { readonly line: string; readonly headers: string };
  readonly AMOUNT_MERGED: { readonly header: string; readonly fromLine: string; readonly toLine: string };
  readonly ROW_NOT_READ: { readonly text: string };
  readonly CELLS_MERGED: { readonly header: string; readonly fromLine: string; readonly toLine: string };
}

/**
 * The texts of the finding codes of recognising tables (nội dung mã phát hiện khi nhận dạng bảng).
 *
 * @category finding
 * @since 0.1.0
 */
export const tableFindings: FindingCatalogue<TableFindingParams> = {
  SHEET_NOT_RECOGNISED: {
    severity: 'warning',
    meaning: {
      vi: 'Trang tính không phải bảng nào của tệp chương trình.',
      en: 'The sheet is none of the tables of a programme file.',
    },
    remedy: {
      vi: 'Đặt tên trang tính và tiêu đề cột theo mẫu, hoặc khai báo tệp ánh xạ cột.',
      en: 'Name the sheet and its columns as in the template, or declare a mapping.',
    },
    message: {
      vi: (p) => `Không nhận ra bảng nào; các ô đọc được: ${p.headers}.`,
      en: (p) => `No table was recognised; the cells read: ${p.headers}.`,
    },
  },
  TEXT_READ_FROM_TCVN3: {
    severity: 'warning',
    meaning: {
      vi: 'Ô gõ bằng phông chữ TCVN3 (.VnTime) được chuyển sang Unicode.',
      en: 'A cell typed in a TCVN3 font (.VnTime) was converted to Unicode.',
    },
    remedy: {
      vi: 'Đối chiếu chữ đã chuyển; nên chuyển cả tệp sang Unicode (công cụ chuyển mã của Unikey: Ctrl+Shift+F6).',
      en: 'Compare the converted text; better convert the whole file to Unicode (for instance with Unikey: Ctrl+Shift+F6).',
    },
    message: {
      vi: (p) => `Chữ "${p.text}" gõ bằng phông TCVN3 được đọc là "${p.value}".`,
      en: (p) => `The text "${p.text}" was typed in a TCVN3 font and read as "${p.value}".`,
    },
  },
  TEXT_IN_VNI: {
    severity: 'error',
    meaning: {
      vi: 'Ô gõ bằng phông chữ VNI, không đọc được thành tiếng Việt Unicode.',
      en: 'A cell was typed in a VNI font and is not Vietnamese in Unicode.',
    },
    remedy: {
      vi: 'Chuyển ô sang Unicode (công cụ chuyển mã của Unikey: Ctrl+Shift+F6) rồi kiểm tra lại.',
      en: 'Convert the cell to Unicode (for instance with Unikey: Ctrl+Shift+F6) and check again.',
    },
    message: {
      vi: (p) => `Chữ "${p.text}" gõ bằng phông VNI nên không đọc đúng được; giữ nguyên như trong ô.`,
      en: (p) => `The text "${p.text}" was typed in a VNI font and was kept as it stands.`,
    },
  },
  SHEET_HIDDEN: {
    severity: 'warning',
    meaning: {
      vi: 'Trang tính bị ẩn nhưng vẫn được đọc.',
      en: 'The sheet is hidden and was read all the same.',
    },
    remedy: {
      vi: 'Bỏ ẩn hoặc xóa trang tính nếu không dùng.',
      en: 'Unhide the sheet, or delete it if it is not used.',
    },
    message: {
      vi: (p) => `Trang tính "${p.sheet}" bị ẩn; dữ liệu trong đó vẫn được đọc.`,
      en: (p) => `The sheet "${p.sheet}" is hidden; its data were read all the same.`,
    },
  },
  TABLE_TWICE: {
    severity: 'info',
    meaning: {
      vi: 'Một bảng có ở nhiều trang tính; các dòng được gộp lại.',
      en: 'One table stands on several sheets; their rows are taken together.',
    },
    remedy: { vi: 'Kiểm tra không có dòng nào bị nhập hai lần.', en: 'See that no row was entered twice.' },
    message: {
      vi: (p) => `Bảng "${p.table}" có ở nhiều nơi (${p.sheets}); các dòng được gộp lại.`,
      en: (p) =>
        `The table "${p.tableEn}" stands in several places (${p.sheets}); their rows are taken together.`,
    },
  },
  ROW_HIDDEN: {
    severity: 'warning',
    meaning: { vi: 'Dòng bị ẩn nhưng vẫn được đọc.', en: 'A row is hidden and was read all the same.' },
    remedy: { vi: 'Bỏ ẩn hoặc xóa dòng.', en: 'Unhide or delete the row.' },
    message: {
      vi: (p) => `Dòng ${p.line} bị ẩn; dữ liệu trong đó vẫn được đọc.`,
      en: (p) => `Row ${p.line} is hidden; its data were read all the same.`,
    },
  },
  ROW_NOT_READ: {
    severity: 'info',
    meaning: {
      vi: 'Dòng ghi chú, chữ ký… không phải dữ liệu.',
      en: 'A note, a signature or the like: not a record.',
    },
    remedy: { vi: 'Không cần làm gì nếu đúng là ghi chú.', en: 'Nothing, if it is a note indeed.' },
    message: {
      vi: (p) => `Dòng này không được đọc như dữ liệu: "${p.text}".`,
      en: (p) => `This row was not read as data: "${p.text}".`,
    },
  },
  CELLS_MERGED: {
    severity: 'info',
    meaning: {
      vi: 'Ô gộp theo chiều dọc: giá trị được dùng cho mọi dòng của ô.',
      en: 'Cells merged downwards: the value is used for every row of them.',
    },
    remedy: {
      vi: 'Nên bỏ gộp ô và ghi giá trị ở từng dòng.',
      en: 'Better unmerge the cells and write the value in every row.',
    },
    message: {
      vi: (p) =>
        `Cột "${p.header}": giá trị của ô gộp (dòng ${p.fromLine}–${p.toLine}) được dùng cho dòng này.`,
      en: (p) =>
        `Column "${p.header}": this row takes the value of the merged cell (rows ${p.fromLine}–${p.toLine}).`,
    },
  },
  AMOUNT_MERGED: {
    severity: 'warning',
    meaning: {
      vi: 'Số liệu ở ô gộp nhiều dòng chỉ được tính một lần, ở dòng đầu.',
      en: 'A figure in a cell merged over several rows counts once, in the first of them.',
    },
    remedy: {
      vi: 'Bỏ gộp ô và ghi phần của từng dòng.',
      en: 'Unmerge the cells and write the share of every row.',
    },
    message: {
      vi: (p) =>
        `Cột "${p.header}": số liệu của ô gộp (dòng ${p.fromLine}–${p.toLine}) chỉ được tính ở dòng ${p.fromLine}.`,
      en: (p) =>
        `"${p.header}": the figure of the merged cell (rows ${p.fromLine}–${p.toLine}) counts in row ${p.fromLine} alone.`,
    },
  },
  HEADER_REPEATED: {
    severity: 'info',
    meaning: {
      vi: 'Dòng tiêu đề lặp lại giữa bảng, thường do ngắt trang khi in.',
      en: 'The header stands again in the middle of the table, as at a page break.',
    },
    remedy: {
      vi: 'Xóa dòng lặp; dùng chức năng lặp tiêu đề khi in của bảng tính.',
      en: 'Delete the row; let the spreadsheet program repeat the header when printing.',
    },
    message: {
      vi: (p) => `Dòng ${p.line} lặp lại tiêu đề; không được đọc như dữ liệu.`,
      en: (p) => `Row ${p.line} repeats the header; it was not read as data.`,
    },
  },
  TABLE_BELOW: {
    severity: 'error',
    meaning: {
      vi: 'Một trang tính có hai bảng; bảng thứ hai không được đọc.',
      en: 'A sheet holds two tables; the second was not read.',
    },
    remedy: {
      vi: 'Chuyển bảng thứ hai sang trang tính riêng.',
      en: 'Move the second table to a sheet of its own.',
    },
    message: {
      vi: (p) => `Từ dòng ${p.line} có một bảng khác (${p.headers}); các dòng từ đó trở đi không được đọc.`,
      en: (p) =>
        `Another table begins in row ${p.line} (${p.headers}); the rows from there on were not read.`,
    },
  },
};
