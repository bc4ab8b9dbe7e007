import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import type { Finding } from '@khuyencong/model';
import { checkTables } from '../src/check/check-tables.js';
import type { CheckKeysOptions } from '../src/keys/check-keys.js';
import { openSource, type SourceBytes } from '../src/source/open-source.js';
import type { TableRow } from '../src/table/table-layout.js';
import type { ReadTablesOptions } from '../src/table/opened-table.js';
import { readTables } from '../src/table/read-tables.js';
import { readAll } from './read-all.js';
import { moneyUnits } from './money-units.js';
import { type RegisterSheet } from './register.js';

/** What reading and checking a file says. */
export interface CheckedFile {
  readonly findings: readonly Finding[];
  readonly codes: readonly string[];
  /** Code and cell, or code and line and column. */
  readonly places: readonly string[];
  readonly tables: readonly string[];
  readonly rows: readonly TableRow[];
}

/** Opens, reads and checks bytes; workbooks are compared with a second reader on the way. */
export async function checkFile(
  bytes: SourceBytes,
  options: Partial<ReadTablesOptions & CheckKeysOptions> = {},
): Promise<CheckedFile> {
  if (bytes instanceof Uint8Array) await readAll(bytes, { file: options.file });
  const opened = await readTables(await openSource(bytes, { file: options.file }), {
    units: moneyUnits,
    ...options,
  });
  const findings = [...opened.findings];
  const rows: TableRow[] = [];
  for await (const batch of checkTables(opened.tables, options)) {
    findings.push(...batch.findings);
    rows.push(...batch.rows);
  }
  return {
    findings,
    codes: findings.map(({ code }) => code),
    places: findings.map(({ code, origin }) => `${code} ${placeOf(origin)}`),
    tables: opened.tables.map(({ layout }) => layout.table),
    rows,
  };
}

function placeOf(origin: Finding['origin']): string {
  if (origin?.cell !== undefined) return `${origin.sheet ?? ''}!${origin.cell}`;
  return origin?.sheet ?? `${origin?.line ?? ''}:${origin?.column ?? ''}`;
}

/** Opens, reads and checks a text. */
export async function checkText(
  text: string,
  options: Partial<ReadTablesOptions> = {},
): Promise<CheckedFile> {
  return checkFile(new TextEncoder().encode(text), options);
}

/** A workbook of the sheets of a register. */
export async function workbookOf(
  sheets: readonly RegisterSheet[],
  more: Readonly<Record<string, Partial<WriteSheet>>> = {},
): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => ({ name, rows: rows.map((row) => [...row]), ...more[name] })),
  });
}
