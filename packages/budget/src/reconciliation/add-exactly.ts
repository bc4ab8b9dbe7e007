import { Exact, toDecimalString, type DecimalString } from '@khuyencong/model';

/** Adds canonical decimals; whole numbers, as amounts in đồng and counts are, in integers. */
export function addExactly(values: readonly DecimalString[]): DecimalString {
  let whole = 0n;
  let broken: InstanceType<typeof Exact> | undefined;
  for (const value of values) {
    if (value.includes('.')) broken = (broken ?? new Exact(0)).plus(value);
    else whole += BigInt(value);
  }
  const sum = whole.toString() as DecimalString;
  return broken ? toDecimalString(broken.plus(sum)) : sum;
}

/** Subtracts canonical decimals. */
export function subtractExactly(value: DecimalString, subtracted: DecimalString): DecimalString {
  return value.includes('.') || subtracted.includes('.')
    ? toDecimalString(new Exact(value).minus(subtracted))
    : ((BigInt(value) - BigInt(subtracted)).toString() as DecimalString);
}
