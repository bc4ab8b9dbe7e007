import type { MemberNode, ObjectNode, ValueNode } from '@humanwhocodes/momoa';
import { makeFinding, type Finding } from '@khuyencong/model';
import { jsonFindings } from '../finding/json-findings.js';
import type { CellValue } from '../source/cell-value.js';
import type { CellPlace } from '../source/source-sheet.js';
import type { JsonPlace } from './parse-json.js';

/** One object of a table: its values by their keys, in the order of the file. */
export interface JsonRecord {
  readonly line: number;
  readonly cells: ReadonlyMap<string, JsonCell>;
  readonly findings: readonly Finding[];
}

/** A value and where it stands. */
export interface JsonCell {
  readonly value: CellValue;
  readonly place: CellPlace;
  readonly keyPlace: CellPlace;
}

/** The text that a record stands in. */
export interface JsonContext extends JsonPlace {
  readonly text: string;
}

/** Reads one value of a table as a record; what is no record, and what no cell can hold, is a finding. */
export function readRecord(node: ValueNode, context: JsonContext): JsonRecord {
  if (node.type === 'Object') return recordOf(node, context);
  const place = placeOf(node, context);
  const params = { found: node.type.toLowerCase() };
  const finding = makeFinding(jsonFindings, 'JSON_RECORD_NOT_OBJECT', params, {
    path: [],
    origin: { ...context.origin, ...place },
  });
  return { line: place.line, cells: new Map(), findings: [finding] };
}

function recordOf(node: ObjectNode, context: JsonContext): JsonRecord {
  const cells = new Map<string, JsonCell>();
  const findings: Finding[] = [];
  for (const member of node.members) {
    const key = wellFormed(keyOf(member));
    const keyPlace = placeOf(member.name, context);
    const report = (code: 'JSON_KEY_TWICE' | 'JSON_KEY_RESERVED' | 'JSON_VALUE_NESTED', at: CellPlace) =>
      findings.push(
        makeFinding(
          jsonFindings,
          code,
          { key: shown(key) },
          { path: [], origin: { ...context.origin, ...at } },
        ),
      );
    if (cells.has(key)) report('JSON_KEY_TWICE', keyPlace);
    if (reserved.has(key)) report('JSON_KEY_RESERVED', keyPlace);
    const place = placeOf(member.value, context);
    const value = valueOf(member.value, context.text);
    if (value === undefined) report('JSON_VALUE_NESTED', place);
    cells.set(key, { value: value ?? null, place, keyPlace });
  }
  return { line: context.line + node.loc.start.line - 1, cells, findings };
}

/** Keys that mean something to JavaScript; harmless here, and never written by accident. */
const reserved: ReadonlySet<string> = /* @__PURE__ */ new Set(['__proto__', 'constructor', 'prototype']);

/** A key as text. */
export function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

/** A key of any length in a message. */
export const shown = (key: string): string => key.slice(0, 80);

/** The place of a node in the file. */
export function placeOf(
  { loc: { start, end } }: Pick<ValueNode, 'loc'>,
  { line, byteOf }: Pick<JsonContext, 'line' | 'byteOf'>,
): CellPlace {
  const at = { line: line + start.line - 1, column: start.column };
  if (!byteOf) return at;
  const byte = byteOf(start.offset);
  return { ...at, byte, byteLength: byteOf(end.offset) - byte };
}

function valueOf(node: ValueNode, text: string): CellValue | undefined {
  switch (node.type) {
    case 'Object':
    case 'Array':
      return undefined;
    case 'String':
      return node.value === '' ? null : wellFormed(node.value);
    case 'Number':
      return numberOf(text.slice(node.loc.start.offset, node.loc.end.offset), node.value);
    case 'Boolean':
      return node.value;
    default:
      return null;
  }
}

/** What is written with more than 15 digits would be rounded as a JavaScript number and stays as it is written. */
function numberOf(written: string, value: number): number | string {
  const digits = written.replace(/e.*$/iu, '').replace(/\D/gu, '').replace(/^0+/u, '');
  return digits.length > 15 || Math.abs(value) >= 1e15 || (value === 0 && digits !== '') ? written : value;
}

/** Half a character, as an escape can write it, is no text. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD');
}
