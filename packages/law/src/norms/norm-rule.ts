import type { Citation, DecimalString, LocalText } from '@khuyencong/model';
import type { NormActivity } from './norm-activity.js';

/**
 * How much a norm allows (mức hỗ trợ): the lower of a rate and a ceiling, a rate alone, a ceiling alone, or an amount for each
 * unit of a quantity with or without a ceiling on the whole.
 *
 * **Units**: `ratePercent` in percent (`'30'` is 30 %); amounts in đồng. `ceilingVnd` is for one `unit` of the norm. `base` is
 * left out when the clause does not name what the rate is taken of.
 *
 * @category norm
 * @since 0.1.0
 */
export type NormAmount =
  | {
      readonly shape: 'lower-of';
      readonly ratePercent: DecimalString;
      readonly base?: LocalText | undefined;
      readonly ceilingVnd: DecimalString;
    }
  | {
      readonly shape: 'rate';
      readonly ratePercent: DecimalString;
      readonly base?: LocalText | undefined;
    }
  | { readonly shape: 'ceiling'; readonly ceilingVnd: DecimalString }
  | {
      readonly shape: 'per-quantity';
      readonly perQuantityVnd: DecimalString;
      /** What is counted, such as ha. */
      readonly quantity: LocalText;
      readonly ceilingVnd?: DecimalString | undefined;
    };

/**
 * One tier of a norm (bậc của định mức), by capital, by area or by another criterion that its label names.
 *
 * @category norm
 * @since 0.1.0
 */
export interface NormTier {
  readonly id: string;
  readonly label: LocalText;
  /** Exclusive lower bound of the capital, in đồng. */
  readonly capitalAboveVnd?: DecimalString | undefined;
  /** Inclusive upper bound of the capital, in đồng. */
  readonly capitalUpToVnd?: DecimalString | undefined;
  readonly amount: NormAmount;
}

/**
 * A ceiling as a publisher computed it (mức do nơi đăng tải tính), apart from what the clause itself says, with the share of the
 * cost that stands beside it.
 *
 * @category norm
 * @since 0.1.0
 */
export interface StatedCeiling {
  readonly ceilingVnd: DecimalString;
  readonly ratePercent?: DecimalString | undefined;
  readonly citation: Citation;
}

/**
 * What a norm says (nội dung định mức): an amount, tiers of amounts, a multiple of other norms, or no figure of its own.
 *
 * `multiplier` multiplies the norm of the activity `of`, or every support norm of the same document when `of` is left out.
 * `by-price` means the bid price or the price that an authority approves; `by-reference` means that other documents say it.
 *
 * @category norm
 * @since 0.1.0
 */
export type NormRule =
  | NormAmount
  | { readonly shape: 'tiers'; readonly tiers: readonly NormTier[] }
  | {
      readonly shape: 'multiplier';
      readonly multiplier: DecimalString;
      readonly of?: NormActivity | undefined;
      readonly statedCeiling?: StatedCeiling | undefined;
    }
  | { readonly shape: 'by-price' }
  | { readonly shape: 'by-reference'; readonly instruments?: readonly string[] | undefined };
