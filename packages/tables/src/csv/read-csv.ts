import type { Finding, Origin } from '@khuyencong/model';
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
  let head = '';
  const begin = (): RecordSplitter => {
    const begun = splitterFor(head, { file, delimiter, limits });
    head = begun.text;
    return begun.splitter;
  };
  for await (const { text, findings, brokenAt } of decodeText(chunks, { encoding, origin })) {
    const found =
      brokenAt === undefined ? findings : findings.map(atLine(lineOf(splitter, head, text, brokenAt)));
    head += text;
    splitter ??= head.length < charactersToTell ? undefined : begin();
    const batch = splitter?.push(head, false);
    if (splitter) head = '';
    if (batch || found.length > 0)
      yield { rows: batch?.rows ?? [], findings: [...found, ...(batch?.findings ?? [])] };
    if (splitter?.stopped() === true) return;
  }
  splitter ??= begin();
  yield splitter.push(head, true);
}

/** Fewer characters do not show the delimiter. */
const charactersToTell = 4096;

function lineOf(splitter: RecordSplitter | undefined, head: string, text: string, at: number): number {
  return splitter?.lineAt(text, at) ?? `${head}${text.slice(0, at)}`.split('\n').length;
}

/** What is wrong in the encoding, with its line. */
const atLine =
  (line: number) =>
  (finding: Finding): Finding =>
    finding.code === 'ENCODING_BROKEN' ? { ...finding, origin: { ...finding.origin, line } } : finding;

interface Begun {
  readonly splitter: RecordSplitter;
  /** Without the line that states the delimiter. */
  readonly text: string;
}

function splitterFor(
  head: string,
  { file, delimiter, limits }: Pick<ReadCsvOptions, 'file' | 'delimiter' | 'limits'>,
): Begun {
  const form = detectForm(head);
  const stated = form.statedBy?.length ?? 0;
  const splitter = splitRecords({
    file,
    delimiter: delimiter ?? form.delimiter,
    newline: form.newline,
    recordCharactersAtMost: limits.recordCharactersAtMost,
    columnsAtMost: limits.columnsAtMost,
    firstLine: stated > 0 ? 2 : 1,
  });
  return { splitter, text: head.slice(stated) };
}
