import {
  formatInstrument,
  type DecimalString,
  type FindingCatalogue,
  type Language,
} from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';
import { fieldWords, valueWords } from './field-words.js';

/**
 * A row that was added or removed (dòng thêm, bỏ).
 *
 * @category finding
 * @since 0.1.0
 */
export interface RowParams {
  readonly id: string;
  readonly label: string;
  /** After minus before, in whole đồng. */
  readonly differenceVnd?: DecimalString | undefined;
}

/**
 * A field of a row that differs (một ô thay đổi).
 *
 * @category finding
 * @since 0.1.0
 */
export interface ChangeParams {
  readonly id: string;
  readonly label: string;
  /** Name of the field; amounts of one year carry the year, as in `supportVnd 2025`. */
  readonly field: string;
  /** As it was written; left out where it was not. */
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * Changes of one kind and who decides them (các thay đổi cùng loại và thẩm quyền).
 *
 * @category finding
 * @since 0.1.0
 */
export interface DecisionParams {
  /** Identifiers of the rows, separated by "; ". */
  readonly rows: string;
  readonly changeVi: string;
  readonly changeEn: string;
}

/**
 * The body that decides a change, in words (cơ quan quyết định thay đổi).
 *
 * @category finding
 * @since 0.1.0
 */
export interface DeciderParams extends DecisionParams {
  readonly deciderVi: string;
  readonly deciderEn: string;
}

/**
 * The finding codes of comparisons and the facts that each carries (mã phát hiện khi so sánh hai bản). Amounts in whole đồng.
 *
 * @category finding
 * @since 0.1.0
 */
export interface ComparisonFindingParams {
  readonly ROW_ADDED: RowParams;
  readonly ROW_REMOVED: RowParams;
  readonly ROW_MOVED: ChangeParams;
  readonly ROW_AMOUNT_CHANGED: ChangeParams;
  readonly ROW_REWORDED: ChangeParams;
  readonly TOTAL_NOT_CONSERVED: {
    readonly beforeVnd: DecimalString;
    readonly afterVnd: DecimalString;
    readonly differenceVnd: DecimalString;
  };
  readonly VERSIONS_NOT_COMPARABLE: {
    /** `year`, `level`, `province` or `name`. */
    readonly field: string;
    readonly before: string;
    readonly after: string;
  };
  readonly CHANGE_DECIDED_BY_OTHER: DeciderParams & { readonly byVi: string; readonly byEn: string };
  readonly CHANGE_DECIDER_NOT_KNOWN: DecisionParams & {
    /** The document that should say it; left out where several rules overlap. */
    readonly instrument?: string | undefined;
  };
  readonly CHANGE_DECISION_NOT_STATED: DeciderParams;
}

function money({ differenceVnd }: RowParams, language: Language): string {
  if (differenceVnd === undefined || differenceVnd === '0') return '';
  const sign = differenceVnd.startsWith('-') ? '' : '+';
  return ` (${sign}${formatVnd(differenceVnd, { language })})`;
}

const change: Readonly<Record<Language, (p: ChangeParams) => string>> = {
  vi: (p) =>
    `${fieldWords(p.field, 'vi')} từ ${valueWords(p.field, p.before, 'vi')} thành ${valueWords(p.field, p.after, 'vi')}`,
  en: (p) =>
    `${fieldWords(p.field, 'en')} from ${valueWords(p.field, p.before, 'en')} to ${valueWords(p.field, p.after, 'en')}`,
};

/**
 * The texts of the finding codes of comparisons (nội dung mã phát hiện khi so sánh hai bản).
 *
 * @category finding
 * @since 0.1.0
 */
export const comparisonFindings: FindingCatalogue<ComparisonFindingParams> = {
  ROW_ADDED: {
    severity: 'info',
    meaning: { vi: 'Bản sau có thêm một dòng.', en: 'The later version has one more row.' },
    remedy: { vi: 'Đối chiếu với quyết định bổ sung.', en: 'Compare with the decision that adds it.' },
    message: {
      vi: (p) => `Thêm dòng "${p.id}" ${p.label}${money(p, 'vi')}.`,
      en: (p) => `Row "${p.id}" ${p.label} was added${money(p, 'en')}.`,
    },
  },
  ROW_REMOVED: {
    severity: 'info',
    meaning: { vi: 'Bản sau không còn một dòng.', en: 'A row is gone from the later version.' },
    remedy: {
      vi: 'Đối chiếu với quyết định dừng; kiểm tra số tiền được chuyển đi đâu.',
      en: 'Compare with the decision that stops it; see where the money went.',
    },
    message: {
      vi: (p) => `Bỏ dòng "${p.id}" ${p.label}${money(p, 'vi')}; vị trí ghi theo bản trước.`,
      en: (p) =>
        `Row "${p.id}" ${p.label} was removed${money(p, 'en')}; the place is that of the earlier version.`,
    },
  },
  ROW_MOVED: {
    severity: 'info',
    meaning: {
      vi: 'Một dòng chuyển sang đơn vị, nhóm, nguồn hoặc mục khác.',
      en: 'A row stands under another unit, group, source or section.',
    },
    remedy: { vi: 'Đối chiếu với quyết định điều chỉnh.', en: 'Compare with the decision.' },
    message: {
      vi: (p) => `Dòng "${p.id}" ${p.label} chuyển ${change.vi(p)}.`,
      en: (p) => `Row "${p.id}" ${p.label} was moved: ${change.en(p)}.`,
    },
  },
  ROW_AMOUNT_CHANGED: {
    severity: 'info',
    meaning: { vi: 'Số tiền của một dòng thay đổi.', en: 'The amounts of a row changed.' },
    remedy: { vi: 'Đối chiếu với quyết định điều chỉnh.', en: 'Compare with the decision.' },
    message: {
      vi: (p) => `Dòng "${p.id}" ${p.label} đổi ${change.vi(p)}.`,
      en: (p) => `Row "${p.id}" ${p.label}: ${change.en(p)}.`,
    },
  },
  ROW_REWORDED: {
    severity: 'info',
    meaning: { vi: 'Nội dung ghi bằng lời của một dòng thay đổi.', en: 'The words of a row changed.' },
    remedy: {
      vi: 'Xem thay đổi có làm đổi nội dung chi không.',
      en: 'See whether the content changed with them.',
    },
    message: {
      vi: (p) => `Dòng "${p.id}" ${p.label} đổi ${change.vi(p)}.`,
      en: (p) => `Row "${p.id}" ${p.label} was reworded: ${change.en(p)}.`,
    },
  },
  TOTAL_NOT_CONSERVED: {
    severity: 'warning',
    meaning: {
      vi: 'Tổng kinh phí khuyến công của hai bản khác nhau.',
      en: 'The khuyến công money of the two versions differs.',
    },
    remedy: {
      vi: 'Kiểm tra quyết định bổ sung hoặc giảm tổng kinh phí; nếu chỉ điều chuyển thì tìm dòng bị lệch.',
      en: 'Look for the decision that raises or lowers the total; where money was only moved, find the row that is off.',
    },
    message: {
      vi: (p) =>
        `Tổng kinh phí khuyến công: bản trước ${formatVnd(p.beforeVnd, { language: 'vi' })}, bản sau ${formatVnd(p.afterVnd, { language: 'vi' })}; chênh lệch ${formatVnd(p.differenceVnd, { language: 'vi' })}.`,
      en: (p) =>
        `Khuyến công money: ${formatVnd(p.beforeVnd, { language: 'en' })} before, ${formatVnd(p.afterVnd, { language: 'en' })} after; difference ${formatVnd(p.differenceVnd, { language: 'en' })}.`,
    },
  },
  VERSIONS_NOT_COMPARABLE: {
    severity: 'warning',
    meaning: {
      vi: 'Hai bản không cùng năm, cấp, tỉnh hoặc đề án.',
      en: 'The two versions are of another year, level, province or project.',
    },
    remedy: { vi: 'Chọn đúng hai bản cần so sánh.', en: 'Choose two versions of one document.' },
    message: {
      vi: (p) =>
        `Hai bản khác nhau ở "${p.field}": ${valueWords(p.field, p.before, 'vi')} và ${valueWords(p.field, p.after, 'vi')}.`,
      en: (p) =>
        `The versions differ in "${p.field}": ${valueWords(p.field, p.before, 'en')} and ${valueWords(p.field, p.after, 'en')}.`,
    },
  },
  CHANGE_DECIDED_BY_OTHER: {
    severity: 'error',
    meaning: {
      vi: 'Điều chỉnh do cơ quan không có thẩm quyền theo quy định quyết định.',
      en: 'A change was decided by another body than the rules name.',
    },
    remedy: { vi: 'Trình cấp có thẩm quyền quyết định.', en: 'Submit it to the body that decides.' },
    message: {
      vi: (p) =>
        `${rowsNamed(p.rows, 'vi')}: ${p.changeVi} thuộc thẩm quyền của ${p.deciderVi}, nhưng quyết định do ${p.byVi} ban hành.`,
      en: (p) =>
        `${rowsNamed(p.rows, 'en')}: ${p.changeEn} is decided by ${p.deciderEn}; the decision is of ${p.byEn}.`,
    },
  },
  CHANGE_DECIDER_NOT_KNOWN: {
    severity: 'warning',
    meaning: {
      vi: 'Chưa xác định được cơ quan nào có thẩm quyền quyết định điều chỉnh.',
      en: 'Who decides a change is not known.',
    },
    remedy: {
      vi: 'Tra quy định của tỉnh về quản lý chương trình, kế hoạch khuyến công và khai báo khi so sánh.',
      en: 'Look up the rules of the province, and pass them in.',
    },
    message: {
      vi: (p) =>
        `${rowsNamed(p.rows, 'vi')}: ${p.changeVi}; chưa xác định được cơ quan quyết định${p.instrument === undefined ? ' (nhiều quy định trùng nhau)' : ` (cần tra quy định theo ${formatInstrument(p.instrument, { language: 'vi' })})`}.`,
      en: (p) =>
        `${rowsNamed(p.rows, 'en')}: ${p.changeEn}; who decides is not known${p.instrument === undefined ? ' (several rules overlap)' : ` (see the rules under ${formatInstrument(p.instrument, { language: 'en' })})`}.`,
    },
  },
  CHANGE_DECISION_NOT_STATED: {
    severity: 'warning',
    meaning: {
      vi: 'Bản sau không ghi cơ quan ban hành quyết định điều chỉnh.',
      en: 'The later version does not say who decided.',
    },
    remedy: {
      vi: 'Ghi số, ngày và cơ quan ban hành quyết định.',
      en: 'State number, day and body of the decision.',
    },
    message: {
      vi: (p) =>
        `${rowsNamed(p.rows, 'vi')}: ${p.changeVi} do ${p.deciderVi} quyết định; bản sau không ghi cơ quan quyết định.`,
      en: (p) =>
        `${rowsNamed(p.rows, 'en')}: ${p.changeEn} is decided by ${p.deciderEn}; the later version does not say who decided.`,
    },
  },
};

/** The keys of one row or several, with semicolons between them. */
function rowsNamed(rows: string, language: Language): string {
  const several = rows.includes('; ');
  if (language === 'vi') return `${several ? 'Các dòng' : 'Dòng'} ${rows}`;
  return `${several ? 'Rows' : 'Row'} ${rows}`;
}
