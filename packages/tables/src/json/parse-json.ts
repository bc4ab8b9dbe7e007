import { parse, type ValueNode } from '@humanwhocodes/momoa';
import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { jsonFindings } from '../finding/json-findings.js';

/** JSON with the place of every value, or why it cannot be read. */
export type ParsedJson =
  { readonly ok: true; readonly body: ValueNode } | { readonly ok: false; readonly finding: Finding };

/** A record is three levels below its document; a value within a cell is refused at any depth. */
const levelsAtMost = 64;

/** Parses JSON; `line` is that of the text in its file. */
export function parseJson(
  text: string,
  { line, origin }: { readonly line: number; readonly origin: Origin },
): ParsedJson {
  const deep = lineTooDeep(text);
  if (deep !== undefined) {
    const place = { path: [], origin: { ...origin, line: line + deep } };
    const params = { limit: String(levelsAtMost) };
    return { ok: false, finding: makeFinding(jsonFindings, 'JSON_TOO_DEEP', params, place) };
  }
  try {
    return { ok: true, body: parse(text, { mode: 'json' }).body };
  } catch (error) {
    return { ok: false, finding: broken(error, { ...origin, line }) };
  }
}

function broken(error: unknown, origin: Origin & { readonly line: number }): Finding {
  const fault = error as { readonly message: string; readonly line?: number; readonly column?: number };
  const place = {
    ...origin,
    line: origin.line + (fault.line ?? 1) - 1,
    ...(fault.column !== undefined && { column: fault.column }),
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
