import { attributeOf } from '../patch/xml-text.js';
import type { HiddenLines, HiddenParts } from './hidden-parts.js';

// No attribute holds "<": a tag that never ends is looked at only up to the next one.
const tag =
  /<(\/?)(table:table(?:-column|-row)?(?:-group)?|style:style|style:table-properties)(?=[\s/>])((?:[^<>"']|"[^"<]*"|'[^'<]*')*)>/gu;

interface OpenSheet {
  readonly hidden: boolean;
  readonly columns: number[];
  readonly lines: HiddenLines[];
  column: number;
  line: number;
}

interface Scan {
  readonly sheets: HiddenParts[];
  /** Styles of tables that are not shown. */
  readonly hiddenStyles: Set<string>;
  style: string;
  /** Of tables inside the cell of another, one. */
  depth: number;
  /** For each open group of rows or columns whether it is folded. */
  readonly groups: boolean[];
  sheet: OpenSheet | undefined;
}

/** No sheet has more columns. */
const columnsAtMost = 16_384;

/** What the sheets of an ODS workbook do not show, in the order of the sheets. */
export function hiddenInOds(content: string): readonly HiddenParts[] {
  const scan: Scan = {
    sheets: [],
    hiddenStyles: new Set(),
    style: '',
    depth: 0,
    groups: [],
    sheet: undefined,
  };
  for (const [, closing, name = '', attributes = ''] of content.matchAll(tag)) {
    const empty = attributes.endsWith('/');
    if (closing === '/') close(scan, name);
    else {
      open(scan, name, attributes);
      if (empty) close(scan, name);
    }
  }
  return scan.sheets;
}

function open(scan: Scan, name: string, attributes: string): void {
  switch (name) {
    case 'style:style':
      scan.style = attributeOf(attributes, 'style:name') ?? '';
      break;
    case 'style:table-properties':
      if (attributeOf(attributes, 'table:display') === 'false') scan.hiddenStyles.add(scan.style);
      break;
    case 'table:table': {
      scan.depth += 1;
      if (scan.depth > 1) break;
      const hidden = scan.hiddenStyles.has(attributeOf(attributes, 'table:style-name') ?? '');
      scan.sheet = { hidden, columns: [], lines: [], column: 0, line: 1 };
      break;
    }
    case 'table:table-column':
      addColumns(scan, attributes);
      break;
    case 'table:table-row':
      addRows(scan, attributes);
      break;
    default:
      scan.groups.push(attributeOf(attributes, 'table:display') === 'false');
  }
}

function close(scan: Scan, name: string): void {
  if (name.endsWith('-group')) scan.groups.pop();
  if (name !== 'table:table') return;
  scan.depth -= 1;
  if (scan.depth > 0 || !scan.sheet) return;
  const { hidden, columns, lines } = scan.sheet;
  scan.sheets.push({ sheet: hidden, columns, lines });
  scan.sheet = undefined;
}

function repeated(attributes: string, name: string): number {
  const times = Number.parseInt(attributeOf(attributes, name) ?? '1', 10);
  return times > 0 ? times : 1;
}

const isHidden = ({ groups }: Scan, attributes: string): boolean =>
  groups.includes(true) || ['collapse', 'filter'].includes(attributeOf(attributes, 'table:visibility') ?? '');

function addColumns(scan: Scan, attributes: string): void {
  const { sheet } = scan;
  if (!sheet || scan.depth > 1) return;
  const next = sheet.column + repeated(attributes, 'table:number-columns-repeated');
  if (isHidden(scan, attributes))
    for (let at = sheet.column; at < Math.min(next, columnsAtMost); at += 1) sheet.columns.push(at);
  sheet.column = next;
}

function addRows(scan: Scan, attributes: string): void {
  const { sheet } = scan;
  if (!sheet || scan.depth > 1) return;
  const next = sheet.line + repeated(attributes, 'table:number-rows-repeated');
  if (isHidden(scan, attributes)) sheet.lines.push({ fromLine: sheet.line, toLine: next - 1 });
  sheet.line = next;
}
