import type { DecimalString } from '@khuyencong/model';

/** A row that may be a part of a row above it. */
export interface OutlinedRow {
  readonly id: string;
  readonly partOf?: string | undefined;
  readonly ofWhich?: boolean | undefined;
}

/** Rows with those that detail them. */
export interface RowTree<Row> {
  /** Those that are no part of another. */
  readonly top: readonly Row[];
  readonly partsOf: (row: Row) => readonly Row[];
  readonly wholeOf: (row: Row) => Row | undefined;
}

/** Which rows detail which; a row whose whole does not stand above it is no part. */
export function rowTree<Row extends OutlinedRow>(rows: readonly Row[]): RowTree<Row> {
  const above = new Map<string, Row>();
  const parts = new Map<Row, Row[]>();
  const wholes = new Map<Row, Row>();
  // One object may stand twice in what a program built: it is placed once.
  const seen = new Set<Row>();
  const top: Row[] = [];
  for (const row of rows) {
    const whole = row.partOf === undefined || seen.has(row) ? undefined : above.get(row.partOf);
    seen.add(row);
    if (whole && whole !== row) {
      wholes.set(row, whole);
      const known = parts.get(whole);
      if (known) known.push(row);
      else parts.set(whole, [row]);
    } else {
      top.push(row);
    }
    above.set(row.id, row);
  }
  return { top, partsOf: (row) => parts.get(row) ?? [], wholeOf: (row) => wholes.get(row) };
}

/** The rows that a sum adds: a row that states nothing counts by its parts, where these make it up. */
export function countedRows<Row extends OutlinedRow>(
  { top, partsOf }: RowTree<Row>,
  amountOf: (row: Row) => DecimalString | undefined,
): readonly Row[] {
  const counted: Row[] = [];
  const left = top.toReversed();
  for (let row = left.pop(); row; row = left.pop()) {
    const parts = partsOf(row);
    if (amountOf(row) !== undefined || !makeUp(parts)) counted.push(row);
    else left.push(...parts.toReversed());
  }
  return counted;
}

/** Whether parts make up their whole; those after "Trong đó" need not. */
export function makeUp(parts: readonly OutlinedRow[]): boolean {
  return parts.length > 0 && parts.every(({ ofWhich }) => ofWhich !== true);
}
