import { parse } from 'csv-parse/sync';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { GuideBlock } from './guide-blocks.js';

const cellOf = (text: string): string | number | null =>
  text === '' ? null : /^\d+$/u.test(text) ? Number(text) : text;

/** A workbook of the same bytes on every day, since its hash is printed. */
const day = new Date('2024-01-01T00:00:00Z');
const properties = { created: day, modified: day };

/** The workbook that a guide tells its reader to make: a sheet for each block of CSV. */
export function guideWorkbook(blocks: readonly GuideBlock[]): Promise<Uint8Array> {
  const sheets = blocks
    .filter(({ language }) => language === 'csv')
    .map(({ title, text }): WriteSheet => {
      const lines: string[][] = parse(text, { relax_column_count: true });
      return { name: title, rows: lines.map((line) => line.map(cellOf)) };
    });
  return writeXlsx({ sheets, properties });
}
