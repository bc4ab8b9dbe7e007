import type { Origin } from '@khuyencong/model';
import { decodeText } from '../encoding/decode-text.js';
import type { TextEncoding } from '../encoding/detect-encoding.js';
import type { SourceLimits } from '../source/source-limits.js';
import type { RowBatch } from '../source/source-sheet.js';
import { detectForm } from './detect-form.js';
import { splitRecords, type RecordSplitter } from './split-records.js';

/** How a CSV file is read. */
export interface ReadCsvOptions {
  readonly file?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
  readonly delimiter?: string | undefined;
  readonly limits: SourceLimits;
}

/** Reads a CSV file as it arrives, a batch for each piece of it, and no faster than the batches are taken. */
export async function* readCsv(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { file, encoding, delimiter, limits }: ReadCsvOptions,
): AsyncGenerator<RowBatch> {
  const origin: Origin = file === undefined ? {} : { file };
  let splitter: RecordSplitter | undefined;
  for await (const { text, findings } of decodeText(chunks, { encoding, origin })) {
    splitter ??= text === '' ? undefined : splitterFor(text, { file, delimiter, limits });
    const batch = splitter?.push(text, false);
    if (batch || findings.length > 0)
      yield { rows: batch?.rows ?? [], findings: [...findings, ...(batch?.findings ?? [])] };
    if (splitter?.stopped() === true) return;
  }
  if (splitter) yield splitter.push('', true);
}

function splitterFor(
  head: string,
  { file, delimiter, limits }: Pick<ReadCsvOptions, 'file' | 'delimiter' | 'limits'>,
): RecordSplitter {
  const form = detectForm(head);
  return splitRecords({
    file,
    delimiter: delimiter ?? form.delimiter,
    newline: form.newline,
    recordCharactersAtMost: limits.recordCharactersAtMost,
    columnsAtMost: limits.columnsAtMost,
  });
}
