import type { CellStyle } from 'hucre';
import { Exact, type DecimalString } from '@khuyencong/model';

/** An amount as a cell of a form in triệu đồng. */
export interface FormNumber {
  readonly value: number | string;
  readonly numFmt: string;
}

// Excel keeps 15 significant digits.
const digitsAtMost = 15;

/** Whole đồng in triệu đồng: exact, with as many decimals as it has; as text where Excel would lose digits. */
export function formNumber(amountVnd: DecimalString): FormNumber {
  const amount = new Exact(amountVnd).times('0.000001');
  const decimals = amount.decimalPlaces();
  const numFmt = decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`;
  const value = amount.precision(true) > digitsAtMost ? amount.toFixed() : amount.toNumber();
  return { value, numFmt };
}

/** The style of a number with the decimals that it has. */
export function numbered(style: CellStyle, { numFmt }: FormNumber): CellStyle {
  return { ...style, numFmt };
}
