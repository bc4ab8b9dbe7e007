import type { Finding } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { amountScale, scaleFindings, type AmountScale } from './amount-scale.js';
import { moneyColumns, moneyFindingsOf } from './money-of-row.js';
import type { RowCheck } from './row-check.js';
import { absent } from './record-block.js';
import { rowField } from './row-field.js';
import { smallWhole } from './small-whole.js';

/**
 * Holds the amounts of every project to one another: support and cost, cost and sources, payments and support, and each to the
 * scale of its column.
 *
 * A row is first looked at in small integers; only one that is not clearly sound goes through exact decimals and gets its findings.
 */
export function moneyCheck(table: OpenedTable): RowCheck {
  const fields = moneyColumns.map((name) => rowField(table, name));
  let scales: readonly AmountScale[] | undefined;
  const rows: RowCheck['rows'] = (records, findings, { wholes }) => {
    scales ??= moneyColumns.map((name) => amountScale(table, name, records));
    const columns = moneyColumns.map(wholes);
    const doubtful = unusual(columns, scales, records.length);
    for (let index = 0; index < records.length; index += 1) {
      const row = records[index];
      if (row && (doubtful.has(index) || !agree(columns, index))) check(row, scales, findings);
    }
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

/** Records with an amount that is no small whole number, or not like the others of its column. */
function unusual(
  columns: readonly Float64Array[],
  scales: readonly AmountScale[],
  records: number,
): ReadonlySet<number> {
  const found = new Set<number>();
  for (const [position, column] of columns.entries()) {
    const { low = 0, high = 0 } = scales[position] ?? {};
    const least = Math.max(low, 1000);
    for (let index = 0; index < records; index += 1) {
      const amount = column[index] ?? absent;
      if (amount < 0 ? amount !== absent : amount > 0 && (amount < least || amount >= high)) found.add(index);
    }
  }
  return found;
}

/** Never true of amounts about which there is something to say, and of which none is doubtful. */
function agree(columns: readonly Float64Array[], index: number): boolean {
  const cost = columns[0]?.[index] ?? absent;
  const support = columns[1]?.[index] ?? absent;
  const counterpart = columns[2]?.[index] ?? absent;
  const other = columns[3]?.[index] ?? absent;
  if (cost >= 0 && support > cost) return false;
  const sources = support + counterpart + (other < 0 ? 0 : other);
  if (cost >= 0 && support >= 0 && counterpart >= 0 && sources !== cost) return false;
  const advanced = columns[4]?.[index] ?? absent;
  const disbursed = columns[5]?.[index] ?? absent;
  const settled = columns[6]?.[index] ?? absent;
  if (support >= 0 && (advanced > support || disbursed > support || settled > support)) return false;
  return !(disbursed >= 0 && settled > disbursed);
}
