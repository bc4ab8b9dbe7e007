import { writeFileSync } from 'node:fs';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { checkFile, type CheckFileOptions } from '../../src/file/check-file.js';
import type { CheckedFile } from '../../src/file/checked-file.js';

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
