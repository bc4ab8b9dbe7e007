import {
  Exact,
  isoDate,
  makeFinding,
  type Citation,
  type DecimalString,
  type Explanation,
  type Finding,
  type IsoDate,
  type LocalText,
} from '@khuyencong/model';
import {
  differenceExplanation,
  givenAmount,
  sumExplanation,
  type StatedPart,
} from '../identity/compare-sum.js';
import { amountFault } from '../money/amount-fault.js';
import { projectMoneyFindings } from './project-money-findings.js';

/**
 * What is left of the budget of a year (số dư dự toán, tạm ứng cuối năm). Whole đồng.
 *
 * @category year end
 * @since 0.1.0
 */
export interface YearEndAmounts {
  /** Budget allotted and neither spent nor advanced. */
  readonly unspentVnd: DecimalString;
  /** Advances that no accepted work stands against yet. */
  readonly unclearedAdvancesVnd: DecimalString;
}

/**
 * Money that a competent body lets be carried over (kinh phí được phép chuyển nguồn), as the caller states it. Whole đồng.
 *
 * @category year end
 * @since 0.1.0
 */
export interface CarryOver extends YearEndAmounts {
  readonly decision: Citation;
}

/**
 * What happens to it (xử lý số dư cuối năm): `open` while payments of the year may still be made; `closed` with what is cancelled,
 * repaid and carried over; `refused` when the amounts contradict each other; `not-known` where the rule was not read.
 *
 * @category year end
 * @since 0.1.0
 */
export type YearEndAnswer =
  | {
      readonly status: 'open';
      /** `payments` until 31/12; then `adjustment`, only for work done by 31/12. */
      readonly stage: 'payments' | 'adjustment';
      readonly until: IsoDate;
      readonly citations: readonly Citation[];
    }
  | {
      readonly status: 'closed';
      /** Unspent budget that is cancelled. */
      readonly cancelled: Explanation;
      /** Advances to be repaid before `repayBefore`. */
      readonly toRepay: Explanation;
      readonly repayBefore: IsoDate;
      readonly carriedOver: Explanation;
      readonly citations: readonly Citation[];
      /** Which cases may be carried over was not read: the caller's decision is taken as it is. */
      readonly notRead: string;
    }
  | {
      /** An amount cannot be used, or more is to be carried over than is left. */
      readonly status: 'refused';
      readonly findings: readonly Finding[];
    }
  | {
      readonly status: 'not-known';
      readonly reason: 'general-rules-not-read';
      /** The clause that refers to the general rules. */
      readonly citations: readonly Citation[];
    };

const circular =
  'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/tai-chinh/thong-tu-26-2026-tt-btc-huong-dan-nghi-dinh-73-2026-luat-ngan-sach.md';

const payments: Citation = {
  instrument: '26/2026/TT-BTC',
  article: '15',
  clause: '2',
  url: circular,
  verified: 'clause',
};

const lapse: Citation = { ...payments, article: '19', clause: '3' };
const repayment: Citation = { ...payments, article: '19', clause: '4', point: 'c' };

const referral: Citation = {
  instrument: '45/2012/NĐ-CP',
  article: '14',
  clause: '4',
  url: 'https://github.com/diepxuan/diepxuan.github.io/blob/HEAD/van-ban/cong-nghiep/khuyen-cong.md',
  verified: 'clause',
};

const firstYearRead = 2026;
const inForceFrom: IsoDate = '2026-03-25';

/**
 * Tells what happens to khuyến công money that is left at the end of a year (xử lý số dư cuối năm: chi tiếp, chuyển nguồn, hủy dự toán,
 * thu hồi tạm ứng).
 *
 * From fiscal year 2026: payments until 31/12; until 31/01 only for work done by 31/12; after that unspent budget is cancelled and
 * uncleared advances are repaid, except what is carried over. Which cases may be carried over (Nghị định 73/2026/NĐ-CP, Điều 31) was
 * not read: it is carried over only where the caller names the decision. Earlier years: not known.
 *
 * @param amounts - what is left
 * @param options - `fiscalYear`; `asOf`: the day of the question, inclusive; `carryOver` where it was decided
 * @returns `open`, `closed` with three explained amounts that together are what was left, `refused` with findings, or `not-known`
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day or `fiscalYear` no year of four digits
 * @legal 45/2012/NĐ-CP, Điều 14, khoản 4; 26/2026/TT-BTC, Điều 15, khoản 2; Điều 19, khoản 3, khoản 4
 * @example
 * ```ts runnable
 * import { yearEnd } from '@khuyencong/budget';
 * const left = { unspentVnd: '120000000', unclearedAdvancesVnd: '30000000' } as const;
 * yearEnd(left, { fiscalYear: 2026, asOf: '2027-01-31' }).status // => 'open'
 * const answer = yearEnd(left, { fiscalYear: 2026, asOf: '2027-02-01' });
 * answer.status === 'closed' && [answer.cancelled.value, answer.toRepay.value, answer.carriedOver.value] // => ['120000000', '30000000', '0']
 * yearEnd(left, { fiscalYear: 2024, asOf: '2025-02-01' }).status // => 'not-known'
 * ```
 * @category year end
 * @since 0.1.0
 */
export function yearEnd(
  amounts: YearEndAmounts,
  options: {
    readonly fiscalYear: number;
    readonly asOf: IsoDate;
    readonly carryOver?: CarryOver | undefined;
  },
): YearEndAnswer {
  const { fiscalYear, carryOver } = options;
  const asOf = isoDate(options.asOf);
  const lastPayment = isoDate(`${fiscalYear}-12-31`);
  if (fiscalYear < firstYearRead || asOf < inForceFrom) {
    return { status: 'not-known', reason: 'general-rules-not-read', citations: [referral] };
  }
  const lastAdjustment = isoDate(`${fiscalYear + 1}-01-31`);
  if (asOf <= lastPayment) return open('payments', lastPayment);
  if (asOf <= lastAdjustment) return open('adjustment', lastAdjustment);
  return closed(amounts, carryOver, isoDate(`${fiscalYear + 1}-02-15`));
}

function open(stage: 'payments' | 'adjustment', until: IsoDate): YearEndAnswer {
  return { status: 'open', stage, until, citations: [referral, payments] };
}

const labels: Readonly<Record<'unspent' | 'advances' | 'carried' | 'cancelled' | 'toRepay', LocalText>> = {
  unspent: { vi: 'Dự toán chưa chi', en: 'Unspent budget' },
  advances: { vi: 'Tạm ứng chưa thanh toán', en: 'Advances not cleared' },
  carried: { vi: 'Được chuyển nguồn', en: 'Carried over' },
  cancelled: { vi: 'Dự toán bị hủy', en: 'Budget cancelled' },
  toRepay: { vi: 'Tạm ứng phải nộp trả', en: 'Advances to repay' },
};

function closed(
  { unspentVnd, unclearedAdvancesVnd }: YearEndAmounts,
  carryOver: CarryOver | undefined,
  repayBefore: IsoDate,
): YearEndAnswer {
  const decision = carryOver ? [carryOver.decision] : [];
  const faults = [
    ...amountFaults({ unspentVnd, unclearedAdvancesVnd }, []),
    ...(carryOver ? amountFaults(carryOver, ['carryOver']) : []),
  ];
  if (faults.length > 0) return { status: 'refused', findings: faults };
  const findings = [
    ...aboveLeft('unspentVnd', unspentVnd, carryOver),
    ...aboveLeft('unclearedAdvancesVnd', unclearedAdvancesVnd, carryOver),
  ];
  if (findings.length > 0) return { status: 'refused', findings };
  const keptUnspent = { label: labels.unspent, amountVnd: carryOver?.unspentVnd ?? '0' } as const;
  const keptAdvances = { label: labels.advances, amountVnd: carryOver?.unclearedAdvancesVnd ?? '0' } as const;
  return {
    status: 'closed',
    cancelled: { ...rest(labels.unspent, unspentVnd, keptUnspent, labels.cancelled), citations: [lapse] },
    toRepay: {
      ...rest(labels.advances, unclearedAdvancesVnd, keptAdvances, labels.toRepay),
      citations: [repayment],
    },
    repayBefore,
    carriedOver: { ...sumExplanation([keptUnspent, keptAdvances], labels.carried), citations: decision },
    citations: [referral, lapse, repayment, ...decision],
    notRead: '73/2026/NĐ-CP',
  };
}

function amountFaults(amounts: YearEndAmounts, path: readonly string[]): readonly Finding[] {
  return (['unspentVnd', 'unclearedAdvancesVnd'] as const).flatMap(
    (field) => amountFault(amounts[field], { field, path: [...path, field] }) ?? [],
  );
}

function rest(label: LocalText, leftVnd: DecimalString, kept: StatedPart, name: LocalText): Explanation {
  const carried = givenAmount(labels.carried, kept.amountVnd);
  return differenceExplanation(givenAmount(label, leftVnd), carried, name);
}

function aboveLeft(
  field: keyof YearEndAmounts,
  leftVnd: DecimalString,
  carryOver: CarryOver | undefined,
): readonly Finding[] {
  const carriedVnd = carryOver?.[field] ?? '0';
  if (!new Exact(carriedVnd).greaterThan(leftVnd)) return [];
  const { vi: nameVi, en: nameEn } = field === 'unspentVnd' ? labels.unspent : labels.advances;
  const params = { nameVi, nameEn, carriedVnd, leftVnd };
  return [
    makeFinding(projectMoneyFindings, 'CARRIED_OVER_ABOVE_LEFT', params, { path: ['carryOver', field] }),
  ];
}
