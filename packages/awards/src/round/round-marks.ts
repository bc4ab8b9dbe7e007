import type { CriteriaSet } from '@khuyencong/law/award-criteria';
import type { AwardRound, Citation, IsoDate } from '@khuyencong/model';
import type { CouncilActs } from '../decision/council-act.js';
import type { MarkChange, MarkRow } from '../sheet/mark-row.js';
import type { CouncilMember, Juror } from './juror.js';
import type { RoundRules } from './round-rules.js';

/**
 * The heading of a round that is scored (thông tin kỳ bình chọn): the round, with its scheme and the day of marking.
 *
 * @category round
 * @since 0.1.0
 */
export interface ScoredRound extends AwardRound {
  /** Such as `tt26-2014`, `ocop-2026`. */
  readonly scheme: string;
  /** The day of marking: the criteria in force on it apply. */
  readonly scoredOn: IsoDate;
}

/**
 * A product, or a set of products, entered in a round (sản phẩm, bộ sản phẩm tham gia bình chọn).
 *
 * @legal 26/2014/TT-BCT, Điều 4, Điều 5
 * @category round
 * @since 0.1.0
 */
export interface RoundEntry {
  readonly id: string;
  readonly name?: string | undefined;
  /** Group of products: `handicraft`, `agro-food`, `machinery-parts`, `other`, or a group that the round made. */
  readonly group: string;
  readonly establishmentId?: string | undefined;
  /** Whether the file and the product meet the conditions to be marked. */
  readonly eligible: boolean;
  readonly ineligibleBecause?:
    { readonly reason: string; readonly citation?: Citation | undefined } | undefined;
  /** The set in the scheme where it has several: `21` or `ocop-2026/21`. */
  readonly criteriaSet?: string | undefined;
  /** Which case of a criterion with cases the product falls into, counted from 0. */
  readonly cases?: readonly { readonly criterion: string; readonly case: number }[] | undefined;
}

/**
 * Detailed marks that the round decides inside the criteria (khung điểm chi tiết), for all products or for some groups.
 *
 * Its first level repeats the criteria of the scheme, id by id and maximum by maximum.
 *
 * @legal 26/2014/TT-BCT, Điều 16, khoản 1
 * @category round
 * @since 0.1.0
 */
export interface RoundFrame {
  readonly set: CriteriaSet;
  /** Left out for all groups. */
  readonly groups?: readonly string[] | undefined;
  readonly decidedOn?: IsoDate | undefined;
}

/**
 * A round with its marks (dữ liệu chấm điểm của một kỳ bình chọn): everything that the result rests on, as one plain document.
 *
 * The order of rows, jurors and products means nothing.
 *
 * @category round
 * @since 0.1.0
 */
export interface AwardRoundMarks {
  readonly kind: 'award-round-marks';
  readonly round: ScoredRound;
  readonly rules: RoundRules;
  readonly jurors: readonly Juror[];
  readonly council?: readonly CouncilMember[] | undefined;
  readonly products: readonly RoundEntry[];
  readonly frames?: readonly RoundFrame[] | undefined;
  readonly marks: readonly MarkRow[];
  readonly changes?: readonly MarkChange[] | undefined;
  readonly acts?: CouncilActs | undefined;
  /** Where the data come from, or that they are invented. */
  readonly note?: string | undefined;
}
