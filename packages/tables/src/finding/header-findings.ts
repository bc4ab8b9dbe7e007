import type { FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of headers and units of tables and the facts that each carries (mã phát hiện về tiêu đề cột và đơn vị tính).
 *
 * @category finding
 * @since 0.1.0
 */
export interface HeaderFindingParams {
  readonly COLUMN_MISSING: { readonly header: string; readonly headerEn: string; readonly headers: string };
  readonly COLUMN_UNKNOWN: { readonly header: string };
  readonly COLUMN_TWICE: { readonly header: string; readonly other: string };
  readonly COLUMN_HIDDEN: { readonly header: string };
  readonly COLUMN_UNNAMED: { readonly column: string; readonly sample: string };
  readonly COLUMNS_NOT_LOOKED_AT: { readonly columns: string; readonly limit: string };
  readonly HEADER_MISSPELT: { readonly header: string; readonly read: string };
  readonly UNIT_UNKNOWN: { readonly text: string };
}

/**
 * The texts of the finding codes of headers and units of tables (nội dung mã phát hiện về tiêu đề cột và đơn vị tính).
 *
 * @category finding
 * @since 0.1.0
 */
export const headerFindings: FindingCatalogue<HeaderFindingParams> = {
  COLUMN_MISSING: {
    severity: 'error',
    meaning: { vi: 'Thiếu một cột bắt buộc.', en: 'A required column is missing.' },
    remedy: {
      vi: 'Thêm cột với tiêu đề đúng như mẫu, hoặc khai báo tệp ánh xạ cột.',
      en: 'Add the column with the header of the template, or declare a mapping.',
    },
    message: {
      vi: (p) => `Thiếu cột "${p.header}"; các cột hiện có: ${p.headers}.`,
      en: (p) => `The column "${p.headerEn}" (${p.header}) is missing; the columns are: ${p.headers}.`,
    },
  },
  COLUMN_UNKNOWN: {
    severity: 'info',
    meaning: {
      vi: 'Cột không thuộc bảng nên không được đọc.',
      en: 'A column is not part of the table and was not read.',
    },
    remedy: {
      vi: 'Nếu cột này cần dùng thì sửa tiêu đề hoặc khai báo tệp ánh xạ cột.',
      en: 'If it is needed, correct its header or declare a mapping.',
    },
    message: {
      vi: (p) => `Cột "${p.header}" không thuộc bảng nên không được đọc.`,
      en: (p) => `The column "${p.header}" is not part of the table and was not read.`,
    },
  },
  COLUMN_TWICE: {
    severity: 'error',
    meaning: { vi: 'Hai cột cùng ứng với một trường.', en: 'Two columns stand for one field.' },
    remedy: { vi: 'Xóa hoặc đổi tên một trong hai cột.', en: 'Delete or rename one of the two columns.' },
    message: {
      vi: (p) => `Cột "${p.header}" trùng với cột "${p.other}"; chỉ đọc cột đứng trước.`,
      en: (p) => `The column "${p.header}" repeats "${p.other}"; only the first of them was read.`,
    },
  },
  COLUMN_HIDDEN: {
    severity: 'warning',
    meaning: { vi: 'Cột bị ẩn nhưng vẫn được đọc.', en: 'A column is hidden and was read all the same.' },
    remedy: {
      vi: 'Bỏ ẩn cột để người duyệt nhìn thấy.',
      en: 'Unhide the column so that whoever approves the table sees it.',
    },
    message: {
      vi: (p) => `Cột "${p.header}" bị ẩn; dữ liệu trong đó vẫn được đọc.`,
      en: (p) => `The column "${p.header}" is hidden; its data were read all the same.`,
    },
  },
  COLUMN_UNNAMED: {
    severity: 'warning',
    meaning: {
      vi: 'Một cột có dữ liệu nhưng không có tiêu đề nên không được đọc.',
      en: 'A column holds data, has no header and is not read.',
    },
    remedy: {
      vi: 'Ghi tiêu đề bằng chữ cho cột (bỏ gộp ô tiêu đề nếu có), hoặc khai báo tệp ánh xạ cột.',
      en: 'Give the column a header in words (unmerge the header if it is merged), or declare a mapping.',
    },
    message: {
      vi: (p) =>
        `Cột ${p.column} có dữ liệu (ví dụ "${p.sample}") nhưng không có tiêu đề nên không được đọc.`,
      en: (p) => `Column ${p.column} holds data (such as "${p.sample}") but has no header, and was not read.`,
    },
  },
  COLUMNS_NOT_LOOKED_AT: {
    severity: 'error',
    meaning: {
      vi: 'Trang tính có quá nhiều cột; tiêu đề các cột ở xa không được xét.',
      en: 'The sheet has too many columns; headers far to the right were not looked at.',
    },
    remedy: {
      vi: 'Bỏ bớt cột, hoặc đưa các cột của bảng lên trước.',
      en: 'Remove columns, or move those of the table to the front.',
    },
    message: {
      vi: (p) => `Dòng tiêu đề có ${p.columns} cột; chỉ ${p.limit} cột đầu được xét.`,
      en: (p) => `The header has ${p.columns} columns; only the first ${p.limit} were looked at.`,
    },
  },
  HEADER_MISSPELT: {
    severity: 'warning',
    meaning: {
      vi: 'Tiêu đề cột sai chính tả, được hiểu theo tiêu đề gần nhất.',
      en: 'A header is misspelt and was read as the nearest one.',
    },
    remedy: { vi: 'Sửa tiêu đề cột.', en: 'Correct the header.' },
    message: {
      vi: (p) => `Tiêu đề "${p.header}" được hiểu là "${p.read}".`,
      en: (p) => `The header "${p.header}" was read as "${p.read}".`,
    },
  },
  UNIT_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: 'Không biết đơn vị tiền nêu ở dòng đơn vị tính hoặc ở tiêu đề cột; số tiền được đọc theo đồng.',
      en: 'The unit of money that a unit line or a header names is not known; amounts were read in đồng.',
    },
    remedy: {
      vi: 'Ghi một trong các đơn vị: đồng, nghìn đồng, triệu đồng, tỷ đồng.',
      en: 'Write one of đồng, nghìn đồng, triệu đồng, tỷ đồng.',
    },
    message: {
      vi: (p) => `Không biết đơn vị trong "${p.text}"; số tiền được đọc theo đồng.`,
      en: (p) => `The unit in "${p.text}" is not known; amounts were read in đồng.`,
    },
  },
};
