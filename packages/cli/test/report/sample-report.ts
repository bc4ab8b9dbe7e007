import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { checkFile, type CheckFileOptions } from '../../src/file/check-file.js';
import type { CheckedFile } from '../../src/file/checked-file.js';

/** A folder for the files of one test, and how to take it away. */
export interface TestFolder {
  readonly path: (name: string) => string;
  readonly remove: () => void;
}

export function testFolder(): TestFolder {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
  return { path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}

export async function writeWorkbook(file: string, sheets: readonly WriteSheet[]): Promise<void> {
  writeFileSync(file, await writeXlsx({ sheets: [...sheets] }));
}

/** Checks a file as the report does. */
export async function summarised(
  file: string,
  options: Partial<CheckFileOptions> = {},
): Promise<CheckedFile> {
  return checkFile(file, { asOf: '2024-06-30', aboutTolerancePercent: '5', summarise: true, ...options });
}
