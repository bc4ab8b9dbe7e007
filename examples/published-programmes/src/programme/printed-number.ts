import type { DecimalString, Quantity } from '@khuyencong/model';

/** The number as printed, qualifier left aside; of a fraction the part, of a range the lower end. */
export function printedNumber({ value, min }: Quantity): DecimalString | undefined {
  return value === undefined ? min : (value.split('/')[0] as DecimalString);
}
