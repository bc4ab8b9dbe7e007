import type { DecimalString, Level, Quantity, YearSpan } from '@khuyencong/model';
import type { Limit } from './limit.js';

/**
 * When a limit counts as kept (chiều của chỉ tiêu): `reach` the lower end, `stay-below` the upper end, or lie `within` both.
 *
 * @category rule
 * @since 0.1.0
 */
export type TargetDirection = 'reach' | 'stay-below' | 'within';

/**
 * A word of a target phrase and what it decided (từ ngữ quyết định cách đọc).
 *
 * @category rule
 * @since 0.1.0
 */
export interface DecidingWord {
  readonly word: string;
  readonly decided:
    | 'number'
    | 'limit'
    | 'unit'
    | 'sense'
    | 'average'
    | 'each-year'
    | 'years'
    | 'baseline'
    | 'level'
    | 'pair'
    | 'whole'
    | 'rhythm'
    | 'deadline';
}

/**
 * Where a rule comes from (căn cứ của yêu cầu): the words as published, and which of them decided what.
 *
 * @category rule
 * @since 0.1.0
 */
export interface RuleWording {
  readonly wording: string;
  readonly decidedBy: readonly DecidingWord[];
}

/**
 * A limit with its unit and direction (yêu cầu về một con số).
 *
 * @category rule
 * @since 0.1.0
 */
export interface LimitedRule extends RuleWording {
  readonly limit: Limit;
  readonly direction: TargetDirection;
  readonly unit: string;
  /** The years it is for, where the words name them. */
  readonly span?: YearSpan | undefined;
  /** The last year that counts, from the first of the target on: "đến năm 2025". */
  readonly until?: number | undefined;
}

/**
 * A number of things or an amount of money to reach or to stay below (chỉ tiêu số lượng, số tiền).
 *
 * **Units**: `unit`; money in đồng.
 *
 * @category rule
 * @since 0.1.0
 */
export interface AmountRule extends LimitedRule {
  readonly kind: 'amount';
  readonly measure: 'count' | 'money';
  /** For each what: `hộ`, `người/năm`; what every one of them came to is no sum. */
  readonly per?: string | undefined;
  /** In each year, or on average over the years; left out for the whole period. */
  readonly yearly?: 'each' | 'average' | undefined;
  readonly level?: Level | undefined;
}

/**
 * A share of a whole (chỉ tiêu tỷ lệ): at least 30 % of the provinces, 100 % of the projects assigned.
 *
 * **Units**: percent.
 *
 * @category rule
 * @since 0.1.0
 */
export interface ShareRule extends LimitedRule {
  readonly kind: 'share';
  readonly of?: string | undefined;
  /** The whole is what was assigned (được giao). */
  readonly assigned?: true | undefined;
}

/**
 * Growth a year (tốc độ tăng bình quân năm): compound over the years, compared by whole powers.
 *
 * **Units**: percent a year.
 *
 * @category rule
 * @since 0.1.0
 */
export interface YearlyGrowthRule extends LimitedRule {
  readonly kind: 'yearly-growth';
  /** Whether the words say that the years are averaged; where not, each year and the average must agree. */
  readonly averaged: boolean;
}

/**
 * Growth against an earlier time (mức tăng so với gốc).
 *
 * **Units**: `%`, or `lần` for a multiple of the baseline.
 *
 * @category rule
 * @since 0.1.0
 */
export interface BaselineGrowthRule extends LimitedRule {
  readonly kind: 'baseline-growth';
  readonly baselineYear?: number | undefined;
}

/**
 * What one đồng draws in (mức vốn thu hút), as a ratio.
 *
 * **Units**: đồng for each đồng.
 *
 * @category rule
 * @since 0.1.0
 */
export interface RatioRule extends LimitedRule {
  readonly kind: 'ratio';
}

/**
 * A rhythm (tần suất): "2 năm/lần, khoảng 2 cuộc trong giai đoạn".
 *
 * @category rule
 * @since 0.1.0
 */
export interface FrequencyRule extends RuleWording {
  readonly kind: 'frequency';
  readonly everyYears: DecimalString;
  /** How many rounds the words name for the period. */
  readonly rounds?: AmountRule | undefined;
}

/**
 * Two counts that belong together (cặp chỉ tiêu): 50 classes for 700 workers.
 *
 * @category rule
 * @since 0.1.0
 */
export interface PairedRule extends RuleWording {
  readonly kind: 'paired';
  readonly counts: readonly [AmountRule, AmountRule];
}

/**
 * The same count at several levels (chỉ tiêu theo cấp): 30 at province, 6 at region, 3 at national level.
 *
 * @category rule
 * @since 0.1.0
 */
export interface LevelsRule extends RuleWording {
  readonly kind: 'levels';
  readonly levels: readonly (AmountRule & { readonly level: Level })[];
}

/**
 * Amounts by year (chỉ tiêu theo từng năm).
 *
 * @category rule
 * @since 0.1.0
 */
export interface ByYearRule extends RuleWording {
  readonly kind: 'by-year';
  readonly years: readonly (AmountRule & { readonly span: YearSpan })[];
}

/**
 * A day by which something is done (thời hạn): "trước 15/7" is before that day, "chậm nhất 15/7" includes it.
 *
 * @category rule
 * @since 0.1.0
 */
export interface DeadlineRule extends RuleWording {
  readonly kind: 'deadline';
  readonly day: number;
  readonly month: number;
  /** Left out: in every year of the target. */
  readonly year?: number | undefined;
  readonly dayInclusive: boolean;
}

/**
 * What a target demands (yêu cầu của chỉ tiêu); plain data, told apart by `kind`.
 *
 * @category rule
 * @since 0.1.0
 */
export type TargetRule =
  | AmountRule
  | ShareRule
  | YearlyGrowthRule
  | BaselineGrowthRule
  | RatioRule
  | FrequencyRule
  | PairedRule
  | LevelsRule
  | ByYearRule
  | DeadlineRule;

/**
 * What a target phrase asks for (chỉ tiêu đã đọc), with the words that were not read.
 *
 * @category rule
 * @since 0.1.0
 */
export interface ParsedTarget {
  /** The published wording in NFC. */
  readonly text: string;
  /** All must hold. Empty when the text has no number, or when a number has several readings. */
  readonly rules: readonly TargetRule[];
  /** The rules of every reading, where there are several; one of these lists holds, and the text does not say which. */
  readonly alternatives: readonly (readonly TargetRule[])[];
  /** The numbers behind the rules, as printed; empty when a number has several readings. */
  readonly quantities: readonly Quantity[];
  /** Numbers with several readings, each with all of them. */
  readonly open: readonly { readonly wording: string; readonly readings: readonly Quantity[] }[];
  readonly unread: readonly string[];
}
