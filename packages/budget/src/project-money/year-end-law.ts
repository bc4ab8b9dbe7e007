import {
  deadlinesFor,
  type CalendarDeadlineKind,
  type DeadlineAnswer,
  type DeadlineRule,
  type DeadlineUnknown,
} from '@khuyencong/law/duties';
import {
  findMoneyRule,
  moneyRules,
  type MoneyRuleAnswer,
  type MoneyRuleOf,
  type MoneyRuleSet,
  type MoneyRuleTopic,
} from '@khuyencong/law/money-rules';
import { isoDate, type Citation, type IsoDate, type ProjectLevel } from '@khuyencong/model';

/** A deadline whose last day is known. */
export type DeadlineSet = Extract<DeadlineAnswer, { status: 'set' }>;

/**
 * The end of a year whose rules are not known (chưa rõ quy định xử lý cuối năm).
 *
 * @category year end
 * @since 0.1.0
 */
export interface YearEndNotKnown {
  readonly status: 'not-known';
  readonly reason: DeadlineUnknown | 'no-data' | 'no-rule' | 'rules-overlap';
  /** The document that should say it; left out when not even that is known. */
  readonly instrument?: string;
  /** The clause that refers to the general rules. */
  readonly citations: readonly Citation[];
}

/** The law at the end of one year. */
export interface YearEndLaw {
  readonly status: 'known';
  readonly lastPayment: DeadlineSet;
  readonly lastAdjustment: DeadlineSet;
  readonly repayment: DeadlineSet;
  readonly unspent: MoneyRuleOf<'unspent-budget'>;
  readonly advances: MoneyRuleOf<'uncleared-advances'>;
}

interface Asked {
  readonly fiscalYear: number;
  readonly asOf: IsoDate;
  readonly level?: ProjectLevel | undefined;
  readonly province?: string | undefined;
  readonly rules?: MoneyRuleSet | undefined;
  readonly deadlines?: readonly DeadlineRule[] | undefined;
}

/** The three days and the two rules that close a year; a year that is closed keeps the rules of its own days. */
export function yearEndLaw(asked: Asked): YearEndLaw | YearEndNotKnown {
  const { fiscalYear, asOf } = asked;
  const years = [fiscalYear, fiscalYear + 1].map((year) => isoDate(`${year}-12-31`));
  const lastPayment = deadline('treasury-spending', asked);
  const lastAdjustment = deadline('treasury-adjustment-end', asked);
  const repayment = deadline('treasury-repayment', asked);
  const closedOn = repayment?.status === 'set' ? repayment.lastDay : (years[1] ?? asOf);
  const day = asOf < closedOn ? asOf : closedOn;
  const unspent = ruleOn('unspent-budget', asked, day);
  const advances = ruleOn('uncleared-advances', asked, day);
  if (unspent.status !== 'in-force') return unknownRule(unspent);
  if (advances.status !== 'in-force') return unknownRule(advances);
  if (lastPayment?.status !== 'set') return unknownDay(lastPayment);
  if (lastAdjustment?.status !== 'set') return unknownDay(lastAdjustment);
  if (repayment?.status !== 'set') return unknownDay(repayment);
  return {
    ...{ status: 'known', lastPayment, lastAdjustment, repayment },
    ...{ unspent: unspent.rule, advances: advances.rule },
  };
}

function deadline(kind: CalendarDeadlineKind, asked: Asked): DeadlineAnswer | undefined {
  const { fiscalYear, asOf, province, deadlines } = asked;
  return deadlinesFor(kind, { year: fiscalYear, asOf, province, rules: deadlines })[0];
}

function ruleOn<Topic extends MoneyRuleTopic>(
  topic: Topic,
  { fiscalYear, level, province, rules = moneyRules }: Asked,
  asOf: IsoDate,
): MoneyRuleAnswer<Topic> {
  return findMoneyRule(rules, { topic, asOf, fiscalYear, level, province });
}

function unknownRule(answer: Exclude<MoneyRuleAnswer, { status: 'in-force' }>): YearEndNotKnown {
  if (answer.status !== 'not-known') return without(answer.status);
  const { reason, instrument, citation } = answer;
  return {
    ...{ status: 'not-known', reason },
    ...(instrument !== undefined && { instrument }),
    citations: citation ? [citation] : [],
  };
}

function unknownDay(answer: Exclude<DeadlineAnswer, DeadlineSet> | undefined): YearEndNotKnown {
  if (answer?.status !== 'not-known') return without(answer?.status ?? 'none-in-force');
  const { reason, instrument, citation } = answer;
  return {
    ...{ status: 'not-known', reason },
    ...(instrument !== undefined && { instrument }),
    citations: citation ? [citation] : [],
  };
}

function without(status: 'overlapping' | 'none-in-force' | 'no-day-set'): YearEndNotKnown {
  return {
    status: 'not-known',
    reason: status === 'overlapping' ? 'rules-overlap' : 'no-rule',
    citations: [],
  };
}
