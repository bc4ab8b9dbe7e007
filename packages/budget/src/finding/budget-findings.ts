import { type DecimalString, type FindingCatalogue, type Language, unitName } from '@khuyencong/model';
import type { Settlement } from '../figure/figure-readings.js';
import { formatVnd } from '../money/format-vnd.js';
import { printReading, printReadings, settlementWords } from './reading-words.js';
import {
  printAmount,
  printGap,
  printLimits,
  printRemainder,
  printTolerance,
  type RemainderParams,
  type SumLimits,
  type SumParams,
} from './sum-params.js';

/**
 * The finding codes of the budget package and the facts that each carries (mã phát hiện của gói budget).
 *
 * @category finding
 * @since 0.1.0
 */
export interface BudgetFindingParams {
  readonly PARTS_SHORT_OF_TOTAL: SumParams;
  readonly PARTS_EXCEED_TOTAL: SumParams;
  readonly PARTS_CANNOT_MAKE_TOTAL: SumParams &
    SumLimits & { readonly inclusiveReading?: 'holds' | undefined };
  readonly PARTS_WITHIN_QUALIFIERS: SumParams & SumLimits;
  readonly PARTIAL_BREAKDOWN: SumParams & RemainderParams;
  readonly PARTS_MISSING: SumParams &
    RemainderParams & {
      /** The ids of the parts without a number, separated by "; ". */
      readonly missing: string;
      readonly missingCount: string;
      readonly knownCount: string;
    };
  readonly SUM_NOT_CHECKED: { readonly nameVi: string; readonly nameEn: string; readonly figures: string };
  readonly PART_OTHER_UNIT: {
    readonly part: string;
    readonly partUnit: string;
    readonly total: string;
    readonly totalUnit: string;
  };
  readonly PART_OF_UNKNOWN: { readonly part: string; readonly total: string };
  readonly PART_OF_CYCLE: { readonly figures: string };
  readonly AMBIGUOUS_NUMBER: {
    readonly text: string;
    /** Every reading, in the base unit, separated by "; "; a range as `1100000–1200000`. */
    readonly readings: string;
    readonly unit: string;
    readonly chosen?: string | undefined;
    readonly settledBy: Settlement;
    /** The figures that settled it, separated by "; ". */
    readonly evidence?: string | undefined;
  };
  /** Both are lists of quoted wordings. */
  readonly MIXED_COMMA_ROLES: { readonly decimal: string; readonly thousands: string };
  readonly AMOUNT_SPANS_YEARS: {
    readonly text: string;
    readonly from: string;
    readonly to: string;
    /** Left out, both, where an amount of the series is not known. */
    readonly seriesTotalVnd?: DecimalString | undefined;
    readonly seriesTotalPerYearVnd?: DecimalString | undefined;
  };
}

/**
 * The texts of the finding codes of the budget package (nội dung mã phát hiện của gói budget).
 *
 * @category finding
 * @since 0.1.0
 */
export const budgetFindings: FindingCatalogue<BudgetFindingParams> = {
  PARTS_SHORT_OF_TOTAL: {
    severity: 'error',
    meaning: {
      vi: 'Các phần cộng lại nhỏ hơn tổng đã công bố.',
      en: 'The parts add up to less than the published total.',
    },
    remedy: {
      vi: 'Tìm phần còn thiếu hoặc sửa tổng; nếu chỉ công bố một số phần thì ghi "partial": true ở dòng tổng.',
      en: 'Find the missing part or correct the total; if only some parts were published, say "partial": true on the total.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: các phần cộng lại được ${printAmount(p, 'sum', 'vi')}, tổng đã công bố là ${printAmount(p, 'total', 'vi')}; thiếu ${printGap(p, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: the parts make ${printAmount(p, 'sum', 'en')}, the published total is ${printAmount(p, 'total', 'en')}; short by ${printGap(p, 'en')}.`,
    },
  },
  PARTS_EXCEED_TOTAL: {
    severity: 'error',
    meaning: {
      vi: 'Các phần cộng lại lớn hơn tổng đã công bố.',
      en: 'The parts add up to more than the published total.',
    },
    remedy: {
      vi: 'Kiểm tra phần bị tính hai lần hoặc sửa tổng.',
      en: 'Look for a part that is counted twice, or correct the total.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: các phần cộng lại được ${printAmount(p, 'sum', 'vi')}, tổng đã công bố là ${printAmount(p, 'total', 'vi')}; thừa ${printGap(p, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: the parts make ${printAmount(p, 'sum', 'en')}, the published total is ${printAmount(p, 'total', 'en')}; over by ${printGap(p, 'en')}.`,
    },
  },
  PARTS_CANNOT_MAKE_TOTAL: {
    severity: 'error',
    meaning: {
      vi: 'Theo các từ "gần", "hơn", "trên", "khoảng"…, không có giá trị nào của các phần cộng lại bằng tổng.',
      en: 'Under the words "nearly", "over", "about"…, no values of the parts make the total.',
    },
    remedy: {
      vi: 'Kiểm tra từ định lượng hoặc con số. Nếu chỉ khớp khi "trên", "gần" gồm cả số đã nêu thì đây là cảnh báo.',
      en: 'Check the qualifying words or the numbers. Where "over" and "nearly" only hold with the number itself included, it is a warning.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: các phần cộng lại ${printLimits(p.sumInterval, p, 'vi')}, tổng đã công bố ${printLimits(p.totalInterval, p, 'vi')}; ` +
        `hiểu đúng theo câu chữ thì không khớp${p.inclusiveReading ? ', chỉ khớp khi "trên", "hơn", "gần" gồm cả số đã nêu' : ''}${printTolerance(p, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: the parts make ${printLimits(p.sumInterval, p, 'en')}, the published total is ${printLimits(p.totalInterval, p, 'en')}; ` +
        `taken at their word they exclude each other${p.inclusiveReading ? ', they hold only if "over" and "nearly" include the number itself' : ''}${printTolerance(p, 'en')}.`,
    },
  },
  PARTS_WITHIN_QUALIFIERS: {
    severity: 'info',
    meaning: {
      vi: 'Các phần và tổng cùng đúng được trong phạm vi các từ định lượng.',
      en: 'Parts and total can both be true within their qualifying words.',
    },
    remedy: {
      vi: 'Không cần xử lý; có số chính xác thì nên công bố.',
      en: 'Nothing to do; publish exact numbers where they are known.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: các số in cộng lại được ${printAmount(p, 'sum', 'vi')}, tổng in là ${printAmount(p, 'total', 'vi')}; khớp trong phạm vi các từ "khoảng", "gần", "hơn"…${printTolerance(p, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: the printed numbers make ${printAmount(p, 'sum', 'en')}, the printed total is ${printAmount(p, 'total', 'en')}; consistent within the qualifying words${printTolerance(p, 'en')}.`,
    },
  },
  PARTIAL_BREAKDOWN: {
    severity: 'info',
    meaning: {
      vi: 'Chỉ một số phần của tổng được công bố; phần còn lại được tính ra.',
      en: 'Only some parts of the total were published; the remainder is computed.',
    },
    remedy: { vi: 'Không cần xử lý.', en: 'Nothing to do.' },
    message: {
      vi: (p) =>
        `${p.nameVi}: các phần đã công bố được ${printAmount(p, 'sum', 'vi')} trong tổng ${printAmount(p, 'total', 'vi')}; còn lại ${printRemainder(p, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: the published parts make ${printAmount(p, 'sum', 'en')} of ${printAmount(p, 'total', 'en')}; the rest is ${printRemainder(p, 'en')}.`,
    },
  },
  PARTS_MISSING: {
    severity: 'warning',
    meaning: {
      vi: 'Có phần chưa có số liệu; phần đó không được coi là 0.',
      en: 'Parts have no number; they are not taken for zero.',
    },
    remedy: {
      vi: 'Bổ sung số liệu của các phần đã nêu; nếu thật sự bằng 0 thì ghi 0.',
      en: 'Supply the numbers of the parts named; where a part is really nothing, write 0.',
    },
    message: {
      vi: (p) =>
        `${p.nameVi}: ${p.missingCount} phần chưa có số liệu (${p.missing}); ${p.knownCount === '0' ? 'chưa phần nào có số liệu' : `các phần đã có số liệu cộng lại được ${printAmount(p, 'sum', 'vi')}`}, tổng đã công bố là ${printAmount(p, 'total', 'vi')}; còn lại ${printRemainder(p, 'vi')}.`,
      en: (p) =>
        `${p.nameEn}: ${p.missingCount} of the parts have no number (${p.missing}); ${p.knownCount === '0' ? 'no part has one' : `the others make ${printAmount(p, 'sum', 'en')}`}, the published total is ${printAmount(p, 'total', 'en')}; the rest is ${printRemainder(p, 'en')}.`,
    },
  },
  SUM_NOT_CHECKED: {
    severity: 'warning',
    meaning: {
      vi: 'Chưa đối chiếu được vì có số liệu chưa rõ cách đọc.',
      en: 'The sum was not checked because the reading of some figures is open.',
    },
    remedy: {
      vi: 'Ghi rõ giá trị và đơn vị của các số liệu được nêu.',
      en: 'State value and unit of the figures named.',
    },
    message: {
      vi: ({ nameVi, figures }) =>
        `${nameVi}: chưa đối chiếu được các phần với tổng vì chưa rõ cách đọc: ${figures}.`,
      en: ({ nameEn, figures }) =>
        `${nameEn}: parts and total were not compared because the reading is open: ${figures}.`,
    },
  },
  PART_OTHER_UNIT: {
    severity: 'error',
    meaning: {
      vi: 'Một phần có đơn vị khác với tổng nên không cộng được.',
      en: 'A part has another unit than its total, so they do not add up.',
    },
    remedy: {
      vi: 'Kiểm tra "partOf", hoặc ghi "unit" nếu thực tế đếm theo đơn vị của tổng.',
      en: 'Check "partOf", or state "unit" when the part is in fact counted in the unit of the total.',
    },
    message: {
      vi: (p) =>
        `"${p.part}" tính bằng ${p.partUnit}, tổng "${p.total}" tính bằng ${p.totalUnit}; không cộng được.`,
      en: (p) =>
        `"${p.part}" is in ${p.partUnit}, its total "${p.total}" in ${p.totalUnit}; they do not add up.`,
    },
  },
  PART_OF_UNKNOWN: {
    severity: 'error',
    meaning: {
      vi: '"partOf" nêu một mã không có trong tài liệu.',
      en: '"partOf" names a figure that is not in the document.',
    },
    remedy: { vi: 'Sửa mã của tổng.', en: 'Correct the id of the total.' },
    message: {
      vi: (p) => `"${p.part}" thuộc "${p.total}", nhưng tài liệu không có số liệu mang mã đó.`,
      en: (p) => `"${p.part}" is a part of "${p.total}", but the document has no figure of that id.`,
    },
  },
  PART_OF_CYCLE: {
    severity: 'error',
    meaning: {
      vi: 'Các số liệu là phần của nhau theo vòng tròn.',
      en: 'Figures are parts of each other in a circle.',
    },
    remedy: { vi: 'Bỏ một quan hệ "partOf" trong vòng.', en: 'Remove one "partOf" of the circle.' },
    message: {
      vi: ({ figures }) => `Các số liệu sau là phần của nhau theo vòng tròn: ${figures}.`,
      en: ({ figures }) => `These figures are parts of each other in a circle: ${figures}.`,
    },
  },
  AMBIGUOUS_NUMBER: {
    severity: 'warning',
    meaning: {
      vi: 'Một con số đọc được theo nhiều cách, thường do dấu phẩy đứng trước đúng ba chữ số.',
      en: 'A number has more than one reading, mostly because a comma stands before exactly three digits.',
    },
    remedy: {
      vi: 'Nên công bố lại với dấu chấm sau hàng nghìn và dấu phẩy trước phần thập phân.',
      en: 'Publish it with dots after thousands and a comma before decimals.',
    },
    message: {
      vi: (p) =>
        `"${p.text}" đọc được là ${printReadings(p.readings, p.unit, 'vi')}; ${p.chosen === undefined ? '' : `chọn ${printReading(p.chosen, 'vi')} ${p.unit} vì `}${settlementWords[p.settledBy].vi}${p.evidence === undefined ? '' : ` (${p.evidence})`}.`,
      en: (p) =>
        `"${p.text}" can be read as ${printReadings(p.readings, p.unit, 'en')}; ${p.chosen === undefined ? '' : `${printReading(p.chosen, 'en')} ${unitName(p.unit, { language: 'en', value: p.chosen })} was taken because `}${settlementWords[p.settledBy].en}${p.evidence === undefined ? '' : ` (${p.evidence})`}.`,
    },
  },
  MIXED_COMMA_ROLES: {
    severity: 'warning',
    meaning: {
      vi: 'Trong cùng một tài liệu, dấu phẩy khi là dấu thập phân, khi là dấu phân cách hàng nghìn.',
      en: 'In one document the comma stands before decimals in one place and after thousands in another.',
    },
    remedy: {
      vi: 'Dùng dấu chấm sau hàng nghìn, dấu phẩy trước phần thập phân.',
      en: 'Use dots after thousands and a comma before decimals.',
    },
    message: {
      vi: (p) =>
        `Dấu phẩy được dùng theo hai cách trong một tài liệu: dấu thập phân ở ${p.decimal}, phân cách hàng nghìn ở ${p.thousands}.`,
      en: (p) =>
        `The comma plays two roles in one document: decimal in ${p.decimal}, thousands in ${p.thousands}.`,
    },
  },
  AMOUNT_SPANS_YEARS: {
    severity: 'warning',
    meaning: {
      vi: 'Một số tiền ghi cho nhiều năm giữa các số tiền theo từng năm: là cho cả giai đoạn hay cho mỗi năm?',
      en: 'An amount is given for several years among yearly amounts: for the whole span, or for each year?',
    },
    remedy: { vi: 'Ghi rõ số tiền của từng năm.', en: 'State the amount of each year.' },
    message: {
      vi: (p) => {
        const [together, perYear] = [
          printTotal(p.seriesTotalVnd, 'vi'),
          printTotal(p.seriesTotalPerYearVnd, 'vi'),
        ];
        return together === '' || perYear === ''
          ? `"${p.text}": là số chung cho ${p.from}–${p.to} hay là số của mỗi năm?`
          : `"${p.text}": nếu là số chung cho ${p.from}–${p.to} thì cả chuỗi là ${together}; nếu là số của mỗi năm thì ${perYear}.`;
      },
      en: (p) => {
        const [together, perYear] = [
          printTotal(p.seriesTotalVnd, 'en'),
          printTotal(p.seriesTotalPerYearVnd, 'en'),
        ];
        return together === '' || perYear === ''
          ? `"${p.text}": does it cover ${p.from}–${p.to} together, or each year?`
          : `"${p.text}": if it covers ${p.from}–${p.to} together, the series makes ${together}; if it is the amount of each year, ${perYear}.`;
      },
    },
  },
};

function printTotal(amountVnd: DecimalString | undefined, language: Language): string {
  return amountVnd === undefined ? '' : formatVnd(amountVnd, { language });
}
