import type { Finding, Origin } from '@khuyencong/model';
import { decodeText } from '../encoding/decode-text.js';
import type { TextEncoding } from '../encoding/detect-encoding.js';
import { joinedTexts, textFrom, type FileText, type TextBytes } from '../encoding/text-bytes.js';
import type { SourceLimits } from '../source/source-limits.js';
import { detectForm } from './detect-form.js';
import { ownText, type PackedBatch } from './packed-records.js';
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
): AsyncGenerator<PackedBatch> {
  const origin: Origin = file === undefined ? {} : { file };
  const begun: { splitter?: RecordSplitter } = {};
  let head: FileText = { text: '' };
  let pieces: (string | Uint8Array)[] = [];
  const begin = (): PackedBatch => {
    const form = splitterFor(head.text, { file, delimiter, limits });
    begun.splitter = form.splitter;
    const [only, ...others] = pieces;
    const isBytes = only instanceof Uint8Array && others.length === 0 && form.stated === 0;
    const { text, where } = textFrom(head, form.stated);
    [head, pieces] = [{ text: '' }, []];
    return form.splitter.push(isBytes ? only : text, false, where);
  };
  const take = (piece: string | Uint8Array, where: TextBytes): PackedBatch | undefined => {
    if (begun.splitter) return begun.splitter.push(piece, false, where);
    const text = typeof piece === 'string' ? piece : ownText(piece, 0, piece.length);
    head = joinedTexts(head, { text, where });
    pieces.push(piece);
    return head.text.length < charactersToTell ? undefined : begin();
  };
  for await (const piece of decodeText(chunks, { encoding, origin, keepUtf8: true })) {
    const { text, utf8, findings, brokenAt, where } = piece;
    const found =
      brokenAt === undefined
        ? findings
        : findings.map(atLine(lineOf(begun.splitter, head.text, text, brokenAt)));
    const batch = take(utf8 ?? text, where);
    if (batch || found.length > 0)
      yield {
        packed: batch?.packed,
        rows: batch?.rows ?? [],
        findings: [...found, ...(batch?.findings ?? [])],
      };
    if (begun.splitter?.stopped() === true) return;
  }
  if (!begun.splitter) yield begin();
  if (begun.splitter) yield begun.splitter.push('', true);
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
  /** The length of a first line that states the delimiter. */
  readonly stated: number;
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
  return { splitter, stated };
}
