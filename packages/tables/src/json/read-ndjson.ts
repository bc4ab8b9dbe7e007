import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { decodeText } from '../encoding/decode-text.js';
import { sourceFindings } from '../finding/source-findings.js';
import type { RowBatch } from '../source/source-sheet.js';
import { parseJson } from './parse-json.js';
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
    records.push(...lines.push(piece.text));
    // The columns are those of the first records, so there have to be some.
    if (records.length >= recordsAtLeast) yield batch();
  }
  records.push(...lines.end());
  if (records.length > 0 || findings.length > 0) yield batch();
}

interface LineSplitter {
  readonly push: (text: string) => readonly JsonRecord[];
  readonly end: () => readonly JsonRecord[];
}

interface LineOptions {
  readonly origin: Origin;
  readonly charactersAtMost: number;
}

/** Cuts a text that arrives in pieces into lines; a line that is too long is passed over without being kept. */
function lineSplitter({ origin, charactersAtMost }: LineOptions): LineSplitter {
  let rest = '';
  let line = 1;
  let passingOver = false;
  const take = (text: string): readonly JsonRecord[] => {
    const read = passingOver ? [] : recordAt(text, { line, origin });
    passingOver = false;
    line += 1;
    return read;
  };
  const push = (piece: string): readonly JsonRecord[] => {
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    const records = lines.flatMap((text) =>
      text.length > charactersAtMost && !passingOver ? [...tooLong(), ...take('')] : take(text),
    );
    if (rest.length <= charactersAtMost && !passingOver) return records;
    const found = passingOver ? [] : tooLong();
    rest = '';
    passingOver = true;
    return [...records, ...found];
  };
  const tooLong = (): readonly JsonRecord[] => {
    const params = { characters: String(charactersAtMost) };
    return [
      faulty(
        makeFinding(sourceFindings, 'RECORD_TOO_LONG', params, { path: [], origin: { ...origin, line } }),
        line,
      ),
    ];
  };
  return { push, end: () => take(rest) };
}

/** A line that gave no record still has its findings. */
const faulty = (finding: Finding, line: number): JsonRecord => ({
  line,
  cells: new Map(),
  findings: [finding],
});

function recordAt(
  text: string,
  { line, origin }: { readonly line: number; readonly origin: Origin },
): readonly JsonRecord[] {
  if (text.trim() === '') return [];
  const parsed = parseJson(text, { line, origin });
  return [parsed.ok ? readRecord(parsed.body, { text, line, origin }) : faulty(parsed.finding, line)];
}
