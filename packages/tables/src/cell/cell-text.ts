import type { CellValue } from '../source/cell-value.js';

/** What a cell shows as text, for headers and notes; values of records are read by their type. */
export function cellText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  if (typeof value !== 'object') return String(value).normalize('NFC').trim();
  switch (value.kind) {
    case 'day':
      return value.day;
    case 'error':
      return value.error;
    case 'formula':
      return cellText(value.value);
  }
}
