import { Exact, toDecimalString, type DecimalString, type Quantity } from '@khuyencong/model';

/** The number as printed, qualifier left aside, in the base unit; the lower end of a range, the part of a fraction. */
export function printedValue(quantity: Quantity): DecimalString | undefined {
  if (quantity.value === undefined) return quantity.min;
  const slash = quantity.value.indexOf('/');
  return (slash < 0 ? quantity.value : quantity.value.slice(0, slash)) as DecimalString;
}

/** A value of the base unit in the unit in which the figure was printed: 155000000 đồng in tỷ đồng is 0.155. */
export function inPrintedUnit(value: DecimalString, { unitFactor }: Quantity): DecimalString {
  return toDecimalString(new Exact(value).div(unitFactor));
}

/** Units that convert exactly: one, ten, a hundred, a thousand of the base and so on. */
export function isPowerOfTen(factor: DecimalString): boolean {
  return /^10*$/.test(factor);
}
