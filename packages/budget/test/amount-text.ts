import { Exact, toDecimalString, type DecimalString } from '@khuyencong/model';
import fc from 'fast-check';

/** Amounts of any sign and size, some with decimals. */
export const amountText: fc.Arbitrary<DecimalString> = fc
  .tuple(
    fc.oneof(
      { weight: 3, arbitrary: fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n }) },
      { weight: 1, arbitrary: fc.bigInt({ min: -(10n ** 45n), max: 10n ** 45n }) },
    ),
    fc.constantFrom(0, 0, 0, 1, 2, 3, 7),
  )
  .map(([digits, decimals]) => toDecimalString(new Exact(digits.toString()).times(`1e-${decimals}`)));
