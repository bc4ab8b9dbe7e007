import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Reports } from './make-reports.js';

/** Writes `report.html` and `findings.json` into a folder, which is made where needed. */
export async function writeReports(reports: Reports, folder: string): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true });
  const files = [
    [join(folder, 'report.html'), reports.html],
    [join(folder, 'findings.json'), reports.json],
  ] as const;
  await Promise.all(files.map(([file, text]) => writeFile(file, text)));
  return files.map(([file]) => file);
}
