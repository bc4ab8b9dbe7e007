import {
  checkArgument,
  checkList,
  checkText,
  checkYear,
  isoDate,
  knownOption,
  projectLevelLabels,
  sameName,
  type Citation,
  type IsoDate,
  type LocalText,
  type ProjectLevel,
} from '@khuyencong/model';
import { readingCautions, type ReadingCaution } from '../duties/reading-caution.js';
import { periodState } from '../instruments/period-state.js';
import type {
  MoneyRule,
  MoneyRuleGap,
  MoneyRuleOf,
  MoneyRuleScope,
  MoneyRuleSet,
  MoneyRuleTopic,
} from './money-rule.js';

const moneyTopics: Readonly<Record<MoneyRuleTopic, true>> = {
  'second-advance': true,
  'unspent-budget': true,
  'uncleared-advances': true,
};

/**
 * What is asked of the rules on money (yêu cầu tra cứu quy định về kinh phí).
 *
 * @category money rule
 * @since 0.1.0
 */
export interface MoneyRuleQuery<Topic extends MoneyRuleTopic = MoneyRuleTopic> {
  readonly topic: Topic;
  /** The day on which the law is consulted. */
  readonly asOf: IsoDate;
  /** Left out: only rules for money of both levels. */
  readonly level?: ProjectLevel | undefined;
  /** Name of the province as published, where provinces set their own. */
  readonly province?: string | undefined;
  /** Left out: rules for some years only do not count. */
  readonly fiscalYear?: number | undefined;
}

/**
 * The answer about one rule (kết quả tra cứu quy định): one in force, none, several that overlap, or not known.
 *
 * @category money rule
 * @since 0.1.0
 */
export type MoneyRuleAnswer<Topic extends MoneyRuleTopic = MoneyRuleTopic> =
  | {
      readonly status: 'in-force';
      readonly rule: MoneyRuleOf<Topic>;
      readonly cautions: readonly ReadingCaution[];
    }
  | { readonly status: 'none-in-force' }
  | { readonly status: 'overlapping'; readonly rules: readonly MoneyRuleOf<Topic>[] }
  | {
      readonly status: 'not-known';
      readonly reason: MoneyRuleGap['reason'] | 'no-data';
      /** The document that should say it; left out when not even that is known. */
      readonly instrument?: string;
      /** The clause that leaves it to another document. */
      readonly citation?: Citation;
      readonly explanation?: LocalText;
      /** Rules that may be in force: a date of theirs is not known. */
      readonly candidates: readonly MoneyRuleOf<Topic>[];
    };

/**
 * Finds the rule on money in force for a topic on a day (tra cứu quy định về tạm ứng, xử lý kinh phí cuối năm).
 *
 * A rule surely in force wins over a gap, so a rule that the caller adds closes a gap.
 *
 * **Shape**: a set of rules in; exactly one of four answers out, the same for any order of the rules.
 *
 * @param set - rules and gaps: `moneyRules` or the caller's own
 * @param query - topic and day; level, province and fiscal year where they matter
 * @returns `in-force`, `none-in-force`, `overlapping` or `not-known`
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @legal 36/2013/TT-BCT, Điều 13, Điều 14, Điều 15; 26/2026/TT-BTC, Điều 19
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { findMoneyRule, moneyRules } from '@khuyencong/law/money-rules';
 * const unspent = { topic: 'unspent-budget', asOf: '2027-02-01' } as const;
 * const closed = findMoneyRule(moneyRules, { ...unspent, fiscalYear: 2026 });
 * closed.status === 'in-force' && closed.rule.outcome // => 'cancelled'
 * const earlier = findMoneyRule(moneyRules, { ...unspent, fiscalYear: 2025 });
 * earlier.status === 'not-known' && earlier.instrument // => '342/2016/TT-BTC'
 * ```
 * @category money rule
 * @since 0.1.0
 */
export function findMoneyRule<Topic extends MoneyRuleTopic>(
  set: MoneyRuleSet,
  query: MoneyRuleQuery<Topic>,
): MoneyRuleAnswer<Topic> {
  checkArgument('set', set);
  checkList('set.rules', set.rules);
  checkList('set.gaps', set.gaps);
  checkArgument('query', query);
  knownOption('topic', query.topic, moneyTopics);
  if (query.level !== undefined) knownOption('level', query.level, projectLevelLabels);
  if (query.province !== undefined) checkText('query.province', query.province);
  if (query.fiscalYear !== undefined) checkYear('query.fiscalYear', query.fiscalYear);
  const asOf = isoDate(query.asOf);
  const onTopic = rulesOn(set.rules, query.topic)
    .filter((rule) => reaches(rule, query))
    .toSorted(byId);
  const inForce = onTopic.filter((rule) => periodState(rule, asOf) === 'inside');
  const candidates = onTopic.filter((rule) => periodState(rule, asOf) === 'not-known');
  const [rule, other] = inForce;
  if (other) return { status: 'overlapping', rules: inForce };
  if (rule && candidates.length === 0) {
    const cautions = readingCautions(
      rule.citations.map(({ instrument }) => instrument),
      asOf,
    );
    return { status: 'in-force', rule, cautions };
  }
  const open = rule ? [rule, ...candidates].sort(byId) : candidates;
  const gap = gapOf(set.gaps, query, asOf);
  if (open.length === 0 && !gap && onTopic.length > 0) return { status: 'none-in-force' };
  return { status: 'not-known', ...notKnown(gap, open) };
}

/** The one place where the topic narrows the rule; a generic one does not. */
function rulesOn<Topic extends MoneyRuleTopic>(
  rules: readonly MoneyRule[],
  topic: Topic,
): readonly MoneyRuleOf<Topic>[] {
  return (rules as readonly MoneyRuleOf<MoneyRuleTopic>[]).filter(
    (rule): rule is MoneyRuleOf<Topic> => rule.topic === topic,
  );
}

type NotKnown<Topic extends MoneyRuleTopic> = Omit<
  Extract<MoneyRuleAnswer<Topic>, { status: 'not-known' }>,
  'status'
>;

function notKnown<Topic extends MoneyRuleTopic>(
  gap: MoneyRuleGap | undefined,
  candidates: readonly MoneyRuleOf<Topic>[],
): NotKnown<Topic> {
  const instrument = gap?.instrument ?? candidates[0]?.citations[0].instrument;
  return {
    reason: gap?.reason ?? (candidates.length > 0 ? 'date-not-known' : 'no-data'),
    ...(instrument !== undefined && { instrument }),
    ...(gap?.citation && { citation: gap.citation }),
    ...(gap && { explanation: gap.explanation }),
    candidates,
  };
}

/** The gap that the day surely falls into, else one that it may fall into. */
function gapOf(
  gaps: readonly MoneyRuleGap[],
  query: MoneyRuleQuery,
  asOf: IsoDate,
): MoneyRuleGap | undefined {
  const near = gaps
    .filter((gap) => gap.topics.includes(query.topic) && reaches(gap, query))
    .map((gap) => ({ gap, state: periodState({ from: gap.from ?? '0001-01-01', to: gap.to }, asOf) }))
    .sort((left, right) => byId(left.gap, right.gap));
  const found = near.find(({ state }) => state === 'inside') ?? near.find(({ state }) => state !== 'outside');
  return found?.gap;
}

function reaches(scope: MoneyRuleScope, { level, province, fiscalYear }: MoneyRuleQuery): boolean {
  const ofLevel = scope.level === undefined || scope.level === level;
  const ofPlace =
    scope.province === undefined || (province !== undefined && sameName(scope.province, province));
  return ofLevel && ofPlace && isOfYear(scope.fiscalYears, fiscalYear);
}

function isOfYear(years: MoneyRuleScope['fiscalYears'], year: number | undefined): boolean {
  if (years === undefined) return true;
  return year !== undefined && (years.from ?? year) <= year && year <= (years.to ?? year);
}

function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}
