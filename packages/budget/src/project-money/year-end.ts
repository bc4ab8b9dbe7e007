import type { DeadlineRule } from '@khuyencong/law/duties';
import type { MoneyRuleSet } from '@khuyencong/law/money-rules';
import {
  checkArgument,
  Exact,
  isoDate,
  makeFinding,
  type Citation,
  type DecimalString,
  type Explanation,
  type Finding,
  type IsoDate,
  type LocalText,
  type ProjectLevel,
} from '@khuyencong/model';
import {
  differenceExplanation,
  givenAmount,
  sumExplanation,
  type StatedPart,
} from '../identity/compare-sum.js';
import { amountFault } from '../money/amount-fault.js';
import { projectMoneyFindings } from './project-money-findings.js';
import { yearEndLaw, type DeadlineSet, type YearEndLaw, type YearEndNotKnown } from './year-end-law.js';

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
 * Where yearEnd takes the law from (nguồn quy định cuối năm): the days as deadlines, what becomes of the money as rules.
 *
 * @category year end
 * @since 0.1.0
 */
export interface YearEndOptions {
  readonly fiscalYear: number;
  /** The day of the question, inclusive. */
  readonly asOf: IsoDate;
  readonly carryOver?: CarryOver | undefined;
  /** Only where the rules passed in are for one level or one province. */
  readonly level?: ProjectLevel | undefined;
  readonly province?: string | undefined;
  /** Rules to use instead of `moneyRules`, such as these and a draft. */
  readonly rules?: MoneyRuleSet | undefined;
  /** Deadlines to use instead of `deadlineRules`. */
  readonly deadlines?: readonly DeadlineRule[] | undefined;
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
      /** Inclusive. */
      readonly until: IsoDate;
      readonly citations: readonly Citation[];
    }
  | {
      readonly status: 'closed';
      /** Unspent budget that is cancelled. */
      readonly cancelled: Explanation;
      /** Advances to be repaid, on `repayBy` at the latest. */
      readonly toRepay: Explanation;
      /** Inclusive. */
      readonly repayBy: IsoDate;
      readonly carriedOver: Explanation;
      readonly citations: readonly Citation[];
      /** Documents whose exceptions were not read: the caller's decision is taken as it is. */
      readonly notRead: readonly string[];
    }
  | {
      /** An amount cannot be used, or more is to be carried over than is left. */
      readonly status: 'refused';
      readonly findings: readonly Finding[];
    }
  | YearEndNotKnown;

/**
 * Tells what happens to khuyến công money that is left at the end of a year (xử lý số dư cuối năm: chi tiếp, chuyển nguồn, hủy dự toán,
 * thu hồi tạm ứng).
 *
 * From fiscal year 2026: payments until 31/12; until 31/01 only for work done by 31/12; after that unspent budget is cancelled and
 * uncleared advances are repaid, except what is carried over. Which cases may be carried over (Nghị định 73/2026/NĐ-CP, Điều 31) was
 * not read: it is carried over only where the caller names the decision. Earlier years: not known. Days and rules are data of
 * `@khuyencong/law/duties` and `@khuyencong/law/money-rules`; the caller may pass others.
 *
 * @param amounts - what is left
 * @param options - `fiscalYear`, `asOf`; `carryOver` where it was decided; `rules` and `deadlines` to use instead of those shipped
 * @returns `open`, `closed` with three explained amounts that together are what was left, `refused` with findings, or `not-known`
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day or `fiscalYear` no year of four digits
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
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
export function yearEnd(amounts: YearEndAmounts, options: YearEndOptions): YearEndAnswer {
  checkArgument('amounts', amounts);
  checkArgument('options', options);
  const asOf = isoDate(options.asOf);
  const law = yearEndLaw({ ...options, asOf });
  if (law.status === 'not-known') return law;
  const { lastPayment, lastAdjustment } = law;
  if (asOf <= lastPayment.lastDay) return open('payments', lastPayment, law);
  if (asOf <= lastAdjustment.lastDay) return open('adjustment', lastAdjustment, law);
  return closed(amounts, options.carryOver, law);
}

function open(
  stage: 'payments' | 'adjustment',
  { lastDay, rule }: DeadlineSet,
  { unspent }: YearEndLaw,
): YearEndAnswer {
  const [, ...standsOn] = unspent.citations;
  return { status: 'open', stage, until: lastDay, citations: [...standsOn, rule.citation] };
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
  { unspent, advances, repayment }: YearEndLaw,
): YearEndAnswer {
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
  const keptUnspent = kept(labels.unspent, {
    leftVnd: unspentVnd,
    carriedVnd: carryOver?.unspentVnd,
    rule: unspent,
  });
  const keptAdvances = kept(labels.advances, {
    ...{ leftVnd: unclearedAdvancesVnd, carriedVnd: carryOver?.unclearedAdvancesVnd, rule: advances },
  });
  const carriedBy = [
    ...(carryOver ? [carryOver.decision] : []),
    ...[unspent, advances].flatMap(({ outcome, citations }) => (outcome === 'carried-over' ? citations : [])),
  ];
  return {
    status: 'closed',
    cancelled: {
      ...rest(labels.unspent, unspentVnd, keptUnspent, labels.cancelled),
      citations: unspent.citations.slice(0, 1),
    },
    toRepay: {
      ...rest(labels.advances, unclearedAdvancesVnd, keptAdvances, labels.toRepay),
      citations: advances.citations.slice(0, 1),
    },
    repayBy: repayment.lastDay,
    carriedOver: { ...sumExplanation([keptUnspent, keptAdvances], labels.carried), citations: carriedBy },
    citations: distinct([...unspent.citations, ...advances.citations, repayment.rule.citation, ...carriedBy]),
    notRead: [...new Set([unspent, advances].flatMap((rule) => rule.exceptionsNotRead?.instrument ?? []))],
  };
}

/** What is carried over: as decided, else all or nothing as the rule says. */
function kept(
  label: LocalText,
  from: {
    readonly leftVnd: DecimalString;
    readonly carriedVnd: DecimalString | undefined;
    readonly rule: YearEndLaw['unspent'] | YearEndLaw['advances'];
  },
): StatedPart {
  const byRule = from.rule.outcome === 'carried-over' ? from.leftVnd : '0';
  return { label, amountVnd: from.carriedVnd ?? byRule };
}

function distinct(citations: readonly Citation[]): readonly Citation[] {
  return [...new Map(citations.map((citation) => [JSON.stringify(citation), citation])).values()];
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
