import type { Cell, CellValue as HucreValue } from 'hucre/xlsx';
import { isIsoDate } from '@khuyencong/model';
import type { CellValue, DayCell, ErrorCell, FormulaCell } from '../source/cell-value.js';

const errors: ReadonlySet<string> = /* @__PURE__ */ new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);

/** A plain value of the workbook; an error is one also where the reader gives it as text. */
export function plainCell(value: HucreValue | undefined): FormulaCell['value'] {
  if (value === undefined || value === '') return null;
  if (value instanceof Date) return dayCell(value);
  if (typeof value === 'string' && value.startsWith('#') && errors.has(value))
    return { kind: 'error', error: value };
  return value;
}

/** The cells of a row; most rows hold nothing that has to be looked at closer and cost no further array. */
export function plainCells(values: readonly HucreValue[]): readonly FormulaCell['value'][] {
  return arePlain(values) ? values : values.map(plainCell);
}

function arePlain(values: readonly HucreValue[]): values is readonly (string | number | boolean | null)[] {
  return values.every(
    (value) =>
      typeof value === 'number' ||
      value === null ||
      typeof value === 'boolean' ||
      (typeof value === 'string' && value !== '' && !value.startsWith('#')),
  );
}

/** A cell of which the reader may have kept more than its value. */
export function detailedCell(value: HucreValue | undefined, cell: Cell | undefined): CellValue {
  const plain = plainCell(value);
  if (cell?.formula === undefined) return plain;
  return { kind: 'formula', formula: cell.formula, value: plain };
}

/** Excel has no time zone; the reader gives its days in UTC. A serial before 1900 (a time of day) or after the year 9999 is no day. */
function dayCell(value: Date): DayCell | ErrorCell {
  const day = Number.isNaN(value.getTime()) ? '' : value.toISOString().replace(/T.*$/u, '');
  return isIsoDate(day) && day >= '1900' ? { kind: 'day', day } : { kind: 'error', error: '#NUM!' };
}
