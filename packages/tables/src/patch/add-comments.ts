import { cellAddress } from '../cell/cell-address.js';
import {
  addContentType,
  addRelation,
  beforeEnd,
  firstFree,
  openedElement,
  partRelations,
  type WorkbookParts,
} from './workbook-parts.js';
import { attributeOf, xmlText } from './xml-text.js';

/** A note on a cell. */
export interface CellNote {
  readonly line: number;
  /** From 0. */
  readonly column: number;
  readonly text: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** Adds notes to the cells of one sheet; a cell that has a note keeps it and gets the text below. */
export function addComments(
  parts: WorkbookParts,
  sheet: string,
  { notes, author }: { readonly notes: readonly CellNote[]; readonly author: string },
): void {
  const related = partRelations(parts, sheet);
  const threaded = related.find(({ type }) => type === 'threadedComment')?.target;
  const inThreads = threadedCells(threaded === undefined ? '' : parts.text(threaded));
  const own = notes.filter(({ line, column }) => !inThreads.has(cellAddress(line, column)));
  if (own.length === 0) return;
  const comments = related.find(({ type }) => type === 'comments')?.target ?? newComments(parts, sheet);
  const before = parts.text(comments);
  const known = new Set([...before.matchAll(/\sref\s*=\s*["']([A-Z]+\d+)["']/gu)].map(([, ref]) => ref));
  parts.set(comments, withNotes(before, { notes: own, known, author }));
  const fresh = own.filter(({ line, column }) => !known.has(cellAddress(line, column)));
  addShapes(parts, sheet, fresh);
}

/** A reply to somebody's conversation would be put into his mouth; its cells are left alone. */
function threadedCells(threads: string): ReadonlySet<string> {
  return new Set([...threads.matchAll(/\sref\s*=\s*["']([A-Z]+\d+)["']/gu)].map(([, ref = '']) => ref));
}

function newComments(parts: WorkbookParts, sheet: string): string {
  const part = firstFree((index) => `xl/commentsKc${index}.xml`, new Set(parts.names()));
  parts.set(part, `<comments xmlns="${main}"><authors></authors><commentList></commentList></comments>`);
  addRelation(parts, sheet, { type: 'comments', target: part });
  addContentType(parts, {
    part,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml',
  });
  return part;
}

interface Noting {
  readonly notes: readonly CellNote[];
  /** Cells that have a note. */
  readonly known: ReadonlySet<string | undefined>;
  readonly author: string;
}

function withNotes(comments: string, { notes, known, author }: Noting): string {
  const opened = openedElement(openedElement(comments, 'authors'), 'commentList');
  const authors = [...opened.matchAll(/<(?:\w+:)?author(?:\s[^>]*)?(?:\/>|>([^<]*)<)/gu)].map(
    ([, name]) => name,
  );
  const found = authors.indexOf(xmlText(author));
  const authorId = found === -1 ? authors.length : found;
  const start = found === -1 ? beforeEnd(opened, 'authors', `<author>${xmlText(author)}</author>`) : opened;
  const fresh: string[] = [];
  const merged = notes.reduce((xml, { line, column, text }) => {
    const ref = cellAddress(line, column);
    if (known.has(ref)) return mergedNote(xml, ref, xmlText(`\n\n${text}`));
    const run = `<r><t xml:space="preserve">${xmlText(text)}</t></r>`;
    fresh.push(`<comment ref="${ref}" authorId="${authorId}"><text>${run}</text></comment>`);
    return xml;
  }, start);
  return beforeEnd(merged, 'commentList', ...fresh);
}

/** Puts text below what a note says already. */
function mergedNote(xml: string, ref: string, text: string): string {
  const start = new RegExp(String.raw`<(?:\w+:)?comment\s[^>]*ref\s*=\s*["']${ref}["'][^>]*>`, 'u').exec(xml);
  if (!start) return xml;
  const end = /<\/(?:(\w+):)?comment\s*>/u.exec(xml.slice(start.index));
  if (!end) return xml;
  const [whole, prefix] = [xml.slice(start.index, start.index + end.index), end[1]];
  const p = prefix === undefined ? '' : `${prefix}:`;
  const runs = whole.replace(
    new RegExp(String.raw`(<${p}text[^>]*>)\s*(<${p}t[\s>][\s\S]*?</${p}t>)`, 'u'),
    `$1<${p}r>$2</${p}r>`,
  );
  const run = `<${p}r><${p}t xml:space="preserve">${text}</${p}t></${p}r>`;
  const noted = runs.includes(`</${p}text`)
    ? runs.replace(`</${p}text`, () => `${run}</${p}text`)
    : runs.replace(new RegExp(`<${p}text\\s*/>`, 'u'), () => `<${p}text>${run}</${p}text>`);
  return xml.slice(0, start.index) + noted + xml.slice(start.index + whole.length);
}

const drawingSpaces =
  'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"';

const emptyDrawing = `<xml ${drawingSpaces}><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>`;

function addShapes(parts: WorkbookParts, sheet: string, notes: readonly CellNote[]): void {
  if (notes.length === 0) return;
  const legacy = /<(?:\w+:)?legacyDrawing\s[^>]*>/u.exec(parts.text(sheet))?.[0];
  const id = legacy === undefined ? undefined : attributeOf(legacy, String.raw`\w+:id`);
  const part = partRelations(parts, sheet).find((each) => each.id === id)?.target ?? newDrawing(parts, sheet);
  const before = parts.text(part);
  const numbers = [...before.matchAll(/_x0000_s(\d{1,9})/gu)].map(([, digits = '0']) =>
    Number.parseInt(digits, 10),
  );
  const first = numbers.reduce((most, number) => Math.max(most, number), 1024) + 1;
  const shapes = notes.map((note, index) => shapeOf(note, first + index)).join('');
  parts.set(
    part,
    before.replace(/<\/xml>\s*$/u, () => `${shapes}</xml>`),
  );
}

function newDrawing(parts: WorkbookParts, sheet: string): string {
  const part = firstFree((index) => `xl/drawings/vmlDrawingKc${index}.vml`, new Set(parts.names()));
  parts.set(part, emptyDrawing);
  const id = addRelation(parts, sheet, { type: 'vmlDrawing', target: part });
  addContentType(parts, {
    extension: 'vml',
    type: 'application/vnd.openxmlformats-officedocument.vmlDrawing',
  });
  parts.set(sheet, withLegacyDrawing(parts.text(sheet), id));
  return part;
}

/** What comes after the drawing of notes in a worksheet. */
const afterLegacyDrawing =
  /<(?:\w+:)?(?:legacyDrawingHF|drawingHF|picture|oleObjects|controls|webPublishItems|tableParts|extLst)[\s/>]/u;

function withLegacyDrawing(worksheet: string, id: string): string {
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const prefix = /<((?:\w+:)?)worksheet[\s>]/u.exec(worksheet)?.[1] ?? '';
  const tag = `<${prefix}legacyDrawing xmlns:r="${relations}" r:id="${id}"/>`;
  const data = worksheet.search(/<\/(?:\w+:)?sheetData\s*>|<(?:\w+:)?sheetData\s*\/>/u);
  const place = afterLegacyDrawing.exec(worksheet.slice(data));
  if (!place) return worksheet.replace(/<\/(?:\w+:)?worksheet\s*>\s*$/u, (end) => tag + end);
  const at = data + place.index;
  return worksheet.slice(0, at) + tag + worksheet.slice(at);
}

const charactersInLine = 42;

/** The box of a note, high enough for its text; it names its namespaces itself, as other programs have other prefixes for them. */
function shapeOf({ line, column, text }: CellNote, number: number): string {
  const lines = text
    .split('\n')
    .reduce((sum, each) => sum + Math.ceil((each.length + 1) / charactersInLine), 0);
  const height = Math.min(20, lines + 1);
  const anchor = `${column + 1}, 15, ${Math.max(0, line - 2)}, 10, ${column + 4}, 15, ${Math.max(0, line - 2) + height}, 4`;
  return `<v:shape ${drawingSpaces} id="_x0000_s${number}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:230pt;height:${height * 14}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${line - 1}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}
