import { openSource, type OpenSourceOptions } from '../src/source/open-source.js';
import type { Finding } from '@khuyencong/model';
import type { Source, SourceRow } from '../src/source/source-sheet.js';

interface ReadFile {
  readonly source: Source;
  readonly sheets: readonly { readonly name: string | undefined; readonly rows: readonly SourceRow[] }[];
  readonly findings: readonly Finding[];
  readonly codes: readonly string[];
}

/** Everything that a file holds, sheet by sheet. */
export async function readAll(
  bytes: Uint8Array | AsyncIterable<Uint8Array>,
  options: OpenSourceOptions = {},
): Promise<ReadFile> {
  const source = await openSource(bytes, { file: 'a.xlsx', ...options });
  const findings = [...source.findings];
  const sheets: { readonly name: string | undefined; readonly rows: readonly SourceRow[] }[] = [];
  for (const sheet of source.sheets) {
    const rows: SourceRow[] = [];
    for await (const batch of sheet.rows()) {
      rows.push(...batch.rows);
      findings.push(...batch.findings);
    }
    sheets.push({ name: sheet.name, rows });
  }
  return { source, sheets, findings, codes: findings.map(({ code }) => code) };
}
