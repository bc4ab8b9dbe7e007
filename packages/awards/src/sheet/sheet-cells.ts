import type { MarkStatus } from './mark-row.js';

/** Cells hold a mark of the scale, or one of these. Of absent, spoiled and recused on one sheet the lowest stands. */
export const blankCell = -1;
export const absentCell = -2;
export const spoiledCell = -3;
export const recusedCell = -4;
/** Left blank and said so. */
export const notScoredCell = -5;
export const refusedCell = -6;

const cellOfStatus: Readonly<Record<MarkStatus, number>> = {
  absent: absentCell,
  recused: recusedCell,
  spoiled: spoiledCell,
  'not-scored': notScoredCell,
};

/** The cell of a status; `undefined` for text that is none. */
export function statusCell(status: string): number | undefined {
  return Object.hasOwn(cellOfStatus, status) ? cellOfStatus[status as MarkStatus] : undefined;
}

/** The status of a cell that holds no mark. */
export function statusOfCell(cell: number): MarkStatus | 'refused' {
  if (cell === absentCell) return 'absent';
  if (cell === recusedCell) return 'recused';
  if (cell === spoiledCell) return 'spoiled';
  return cell === refusedCell ? 'refused' : 'not-scored';
}
