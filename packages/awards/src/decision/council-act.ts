import type { CriterionRuleKind } from '@khuyencong/law/award-criteria';
import type { IsoDate } from '@khuyencong/model';

/**
 * What every act of the council states (nội dung chung của quyết định hội đồng): why, and when it was decided.
 *
 * @category round
 * @since 0.1.0
 */
export interface CouncilAct {
  readonly reason: string;
  readonly decidedOn?: IsoDate | undefined;
}

/**
 * A condition of the criteria that was found to hold for a product (kết luận về điều kiện trong bộ tiêu chí): what is written in
 * words, somebody has to decide.
 *
 * `disqualifier`: the file is turned down; `requirement`: it is not met; `applies-only-if`: the condition is not met, so the criterion
 * earns nothing; the other kinds: what the note says applies.
 *
 * @category decision
 * @since 0.1.0
 */
export interface ConditionRuling extends CouncilAct {
  readonly productId: string;
  readonly condition: Exclude<CriterionRuleKind, 'evidence' | 'stop-if-zero'> | 'disqualifier';
  /** The criterion that carries the note; left out for a disqualifier. */
  readonly criterion?: string | undefined;
}

/**
 * Sends a product to the second panel (chuyển ban thứ hai chấm lại).
 *
 * @category decision
 * @since 0.1.0
 */
export interface SecondPanelReferral extends CouncilAct {
  readonly productId: string;
}

/**
 * Makes one set out of entries that passed (gộp thành bộ sản phẩm). `markOf` says whose mean the set stands with.
 *
 * @legal 26/2014/TT-BCT, Điều 3, khoản 2
 * @category decision
 * @since 0.1.0
 */
export interface MergeAct extends CouncilAct {
  /** Id of the set: new, no product bears it. */
  readonly setId: string;
  readonly name?: string | undefined;
  readonly productIds: readonly string[];
  readonly markOf: 'highest' | 'lowest';
}

/**
 * The council decides otherwise than rank and quota (quyết định của Hội đồng khác với kết quả xếp hạng). The mean stays as it is.
 *
 * `granted` for `prized` needs `prize`. What the law ties to the mean cannot be overridden: below the threshold nothing is
 * recognised.
 *
 * @legal 26/2014/TT-BCT, Điều 17, khoản 1
 * @category decision
 * @since 0.1.0
 */
export interface OverrideAct extends CouncilAct {
  readonly productId: string;
  readonly step: 'recognised' | 'prized' | 'put-forward';
  readonly outcome: 'granted' | 'refused';
  readonly prize?: string | undefined;
}

/**
 * The council orders products that are still tied (Hội đồng quyết định thứ tự khi bằng điểm), the best first.
 *
 * @category decision
 * @since 0.1.0
 */
export interface TieAct extends CouncilAct {
  readonly order: readonly string[];
}

/**
 * The council settles the stars that the text leaves open (Hội đồng quyết định hạng sao).
 *
 * @category decision
 * @since 0.1.0
 */
export interface StarsAct extends CouncilAct {
  readonly productId: string;
  readonly stars: 1 | 2 | 3 | 4 | 5;
}

/**
 * What jury and council decided besides marking (các quyết định của Ban Giám khảo và Hội đồng); each with its reason.
 *
 * @category decision
 * @since 0.1.0
 */
export interface CouncilActs {
  readonly conditions?: readonly ConditionRuling[] | undefined;
  readonly secondPanel?: readonly SecondPanelReferral[] | undefined;
  readonly merges?: readonly MergeAct[] | undefined;
  readonly ties?: readonly TieAct[] | undefined;
  readonly stars?: readonly StarsAct[] | undefined;
  readonly overrides?: readonly OverrideAct[] | undefined;
}
