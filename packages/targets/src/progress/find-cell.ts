import type { ProgressCell } from './progress-state.js';

type CellKey = Pick<ProgressCell, 'indicatorId' | 'place' | 'period'>;

/** Where a cell is, or would be, among cells in order. */
export function findCell(
  cells: readonly ProgressCell[],
  key: CellKey,
): { readonly at: number; readonly found: ProgressCell | undefined } {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const cell = cells[middle];
    if (cell && compareKeys(cell, key) < 0) low = middle + 1;
    else high = middle;
  }
  const found = cells[low];
  return { at: low, found: found && compareKeys(found, key) === 0 ? found : undefined };
}

function compareKeys(one: CellKey, other: CellKey): number {
  for (const field of ['indicatorId', 'place', 'period'] as const)
    if (one[field] !== other[field]) return one[field] < other[field] ? -1 : 1;
  return 0;
}
