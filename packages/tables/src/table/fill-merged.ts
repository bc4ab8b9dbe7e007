import type { CellValue } from '../source/cell-value.js';
import type { MergedCells, SourceRow } from '../source/source-sheet.js';

/** A row whose cells under a merged one hold its value, and which they are. */
export interface FilledRow {
  readonly row: SourceRow;
  readonly filled: readonly { readonly column: number; readonly merge: MergedCells }[];
}

/** Gives cells that are merged downwards the value of the first of them; for columns where a value may stand for several rows. */
export function mergedFiller(
  merges: readonly MergedCells[],
  isShared: (column: number) => boolean,
): (row: SourceRow) => FilledRow {
  const downwards = merges.filter(
    ({ fromLine, toLine, fromColumn, toColumn }) =>
      toLine > fromLine && fromColumn === toColumn && isShared(fromColumn),
  );
  const firsts = new Map<MergedCells, CellValue>();
  if (downwards.length === 0) return (row) => ({ row, filled: [] });
  return (row) => {
    const covering = downwards.filter(({ fromLine, toLine }) => row.line >= fromLine && row.line <= toLine);
    if (covering.length === 0) return { row, filled: [] };
    const values = [...row.values];
    const filled: { column: number; merge: MergedCells }[] = [];
    for (const merge of covering) {
      const first = row.line === merge.fromLine ? (values[merge.fromColumn] ?? null) : firsts.get(merge);
      if (row.line === merge.fromLine) firsts.set(merge, first ?? null);
      else if (first !== null && first !== undefined) {
        while (values.length <= merge.fromColumn) values.push(null);
        values[merge.fromColumn] = first;
        filled.push({ column: merge.fromColumn, merge });
      }
    }
    return { row: { ...row, values }, filled };
  };
}
