import type { DecimalString, FractionText, LocalText } from '@khuyencong/model';

/**
 * How the totals of the jurors make the mark of a product (cách tính điểm bình quân).
 *
 * `mean` is the plain mean of the totals, our reading of điểm bình quân in Điều 17 khoản 1; the others are named choices.
 *
 * @legal 26/2014/TT-BCT, Điều 17, khoản 1
 * @category round
 * @since 0.1.0
 */
export type MarkAggregate =
  | { readonly kind: 'mean' }
  | { readonly kind: 'median' }
  | { readonly kind: 'trimmed-mean'; readonly dropHighest: number; readonly dropLowest: number };

/**
 * What becomes of a sheet that cannot count (cách xử lý phiếu không có điểm): it is left out and the mean is that of the others, or
 * the product is not scored.
 *
 * @category round
 * @since 0.1.0
 */
export type SheetPolicy = 'leave-sheet-out' | 'product-not-scored';

/**
 * What becomes of a mark left blank (cách xử lý điểm bỏ trống): as for a sheet, or the mean of the other jurors' marks for that
 * criterion takes its place.
 *
 * @category round
 * @since 0.1.0
 */
export type BlankPolicy = SheetPolicy | 'mean-of-other-jurors';

/**
 * The policies for marks that are missing (quy ước xử lý khi thiếu điểm); all of them must be named.
 *
 * @category round
 * @since 0.1.0
 */
export interface MissingPolicies {
  readonly absent: SheetPolicy;
  readonly recused: SheetPolicy;
  readonly spoiled: SheetPolicy;
  /** Also for a criterion without any row. */
  readonly notScored: BlankPolicy;
  /** A mark that a finding refuses: above the maximum, off the step, given twice with two values. */
  readonly refused: SheetPolicy;
}

/**
 * How many sheets a product needs (số phiếu tối thiểu). The circular sets none.
 *
 * @category round
 * @since 0.1.0
 */
export type QuorumRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'least-sheets'; readonly sheets: number }
  /** At least `share` of the jurors who mark, such as `3/4`. */
  | { readonly kind: 'share-of-jurors'; readonly share: FractionText; readonly headAmongThem: boolean };

/**
 * What a wide spread between the jurors' totals leads to (xử lý chênh lệch điểm giữa các giám khảo): nothing, an alarm, or marking
 * again, until when the product is not scored. `mostBetween` itself is still allowed.
 *
 * @category round
 * @since 0.1.0
 */
export type SpreadRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'alarm'; readonly mostBetween: DecimalString }
  | { readonly kind: 're-mark'; readonly mostBetween: DecimalString };

/**
 * Which sheets count for a product that was sent to a second panel (chấm lại bởi ban thứ hai).
 *
 * @category round
 * @since 0.1.0
 */
export type SecondPanelRule = 'no-second-panel' | 'second-alone' | 'both-together';

/**
 * How a set of options for stars is held against several jurors (cách xét mức tối thiểu theo cấp độ sao). The text does not say.
 *
 * @category round
 * @since 0.1.0
 */
export type GateReading = 'every-juror' | 'most-jurors' | 'mean-of-criterion';

/**
 * The rules for stars (quy ước xếp hạng sao); only a scheme with bands needs them.
 *
 * @category round
 * @since 0.1.0
 */
export interface StarRules {
  readonly gates: GateReading;
  /** What a total leads to whose least option for that rank is missed: the texts read so far do not say. */
  readonly missedGate: 'council-decides' | 'highest-rank-with-all-gates';
  /** What a mean leads to that lies between two bands of whole numbers. */
  readonly bandGap: 'council-decides' | 'round-half-up' | 'round-down';
}

/**
 * How equal means are told apart (tiêu chí phụ khi bằng điểm), in the order of the list; what is then still tied, the council
 * decides.
 *
 * `criterion` compares the mean of that criterion or group; `median` the median of the totals; `first-places` how many jurors gave
 * the product the highest total among the tied ones.
 *
 * @category round
 * @since 0.1.0
 */
export type TieKey =
  | { readonly kind: 'criterion'; readonly criterion: string }
  | { readonly kind: 'median' }
  | { readonly kind: 'first-places' };

/**
 * How many may be chosen (chỉ tiêu số lượng): no limit, so many in all, so many per group, or a share with its rounding named.
 *
 * A group that `most` does not name gets none.
 *
 * @category round
 * @since 0.1.0
 */
export type Quota =
  | { readonly kind: 'none' }
  | { readonly kind: 'in-all'; readonly most: number }
  | {
      readonly kind: 'per-group';
      readonly most: readonly { readonly group: string; readonly most: number }[];
    }
  | {
      readonly kind: 'share';
      readonly share: FractionText;
      readonly of: 'entries' | 'scored' | 'passed';
      readonly rounding: 'down' | 'up' | 'half-up';
    };

/**
 * One prize of a ladder (giải thưởng) and how many there are.
 *
 * @category round
 * @since 0.1.0
 */
export interface PrizeStep {
  readonly id: string;
  readonly label: LocalText;
  readonly count: number;
}

/**
 * Who gets a prize (cơ cấu giải thưởng): the best by rank among those recognised, or among those passed, after a quota of its own.
 *
 * @category round
 * @since 0.1.0
 */
export type PrizeRule =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'by-rank';
      readonly among: 'passed' | 'recognised';
      readonly quota: Quota;
      readonly prizes: readonly PrizeStep[];
    };

/**
 * Who is put forward to the next level (đề cử tham gia cấp trên): nobody, the best by rank within a quota, or the winners of some
 * prizes.
 *
 * @legal 26/2014/TT-BCT, Điều 10, khoản 2
 * @category round
 * @since 0.1.0
 */
export type ForwardRule =
  | { readonly kind: 'none' }
  | { readonly kind: 'by-rank'; readonly quota: Quota }
  | { readonly kind: 'prizes'; readonly prizes: readonly string[] };

/**
 * What a round demands of its jury beyond the circular (quy ước đối với Ban Giám khảo).
 *
 * @category round
 * @since 0.1.0
 */
export interface PanelRules {
  readonly secretary: 'does-not-mark' | 'may-mark';
  readonly interests: 'must-be-declared' | 'not-asked';
}

/**
 * The rules of one round where the law is silent (thể lệ chấm điểm của kỳ bình chọn): all are named, none has a silent default, and
 * the result shows them.
 *
 * **Units**: marks as decimal text.
 *
 * @legal 26/2014/TT-BCT, Điều 16, Điều 17
 * @category round
 * @since 0.1.0
 */
export interface RoundRules {
  /** The finest step of a free mark, such as `0.5`. Options of a ladder keep their own marks. */
  readonly markStep: DecimalString;
  readonly aggregate: MarkAggregate;
  readonly missing: MissingPolicies;
  readonly quorum: QuorumRule;
  readonly spread: SpreadRule;
  readonly secondPanel: SecondPanelRule;
  readonly panel: PanelRules;
  /** Needed by a scheme with bands, and by no other. */
  readonly stars?: StarRules | undefined;
  readonly ties: readonly TieKey[];
  readonly recognition: Quota;
  readonly prizes: PrizeRule;
  readonly putForward: ForwardRule;
  /** Decimals and rounding of the printed mean; never of the one that is compared. */
  readonly print: { readonly decimals: number; readonly rounding: 'half-up' | 'down' };
}
