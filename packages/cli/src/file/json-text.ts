import { parse, type AnyNode, type MemberNode, type ValueNode } from '@humanwhocodes/momoa';
import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { utf8ByteFinder } from '@khuyencong/tables';
import { documentFindings } from '../finding/document-findings.js';

/** A JSON text as plain data, with the line, column and bytes of every value in it. */
export type JsonText =
  | {
      readonly ok: true;
      readonly data: unknown;
      readonly locate: (path: readonly (string | number)[]) => Origin;
      readonly findings: readonly Finding[];
    }
  | { readonly ok: false; readonly findings: readonly Finding[] };

/**
 * Reads the JSON of a file in UTF-8, with its mark if it has one; faults carry line, column and byte, and keys such as `__proto__` stay
 * ordinary keys.
 */
export function readJsonText(written: string, file: string): JsonText {
  const text = written.replace(/^\uFEFF/, '');
  const byteOf = utf8ByteFinder(text, { start: written.length > text.length ? markBytes : 0 });
  const originOf: OriginOf = ({ loc: { start, end } }) => {
    const byte = byteOf(start.offset);
    return { file, line: start.line, column: start.column, byte, byteLength: byteOf(end.offset) - byte };
  };
  try {
    const { body } = parse(text, { mode: 'json' });
    return {
      ok: true,
      data: valueOf(body),
      locate: (path) => originOf(nodeAt(body, path)),
      findings: duplicateKeys(body, originOf, []),
    };
  } catch (error) {
    return { ok: false, findings: [invalidJson(error, { text, file, byteOf })] };
  }
}

/** Of U+FEFF in front. */
const markBytes = 3;

type OriginOf = (node: AnyNode) => Origin;

const endless = 'Unexpected end of input';

/** A bracket, comma or colon at the end of the text waits for what is missing. */
const waiting = /[[{,:]\s*$/;

function invalidJson(
  error: unknown,
  {
    text,
    file,
    byteOf,
  }: { readonly text: string; readonly file: string; readonly byteOf: (at: number) => number },
): Finding {
  if (error instanceof RangeError) {
    return makeFinding(
      documentFindings,
      'INVALID_JSON',
      { reason: 'too-deep' },
      { path: [], origin: { file } },
    );
  }
  const { message, line, column, offset } = error as SyntaxFault;
  const origin: Origin = {
    file,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(offset !== undefined && { byte: byteOf(offset) }),
  };
  const said = message.replace(/ found\b.*$/s, '');
  const reason = /token (?:LBrace|LBracket|Comma|Colon)$/.test(said) && waiting.test(text) ? endless : said;
  return makeFinding(documentFindings, 'INVALID_JSON', { reason }, { path: [], origin });
}

interface SyntaxFault {
  readonly message: string;
  readonly line?: number;
  readonly column?: number;
  readonly offset?: number;
}

function valueOf(node: ValueNode): unknown {
  switch (node.type) {
    case 'Object': {
      const data = {};
      for (const member of node.members) {
        // Assignment would set the prototype when the key is `__proto__`.
        Object.defineProperty(data, keyOf(member), {
          value: valueOf(member.value),
          enumerable: true,
          configurable: true,
        });
      }
      return data;
    }
    case 'Array':
      return node.elements.map((element) => valueOf(element.value));
    case 'Null':
      return null;
    case 'NaN':
    case 'Infinity':
      return undefined;
    default:
      return node.value;
  }
}

function keyOf({ name }: MemberNode): string {
  return name.type === 'String' ? name.value : name.name;
}

/** The innermost node that the path reaches; a missing field is shown at its object. */
function nodeAt(root: ValueNode, path: readonly (string | number)[]): AnyNode {
  let node = root;
  for (const step of path) {
    const child = childOf(node, step);
    if (!child) return node;
    node = child;
  }
  return node;
}

/** A member by its key; an element by its position, or by its own identifier. */
function childOf(node: ValueNode, step: string | number): ValueNode | undefined {
  if (node.type === 'Object') return node.members.find((member) => keyOf(member) === step)?.value;
  if (node.type !== 'Array') return undefined;
  if (typeof step === 'number') return node.elements[step]?.value;
  return node.elements.find(({ value }) => idOf(value) === step)?.value;
}

function idOf(node: ValueNode): string | undefined {
  const own = node.type === 'Object' ? childOf(node, 'id') : node;
  return own?.type === 'String' ? own.value : undefined;
}

function duplicateKeys(
  node: ValueNode,
  originOf: OriginOf,
  path: readonly (string | number)[],
): readonly Finding[] {
  if (node.type === 'Array') {
    return node.elements.flatMap((element, index) =>
      duplicateKeys(element.value, originOf, [...path, index]),
    );
  }
  if (node.type !== 'Object') return [];
  const seen = new Set<string>();
  return node.members.flatMap((member) => {
    const key = keyOf(member);
    const twice = seen.has(key);
    seen.add(key);
    const inner = duplicateKeys(member.value, originOf, [...path, key]);
    const place = { path, origin: originOf(member) };
    return twice ? [makeFinding(documentFindings, 'DUPLICATE_KEY', { key }, place), ...inner] : inner;
  });
}
