import { Buffer } from 'node:buffer';
import { makeFinding, type Finding } from '@khuyencong/model';
import { joinedBytes } from '../encoding/joined-bytes.js';
import { sourceFindings } from '../finding/source-findings.js';
import { textFindings } from '../finding/text-findings.js';
import type { RowBatch, SourceRow } from '../source/source-sheet.js';
import { recordPacker } from './pack-records.js';
import { ownText, type PackedBatch } from './packed-records.js';

/** How a CSV text is cut into fields. */
export interface CsvForm {
  readonly delimiter: string;
  readonly newline: '\n' | '\r';
}

/** What a reader of records is told about the file and what it may hold. */
export interface CsvOptions extends CsvForm {
  readonly file?: string | undefined;
  readonly recordCharactersAtMost: number;
  readonly columnsAtMost: number;
  /** Of the first record; 1 unless lines before it were taken away. */
  readonly firstLine?: number;
}

/** Cuts a text that arrives in pieces; what it returns for the last piece also covers what was left over. */
export interface RecordSplitter {
  /** A piece is text, or the bytes of sound UTF-8, of which plain records are packed. */
  readonly push: (piece: string | Uint8Array, last: boolean) => PackedBatch;
  /** Whether it gave up: the rest of the file was not read, and a finding says so. */
  readonly stopped: () => boolean;
  /** The line of a character of the piece that is pushed next. */
  readonly lineAt: (piece: string, at: number) => number;
}

const quote = '"';

/**
 * Cuts CSV text into records. Own code where a library would do elsewhere: none of those measured gives the first line of a record
 * and its malformed quotes at this speed.
 */
export function splitRecords(options: CsvOptions): RecordSplitter {
  let rest: string | Uint8Array = '';
  let line = options.firstLine ?? 1;
  let stopped = false;
  let lone = options.newline === '\r';
  const newline = options.newline.charCodeAt(0);
  const pack = recordPacker();
  const canPack = options.newline === '\n' && packedDelimiter.test(options.delimiter);
  const lineAt = (piece: string, at: number): number =>
    line + countOf(textOf(rest), newline) + countOf(piece.slice(0, at), newline);
  const placeAt = (found: number) => ({
    path: [],
    origin: { ...(options.file !== undefined && { file: options.file }), line: found },
  });
  const loneReturn = (text: string): readonly Finding[] => {
    const at = lone ? -1 : loneReturnIn(text);
    if (at === -1) return [];
    lone = true;
    const found = line + countOf(text.slice(0, at), newline);
    return [makeFinding(textFindings, 'CSV_LONE_RETURN', { line: String(found) }, placeAt(found))];
  };
  const cutText = (text: string, last: boolean): RowBatch => {
    const returns = loneReturn(text);
    const read = cutRecords(text, { ...options, line, last });
    const cut = returns.length > 0 ? { ...read, findings: [...returns, ...read.findings] } : read;
    rest = text.slice(cut.end);
    line = cut.line;
    if (rest.length <= options.recordCharactersAtMost) return cut;
    stopped = true;
    rest = '';
    const params = { characters: String(options.recordCharactersAtMost) };
    return {
      rows: cut.rows,
      findings: [
        ...cut.findings,
        makeFinding(sourceFindings, 'RECORD_TOO_LONG', params, placeAt(line)),
        makeFinding(sourceFindings, 'REST_NOT_READ', { line: String(line) }, placeAt(line)),
      ],
    };
  };
  const packBytes = (bytes: Uint8Array): PackedBatch => {
    const { packed, end, line: next, odd } = pack(bytes, { ...options, line });
    line = next;
    rest = bytes.subarray(end);
    const { rows, findings } = odd ? cutText(textOf(rest), false) : nothing;
    return { packed, rows, findings };
  };
  const push = (piece: string | Uint8Array, last: boolean): PackedBatch => {
    if (stopped) return nothing;
    if (typeof piece === 'string' || last || !canPack) return cutText(textOf(rest) + textOf(piece), last);
    return packBytes(joinedBytes(bytesOf(rest), piece));
  };
  return { push, stopped: () => stopped, lineAt };
}

const nothing: RowBatch = { rows: [], findings: [] };
const packedDelimiter = /^[\t !#-~]$/u;

const textOf = (piece: string | Uint8Array): string =>
  typeof piece === 'string' ? piece : ownText(piece, 0, piece.length);

const bytesOf = (piece: string | Uint8Array): Uint8Array =>
  typeof piece === 'string' ? Buffer.from(piece, 'utf8') : piece;

/** Where a carriage return stands that no newline follows; one at the end of the file ends its last line. */
function loneReturnIn(text: string): number {
  for (let at = text.indexOf('\r'); at !== -1; at = text.indexOf('\r', at + 1)) {
    if (at + 1 < text.length && text.charCodeAt(at + 1) !== newlineCode) return at;
  }
  return -1;
}

interface CutOptions extends CsvOptions {
  readonly line: number;
  readonly last: boolean;
}

interface Cut extends RowBatch {
  /** Where the first unfinished record begins. */
  readonly end: number;
  readonly line: number;
}

function cutRecords(text: string, options: CutOptions): Cut {
  const rows: SourceRow[] = [];
  const findings: Finding[] = [];
  const codes = { delimiter: options.delimiter.charCodeAt(0), newline: options.newline.charCodeAt(0) };
  let { line } = options;
  let start = 0;
  while (start < text.length) {
    const record = cutRecord(text, start, codes);
    if (record.end >= text.length && !options.last) break;
    // Left over, so that it is too long wherever the pieces of the text end.
    if (record.end - start > options.recordCharactersAtMost) break;
    if (record.faults || record.values.length > options.columnsAtMost)
      findings.push(...faultsOf(record, { line, options }));
    if (record.values.length > 1 || record.values[0] !== null)
      rows.push({ line, values: narrowed(record.values, options.columnsAtMost) });
    line += record.lines;
    start = record.end + 1;
  }
  return { rows, findings, end: Math.min(start, text.length), line };
}

interface CutRecord {
  readonly values: (string | null)[];
  /** Where the newline after the record stands. */
  readonly end: number;
  readonly lines: number;
  readonly faults?: RecordFaults | undefined;
}

interface RecordFaults {
  readonly open?: true;
  /** Fields with quotes that do not enclose them; lines from 0 within the record. */
  readonly strayQuotes: readonly { readonly line: number; readonly text: string }[];
}

interface CsvCodes {
  readonly delimiter: number;
  readonly newline: number;
}

const quoteCode = 34;
const returnCode = 13;
const newlineCode = 10;

/** One pass over the characters: searching for each delimiter in turn was measured at half the speed. */
function cutRecord(text: string, start: number, codes: CsvCodes): CutRecord {
  const { delimiter, newline } = codes;
  const values: (string | null)[] = [];
  let from = start;
  for (let at = start; ; at += 1) {
    const code = at < text.length ? text.charCodeAt(at) : newline;
    if (code === quoteCode) return cutQuoted(text, { start: from, values, codes });
    if (code !== delimiter && code !== newline) continue;
    const last = code === newline;
    const end = last && at > from && text.charCodeAt(at - 1) === returnCode ? at - 1 : at;
    values.push(end === from ? null : text.slice(from, end));
    if (last) return { values, end: at, lines: 1 };
    from = at + 1;
  }
}

/** The rest of a record from its first field with a quote on. */
function cutQuoted(
  text: string,
  {
    start,
    values,
    codes,
  }: { readonly start: number; readonly values: (string | null)[]; readonly codes: CsvCodes },
): CutRecord {
  const strayQuotes: { line: number; text: string }[] = [];
  let lines = 1;
  for (let from = start; ;) {
    const enclosed =
      text.charCodeAt(from) === quoteCode ? enclosedField(text, from, codes.newline) : undefined;
    lines += enclosed?.lines ?? 0;
    if (enclosed?.open === true) {
      values.push(enclosed.value);
      return { values, end: text.length, lines, faults: { open: true, strayQuotes } };
    }
    const end = fieldEnd(text, enclosed?.end ?? from, codes);
    const last = end === text.length || text.charCodeAt(end) === codes.newline;
    const tail = last
      ? withoutReturn(text, enclosed?.end ?? from, end)
      : text.slice(enclosed?.end ?? from, end);
    const value = (enclosed?.value ?? '') + tail;
    if (tail !== '' && (enclosed || tail.includes(quote)))
      strayQuotes.push({ line: lines - 1, text: excerpt(value) });
    values.push(value === '' ? null : value);
    if (last) return { values, end, lines, ...(strayQuotes.length > 0 && { faults: { strayQuotes } }) };
    from = end + 1;
  }
}

function fieldEnd(text: string, from: number, { delimiter, newline }: CsvCodes): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === delimiter || code === newline) break;
  }
  return at;
}

interface EnclosedField {
  readonly value: string;
  readonly end: number;
  readonly lines: number;
  readonly open: boolean;
}

/** From an opening quote to after the closing one; doubled quotes are one. */
function enclosedField(text: string, start: number, newline: number): EnclosedField {
  let from = start + 1;
  let value = '';
  for (;;) {
    const close = text.indexOf(quote, from);
    if (close === -1) {
      value += text.slice(from);
      return { value, end: text.length, lines: countOf(value, newline), open: true };
    }
    value += text.slice(from, close);
    if (text.charCodeAt(close + 1) !== quoteCode)
      return { value, end: close + 1, lines: countOf(value, newline), open: false };
    value += quote;
    from = close + 2;
  }
}

function countOf(text: string, code: number): number {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) === code) count += 1;
  return count;
}

function withoutReturn(text: string, start: number, end: number): string {
  return text.slice(start, end > start && text.charCodeAt(end - 1) === returnCode ? end - 1 : end);
}

const narrowed = (values: (string | null)[], atMost: number): (string | null)[] =>
  values.length > atMost ? values.slice(0, atMost) : values;

const excerpt = (value: string): string => value.slice(0, 40).replace(/\s+/gu, ' ');

function faultsOf(
  { values, faults }: CutRecord,
  { line, options }: { readonly line: number; readonly options: CutOptions },
): readonly Finding[] {
  const place = (offset: number) => ({
    path: [],
    origin: { ...(options.file !== undefined && { file: options.file }), line: line + offset },
  });
  const stray = (faults?.strayQuotes ?? []).map((each) =>
    makeFinding(textFindings, 'CSV_STRAY_QUOTE', { text: each.text }, place(each.line)),
  );
  const text = excerpt(values.at(-1) ?? '');
  const open = faults?.open === true ? [makeFinding(textFindings, 'CSV_QUOTE_OPEN', { text }, place(0))] : [];
  const params = { columns: String(values.length), limit: String(options.columnsAtMost) };
  const wide =
    values.length > options.columnsAtMost
      ? [makeFinding(sourceFindings, 'ROW_TOO_WIDE', params, place(0))]
      : [];
  return [...stray, ...open, ...wide];
}
