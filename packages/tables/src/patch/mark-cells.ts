import { cellAddress } from '../cell/cell-address.js';
import { attributeOf, withAttribute } from './xml-text.js';

/** The new style of a cell, from the one it has. */
export type CellRestyle = (style: number) => number;

/** Cells to be marked: line from 1, then column from 0. */
export type CellMarks = ReadonlyMap<number, ReadonlyMap<number, CellRestyle>>;

const tagOf = (element: string): RegExp => new RegExp(String.raw`<(?:\w+:)?${element}\b([^>]*?)(\/?)>`, 'gu');

/** Gives cells of a worksheet another style and leaves every other letter of it as it is; cells and rows that are not there are added. */
export function markCells(worksheet: string, marks: CellMarks): string {
  const opened = worksheet.replace(/<((?:\w+:)?sheetData)\s*\/>/u, '<$1></$1>');
  const start = /<((?:\w+:)?)sheetData[^>]*>/u.exec(opened);
  if (!start) return worksheet;
  const [tag, prefix = ''] = start;
  const from = start.index + tag.length;
  const to = opened.indexOf(`</${prefix}sheetData`, from);
  if (to === -1) return worksheet;
  return opened.slice(0, from) + markRows(opened.slice(from, to), { marks, prefix }) + opened.slice(to);
}

function markRows(
  data: string,
  { marks, prefix }: { readonly marks: CellMarks; readonly prefix: string },
): string {
  const wanted = [...marks.keys()].sort((one, other) => one - other);
  const pieces: string[] = [];
  let copied = 0;
  let next = 0;
  let line = 0;
  const addUpTo = (limit: number): void => {
    for (; (wanted[next] ?? limit) < limit; next += 1) {
      const missing = wanted[next] ?? 0;
      pieces.push(newRow(missing, marks.get(missing) ?? new Map(), prefix));
    }
  };
  const rowTag = tagOf('row');
  for (let row = rowTag.exec(data); row && next < wanted.length; row = rowTag.exec(data)) {
    const [tag, attributes = '', closed] = row;
    line = wholeNumber(attributeOf(attributes, 'r')) ?? line + 1;
    pieces.push(data.slice(copied, row.index));
    copied = row.index;
    addUpTo(line);
    if (wanted[next] !== line) continue;
    next += 1;
    const inside = row.index + tag.length;
    const end = closed === '/' ? inside : data.indexOf(`</${prefix}row`, inside);
    if (end === -1) break;
    const style = wholeNumber(attributeOf(attributes, 's')) ?? 0;
    const cells = markRow(data.slice(inside, end), {
      line,
      cells: marks.get(line) ?? new Map(),
      prefix,
      style,
    });
    pieces.push(`<${prefix}row${attributes}>${cells}`);
    if (closed === '/') pieces.push(`</${prefix}row>`);
    copied = end;
    rowTag.lastIndex = end;
  }
  pieces.push(data.slice(copied));
  addUpTo(Number.POSITIVE_INFINITY);
  return pieces.join('');
}

interface RowMarks {
  readonly line: number;
  readonly cells: ReadonlyMap<number, CellRestyle>;
  readonly prefix: string;
  /** Style of the row, which its cells have where they say nothing. */
  readonly style: number;
}

function newRow(line: number, cells: ReadonlyMap<number, CellRestyle>, prefix: string): string {
  const inside = markRow('', { line, cells, prefix, style: 0 });
  return `<${prefix}row r="${line}">${inside}</${prefix}row>`;
}

function markRow(row: string, { line, cells, prefix, style }: RowMarks): string {
  const wanted = [...cells].sort(([one], [other]) => one - other);
  const pieces: string[] = [];
  let copied = 0;
  let column = -1;
  let next = 0;
  const addUpTo = (limit: number): void => {
    for (let mark = wanted[next]; mark && mark[0] < limit; next += 1, mark = wanted[next])
      pieces.push(`<${prefix}c r="${cellAddress(line, mark[0])}" s="${mark[1](style)}"/>`);
  };
  const cellTag = tagOf('c');
  for (let cell = cellTag.exec(row); cell && next < wanted.length; cell = cellTag.exec(row)) {
    const [tag, attributes = '', closed = ''] = cell;
    column = columnOf(attributeOf(attributes, 'r')) ?? column + 1;
    pieces.push(row.slice(copied, cell.index));
    copied = cell.index;
    addUpTo(column);
    const mark = wanted[next];
    if (mark?.[0] !== column) continue;
    next += 1;
    const restyled = mark[1](wholeNumber(attributeOf(attributes, 's')) ?? 0);
    pieces.push(`<${prefix}c${withAttribute(attributes, 's', String(restyled))}${closed}>`);
    copied = cell.index + tag.length;
  }
  pieces.push(row.slice(copied));
  addUpTo(Number.POSITIVE_INFINITY);
  return pieces.join('');
}

function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,7}$/u.test(text) ? Number.parseInt(text, 10) : undefined;
}

/** Column from 0 of an address. */
export function columnOf(address: string | undefined): number | undefined {
  const letters = /^[A-Z]{1,3}(?=\d)/u.exec(address ?? '')?.[0];
  if (letters === undefined) return undefined;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
