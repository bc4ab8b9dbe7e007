import type { FindingCatalogue } from '@khuyencong/model';

/**
 * The finding codes of reading official forms and the facts that each carries (mã phát hiện khi đọc biểu mẫu).
 *
 * @category finding
 * @since 0.1.0
 */
export interface FormReadingFindingParams {
  readonly FORM_NOT_RECOGNISED: { readonly form: string; readonly columns: string };
  readonly FORM_COLUMN_MISSING: { readonly form: string; readonly column: string };
  readonly FORM_LINE_MISSING: { readonly form: string; readonly line: string };
  readonly FORM_TOO_LONG: { readonly form: string; readonly rows: string };
  readonly FORM_UNIT_ASSUMED: { readonly form: string; readonly unit: string };
}

/**
 * The texts of the finding codes of reading official forms (nội dung mã phát hiện khi đọc biểu mẫu).
 *
 * @category finding
 * @since 0.1.0
 */
export const formReadingFindings: FindingCatalogue<FormReadingFindingParams> = {
  FORM_NOT_RECOGNISED: {
    severity: 'error',
    meaning: { vi: 'Không tìm thấy bảng của biểu mẫu trong tệp.', en: 'The file has no table of the form.' },
    remedy: {
      vi: 'Giữ nguyên tiêu đề cột của biểu mẫu theo Thông tư 36/2013/TT-BCT.',
      en: 'Keep the headers of the form of Circular 36/2013/TT-BCT.',
    },
    message: {
      vi: (p) => `Không tìm thấy bảng của Mẫu số ${p.form}: cần có các cột ${p.columns}.`,
      en: (p) => `No table of form ${p.form} was found: it has the columns ${p.columns}.`,
    },
  },
  FORM_COLUMN_MISSING: {
    severity: 'error',
    meaning: { vi: 'Biểu mẫu thiếu một cột.', en: 'A column of the form is missing.' },
    remedy: { vi: 'Bổ sung cột theo đúng biểu mẫu.', en: 'Add the column as the form has it.' },
    message: {
      vi: (p) => `Mẫu số ${p.form} thiếu cột "${p.column}".`,
      en: (p) => `Form ${p.form} lacks the column "${p.column}".`,
    },
  },
  FORM_LINE_MISSING: {
    severity: 'warning',
    meaning: { vi: 'Biểu mẫu thiếu một dòng thông tin.', en: 'A line of the form is missing.' },
    remedy: { vi: 'Ghi dòng này phía trên bảng.', en: 'Write it above the table.' },
    message: {
      vi: (p) => `Mẫu số ${p.form} không có dòng "${p.line}".`,
      en: (p) => `Form ${p.form} has no line "${p.line}".`,
    },
  },
  FORM_TOO_LONG: {
    severity: 'error',
    meaning: {
      vi: 'Biểu mẫu dài quá mức; các dòng sau giới hạn không được đọc.',
      en: 'The form is too long; the rows beyond the limit were not read.',
    },
    remedy: {
      vi: 'Kiểm tra xem có đúng là biểu mẫu không; xóa các dòng thừa ở cuối trang tính.',
      en: 'Check whether it is the form; delete surplus rows at the end of the sheet.',
    },
    message: {
      vi: (p) => `Mẫu số ${p.form} dài hơn ${p.rows} dòng; các dòng sau đó không được đọc.`,
      en: (p) => `Form ${p.form} has more than ${p.rows} rows; those after them were not read.`,
    },
  },
  FORM_UNIT_ASSUMED: {
    severity: 'warning',
    meaning: {
      vi: 'Biểu mẫu không ghi đơn vị tính; số tiền được hiểu theo đơn vị in sẵn của biểu mẫu.',
      en: 'The form states no unit; its amounts are taken to be in the unit that the form prints.',
    },
    remedy: {
      vi: 'Ghi dòng "Đơn vị tính: …" phía trên bảng.',
      en: 'Write "Đơn vị tính: …" above the table.',
    },
    message: {
      vi: (p) => `Mẫu số ${p.form} không ghi đơn vị tính; số tiền được hiểu là ${p.unit}.`,
      en: (p) => `Form ${p.form} states no unit; its amounts are taken to be in ${p.unit}.`,
    },
  },
};
