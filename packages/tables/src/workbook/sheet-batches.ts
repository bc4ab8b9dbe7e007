import { EncryptedFileError } from 'hucre';
import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { sourceFindings } from '../finding/source-findings.js';
import type { CellValue } from '../source/cell-value.js';
import type { SourceLimits } from '../source/source-limits.js';
import type { RowBatch, SourceRow } from '../source/source-sheet.js';

/** What a workbook that cannot be read says of itself. */
export function refusal(error: unknown, origin: Origin): Finding {
  const place = { path: [], origin };
  if (error instanceof EncryptedFileError)
    return makeFinding(sourceFindings, 'WORKBOOK_ENCRYPTED', { container: 'OLE2' }, place);
  return makeFinding(sourceFindings, 'WORKBOOK_BROKEN', { reason: reasonOf(error) }, place);
}

/** The reader's own words, without whatever a hostile file put into them. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : 'unknown';
  return message.replace(/[^\p{L}\p{N} .,:()/'-]/gu, '').slice(0, 120);
}

/** The sheet that rows are taken from. */
export interface SheetPlace {
  readonly name: string;
  readonly limits: SourceLimits;
  readonly origin: Origin;
}

const rowsInBatch = 1000;

/** Rows that hold something, in batches of one size; a fault in the middle ends the sheet with a finding. */
export async function* sheetBatches(
  source: Iterable<Iterable<SourceRow>> | AsyncIterable<Iterable<SourceRow>>,
  { name, limits, origin }: SheetPlace,
): AsyncGenerator<RowBatch> {
  const sheetOrigin: Origin = { ...origin, sheet: name };
  let rows: SourceRow[] = [];
  let findings: Finding[] = [];
  try {
    for await (const group of source)
      for (const row of group) {
        const columns = lastFilled(row.values);
        if (columns === 0) continue;
        if (columns > limits.columnsAtMost) {
          findings.push(tooWide(row, { columns, limit: limits.columnsAtMost, origin: sheetOrigin }));
        }
        const kept = Math.min(columns, limits.columnsAtMost);
        rows.push(kept < row.values.length ? { ...row, values: row.values.slice(0, kept) } : row);
        if (rows.length < rowsInBatch) continue;
        yield { rows, findings };
        rows = [];
        findings = [];
      }
  } catch (error) {
    findings.push(refusal(error, sheetOrigin));
  }
  if (rows.length > 0 || findings.length > 0) yield { rows, findings };
}

function lastFilled(values: readonly CellValue[]): number {
  let length = values.length;
  while (length > 0 && values[length - 1] === null) length -= 1;
  return length;
}

function tooWide(
  row: SourceRow,
  { columns, limit, origin }: { readonly columns: number; readonly limit: number; readonly origin: Origin },
): Finding {
  const params = { columns: String(columns), limit: String(limit) };
  return makeFinding(sourceFindings, 'ROW_TOO_WIDE', params, {
    path: [],
    origin: { ...origin, line: row.line },
  });
}
