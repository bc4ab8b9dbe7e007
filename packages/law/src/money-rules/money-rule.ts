import type { Citation, LocalText, ProjectLevel } from '@khuyencong/model';
import type { LegalDay } from '../instruments/legal-day.js';

/**
 * What a rule on khuyến công money may say (nội dung quy định về kinh phí), by topic.
 *
 * `second-advance`: when more may be advanced in the same year. `unspent-budget` and `uncleared-advances`: what becomes of them when
 * the year is closed, where nobody decides otherwise.
 *
 * @category money rule
 * @since 0.1.0
 */
export interface MoneyRuleOutcomes {
  readonly 'second-advance': 'after-acceptance' | 'at-any-time';
  readonly 'unspent-budget': 'cancelled' | 'carried-over';
  readonly 'uncleared-advances': 'repaid' | 'carried-over';
}

/**
 * What a rule on khuyến công money is about (vấn đề được quy định).
 *
 * @category money rule
 * @since 0.1.0
 */
export type MoneyRuleTopic = keyof MoneyRuleOutcomes;

/**
 * Where and when a rule on money applies (phạm vi, thời gian áp dụng).
 *
 * @category money rule
 * @since 0.1.0
 */
export interface MoneyRuleScope {
  /** Left out for money of both levels. */
  readonly level?: ProjectLevel | undefined;
  /** Only for the rule of one province: its name as published. */
  readonly province?: string | undefined;
  /** First day, inclusive; left out when nothing is known of it. */
  readonly from?: LegalDay | undefined;
  /** Last day, inclusive; left out when no end was found. */
  readonly to?: LegalDay | undefined;
  /** The fiscal years that it is for, both inclusive; left out for all. */
  readonly fiscalYears?: { readonly from?: number | undefined; readonly to?: number | undefined } | undefined;
}

/**
 * A rule on khuyến công money about one topic (quy định về kinh phí khuyến công theo vấn đề).
 *
 * @category money rule
 * @since 0.1.0
 */
export interface MoneyRuleOf<Topic extends MoneyRuleTopic> extends MoneyRuleScope {
  readonly id: string;
  readonly topic: Topic;
  readonly outcome: MoneyRuleOutcomes[Topic];
  /** The clause that decides first, then those that it stands on. */
  readonly citations: readonly [Citation, ...Citation[]];
  /** A document whose exceptions were not read: where one is claimed, the decision is taken as the caller states it. */
  readonly exceptionsNotRead?:
    { readonly instrument: string; readonly article?: string | undefined } | undefined;
  readonly notes?: LocalText | undefined;
}

/**
 * A rule on how khuyến công money is advanced and closed (quy định về tạm ứng, xử lý cuối năm), with the time in which it applies.
 *
 * @category money rule
 * @since 0.1.0
 */
export type MoneyRule = { readonly [Topic in MoneyRuleTopic]: MoneyRuleOf<Topic> }[MoneyRuleTopic];

/**
 * A time for which a rule on money is not known (khoảng trống quy định), and the document that should say it.
 *
 * @category money rule
 * @since 0.1.0
 */
export interface MoneyRuleGap extends MoneyRuleScope {
  readonly id: string;
  readonly topics: readonly MoneyRuleTopic[];
  readonly reason: 'not-read' | 'date-not-known' | 'set-by-province';
  /** Left out when not even the document is known. */
  readonly instrument?: string | undefined;
  /** The clause that leaves it to that document. */
  readonly citation?: Citation | undefined;
  readonly explanation: LocalText;
}

/**
 * Rules on money together with what is known to be missing (bộ quy định về kinh phí). A caller adds rules of its own by making another
 * set: `{ rules: [...moneyRules.rules, ...own], gaps: moneyRules.gaps }`.
 *
 * @category money rule
 * @since 0.1.0
 */
export interface MoneyRuleSet {
  readonly rules: readonly MoneyRule[];
  readonly gaps: readonly MoneyRuleGap[];
}
