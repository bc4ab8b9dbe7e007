/**
 * A table with its totals as a network: rows on one side, columns on the other, cells between them, the last of each being the totals.
 *
 * Counted with the opposite sign, a total of one row or column balances like any other cell: along every row and every column that has
 * hidden cells, what one of them gains others lose. So what a reader can work out is a matter of flows.
 */
export interface CellNetwork {
  readonly height: number;
  readonly width: number;
  /** By row, totals included. */
  readonly counts: readonly (readonly bigint[])[];
}

export interface CellAt {
  readonly row: number;
  readonly column: number;
}

/** A step over one cell, from its row to its column or back. */
export interface Step extends CellAt {
  readonly toColumn: boolean;
}

export function networkOf(inner: readonly (readonly bigint[])[]): CellNetwork {
  const sum = (values: readonly bigint[]): bigint => values.reduce((all, value) => all + value, 0n);
  const withTotals = inner.map((row) => [...row, sum(row)]);
  const width = inner[0]?.length ?? 0;
  const totals = Array.from({ length: width + 1 }, (_, column) =>
    sum(withTotals.map((row) => row[column] ?? 0n)),
  );
  return { height: inner.length, width, counts: [...withTotals, totals] };
}

export function countAt({ counts }: CellNetwork, { row, column }: CellAt): bigint {
  return counts[row]?.[column] ?? 0n;
}

/** Totals of one row or one column turn their sign; the total of all turns twice. */
export function isTurned({ height, width }: CellNetwork, { row, column }: CellAt): boolean {
  return (row === height) !== (column === width);
}

/** How far a step can go before a count falls below 0; undefined where it raises the count, without end. */
export function roomOf(network: CellNetwork, step: Step): bigint | undefined {
  const lowersCount = step.toColumn !== isTurned(network, step);
  return lowersCount ? countAt(network, step) : undefined;
}

/** The step that raises the count of a cell needs a way round it in the other direction. */
export function wayRound(network: CellNetwork, cell: CellAt, raises: boolean): { readonly fromRow: boolean } {
  return { fromRow: raises !== isTurned(network, cell) };
}
