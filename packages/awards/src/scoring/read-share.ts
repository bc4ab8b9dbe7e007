import type { FractionText } from '@khuyencong/model';
import { fractionOf, type Fraction } from './fraction.js';

const shape = /^(\d{1,15})\/(\d{1,15})$/;

/** A share of whole numbers between 0 and 1, such as `3/4`; `undefined` for anything else. */
export function readShare(text: FractionText): Fraction | undefined {
  const [, numerator, denominator] = shape.exec(text) ?? [];
  if (numerator === undefined || denominator === undefined) return undefined;
  const share = fractionOf(BigInt(numerator), BigInt(denominator));
  return share.denominator > 0n && share.numerator <= share.denominator ? share : undefined;
}

/** The share of a count as a whole number, rounded as named. */
export function shareOfCount(
  { numerator, denominator }: Fraction,
  { count, rounding }: { readonly count: number; readonly rounding: 'down' | 'up' | 'half-up' },
): number {
  const product = numerator * BigInt(count);
  if (rounding === 'down') return Number(product / denominator);
  if (rounding === 'up') return Number((product + denominator - 1n) / denominator);
  return Number((2n * product + denominator) / (2n * denominator));
}
