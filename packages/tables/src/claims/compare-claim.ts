import {
  decimalString,
  Exact,
  makeFinding,
  toDecimalString,
  type Finding,
  type Origin,
} from '@khuyencong/model';
import { cellAddress } from '../cell/cell-address.js';
import { placeOfCell } from '../table/row-findings.js';
import type { TableColumn, TableLayout, TableRow } from '../table/table-layout.js';
import { claimFindings } from './claim-findings.js';
import { sumOf, type PartSum } from './part-sum.js';

/** The table that claims stand in. */
export interface ClaimTable {
  readonly layout: TableLayout;
  readonly origin: Origin;
  /** Positions of the columns that can be summed. */
  readonly positions: readonly number[];
}

/** Compares the figures of one row with what the rows that it is the sum of make. */
export function compareClaim(
  row: TableRow,
  part: PartSum | undefined,
  table: ClaimTable,
): readonly Finding[] {
  return table.positions.flatMap((position, at) => {
    const column = table.layout.columns[position];
    return column ? compareColumn(row, { column, position, at, part, table }) : [];
  });
}

/** What a row is most likely the sum of: that which most columns agree with, or come nearest to; among equals the first. */
export function nearestPart(
  row: TableRow,
  parts: readonly PartSum[],
  { positions }: ClaimTable,
): PartSum | undefined {
  const agreeing = (part: PartSum): number =>
    positions.filter((position, at) => {
      const claim = row.values[position];
      return typeof claim === 'string' && sumOf(part, at) === claim;
    }).length;
  const first = positions.findIndex((position) => row.values[position] !== null);
  const gap = (part: PartSum): InstanceType<typeof Exact> =>
    new Exact(sumOf(part, first) ?? 0).minus(row.values[positions[first] ?? 0] ?? 0).abs();
  return parts.reduce<PartSum | undefined>((best, part) => {
    if (!best) return part;
    const gain = agreeing(part) - agreeing(best);
    return gain > 0 || (gain === 0 && gap(part).lessThan(gap(best))) ? part : best;
  }, undefined);
}

interface ComparedColumn {
  readonly column: TableColumn;
  readonly position: number;
  readonly at: number;
  readonly part: PartSum | undefined;
  readonly table: ClaimTable;
}

function compareColumn(
  row: TableRow,
  { column, position, at, part, table }: ComparedColumn,
): readonly Finding[] {
  const { header } = column;
  const label = (row.label ?? '').slice(0, 80);
  const place = placeOfCell({ ...table, row }, column);
  const claim = row.values[position] ?? null;
  const sum = part && sumOf(part, at);
  if (claim === null) {
    const missing =
      row.kind === 'total' &&
      column.field.unit === 'đồng' &&
      sum !== undefined &&
      !row.unread?.includes(position);
    return missing ? [makeFinding(claimFindings, 'TOTAL_CELL_MISSING', { header, label, sum }, place)] : [];
  }
  const facts = { header, label, claim };
  if (part?.columns[at]?.unread === true) {
    const cells = rangeOf(part, at, { column, table });
    return [makeFinding(claimFindings, 'CLAIM_NOT_CHECKED', { ...facts, cells }, place)];
  }
  if (sum === undefined)
    return claim === '0' ? [] : [makeFinding(claimFindings, 'CLAIM_WITHOUT_PARTS', facts, place)];
  if (sum === claim) return [];
  const difference = toDecimalString(new Exact(decimalString(claim)).minus(sum));
  const cells = part ? rangeOf(part, at, { column, table }) : '';
  return [makeFinding(claimFindings, 'SUM_DIFFERS', { ...facts, sum, difference, cells }, place)];
}

/** From the first cell to the last: `K5:K9`, or the lines of a text file. */
function rangeOf(
  { columns }: PartSum,
  at: number,
  { column, table }: { readonly column: TableColumn; readonly table: ClaimTable },
): string {
  const { fromLine = 0, toLine = 0 } = columns[at] ?? {};
  if (fromLine === 0) return column.header;
  return table.origin.sheet === undefined
    ? `${fromLine}–${toLine}`
    : `${cellAddress(fromLine, column.index)}:${cellAddress(toLine, column.index)}`;
}
