import { isDecimalString, makeFinding, toDecimalString, Exact, type Finding } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { registerFindings } from './register-findings.js';
import { headerOf, rowField, rowPlace } from './row-field.js';
import { smallWhole } from './small-whole.js';

/** What amounts of a column look like, told from its first rows. */
export interface AmountScale {
  /** Amounts below it, and amounts from `high` on, are not like the others. */
  readonly low: number;
  readonly high: number;
  readonly typical: number;
}

/** A column of fewer amounts says nothing of what is usual. */
const amountsAtLeast = 8;
const smallestUsual = 1000;

/** How many digits the middle amount has; three more or fewer are a slip of the unit, about a thousand times. */
export function amountScale(table: OpenedTable, name: string, records: readonly TableRow[]): AmountScale {
  const field = rowField(table, name);
  const amounts = records
    .map((row) => smallWhole(field(row) ?? ''))
    .filter((amount) => amount >= smallestUsual);
  if (amounts.length < amountsAtLeast) return { low: 0, high: Infinity, typical: 0 };
  const typical = amounts.sort((one, other) => one - other)[amounts.length >> 1] ?? 0;
  const power = 10 ** (String(typical).length - 1);
  return { low: power / 100, high: power * 1000, typical };
}

/** Says that an amount looks like one in another unit. */
export function scaleFindings(
  table: OpenedTable,
  { name, scale }: { readonly name: string; readonly scale: AmountScale },
  row: TableRow,
): readonly Finding[] {
  const amountVnd = rowField(table, name)(row);
  if (amountVnd === null || !isDecimalString(amountVnd)) return [];
  const amount = new Exact(amountVnd);
  // That an amount is negative is said where it is read.
  if (!amount.greaterThan(0)) return [];
  const facts = { header: headerOf(table, name), amountVnd };
  const place = rowPlace(table, row, name);
  if (amount.lessThan(smallestUsual))
    return [makeFinding(registerFindings, 'AMOUNT_BELOW_THOUSAND', facts, place)];
  const isUsual = amount.greaterThanOrEqualTo(scale.low) && amount.lessThan(scale.high);
  if (isUsual) return [];
  const typicalVnd = toDecimalString(new Exact(scale.typical));
  return [makeFinding(registerFindings, 'AMOUNT_SCALE_DIFFERS', { ...facts, typicalVnd }, place)];
}
