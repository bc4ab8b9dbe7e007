import type { DecimalString } from '@khuyencong/model';

/** The size of an amount in whole units of 10^zeros đồng, and what is less than one unit. */
export interface WholeUnits {
  readonly isNegative: boolean;
  readonly units: bigint;
  readonly rest: DecimalString;
}

export function wholeUnits(amountVnd: DecimalString, zeros: number): WholeUnits {
  const isNegative = amountVnd.startsWith('-');
  const [whole = '', decimals = ''] = (isNegative ? amountVnd.slice(1) : amountVnd).split('.');
  const kept = whole.slice(0, Math.max(0, whole.length - zeros));
  const odd = whole.slice(kept.length).replace(/^0+/, '');
  const size = decimals === '' ? odd : `${odd === '' ? '0' : odd}.${decimals}`;
  const rest = size === '' ? '0' : `${isNegative ? '-' : ''}${size}`;
  return { isNegative, units: BigInt(kept === '' ? '0' : kept), rest: rest as DecimalString };
}

/** Units as đồng again, with the sign of the total. */
export function vndOfUnits(
  units: number | bigint,
  { zeros, isNegative }: { readonly zeros: number; readonly isNegative: boolean },
): DecimalString {
  const digits = units.toString();
  if (digits === '0') return '0';
  const size = zeros === 0 ? digits : digits + '0'.repeat(zeros);
  return (isNegative ? `-${size}` : size) as DecimalString;
}
