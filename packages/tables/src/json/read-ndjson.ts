import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { decodeText } from '../encoding/decode-text.js';
import { byteFinder, joinedTexts, textFrom, type ByteFinder, type FileText } from '../encoding/text-bytes.js';
import { sourceFindings } from '../finding/source-findings.js';
import type { RowBatch } from '../source/source-sheet.js';
import { parseJson, type JsonPlace } from './parse-json.js';
import type { ReadJsonOptions } from './read-json.js';
import { readRecord, type JsonRecord } from './read-record.js';
import { recordRows } from './record-rows.js';

const recordsAtLeast = 1000;

/** Reads one record from each line as the file arrives, and no faster than the batches are taken. */
export async function* readNdjson(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { file, encoding, limits }: ReadJsonOptions,
): AsyncGenerator<RowBatch> {
  const origin: Origin = file === undefined ? {} : { file };
  const table = recordRows({ columnsAtMost: limits.columnsAtMost, origin });
  const lines = lineSplitter({ origin, charactersAtMost: limits.recordCharactersAtMost });
  let records: JsonRecord[] = [];
  let findings: Finding[] = [];
  const batch = (): RowBatch => {
    const read = table.push(records);
    const made = { rows: read.rows, findings: [...findings, ...read.findings] };
    records = [];
    findings = [];
    return made;
  };
  for await (const piece of decodeText(chunks, { encoding, origin })) {
    findings.push(...piece.findings);
    records.push(...lines.push(piece));
    // The columns are those of the first records, so there have to be some.
    if (records.length >= recordsAtLeast) yield batch();
  }
  records.push(...lines.end());
  if (records.length > 0 || findings.length > 0) yield batch();
}

interface LineSplitter {
  readonly push: (piece: FileText) => readonly JsonRecord[];
  readonly end: () => readonly JsonRecord[];
}

interface LineOptions {
  readonly origin: Origin;
  readonly charactersAtMost: number;
}

/** Cuts a text that arrives in pieces into lines; a line that is too long is passed over without being kept. */
function lineSplitter({ origin, charactersAtMost }: LineOptions): LineSplitter {
  let rest: FileText = { text: '' };
  let line = 1;
  let passingOver = false;
  const take = (text: string, byteOf: ByteFinder | undefined): readonly JsonRecord[] => {
    const read = passingOver ? [] : recordAt(text, { line, origin, byteOf });
    passingOver = false;
    line += 1;
    return read;
  };
  const push = (piece: FileText): readonly JsonRecord[] => {
    const joined = joinedTexts(rest, piece);
    const lines = joined.text.split('\n');
    const cut = joined.text.length - (lines.pop() ?? '').length;
    rest = textFrom(joined, cut);
    const byteIn = joined.where && byteFinder({ text: joined.text, where: joined.where });
    let start = 0;
    const records = lines.flatMap((text) => {
      const from = start;
      start += text.length + 1;
      const byteOf = byteIn && ((at: number) => byteIn(from + at));
      return text.length > charactersAtMost && !passingOver
        ? [...tooLong(byteOf?.(0)), ...take('', byteOf)]
        : take(text, byteOf);
    });
    if (rest.text.length <= charactersAtMost && !passingOver) return records;
    const found = passingOver ? [] : tooLong(byteIn?.(cut));
    rest = { text: '' };
    passingOver = true;
    return [...records, ...found];
  };
  const tooLong = (byte: number | undefined): readonly JsonRecord[] => {
    const params = { characters: String(charactersAtMost) };
    const place = { path: [], origin: { ...origin, line, ...(byte !== undefined && { byte }) } };
    return [faulty(makeFinding(sourceFindings, 'RECORD_TOO_LONG', params, place), line)];
  };
  const end = (): readonly JsonRecord[] =>
    take(rest.text, rest.where && byteFinder({ text: rest.text, where: rest.where }));
  return { push, end };
}

/** A line that gave no record still has its findings. */
const faulty = (finding: Finding, line: number): JsonRecord => ({
  line,
  cells: new Map(),
  findings: [finding],
});

function recordAt(text: string, place: JsonPlace): readonly JsonRecord[] {
  if (text.trim() === '') return [];
  const parsed = parseJson(text, place);
  return [parsed.ok ? readRecord(parsed.body, { text, ...place }) : faulty(parsed.finding, place.line)];
}
