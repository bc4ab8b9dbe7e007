import type { NormLevel, SupportNormSet } from '@khuyencong/law/norms';
import type { ActivityId, DecimalString, IsoDate } from '@khuyencong/model';

/**
 * What support is asked for (nội dung đề nghị hỗ trợ): an activity of the programme, or the provincial incentive for clusters.
 *
 * @category support
 * @since 0.1.0
 */
export type SupportActivity = ActivityId | 'cluster-investment-incentive';

/**
 * One case for which support is calculated (trường hợp đề nghị hỗ trợ).
 *
 * **Units**: amounts in whole đồng as canonical decimal text of at most 18 digits; `units` a whole count, one when left out;
 * `quantity` in what the norm counts, such as ha, decimals allowed. The cost is taken to be spread evenly over the units: where it
 * is not, ask for each unit on its own.
 *
 * @category support
 * @since 0.1.0
 */
export interface SupportRequest {
  readonly activity: SupportActivity;
  /** Whose money pays. */
  readonly level: NormLevel;
  /** Required for `local`: the name under which the norms were published. */
  readonly province?: string | undefined;
  /** The cost that the clause takes its rate of, for all units together. */
  readonly costVnd?: DecimalString | undefined;
  /** How many models, establishments, stalls…: the ceiling of a norm is for one. */
  readonly units?: DecimalString | undefined;
  /** Dây chuyền công nghệ: the norm of machinery is multiplied. */
  readonly technologyLine?: boolean | undefined;
  /** Địa bàn, ngành nghề ưu tiên: the norm is multiplied. */
  readonly priority?: boolean | undefined;
  /** The tier of a norm that has tiers; not needed where `capitalVnd` decides. */
  readonly tier?: string | undefined;
  readonly capitalVnd?: DecimalString | undefined;
  /** For a norm of so much for each ha. */
  readonly quantity?: DecimalString | undefined;
  /** The bid price or the price that the authority approved, where the norm is that price. */
  readonly priceVnd?: DecimalString | undefined;
  /** What is asked for or was paid; held to what the norm allows. */
  readonly requestedVnd?: DecimalString | undefined;
  /** The beneficiary's own money, invested or committed. */
  readonly ownMoneyVnd?: DecimalString | undefined;
  /** Other money that does not come from the state. */
  readonly otherSourcesVnd?: DecimalString | undefined;
  /** State money from another source for the same item of expense. */
  readonly otherStateVnd?: DecimalString | undefined;
}

/**
 * A case with the day on which the law is consulted (trường hợp kèm ngày áp dụng pháp luật).
 *
 * @category support
 * @since 0.1.0
 */
export interface DatedSupportRequest extends SupportRequest {
  /** Such as the day of approval. */
  readonly asOf: IsoDate;
}

/**
 * What "1,5 lần mức hỗ trợ" multiplies (cách hiểu hệ số nhân mức hỗ trợ): the whole support, rate and ceiling alike, or the ceiling
 * only. No source settles it; the default follows the words of the clause.
 *
 * @category support
 * @since 0.1.0
 */
export type FactorReading = 'whole-support' | 'ceiling-only';

/**
 * What happens when the factor of a technology line meets the factor of a priority (áp dụng đồng thời nhiều hệ số): the higher of
 * the two applies alone, or they multiply. No text that was read has a rule.
 *
 * @category support
 * @since 0.1.0
 */
export type FactorStacking = 'highest-only' | 'product';

/**
 * How a share is made whole đồng (cách làm tròn đến đồng): down, which never passes the rate, or half up. The law does not say.
 *
 * @category support
 * @since 0.1.0
 */
export type SupportRounding = 'down' | 'half-up';

/**
 * The choices that the law leaves open, and the norms (tùy chọn khi tính mức hỗ trợ).
 *
 * @category support
 * @since 0.1.0
 */
export interface SupportChoices {
  /** The law that is consulted: `supportNorms` of `@khuyencong/law/norms`, or the caller's own. */
  readonly norms: SupportNormSet;
  /**
   * Whose norms to consult, in this order, the first that has one in force deciding; only those of the request's own level when
   * left out. `['local', 'national']` takes the provincial norm where there is one and the national norm otherwise.
   */
  readonly levels?: readonly NormLevel[] | undefined;
  /** `whole-support` when left out. */
  readonly factorReading?: FactorReading | undefined;
  /** `highest-only` when left out. */
  readonly factorStacking?: FactorStacking | undefined;
  /** `down` when left out. */
  readonly rounding?: SupportRounding | undefined;
  /** Whether results carry their explanation; they do not when left out. */
  readonly explain?: boolean | undefined;
}

/**
 * What a calculation of support takes besides the case (tùy chọn khi tính mức hỗ trợ vào một ngày).
 *
 * @category support
 * @since 0.1.0
 */
export interface SupportOptions extends SupportChoices {
  /** The day on which the law is consulted, such as the day of approval. */
  readonly asOf: IsoDate;
}
