import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { unpackedRows } from '../csv/packed-records.js';
import { readCsv } from '../csv/read-csv.js';
import { detectEncoding, type TextEncoding } from '../encoding/detect-encoding.js';
import { sourceFindings } from '../finding/source-findings.js';
import { jsonForm } from '../json/json-form.js';
import { readJson } from '../json/read-json.js';
import { readNdjson } from '../json/read-ndjson.js';
import { defaultSourceLimits, type SourceLimits } from './source-limits.js';
import type { Source } from './source-sheet.js';

/**
 * How a file is opened (tùy chọn mở tệp).
 *
 * @category source
 * @since 0.1.0
 */
export interface OpenSourceOptions {
  /** Name for the findings. */
  readonly file?: string | undefined;
  /** Where known; otherwise it is recognised. */
  readonly encoding?: TextEncoding | undefined;
  /** Of a CSV file, where known; otherwise it is recognised. */
  readonly delimiter?: string | undefined;
  readonly limits?: Partial<SourceLimits> | undefined;
}

/**
 * The content of a file (nội dung tệp): bytes as they arrive, or all at once.
 *
 * @category source
 * @since 0.1.0
 */
export type SourceBytes = Uint8Array | AsyncIterable<Uint8Array>;

/**
 * Opens a workbook, CSV or JSON file as sheets of rows (mở tệp bảng tính, CSV hoặc JSON).
 *
 * The form is recognised from the content, not from the name. A text file is read while its rows are taken and only once; a
 * workbook is held in memory, packed, and its largest sheets are streamed. Nothing is thrown for a bad file.
 *
 * @param bytes - the content of the file, whole or as it arrives
 * @param options - its name for the findings, what is known of its encoding, limits other than {@link defaultSourceLimits}
 * @returns sheets whose rows are read when asked for, and what was noticed
 * @example
 * ```ts runnable
 * import { openSource } from '@khuyencong/tables';
 * const bytes = new TextEncoder().encode('Mã đề án;Kinh phí hỗ trợ\nDA-01;300.000.000\n');
 * const { format, sheets } = await openSource(bytes, { file: 'de-an.csv' });
 * const lines = [];
 * for await (const { rows } of sheets[0].rows()) lines.push(...rows.map(({ line, values }) => [line, ...values]));
 * format // => 'csv'
 * lines // => [[1, 'Mã đề án', 'Kinh phí hỗ trợ'], [2, 'DA-01', '300.000.000']]
 * ```
 * @category source
 * @since 0.1.0
 */
export async function openSource(bytes: SourceBytes, options: OpenSourceOptions = {}): Promise<Source> {
  const limits: SourceLimits = { ...defaultSourceLimits, ...options.limits };
  const { file } = options;
  const origin: Origin = file === undefined ? {} : { file };
  const refused = (finding: Finding): Source => ({ format: undefined, sheets: [], findings: [finding] });
  const place = { path: [], origin };
  const { head, all, close } = await peek(bytes instanceof Uint8Array ? inChunks(bytes) : bytes);
  if (head.length === 0) return refused(makeFinding(sourceFindings, 'SOURCE_EMPTY', { bytes: '0' }, place));
  if (isWorkbook(head)) {
    const whole =
      bytes instanceof Uint8Array ? within(bytes, limits) : await collect(all, limits.bytesAtMost);
    if (whole) {
      // Text files are read without what reads workbooks.
      const { readWorkbook } = await import('../workbook/read-workbook.js');
      return readWorkbook(whole, { file, limits });
    }
    const params = {
      what: 'bytes',
      found: `> ${limits.bytesAtMost}`,
      limit: String(limits.bytesAtMost),
    } as const;
    return refused(makeFinding(sourceFindings, 'ARCHIVE_TOO_LARGE', params, place));
  }
  const foreign = foreignFormat(head);
  if (foreign !== undefined) {
    await close();
    return refused(makeFinding(sourceFindings, 'FORMAT_NOT_READ', { format: foreign }, place));
  }
  const form = jsonForm(textOf(head));
  if (form === 'json') return readJson(all, { ...options, limits });
  // Bytes in memory can be read again, a stream cannot.
  const again = () => (bytes instanceof Uint8Array ? inChunks(bytes) : all);
  const rows =
    form === 'ndjson'
      ? () => readNdjson(again(), { ...options, limits })
      : unpackedRows(() => readCsv(again(), { ...options, limits }));
  return { format: form ?? 'csv', sheets: [{ merges: [], hiddenColumns: [], rows }], findings: [] };
}

/** Enough of a text to tell its form; brackets and quotes are the same in every encoding but UTF-16. */
function textOf(head: Uint8Array): string {
  const { encoding, markBytes } = detectEncoding(head.subarray(0, 4));
  const wide = encoding === 'utf-16le' || encoding === 'utf-16be' ? encoding : 'utf-8';
  return new TextDecoder(wide).decode(head.subarray(markBytes));
}

const chunkBytes = 64 * 1024;

function* inChunks(bytes: Uint8Array): Generator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += chunkBytes) yield bytes.subarray(at, at + chunkBytes);
}

const within = (bytes: Uint8Array, { bytesAtMost }: SourceLimits): Uint8Array | undefined =>
  bytes.length > bytesAtMost ? undefined : bytes;

interface Peeked {
  readonly head: Uint8Array;
  /** From the beginning again. */
  readonly all: AsyncGenerator<Uint8Array>;
  /** For a file that is not read on. */
  readonly close: () => Promise<void>;
}

/** Enough to tell the form of any file, and no more than a chunk beyond it. */
const headBytesAtLeast = 512;

async function peek(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<Peeked> {
  const source = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const parts: Uint8Array[] = [];
  let length = 0;
  let next = await source.next();
  for (; next.done !== true; next = await source.next()) {
    parts.push(next.value);
    length += next.value.length;
    if (length >= headBytesAtLeast) break;
  }
  const head = joined(parts, length);
  async function* all(): AsyncGenerator<Uint8Array> {
    try {
      if (head.length > 0) yield head;
      if (next.done === true) return;
      for (let more = await source.next(); more.done !== true; more = await source.next()) yield more.value;
    } finally {
      await close();
    }
  }
  const close = async (): Promise<void> => {
    await source.return?.();
  };
  return { head, all: all(), close };
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const whole = new Uint8Array(length);
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  return whole;
}

async function collect(chunks: AsyncIterable<Uint8Array>, atMost: number): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > atMost) return undefined;
    parts.push(part);
  }
  return joined(parts, length);
}

const begins = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

const workbookStarts: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  // An archive with nothing in it, as a program leaves it that failed while writing.
  [0x50, 0x4b, 0x05, 0x06],
  [0xd0, 0xcf, 0x11, 0xe0],
];

/** An archive, or the container of the older Office. */
const isWorkbook = (head: Uint8Array): boolean => workbookStarts.some((start) => begins(head, start));

const foreignStarts: readonly (readonly [format: string, start: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['gzip', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/** Web pages and XML documents, which many programs save under the name of a workbook. */
const markup = /^\uFEFF?\s*<(?:(\?xml)|!doctype|html|head|meta|body|style|table|div)[\s>]/iu;

function foreignFormat(head: Uint8Array): string | undefined {
  const known = foreignStarts.find(([, start]) => begins(head, start))?.[0];
  if (known !== undefined) return known;
  const found = markup.exec(textOf(head));
  return found ? (found[1] === undefined ? 'HTML' : 'XML') : undefined;
}
