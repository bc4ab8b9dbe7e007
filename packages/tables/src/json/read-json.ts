import type { ArrayNode, ValueNode } from '@humanwhocodes/momoa';
import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { decodeText } from '../encoding/decode-text.js';
import type { TextEncoding } from '../encoding/detect-encoding.js';
import { jsonFindings } from '../finding/json-findings.js';
import { byteFinder, type FileText, type TextRun, type UnitWidth } from '../encoding/text-bytes.js';
import type { SourceLimits } from '../source/source-limits.js';
import type { RowBatch, Source, SourceSheet } from '../source/source-sheet.js';
import { parseJson } from './parse-json.js';
import { keyOf, placeOf, readRecord, shown, type JsonContext } from './read-record.js';
import { recordRows } from './record-rows.js';

/** How a JSON text is read. */
export interface ReadJsonOptions {
  readonly file?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
  readonly limits: SourceLimits;
}

/** Reads a document of tables, or an array of the records of one table. */
export async function readJson(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  { file, encoding, limits }: ReadJsonOptions,
): Promise<Source> {
  const origin: Origin = file === undefined ? {} : { file };
  const { text, where, findings, whole } = await collectText(chunks, { encoding, origin, limits });
  const refused = (finding: Finding): Source => ({
    format: 'json',
    sheets: [],
    findings: [...findings, finding],
  });
  if (!whole) {
    const params = { limit: String(limits.jsonCharactersAtMost) };
    return refused(makeFinding(jsonFindings, 'JSON_TOO_LARGE', params, { path: [], origin }));
  }
  const context: JsonContext = { text, line: 1, origin, byteOf: where && byteFinder({ text, where }) };
  const parsed = parseJson(text, context);
  if (!parsed.ok) return refused(parsed.finding);
  const tables = tablesOf(parsed.body, context);
  const sheets = tables.sheets.map((table) => jsonSheet(table, context, limits));
  return { format: 'json', sheets, findings: [...findings, ...tables.findings] };
}

interface CollectedText extends FileText {
  readonly findings: readonly Finding[];
  readonly whole: boolean;
}

async function collectText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  {
    encoding,
    origin,
    limits,
  }: Pick<ReadJsonOptions, 'encoding' | 'limits'> & {
    readonly origin: Origin;
  },
): Promise<CollectedText> {
  const texts: string[] = [];
  const runs: TextRun[] = [];
  const findings: Finding[] = [];
  let length = 0;
  let width: UnitWidth = 'utf-8';
  for await (const piece of decodeText(chunks, { encoding, origin })) {
    for (const { at, byte } of piece.where.runs) runs.push({ at: length + at, byte });
    if (piece.text !== '') ({ width } = piece.where);
    length += piece.text.length;
    findings.push(...piece.findings);
    if (length > limits.jsonCharactersAtMost) return { text: '', findings, whole: false };
    texts.push(piece.text);
  }
  return { text: texts.join(''), where: { runs, width }, findings, whole: true };
}

interface JsonTable {
  readonly name?: string;
  readonly records: readonly ValueNode[];
}

interface JsonTables {
  readonly sheets: readonly JsonTable[];
  readonly findings: readonly Finding[];
}

function tablesOf(body: ValueNode, context: JsonContext): JsonTables {
  if (body.type === 'Array') return { sheets: [{ records: elementsOf(body) }], findings: [] };
  const sheets: JsonTable[] = [];
  const findings: Finding[] = [];
  for (const member of body.type === 'Object' ? body.members : []) {
    const name = keyOf(member);
    const { value } = member;
    if (value.type === 'Array') sheets.push({ name, records: elementsOf(value) });
    else if (value.type === 'Object') sheets.push({ name, records: [value] });
    else {
      const origin = { ...context.origin, ...placeOf(member.name, context) };
      const params = { key: shown(name) };
      findings.push(makeFinding(jsonFindings, 'JSON_VALUE_NOT_TABLE', params, { path: [], origin }));
    }
  }
  return { sheets, findings };
}

const elementsOf = ({ elements }: ArrayNode): readonly ValueNode[] => elements.map(({ value }) => value);

const rowsInBatch = 1000;

function jsonSheet({ name, records }: JsonTable, document: JsonContext, limits: SourceLimits): SourceSheet {
  const sheetOrigin: Origin = { ...document.origin, ...(name !== undefined && { sheet: name }) };
  const context: JsonContext = { ...document, origin: sheetOrigin };
  function* rows(): Generator<RowBatch> {
    const read = records.map((node) => readRecord(node, context));
    const laidOut = recordRows({ columnsAtMost: limits.columnsAtMost, origin: sheetOrigin }).push(read);
    for (let at = 0; at < Math.max(1, laidOut.rows.length); at += rowsInBatch)
      yield { rows: laidOut.rows.slice(at, at + rowsInBatch), findings: at === 0 ? laidOut.findings : [] };
  }
  return {
    ...(name !== undefined && { name }),
    merges: [],
    hiddenColumns: [],
    rows: () => asynchronous(rows()),
  };
}

/** What is in memory already, for a reader who takes it as it takes any other source. */
async function* asynchronous<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  for (const item of items) yield await Promise.resolve(item);
}
