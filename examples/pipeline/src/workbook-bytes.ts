import { writeXlsx } from 'hucre/xlsx';
import type { Described, DescribedSheet, DescribedWorkbook } from './described-workbooks.js';

/** Without it the writer would put the day of the clock into every workbook. */
const day = new Date('2024-01-01T00:00:00Z');

/** The bytes of a described workbook; the same description gives the same bytes. */
export async function workbookBytes(
  { sheets }: Described,
  { cells, keepBytes }: DescribedWorkbook,
): Promise<Uint8Array> {
  const changed = sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows.map((row, line) => row.map((cell, at) => cells[addressOf(sheet, line, at)] ?? cell)),
  }));
  const bytes = await writeXlsx({
    sheets: changed,
    properties: { creator: 'khuyencong', created: day, modified: day },
  });
  return bytes.subarray(0, keepBytes);
}

function addressOf({ name }: DescribedSheet, line: number, at: number): string {
  return `${name}!${String.fromCharCode('A'.charCodeAt(0) + at)}${line + 1}`;
}
