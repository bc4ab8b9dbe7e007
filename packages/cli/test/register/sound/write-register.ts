import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { tableSchemas } from '@khuyencong/model';
import type { Cell, Sheet } from './sound-register.js';

/** Writes the sheets as a workbook. */
export async function writeWorkbook(folder: string, sheets: readonly Sheet[]): Promise<string> {
  const file = join(folder, 'so-theo-doi.xlsx');
  const written = sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]) }));
  writeFileSync(file, await writeXlsx({ sheets: written }));
  return file;
}

const csvCell = (cell: Cell): string =>
  cell === null
    ? ''
    : /[",\n]/u.test(String(cell))
      ? `"${String(cell).replaceAll('"', '""')}"`
      : String(cell);

/** Writes each sheet as a text file of one folder. */
export function writeFolder(folder: string, sheets: readonly Sheet[]): string {
  const target = join(folder, 'csv');
  mkdirSync(target, { recursive: true });
  for (const { name, rows } of sheets)
    writeFileSync(join(target, `${name}.csv`), rows.map((row) => row.map(csvCell).join(',')).join('\n'));
  return target;
}

/** Writes the records of every sheet as a list in one JSON document; titles, headings and sums are not there. */
export function writeJson(folder: string, sheets: readonly Sheet[]): string {
  const file = join(folder, 'so-theo-doi.json');
  const document: Readonly<Record<string, unknown>> = Object.fromEntries(
    sheets.map(({ name, rows }) => {
      const schema = tableSchemas.find(({ title }) => title === name);
      const at = rows.findIndex((row) => row.includes(schema?.fields[0]?.title ?? ''));
      const unit = rows.slice(0, at).some((row) => String(row[0]).includes('triệu đồng'))
        ? ' (triệu đồng)'
        : '';
      const header = (rows[at] ?? []).map((title) => {
        const field = schema?.fields.find((each) => each.title === title);
        return field?.unit === 'đồng' ? `${String(title)}${unit}` : String(title);
      });
      const key = header.indexOf(schema?.fields[0]?.title ?? '');
      const records = rows
        .slice(at + 1)
        .filter((row) => row[key] !== null)
        .map((row): Readonly<Record<string, Cell>> => {
          const filled = row.flatMap((cell, index) =>
            cell === null ? [] : [[header[index] ?? '', cell] as const],
          );
          return Object.fromEntries(filled);
        });
      return [name, records];
    }),
  );
  writeFileSync(file, JSON.stringify(document, undefined, 1));
  return file;
}
