import { decimalString, KcError, type DecimalString } from '@khuyencong/model';

/** How far "khoảng" reaches has to be said, and cannot be below zero: the interval would be empty. */
export function checkTolerance({
  aboutTolerancePercent,
}: {
  readonly aboutTolerancePercent: DecimalString;
}): void {
  const factor = decimalString(aboutTolerancePercent);
  if (factor.startsWith('-')) throw new KcError('NEGATIVE_FACTOR', { factor });
}
