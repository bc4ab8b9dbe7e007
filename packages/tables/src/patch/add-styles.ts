import { beforeEnd } from './workbook-parts.js';
import { attributeOf, withAttribute } from './xml-text.js';

/** The lists of a style part in the order that the format asks for, with what Excel expects in each. */
const lists = [
  ['numFmts', ''],
  ['fonts', '<font/>'],
  [
    'fills',
    '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>',
  ],
  ['borders', '<border/>'],
  ['cellStyleXfs', '<xf/>'],
  ['cellXfs', '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'],
  ['cellStyles', ''],
  ['dxfs', ''],
  ['tableStyles', ''],
  ['colors', ''],
  ['extLst', ''],
] as const;

type StyleList = 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** A style part that is being added to. */
export interface StyleSheet {
  /** Adds an entry to a list; returns its position. */
  readonly add: (list: StyleList, entry: string) => number;
  /** A copy of a cell format with another fill; the same question has the same answer. */
  readonly filled: (format: number, fill: number) => number;
  readonly xml: () => string;
}

const emptyStyles =
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"></styleSheet>';

/** Adds to the styles of a workbook without touching those that it has. */
export function styleSheet(styles: string): StyleSheet {
  let xml = withLists(styles === '' ? emptyStyles : styles);
  const formats = entriesOf(xml, 'cellXfs', 'xf');
  const counts = new Map<StyleList, number>([
    ['fonts', entriesOf(xml, 'fonts', 'font').length],
    ['fills', entriesOf(xml, 'fills', 'fill').length],
    ['borders', entriesOf(xml, 'borders', 'border').length],
    ['cellXfs', formats.length],
  ]);
  const known = new Map<string, number>();
  const add = (list: StyleList, entry: string): number => {
    const position = counts.get(list) ?? 0;
    counts.set(list, position + 1);
    xml = counted(beforeEnd(xml, list, entry), list, position + 1);
    return position;
  };
  const filled = (format: number, fill: number): number => {
    const key = `${format} ${fill}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const own = formats[format] ?? formats[0] ?? '<xf numFmtId="0" fontId="0" borderId="0" xfId="0"/>';
    const position = add(
      'cellXfs',
      own.replace(/^<[^>]*?(?=\/?>)/u, (tag) => refilled(tag, fill)),
    );
    known.set(key, position);
    return position;
  };
  return { add, filled, xml: () => xml };
}

const refilled = (tag: string, fill: number): string =>
  withAttribute(withAttribute(tag, 'fillId', String(fill)), 'applyFill', '1');

/** Adds the lists that are not there. */
function withLists(styles: string): string {
  return lists.reduceRight((xml, [list, content], position) => {
    const isThere = new RegExp(String.raw`<(?:\w+:)?${list}[\s>]`, 'u').test(xml);
    if (isThere || content === '') return xml;
    const added = `<${list}${spaceOf(xml)}>${content}</${list}>`;
    const after = lists.slice(position + 1).map(([name]) => name);
    const place = new RegExp(String.raw`<(?:\w+:)?(?:${after.join('|')})[\s/>]`, 'u').exec(xml);
    return place
      ? xml.slice(0, place.index) + added + xml.slice(place.index)
      : beforeEnd(xml, 'styleSheet', added.replace(spaceOf(xml), ''));
  }, styles);
}

/** The namespace of a style part, to be stated where its own elements have a prefix. */
function spaceOf(styles: string): string {
  const prefix = /<(\w+):styleSheet[\s>]/u.exec(styles)?.[1];
  const space = prefix === undefined ? undefined : attributeOf(styles, `xmlns:${prefix}`);
  return space === undefined ? '' : ` xmlns="${space}"`;
}

function entriesOf(xml: string, list: string, entry: string): readonly string[] {
  const inside =
    new RegExp(String.raw`<(?:\w+:)?${list}[\s>][\s\S]*?</(?:\w+:)?${list}\s*>`, 'u').exec(xml)?.[0] ?? '';
  const one = String.raw`<(?:\w+:)?${entry}(?:\s[^>]*)?(?:/>|>[\s\S]*?</(?:\w+:)?${entry}\s*>)`;
  return inside.match(new RegExp(String.raw`<(?:\w+:)?${entry}(?:\s[^>]*)?/>|${one}`, 'gu')) ?? [];
}

function counted(xml: string, list: string, count: number): string {
  return xml.replace(
    new RegExp(String.raw`<((?:\w+:)?${list}(?:\s[^>]*)?)>`, 'u'),
    (_, tag: string) => `<${withAttribute(tag, 'count', String(count))}>`,
  );
}
