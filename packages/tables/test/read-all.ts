import { expect } from 'vitest';
import { openSource, type OpenSourceOptions, type SourceBytes } from '../src/source/open-source.js';
import type { Finding } from '@khuyencong/model';
import type { Source, SourceRow } from '../src/source/source-sheet.js';
import { compareWithSecondReader } from './second-reader.js';

interface ReadFile {
  readonly source: Source;
  readonly sheets: readonly { readonly name: string | undefined; readonly rows: readonly SourceRow[] }[];
  readonly findings: readonly Finding[];
  readonly codes: readonly string[];
}

/** How a test reads a file. */
export interface ReadAllOptions extends OpenSourceOptions {
  /** Why the second reader cannot be asked about a workbook that is read without an error; told to whoever reads the test. */
  readonly notCompared?: string;
}

/** Everything that a file holds, sheet by sheet; a workbook that is read without an error is compared with a second reader. */
export async function readAll(
  bytes: SourceBytes,
  { notCompared, ...options }: ReadAllOptions = {},
): Promise<ReadFile> {
  const source = await openSource(bytes, { file: 'a.xlsx', ...options });
  const findings = [...source.findings];
  const sheets: { readonly name: string | undefined; readonly rows: readonly SourceRow[] }[] = [];
  for (const sheet of source.sheets) {
    const rows: SourceRow[] = [];
    for await (const batch of sheet.rows()) {
      // As plain data, which is all that another thread or a JSON text would have of them.
      rows.push(...structuredClone(batch.rows));
      findings.push(...batch.findings);
    }
    sheets.push({ name: sheet.name, rows });
  }
  const sound = source.format === 'xlsx' && findings.every(({ severity }) => severity !== 'error');
  if (sound && bytes instanceof Uint8Array && notCompared === undefined)
    expect((await compareWithSecondReader(bytes, sheets)).differing).toEqual([]);
  return { source, sheets, findings, codes: findings.map(({ code }) => code) };
}
