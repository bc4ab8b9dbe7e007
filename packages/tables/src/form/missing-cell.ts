import { makeFinding, type Finding } from '@khuyencong/model';
import { cellFindings } from '../finding/cell-findings.js';
import type { FormLine } from './form-grid.js';

/** Says that a row of a form lacks a text that it needs. */
export function missingCell<Name extends string>(
  { text, cells, line }: FormLine<Name>,
  name: Name,
): readonly Finding[] {
  const cell = cells.find(({ column }) => column.name === name && column.year === undefined);
  if (!cell || text(name) !== '') return [];
  const { header } = cell.column;
  return [
    makeFinding(cellFindings, 'CELL_MISSING', { header }, { path: [line, header], origin: cell.origin }),
  ];
}
