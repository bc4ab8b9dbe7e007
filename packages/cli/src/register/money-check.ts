import type { Finding } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { amountScale, scaleFindings, type AmountScale } from './amount-scale.js';
import { moneyColumns, moneyFindingsOf } from './money-of-row.js';
import type { RowCheck } from './row-check.js';
import { rowField, type RowField } from './row-field.js';
import { smallWhole } from './small-whole.js';

const absent = -2;

/**
 * Holds the amounts of every project to one another: support and cost, cost and sources, payments and support, and each to the
 * scale of its column.
 *
 * A row is first looked at in small integers; only one that is not clearly sound goes through exact decimals and gets its findings.
 */
export function moneyCheck(table: OpenedTable): RowCheck {
  const fields = moneyColumns.map((name) => rowField(table, name));
  let scales: readonly AmountScale[] | undefined;
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    scales ??= moneyColumns.map((name) => amountScale(table, name, records));
    for (const row of records) if (!isClearlySound(row, fields, scales)) check(row, scales, findings);
  };
  const findingsOf = moneyFindingsOf(table);
  const check = (row: TableRow, known: readonly AmountScale[], findings: Finding[]): void => {
    for (const finding of findingsOf(row)) findings.push(finding);
    for (const [index, scale] of known.entries())
      if (!isUsual(fields[index]?.(row) ?? null, scale))
        findings.push(...scaleFindings(table, { name: moneyColumns[index] ?? '', scale }, row));
  };
  return { rows };
}

function isUsual(text: string | null, { low, high }: AmountScale): boolean {
  const amount = text === null ? 0 : smallWhole(text);
  return amount === 0 || (amount >= 1000 && amount >= low && amount < high);
}

/** Never true of a row about which there is something to say; false of some about which there is nothing. */
function isClearlySound(row: TableRow, fields: readonly RowField[], scales: readonly AmountScale[]): boolean {
  const amounts = [absent, absent, absent, absent, absent, absent, absent];
  for (let index = 0; index < amounts.length; index += 1) {
    const text = fields[index]?.(row) ?? null;
    if (text === null) continue;
    const amount = smallWhole(text);
    const scale = scales[index];
    if (amount < 0 || (amount > 0 && (amount < 1000 || !scale || amount < scale.low || amount >= scale.high)))
      return false;
    amounts[index] = amount;
  }
  const [cost = absent, support = absent, counterpart = absent, other = absent, ...paid] = amounts;
  if (cost >= 0 && support > cost) return false;
  if (
    cost >= 0 &&
    support >= 0 &&
    counterpart >= 0 &&
    support + counterpart + (other < 0 ? 0 : other) !== cost
  )
    return false;
  const [advanced = absent, disbursed = absent, settled = absent] = paid;
  if (support >= 0 && (advanced > support || disbursed > support || settled > support)) return false;
  return !(disbursed >= 0 && settled > disbursed);
}
