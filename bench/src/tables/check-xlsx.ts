import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openSource } from '@khuyencong/tables';
import { streamXlsxRows, writeXlsx } from 'hucre/xlsx';
import type { BenchJob } from '../bench-job.js';
import { checked, onFile } from './on-file.js';
import { programmeHeader, programmeRow, temporaryFolder } from './programme-csv.js';

const moneyFrom = 7;

/** The table of the CSV jobs as a workbook, amounts as numbers. */
async function programmeXlsx(size: number): Promise<string> {
  const file = join(temporaryFolder(), 'de-an.xlsx');
  const records = Array.from({ length: size }, (_, index) =>
    programmeRow(index).map((text, column) => (column < moneyFrom ? text : Number(text))),
  );
  const rows = [[...programmeHeader], ...records];
  await writeFile(file, await writeXlsx({ sheets: [{ name: 'Đề án', rows }] }));
  return file;
}

/** What a user of the library alone writes: every row and every cell that holds something. */
async function readByLibrary(file: string): Promise<string> {
  let [rows, cells] = [0, 0];
  for await (const { values } of streamXlsxRows(await readFile(file))) {
    rows += 1;
    for (const value of values) if (value !== null) cells += 1;
  }
  return `${String(rows)} rows, ${String(cells)} cells`;
}

async function read(file: string): Promise<string> {
  let [rows, cells] = [0, 0];
  const { sheets } = await openSource(await readFile(file));
  for (const sheet of sheets)
    for await (const batch of sheet.rows())
      for (const { values } of batch.rows) {
        rows += 1;
        for (const value of values) if (value !== null) cells += 1;
      }
  return `${String(rows)} rows, ${String(cells)} cells`;
}

const sizes = [10_000, 50_000, 200_000];
const differsBecause = 'it only reads';

/** Reads a workbook as rows of cells. */
export const readXlsx: BenchJob = {
  name: 'read-xlsx',
  sizeOf: 'rows',
  sizes,
  implementations: [
    onFile({ name: 'khuyencong', kind: 'ours' }, read, programmeXlsx),
    onFile({ name: 'hucre, its own stream of rows', kind: 'peer' }, readByLibrary, programmeXlsx),
  ],
};

/** Checks the table of projects in a workbook by all rules of a row. */
export const checkXlsx: BenchJob = {
  name: 'check-xlsx',
  sizeOf: 'rows',
  sizes,
  implementations: [
    onFile({ name: 'khuyencong', kind: 'ours' }, checked, programmeXlsx),
    onFile({ name: 'hucre, reading only', kind: 'limit', differsBecause }, readByLibrary, programmeXlsx),
  ],
};
