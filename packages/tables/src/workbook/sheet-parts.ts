import { strFromU8, unzipSync } from 'fflate';
import { checkSum } from './check-sum.js';
import { packedPart } from './packed-part.js';

/** A sheet as the workbook lists it, and the part of the archive that holds its rows. */
export interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  /** Sheets of charts and macros have no cells. */
  readonly tabular: boolean;
  /** Absent where the workbook points to nothing. */
  readonly part?: string;
}

const workbook = 'xl/workbook.xml';
const relations = 'xl/_rels/workbook.xml.rels';
/** The part that holds the texts of all cells. */
export const partOfTexts = 'xl/sharedStrings.xml';
/** The part that says how cells look, and so which numbers are days. */
export const partOfStyles = 'xl/styles.xml';
const usual: Readonly<Record<string, string | undefined>> = {
  sharedStrings: partOfTexts,
  styles: partOfStyles,
};
const always = ['[Content_Types].xml', '_rels/.rels', workbook, relations];

/** The parts that say what the cells of every sheet mean. */
export function sharedParts(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> {
  const parts = unzipSync(bytes, {
    filter: ({ name }) => [...always, partOfTexts, partOfStyles].includes(name),
  });
  for (const [name, part] of Object.entries(parts)) {
    const stated = packedPart(bytes, name)?.checkSum;
    if (stated !== undefined && stated !== checkSum(part))
      throw new RangeError('a part is not as its check sum says');
  }
  return parts;
}

/**
 * Lists the sheets of a workbook in their order, without reading any; undefined for a workbook whose parts have other names than
 * every program gives them.
 */
export function sheetParts(bytes: Uint8Array): readonly SheetPart[] | undefined {
  const names = new Set<string>();
  const shared = unzipSync(bytes, {
    filter: ({ name }) => {
      names.add(name);
      return always.includes(name);
    },
  });
  if (always.some((name) => shared[name] === undefined)) return undefined;
  const targets = new Map(
    elements(shared[relations], 'Relationship').map(({ Id = '', Target = '', Type = '' }) => [
      Id,
      { part: partName(Target), kind: Type.replace(/^.*\//u, '') },
    ]),
  );
  for (const { kind, part } of targets.values()) {
    const expected = usual[kind];
    if (expected !== undefined && (part !== expected || !names.has(part))) return undefined;
  }
  return elements(shared[workbook], 'sheet')
    .filter((sheet) => sheet['name'] && sheet['r:id'])
    .map((sheet): SheetPart => {
      const target = targets.get(sheet['r:id'] ?? '');
      const hidden = sheet['state'] === 'hidden' || sheet['state'] === 'veryHidden';
      const tabular = target === undefined || target.kind === 'worksheet';
      const part = target && tabular && names.has(target.part) ? target.part : undefined;
      return { name: unescaped(sheet['name'] ?? ''), hidden, tabular, ...(part !== undefined && { part }) };
    });
}

/** Relations are stated from the folder of the workbook or from the root. */
function partName(target: string): string {
  return target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`;
}

type Attributes = Readonly<Record<string, string | undefined>>;

function elements(xml: Uint8Array | undefined, name: string): readonly Attributes[] {
  const tags = strFromU8(xml ?? new Uint8Array()).matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'gu'));
  return Array.from(tags, ([, attributes = '']) =>
    Object.fromEntries(
      Array.from(
        attributes.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu),
        ([, key = '', one, other]) => [key, one ?? other ?? ''],
      ),
    ),
  );
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

function unescaped(text: string): string {
  return text.replace(
    /&(?:lt|gt|quot|apos|amp);|&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu,
    (entity, hex, decimal) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(String(hex), 16);
      return entities[entity.toLowerCase()] ?? (code <= 0x10ffff ? String.fromCodePoint(code) : '\uFFFD');
    },
  );
}
