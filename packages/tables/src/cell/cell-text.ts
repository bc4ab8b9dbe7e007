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

const mark = /^(?:[-–—−]{1,3}|\.{2,}|…+)$/u;

/** Whether a text is the mark of a cell that holds nothing: a dash, or dots. */
export function isEmptyMark(text: string): boolean {
  const first = text.charCodeAt(0);
  // Most texts begin with a letter or digit.
  if (first > 46 && first < 127) return false;
  return mark.test(text.trim());
}
