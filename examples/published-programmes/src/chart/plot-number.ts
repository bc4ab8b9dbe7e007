import { Exact, type DecimalString } from '@khuyencong/model';

/** A floating-point length to draw with. */
export function plotNumber(value: DecimalString): number {
  // The one place where an amount becomes floating point: only the drawing uses it, every printed number stays exact.
  return new Exact(value).toNumber();
}
