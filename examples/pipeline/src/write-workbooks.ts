import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describedWorkbooks } from './described-workbooks.js';
import { workbookBytes } from './workbook-bytes.js';

/** Writes every described workbook into a folder, in place of what was there. */
export async function writeWorkbooks(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const described = describedWorkbooks();
  for (const workbook of described.workbooks)
    await writeFile(join(folder, workbook.file), await workbookBytes(described, workbook));
}
