import { Buffer } from 'node:buffer';
import { makeFinding, type Finding, type FindingPlace } from '@khuyencong/model';
import { joinedBytes } from '../encoding/joined-bytes.js';
import { byteFinder, joinedTexts, textFrom, type FileText, type TextBytes } from '../encoding/text-bytes.js';
import { sourceFindings } from '../finding/source-findings.js';
import { textFindings } from '../finding/text-findings.js';
import { pieceOf, pieceToken, type CellBytes, type RowInFile } from '../source/cell-bytes.js';
import type { RowBatch, SourceRow } from '../source/source-sheet.js';
import { countOf, cutRecord, excerpt, type CutRecord } from './cut-record.js';
import { recordPacker } from './pack-records.js';
import { ownText, type PackedBatch } from './packed-records.js';
import { textCells } from './text-cells.js';

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
  /**
   * A piece is text, or the bytes of sound UTF-8, of which plain records are packed. Without `where` it stands in the file nothing is
   * known of the bytes of its cells.
   */
  readonly push: (piece: string | Uint8Array, last: boolean, where?: TextBytes) => PackedBatch;
  /** Whether it gave up: the rest of the file was not read, and a finding says so. */
  readonly stopped: () => boolean;
  /** The line of a character of the piece that is pushed next. */
  readonly lineAt: (piece: string, at: number) => number;
}

/**
 * Cuts CSV text into records. Own code where a library would do elsewhere: none of those measured gives the first line of a record
 * and its malformed quotes at this speed.
 */
export function splitRecords(options: CsvOptions): RecordSplitter {
  let rest: Piece = { content: '' };
  let line = options.firstLine ?? 1;
  let stopped = false;
  let lone = options.newline === '\r';
  const newline = options.newline.charCodeAt(0);
  const pack = recordPacker();
  const canPack = options.newline === '\n' && packedDelimiter.test(options.delimiter);
  const lineAt = (piece: string, at: number): number =>
    line + countOf(textOf(rest).text, newline) + countOf(piece.slice(0, at), newline);
  const loneReturn = ({ text, where }: FileText): readonly Finding[] => {
    const at = lone ? -1 : loneReturnIn(text);
    if (at === -1) return [];
    lone = true;
    const found = line + countOf(text.slice(0, at), newline);
    const place = placeAt(options, found, where && byteFinder({ text, where })(at));
    return [makeFinding(textFindings, 'CSV_LONE_RETURN', { line: String(found) }, place)];
  };
  const cutText = (given: FileText, last: boolean): RowBatch => {
    const returns = loneReturn(given);
    const read = cutRecords(given, { ...options, line, last });
    const cut = returns.length > 0 ? { ...read, findings: [...returns, ...read.findings] } : read;
    const left = textFrom(given, cut.end);
    rest = { content: left.text, where: left.where };
    line = cut.line;
    if (left.text.length <= options.recordCharactersAtMost) return cut;
    stopped = true;
    rest = { content: '' };
    return {
      rows: cut.rows,
      findings: [...cut.findings, ...tooLong(options, line, left.where?.runs[0]?.byte)],
    };
  };
  const packBytes = (bytes: Uint8Array, byte: number | undefined): PackedBatch => {
    const { packed, end, line: next, odd } = pack(bytes, { ...options, line, byte });
    line = next;
    rest = { content: bytes.subarray(end), where: byte === undefined ? undefined : soundFrom(byte + end) };
    const { rows, findings } = odd ? cutText(textOf(rest), false) : nothing;
    return { packed, rows, findings };
  };
  const push: RecordSplitter['push'] = (content, last, where) => {
    if (stopped) return nothing;
    const piece: Piece = { content, where };
    if (typeof content === 'string' || last || !canPack)
      return cutText(joinedTexts(textOf(rest), textOf(piece)), last);
    const first = rest.content.length > 0 ? rest : piece;
    return packBytes(joinedBytes(bytesOf(rest), content), first.where?.runs[0]?.byte);
  };
  return { push, stopped: () => stopped, lineAt };
}

/** Text, or sound UTF-8 in which nothing is left out. */
interface Piece {
  readonly content: string | Uint8Array;
  readonly where?: TextBytes | undefined;
}

const nothing: RowBatch = { rows: [], findings: [] };
const packedDelimiter = /^[\t !#-~]$/u;

const soundFrom = (byte: number): TextBytes => ({ runs: [{ at: 0, byte }], width: 'utf-8' });

const textOf = ({ content, where }: Piece): FileText => ({
  text: typeof content === 'string' ? content : ownText(content, 0, content.length),
  where,
});

const bytesOf = ({ content }: Piece): Uint8Array =>
  typeof content === 'string' ? Buffer.from(content, 'utf8') : content;

function placeAt({ file }: CsvOptions, line: number, byte: number | undefined): FindingPlace {
  return {
    path: [],
    origin: { ...(file !== undefined && { file }), line, ...(byte !== undefined && { byte }) },
  };
}

function tooLong(options: CsvOptions, line: number, byte: number | undefined): readonly Finding[] {
  const place = placeAt(options, line, byte);
  const params = { characters: String(options.recordCharactersAtMost) };
  return [
    makeFinding(sourceFindings, 'RECORD_TOO_LONG', params, place),
    makeFinding(sourceFindings, 'REST_NOT_READ', { line: String(line) }, place),
  ];
}

const newlineCode = 10;

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

function cutRecords({ text, where }: FileText, options: CutOptions): Cut {
  const rows: SourceRow[] = [];
  const findings: Finding[] = [];
  const codes = { delimiter: options.delimiter.charCodeAt(0), newline: options.newline.charCodeAt(0) };
  const cells = where && textCells(text, where, codes);
  const piece = cells && pieceToken(cells);
  let { line } = options;
  let start = 0;
  while (start < text.length) {
    const record = cutRecord(text, start, codes);
    if (record.end >= text.length && !options.last) break;
    // Left over, so that it is too long wherever the pieces of the text end.
    if (record.end - start > options.recordCharactersAtMost) break;
    cells?.add(line, start);
    if (record.faults || record.values.length > options.columnsAtMost)
      findings.push(...faultsOf(record, { line, options, cells }));
    if (record.values.length > 1 || record.values[0] !== null) {
      const values = narrowed(record.values, options.columnsAtMost);
      const row: SourceRow & RowInFile = { line, values, ...(piece && { [pieceOf]: piece }) };
      rows.push(row);
    }
    line += record.lines;
    start = record.end + 1;
  }
  return { rows, findings, end: Math.min(start, text.length), line };
}

const narrowed = (values: (string | null)[], atMost: number): (string | null)[] =>
  values.length > atMost ? values.slice(0, atMost) : values;

interface FaultPlace {
  readonly line: number;
  readonly options: CutOptions;
  readonly cells: CellBytes | undefined;
}

function faultsOf({ values, faults }: CutRecord, { line, options, cells }: FaultPlace): readonly Finding[] {
  const place = (column: number, offset = 0) => ({
    path: [],
    origin: {
      ...(options.file !== undefined && { file: options.file }),
      line: line + offset,
      ...cells?.find(line, column),
    },
  });
  const stray = (faults?.strayQuotes ?? []).map((each) =>
    makeFinding(textFindings, 'CSV_STRAY_QUOTE', { text: each.text }, place(each.column, each.line)),
  );
  const last = values.length - 1;
  const text = excerpt(values[last] ?? '');
  const open =
    faults?.open === true ? [makeFinding(textFindings, 'CSV_QUOTE_OPEN', { text }, place(last))] : [];
  const { columnsAtMost } = options;
  const params = { columns: String(values.length), limit: String(columnsAtMost) };
  const wide =
    values.length > columnsAtMost
      ? [makeFinding(sourceFindings, 'ROW_TOO_WIDE', params, place(columnsAtMost))]
      : [];
  return [...stray, ...open, ...wide];
}
