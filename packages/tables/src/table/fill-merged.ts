import type { CellValue } from '../source/cell-value.js';
import type { MergedCells, SourceRow } from '../source/source-sheet.js';

/** A cell that lies under a merged one. */
export interface CoveredCell {
  readonly column: number;
  readonly merge: MergedCells;
}

/** A row whose cells under a merged one hold its value, and which they are. */
export interface FilledRow {
  readonly row: SourceRow;
  readonly filled: readonly CoveredCell[];
  /** First cells of merges whose value holds for several rows together and stays in the first. */
  readonly kept: readonly CoveredCell[];
}

interface OpenMerge {
  readonly merge: MergedCells;
  readonly first: CellValue;
}

/** Gives cells that are merged downwards the value of the first of them, in columns where a value may stand for several rows. */
export function mergedFiller(
  merges: readonly MergedCells[],
  { shared, once }: { readonly shared: ReadonlySet<number>; readonly once: ReadonlySet<number> },
): (row: SourceRow) => FilledRow {
  const waiting = merges
    .filter(
      ({ fromLine, toLine, fromColumn }) =>
        toLine > fromLine && (shared.has(fromColumn) || once.has(fromColumn)),
    )
    .sort((one, other) => one.fromLine - other.fromLine);
  if (waiting.length === 0) return (row) => ({ row, filled: [], kept: [] });
  let next = 0;
  let open: readonly OpenMerge[] = [];
  return (row) => {
    const kept: CoveredCell[] = [];
    open = open.filter(({ merge }) => merge.toLine >= row.line);
    const covering = open.filter(({ merge }) => shared.has(merge.fromColumn));
    for (let merge = waiting[next]; merge && merge.fromLine <= row.line; merge = waiting[next]) {
      next += 1;
      const first = merge.fromLine === row.line ? (row.values[merge.fromColumn] ?? null) : null;
      open = [...open, { merge, first }];
      if (once.has(merge.fromColumn) && first !== null) kept.push({ column: merge.fromColumn, merge });
    }
    return { ...filledRow(row, covering), kept };
  };
}

function filledRow(row: SourceRow, covering: readonly OpenMerge[]): Pick<FilledRow, 'row' | 'filled'> {
  const filling = covering.filter(({ first }) => first !== null);
  if (filling.length === 0) return { row, filled: [] };
  const values = [...row.values];
  for (const { merge, first } of filling) {
    while (values.length <= merge.fromColumn) values.push(null);
    values[merge.fromColumn] = first;
  }
  const filled = filling.map(({ merge }) => ({ column: merge.fromColumn, merge }));
  return { row: { ...row, values }, filled };
}
