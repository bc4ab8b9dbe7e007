import type { Quantity } from './quantity.js';

/**
 * One published number in a text (số liệu tìm thấy) with every way to read it.
 *
 * @category quantity
 * @since 0.1.0
 */
export interface FoundQuantity {
  /** First and last character (exclusive) in the NFC form of the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The likeliest reading first; more than one is an ambiguity. */
  readonly readings: readonly Quantity[];
}

/** A found quantity with its tokens, from `first` up to and without `next`, and those before it that were understood. */
export type LocatedQuantity = FoundQuantity & {
  readonly first: number;
  readonly next: number;
  readonly understood: readonly number[];
};
