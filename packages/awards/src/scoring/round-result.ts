import type { CriteriaScheme, Stars } from '@khuyencong/law/award-criteria';
import type { Citation, DecimalString, Finding, FractionText, LocalText } from '@khuyencong/model';
import type { RoundRules } from '../round/round-rules.js';
import type { MarkStatus } from '../sheet/mark-row.js';

/**
 * A mark that may have no finite decimal form (điểm chính xác): decimal text, or a fraction in lowest terms such as `2105/30`.
 *
 * @category scoring
 * @since 0.1.0
 */
export type ExactMark = DecimalString | FractionText;

/**
 * What became of a sheet (tình trạng phiếu chấm điểm): it counts, was dropped by a trimmed mean, or does not count for the reason named;
 * `refused` when a finding refuses one of its marks, `other-panel` when the other panel decides.
 *
 * @category scoring
 * @since 0.1.0
 */
export type SheetStanding = 'counted' | 'trimmed' | 'refused' | 'other-panel' | MarkStatus;

/**
 * One juror's total for one product (tổng điểm của một giám khảo).
 *
 * @category scoring
 * @since 0.1.0
 */
export interface SheetResult {
  readonly juror: string;
  readonly standing: SheetStanding;
  /** Left out where the sheet has no total. A fraction only where a blank took the mean of other jurors. */
  readonly total?: ExactMark;
}

/**
 * Where a product stands after marking (tình trạng chấm điểm của sản phẩm).
 *
 * - `scored`: it has a mean;
 * - `not-scored`: it has none, for the reason in `because`;
 * - `ineligible`: it was not admitted to marking;
 * - `disqualified`: a condition of the criteria turns it down;
 * - `stopped`: a note of the criteria ends its assessment.
 *
 * @category scoring
 * @since 0.1.0
 */
export type ProductStatus = 'scored' | 'not-scored' | 'ineligible' | 'disqualified' | 'stopped';

/**
 * Why a product has no mean (lý do chưa có điểm bình quân).
 *
 * @category scoring
 * @since 0.1.0
 */
export type NotScoredReason =
  | 'no-criteria'
  | 'no-jury'
  | 'no-sheet'
  | 'all-recused'
  | 'missing-mark'
  | 'refused-mark'
  | 'below-quorum'
  | 'spread-too-wide'
  | 'listed-twice';

/**
 * A least option for stars that a product misses (mức tối thiểu chưa đạt).
 *
 * @category scoring
 * @since 0.1.0
 */
export interface MissedGate {
  readonly criterion: string;
  readonly stars: Stars;
  /** Mark of the least option. */
  readonly least: DecimalString;
  /** `undefined` is left out: the case of the criterion was not stated. */
  readonly mean?: ExactMark;
}

/**
 * The result of one product (kết quả của một sản phẩm): every step apart, and `null` for what is not decided.
 *
 * **Units**: marks. `meanMark` is exact; `printedMean` is rounded as the rules say and decides nothing.
 *
 * @category scoring
 * @since 0.1.0
 */
export interface ProductResult {
  readonly id: string;
  readonly group: string;
  readonly establishmentId?: string;
  /** The set of criteria that it was marked by; left out when none was found. */
  readonly criteriaSet?: string;
  readonly status: ProductStatus;
  readonly because?: NotScoredReason;
  readonly meanMark: ExactMark | null;
  readonly printedMean: DecimalString | null;
  readonly sheets: readonly SheetResult[];
  readonly passed: boolean | null;
  /** Competition rank over all that have a mean: 1, 2, 2, 4. Who shares it is listed once, in `ties` of the round. */
  readonly rank: number | null;
  readonly recognised: boolean | null;
  /** Id of the prize; `null` for none. */
  readonly prize: string | null;
  /** False while a tie or an open question keeps the prize back. */
  readonly prizeDecided: boolean;
  readonly putForward: boolean | null;
  /** Stars that are granted; `null` where the scheme has none or the question is open. */
  readonly stars: Stars | null;
  /** What the mean alone would give; only in a scheme with bands. */
  readonly starsByMean?: Stars;
  readonly missedGates?: readonly MissedGate[];
  /** The set that it was merged into; it then has no rank of its own. */
  readonly mergedInto?: string;
  /** Only for a set that the council made. */
  readonly members?: readonly string[];
}

/**
 * A step of a round (bước xét chọn): đủ điều kiện, có điểm, đạt điểm, được công nhận, được giải, được đề cử.
 *
 * @category decision
 * @since 0.1.0
 */
export type DecisionStep = 'eligible' | 'scored' | 'passed' | 'recognised' | 'prized' | 'put-forward';

/**
 * What a decision rests on (căn cứ): a clause, a named option of the round's rules, or an act of jury or council with its reason.
 *
 * @category decision
 * @since 0.1.0
 */
export type DecisionBasis =
  | { readonly kind: 'clause'; readonly citation: Citation }
  | { readonly kind: 'option'; readonly option: string; readonly value: string }
  | { readonly kind: 'act'; readonly act: string; readonly reason: string };

/**
 * One decision (quyết định): a step, what came out, for which products, and what it rests on.
 *
 * @category decision
 * @since 0.1.0
 */
export interface DecisionRecord {
  readonly step: DecisionStep;
  readonly outcome: 'granted' | 'refused' | 'not-decided';
  /** Sorted. */
  readonly products: readonly string[];
  readonly basis: readonly DecisionBasis[];
  readonly label: LocalText;
  /** Only for `prized`. */
  readonly prize?: string;
}

/**
 * Products that are still tied after every declared key (nhóm sản phẩm đồng hạng): they share one rank, and the council decides.
 *
 * @category decision
 * @since 0.1.0
 */
export interface TieGroup {
  readonly rank: number;
  /** Sorted; at least two. */
  readonly products: readonly string[];
}

/**
 * How many products came through each step (số lượng qua từng bước).
 *
 * @category decision
 * @since 0.1.0
 */
export interface RoundCounts {
  readonly entered: number;
  readonly eligible: number;
  readonly scored: number;
  readonly passed: number;
  readonly recognised: number;
  readonly prized: number;
  readonly putForward: number;
}

/**
 * The result of a round (kết quả kỳ bình chọn): products in the order of rank, then of id; decisions in the order of the steps.
 *
 * @category scoring
 * @since 0.1.0
 */
export interface RoundResult {
  readonly kind: 'award-round-result';
  readonly round: string;
  readonly scheme: string;
  /** Every choice that the result rests on. */
  readonly rules: RoundRules;
  /** Jurors whose marks count, by id. */
  readonly jurors: readonly string[];
  readonly counts: RoundCounts;
  readonly products: readonly ProductResult[];
  /** By rank; empty where nobody is tied. */
  readonly ties: readonly TieGroup[];
  readonly decisions: readonly DecisionRecord[];
  readonly findings: readonly Finding[];
}

/**
 * What a round is scored with besides its own data (dữ liệu pháp luật để chấm điểm).
 *
 * @category scoring
 * @since 0.1.0
 */
export interface ScoringOptions {
  /** Schemes of the law package, of the caller, or both; the one in force on the day of marking applies. */
  readonly schemes: readonly CriteriaScheme[];
}
