import type { DecimalString } from '@khuyencong/model';

/**
 * Text of a published document (nội dung như văn bản đã công bố), with an English wording of ours where there is one.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface PublishedText {
  /** As published. */
  readonly vi: string;
  /** Ours, not official. */
  readonly en?: string | undefined;
}

/**
 * A star rank (hạng sao) of a ranking in stars.
 *
 * @category criteria
 * @since 0.1.0
 */
export type Stars = 1 | 2 | 3 | 4 | 5;

/**
 * One option of a criterion (mức điểm): what is found, and the mark it earns.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface MarkOption {
  /** Left out only where the published cell is blank. */
  readonly mark?: DecimalString | undefined;
  readonly label?: PublishedText | undefined;
  /** This is the least option that so many stars need (yêu cầu tối thiểu theo cấp độ sao), whatever the total. */
  readonly leastForStars?: Stars | undefined;
}

/**
 * One of several cases of a criterion (trường hợp): the product falls into one, and only its options count.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface OptionCase {
  readonly label?: PublishedText | undefined;
  readonly options: readonly MarkOption[];
}

/**
 * What a note at a criterion does (loại ghi chú của tiêu chí).
 *
 * - `requirement`: something that the product must meet (yêu cầu);
 * - `applies-only-if`: the criterion is marked only then (chỉ áp dụng khi);
 * - `not-assessed-if`: the product is not assessed then (không đánh giá);
 * - `stop-if`: the steps that follow are not assessed then (không đánh giá các bước tiếp theo);
 * - `stop-if-zero`: the same when the mark is 0, here or in any criterion below;
 * - `eliminated-if`: the product is eliminated then (bị loại);
 * - `evidence`: what the mark rests on (căn cứ đánh giá).
 *
 * @category criteria
 * @since 0.1.0
 */
export type CriterionRuleKind =
  | 'requirement'
  | 'applies-only-if'
  | 'not-assessed-if'
  | 'stop-if'
  | 'stop-if-zero'
  | 'eliminated-if'
  | 'evidence';

/**
 * A note at a criterion that changes how it is marked (ghi chú, yêu cầu của tiêu chí).
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CriterionRule {
  readonly kind: CriterionRuleKind;
  readonly text: PublishedText;
}

/**
 * What every criterion states (nội dung chung của tiêu chí).
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CriterionBase {
  /** The number as published, such as `1.1`; unique in its set. */
  readonly id: string;
  readonly label: PublishedText;
  /** Highest mark that the criterion can earn. */
  readonly maxMark: DecimalString;
  /** Other maxima that the text prints for the same criterion. */
  readonly otherPrintedMarks?: readonly DecimalString[] | undefined;
  /** Explanations as published. */
  readonly guidance?: readonly PublishedText[] | undefined;
  readonly rules?: readonly CriterionRule[] | undefined;
}

/**
 * A criterion made of others (nhóm tiêu chí): its mark is the sum of theirs.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CriterionGroup extends CriterionBase {
  readonly kind: 'group';
  readonly children: readonly Criterion[];
}

/**
 * A criterion with a ladder of options (tiêu chí có các mức điểm): exactly one is chosen.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface OptionCriterion extends CriterionBase {
  readonly kind: 'options';
  readonly options: readonly MarkOption[];
}

/**
 * A criterion whose options depend on the case (lựa chọn một trong các trường hợp): first the case, then one of its options.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface CaseCriterion extends CriterionBase {
  readonly kind: 'cases';
  readonly cases: readonly OptionCase[];
}

/**
 * One part of a criterion whose parts add up (mục cộng điểm): it earns its mark or nothing.
 *
 * @category criteria
 * @since 0.1.0
 */
export type AdditiveOption = Omit<MarkOption, 'leastForStars'>;

/**
 * A criterion whose options add up (tiêu chí cộng điểm các mục đạt được): any number of them may be met, each once, and the maximum is
 * their sum.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface AdditiveCriterion extends CriterionBase {
  readonly kind: 'additive';
  readonly options: readonly AdditiveOption[];
}

/**
 * A criterion that is met or not (tiêu chí đạt hoặc không đạt): the maximum or 0.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface YesNoCriterion extends CriterionBase {
  readonly kind: 'yes-no';
}

/**
 * A criterion that a juror marks freely (tiêu chí chấm điểm trực tiếp), from 0 up to the maximum.
 *
 * @category criteria
 * @since 0.1.0
 */
export interface OpenCriterion extends CriterionBase {
  readonly kind: 'open';
}

/**
 * A node of a criteria tree (tiêu chí).
 *
 * @category criteria
 * @since 0.1.0
 */
export type Criterion =
  CriterionGroup | OptionCriterion | CaseCriterion | AdditiveCriterion | YesNoCriterion | OpenCriterion;
