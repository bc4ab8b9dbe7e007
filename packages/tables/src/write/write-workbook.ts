import type { NamedRange, WriteSheet } from 'hucre';
import { writeXlsx } from 'hucre/xlsx';

/** A sheet to be written, and what of it stands on every printed page. */
export interface WrittenSheet extends WriteSheet {
  readonly titles?: PrintTitles;
}

/** What stands on every printed page of a sheet. */
export interface PrintTitles {
  /** Lines from 1, both included. */
  readonly fromLine: number;
  readonly toLine: number;
  readonly firstColumn?: true;
}

// Without a day of its own the writer would put that of the clock into every workbook.
const day = new Date('2000-01-01T00:00:00Z');

/** Writes a workbook in the font of official documents; the same sheets give the same bytes. */
export function writeWorkbook(sheets: readonly WrittenSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ titles: _, ...sheet }) => sheet),
    namedRanges: sheets.flatMap(printTitles),
    properties: { creator: 'khuyencong', created: day, modified: day },
    defaultFont: { name: 'Times New Roman', size: 11 },
  });
}

/** Made here: the library does not quote the name of the sheet, and Excel takes such a workbook for damaged. */
function printTitles({ name, titles }: WrittenSheet): readonly NamedRange[] {
  if (!titles) return [];
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const rows = `${sheet}!$${titles.fromLine}:$${titles.toLine}`;
  const range = titles.firstColumn ? `${sheet}!$A:$A,${rows}` : rows;
  return [{ name: '_xlnm.Print_Titles', range, scope: name }];
}
