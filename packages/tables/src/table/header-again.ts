import { tableSchemas, type TableSchema } from '@khuyencong/model';
import { cellText } from '../cell/cell-text.js';
import type { SourceRow } from '../source/source-sheet.js';
import { headerKey } from './header-text.js';

/** A row below the header that is a header itself: the same again, as at a page break, or that of another table. */
export type HeaderAgain = 'same' | 'other' | undefined;

const longestHeader = 200;

/** Prepares the look for headers among the rows of a table. */
export function headerAgain(
  headerRows: readonly SourceRow[],
  schemas: readonly TableSchema[] = tableSchemas,
): (row: SourceRow) => HeaderAgain {
  const own = headerRows.map(({ values }) => values.map(keyOf));
  const words = new Set(
    schemas.flatMap(({ fields }) =>
      fields.flatMap(({ name, title, titleEn }) => [name, title, titleEn].map(headerKey)),
    ),
  );
  return ({ values }) => {
    if (!mayBeHeader(values)) return undefined;
    const keys = values.map(keyOf);
    const filled = keys.filter((key) => key !== '');
    if (filled.length < 2) return undefined;
    const same = own.some((header) => keys.every((key, column) => key === '' || key === header[column]));
    if (same) return 'same';
    const known = new Set(filled.filter((key) => words.has(key)));
    return known.size >= 2 && known.size * 2 > filled.length ? 'other' : undefined;
  };
}

function keyOf(value: SourceRow['values'][number]): string {
  const text = typeof value === 'string' ? cellText(value) : '';
  return text.length > longestHeader ? '' : headerKey(text);
}

/** Records are many, and nearly all have a digit at the end of their first cell or their second; headers have none. */
function mayBeHeader(values: SourceRow['values']): boolean {
  let looked = 0;
  for (const value of values) {
    if (value === null || value === '') continue;
    if (typeof value !== 'string') return false;
    const last = value.charCodeAt(value.length - 1);
    if (last >= 48 && last <= 57) return false;
    looked += 1;
    if (looked === 2) return true;
  }
  return false;
}
