import type { TableSchema } from '@khuyencong/model';
import type { SourceRow } from '../source/source-sheet.js';
import { cellText } from '../cell/cell-text.js';
import { headerAgain } from './header-again.js';

interface NextTableOptions {
  readonly headerRows: readonly SourceRow[];
  readonly schemas?: readonly TableSchema[] | undefined;
}

/** Where the next table of a sheet begins among the rows of one, with the title and the unit line above its header; past the end where none does. */
export function nextTable(rows: readonly SourceRow[], { headerRows, schemas }: NextTableOptions): number {
  // A list of records has no header below another.
  if (rows.some(({ places }) => places !== undefined)) return rows.length;
  const isHeader = headerAgain(headerRows, schemas);
  const header = rows.findIndex((row) => isHeader(row) === 'other');
  if (header === -1) return rows.length;
  let first = header;
  while (first > 0 && isTitle(rows[first - 1])) first -= 1;
  return first;
}

const linesOfTable = /^(?:tổng|cộng|ghi chú|total|sum|note)/iu;

/** One text alone, that is neither a sum nor a note of the table above. */
function isTitle(row: SourceRow | undefined): boolean {
  const texts = (row?.values ?? []).map(cellText).filter((text) => text !== '');
  return texts.length === 1 && !linesOfTable.test(texts[0] ?? '');
}
