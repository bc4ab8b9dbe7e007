import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import type { ByteFinder } from '../encoding/text-bytes.js';
import { jsonFindings } from '../finding/json-findings.js';

/** JSON with the place of every value, or why it cannot be read. */
export type ParsedJson =
  { readonly ok: true; readonly body: ValueNode } | { readonly ok: false; readonly finding: Finding };

/** A record is three levels below its document; a value within a cell is refused at any depth. */
const levelsAtMost = 64;

/** What is known of a text of JSON. */
export interface JsonPlace {
  /** Line of the text in its file. */
  readonly line: number;
  readonly origin: Origin;
  /** Of the units of the text. */
  readonly byteOf?: ByteFinder | undefined;
}

/** Parses JSON. */
export function parseJson(text: string, { line, origin, byteOf }: JsonPlace): ParsedJson {
  const deep = lineTooDeep(text);
  if (deep !== undefined) {
    const place = { path: [], origin: { ...origin, line: line + deep } };
    const params = { limit: String(levelsAtMost) };
    return { ok: false, finding: makeFinding(jsonFindings, 'JSON_TOO_DEEP', params, place) };
  }
  try {
    return { ok: true, body: parse(text, { mode: 'json' }).body };
  } catch (error) {
    return { ok: false, finding: broken(error, { line, origin, byteOf }) };
  }
}

function broken(error: unknown, { line, origin, byteOf }: JsonPlace): Finding {
  const fault = error as {
    readonly message: string;
    readonly line?: number;
    readonly column?: number;
    readonly offset?: number;
  };
  const place = {
    ...origin,
    line: line + (fault.line ?? 1) - 1,
    ...(fault.column !== undefined && { column: fault.column }),
    ...(fault.offset !== undefined && byteOf && { byte: byteOf(fault.offset) }),
  };
  const reason = fault.message
    .replace(/ found\b.*$/su, '')
    .replace(/[^\p{L}\p{N} .,:()'"{}[\]-]/gu, '')
    .slice(0, 120);
  return makeFinding(jsonFindings, 'JSON_BROKEN', { reason }, { path: [], origin: place });
}

/** Lines before the first bracket that is nested too deep; the parser would end with its stack. */
function lineTooDeep(text: string): number | undefined {
  let level = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\\n]|\\.)*"|[[\]{}]/gu)) {
    if (token === '[' || token === '{') level += 1;
    if (token === ']' || token === '}') level -= 1;
    if (level > levelsAtMost) return text.slice(0, index).split('\n').length - 1;
  }
  return undefined;
}
