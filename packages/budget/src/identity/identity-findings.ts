import { type DecimalString, type FindingCatalogue, type Language } from '@khuyencong/model';
import { formatVnd } from '../money/format-vnd.js';

/**
 * A total beside what its parts make (tổng và các phần). Amounts in whole đồng.
 *
 * @category finding
 * @since 0.1.0
 */
export interface IdentityParams {
  /** What was added up. */
  readonly nameVi: string;
  readonly nameEn: string;
  readonly totalVnd: DecimalString;
  readonly sumVnd: DecimalString;
  /** Parts minus total. */
  readonly differenceVnd: DecimalString;
}

/**
 * The finding codes of identities between amounts and the facts that each carries (mã phát hiện về đẳng thức số tiền).
 *
 * @category finding
 * @since 0.1.0
 */
export interface IdentityFindingParams {
  readonly COLUMNS_DO_NOT_MAKE_TOTAL: IdentityParams;
  readonly ROWS_DO_NOT_MAKE_SUM: IdentityParams;
  readonly YEARS_DO_NOT_MAKE_WHOLE: IdentityParams;
  readonly SUM_NOT_CLOSED: IdentityParams & {
    /** How many parts are not stated. */
    readonly missing: string;
  };
  readonly TOTAL_NOT_STATED: {
    readonly nameVi: string;
    readonly nameEn: string;
    readonly sumVnd: DecimalString;
  };
}

function vnd(amount: DecimalString, language: Language): string {
  return formatVnd(amount, { language });
}

function gap(difference: DecimalString, language: Language): string {
  const short = difference.startsWith('-');
  const size = vnd((short ? difference.slice(1) : difference) as DecimalString, language);
  const words = { vi: short ? 'thiếu' : 'thừa', en: short ? 'short by' : 'over by' };
  return `${words[language]} ${size}`;
}

/**
 * The texts of the finding codes of identities between amounts (nội dung mã phát hiện về đẳng thức số tiền).
 *
 * @category finding
 * @since 0.1.0
 */
export const identityFindings: FindingCatalogue<IdentityFindingParams> = {
  COLUMNS_DO_NOT_MAKE_TOTAL: {
    severity: 'error',
    meaning: {
      vi: 'Tổng kinh phí không bằng kinh phí khuyến công cộng đóng góp của đơn vị thụ hưởng cộng nguồn khác.',
      en: 'The total cost is not the khuyến công money plus the beneficiary’s own plus other sources.',
    },
    remedy: {
      vi: 'Đối chiếu từng cột với hồ sơ đề án, sửa cột ghi sai hoặc sửa tổng.',
      en: 'Compare each column with the file of the project; correct the wrong column or the total.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: các nguồn cộng lại được ${vnd(p.sumVnd, 'vi')}, tổng kinh phí ghi ${vnd(p.totalVnd, 'vi')}; ${gap(p.differenceVnd, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: the sources make ${vnd(p.sumVnd, 'en')}, the total cost says ${vnd(p.totalVnd, 'en')}; ${gap(p.differenceVnd, 'en')}.`,
    },
  },
  ROWS_DO_NOT_MAKE_SUM: {
    severity: 'error',
    meaning: {
      vi: 'Dòng cộng (hoặc tổng đã ghi) không bằng tổng các dòng.',
      en: 'A sum row or stated total is not the sum of the rows.',
    },
    remedy: {
      vi: 'Tìm dòng bị bỏ sót hoặc tính hai lần, hoặc sửa dòng cộng.',
      en: 'Look for a row left out or counted twice, or correct the sum row.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: các dòng cộng lại được ${vnd(p.sumVnd, 'vi')}, tổng đã ghi ${vnd(p.totalVnd, 'vi')}; ${gap(p.differenceVnd, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: the rows make ${vnd(p.sumVnd, 'en')}, the stated total is ${vnd(p.totalVnd, 'en')}; ${gap(p.differenceVnd, 'en')}.`,
    },
  },
  YEARS_DO_NOT_MAKE_WHOLE: {
    severity: 'error',
    meaning: {
      vi: 'Số các năm cộng lại không bằng số của cả giai đoạn.',
      en: 'The amounts of the years do not add up to the whole period.',
    },
    remedy: {
      vi: 'Kiểm tra phân kỳ kinh phí từng năm của đề án.',
      en: 'Check how the money is spread over the years.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: các năm cộng lại được ${vnd(p.sumVnd, 'vi')}, cả giai đoạn ghi ${vnd(p.totalVnd, 'vi')}; ${gap(p.differenceVnd, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: the years make ${vnd(p.sumVnd, 'en')}, the whole period says ${vnd(p.totalVnd, 'en')}; ${gap(p.differenceVnd, 'en')}.`,
    },
  },
  SUM_NOT_CLOSED: {
    severity: 'info',
    meaning: {
      vi: 'Có phần không ghi số tiền nên chưa đối chiếu được với tổng; phần không ghi không được coi là bằng 0.',
      en: 'Parts are not stated, so the total cannot be compared; what is not stated is not taken as zero.',
    },
    remedy: { vi: 'Ghi đủ các phần, kể cả số 0.', en: 'State every part, zeros as well.' },
    message: {
      vi: (p) =>
        `${p.nameVi}: các phần đã ghi được ${vnd(p.sumVnd, 'vi')} trong tổng ${vnd(p.totalVnd, 'vi')}; còn ${p.missing} phần không ghi số tiền.`,
      en: (p) =>
        `${p.nameEn}: the stated parts make ${vnd(p.sumVnd, 'en')} of ${vnd(p.totalVnd, 'en')}; not stated: ${p.missing}.`,
    },
  },
  TOTAL_NOT_STATED: {
    severity: 'info',
    meaning: {
      vi: 'Các phần có số tiền nhưng tổng không được ghi.',
      en: 'The parts are stated, their total is not.',
    },
    remedy: { vi: 'Ghi tổng để người đọc đối chiếu.', en: 'State the total, so that readers can compare.' },
    message: {
      vi: (p) => `${p.nameVi}: không ghi tổng; các phần cộng lại được ${vnd(p.sumVnd, 'vi')}.`,
      en: (p) => `${p.nameEn}: no total is stated; the parts make ${vnd(p.sumVnd, 'en')}.`,
    },
  },
};
