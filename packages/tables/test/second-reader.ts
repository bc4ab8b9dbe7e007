import readExcelFile from 'read-excel-file/node';
import { cellAddress } from '../src/cell/cell-address.js';
import type { CellValue } from '../src/source/cell-value.js';
import type { SourceRow } from '../src/source/source-sheet.js';

/** Why the second reader (read-excel-file) gives a cell another value, and is not asked about it. */
type Reason =
  /** It gives nothing for an error, be it a value or the result of a formula. */
  | 'error'
  /** It knows no text that is an error: a cell of text that says #N/A is text to it. */
  | 'error as text'
  /** It does not know that Excel counts a 29 February 1900: its days before March 1900 are one too early. */
  | 'before March 1900'
  /** It gives a time of the day, or a day after the year 9999, where this package says that the cell holds no day. */
  | 'no day';

/** A sheet as this package read it. */
export interface ReadSheet {
  readonly name: string | undefined;
  readonly rows: readonly SourceRow[];
}

/** What a comparison with the second reader says. */
export interface Comparison {
  /** Cells on which the readers agree, value and type. */
  readonly agreed: number;
  readonly excused: Readonly<Partial<Record<Reason, number>>>;
  /** Cells on which they do not agree, in words. */
  readonly differing: readonly string[];
}

type TheirValue = string | number | boolean | Date | null;

/** Compares every cell of every sheet, also those that only one of the readers has, with what the second reader gives for it. */
export async function compareWithSecondReader(
  bytes: Uint8Array,
  sheets: readonly ReadSheet[],
): Promise<Comparison> {
  const theirs = await readExcelFile(Buffer.from(bytes), { trim: false });
  const names = [sheets.map(({ name }) => name), theirs.map(({ sheet }) => sheet)].map(String);
  const differing = names[0] === names[1] ? [] : [`sheets ${names.join(' against ')}`];
  const excused: Partial<Record<Reason, number>> = {};
  let agreed = 0;
  for (const [at, { name, rows }] of sheets.entries()) {
    const data = (theirs[at]?.data ?? []) as readonly (readonly TheirValue[])[];
    const lines = new Map(rows.map(({ line, values }) => [line, values]));
    const last = Math.max(data.length, ...lines.keys(), 0);
    for (let line = 1; line <= last; line += 1) {
      const [own = [], other = []] = [lines.get(line), data[line - 1]];
      for (let column = 0; column < Math.max(own.length, other.length); column += 1) {
        const [ours, their] = [own[column] ?? null, other[column] ?? null];
        const reason = reasonFor(ours, their);
        if (isSame(plain(ours), their)) agreed += 1;
        else if (reason !== undefined) excused[reason] = (excused[reason] ?? 0) + 1;
        else
          differing.push(`${name}!${cellAddress(line, column)}: ${JSON.stringify(ours)}, ${String(their)}`);
      }
    }
  }
  return { agreed, excused, differing };
}

/** A formula is compared by its value; the second reader has no formulas. */
function plain(value: CellValue): CellValue {
  return typeof value === 'object' && value?.kind === 'formula' ? value.value : value;
}

/** Days are compared as days: this package keeps no time of the day. */
function isSame(ours: CellValue, theirs: TheirValue): boolean {
  if (!(theirs instanceof Date)) return ours === theirs;
  return isKind(ours, 'day') && !Number.isNaN(theirs.getTime()) && ours.day === dayOf(theirs);
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

function reasonFor(ours: CellValue, theirs: TheirValue): Reason | undefined {
  const value = plain(ours);
  if (isKind(value, 'error')) {
    if (theirs === null) return 'error';
    if (theirs === value.error) return 'error as text';
    return theirs instanceof Date && isNoDay(theirs) ? 'no day' : undefined;
  }
  if (isKind(value, 'day') && theirs instanceof Date && value.day < '1900-03-01') return 'before March 1900';
  return undefined;
}

const isNoDay = (date: Date): boolean =>
  Number.isNaN(date.getTime()) || date.getUTCFullYear() < 1900 || date.getUTCFullYear() > 9999;

function isKind<Kind extends 'day' | 'error'>(
  value: CellValue,
  kind: Kind,
): value is Extract<CellValue, { readonly kind: Kind }> {
  return typeof value === 'object' && value !== null && value.kind === kind;
}
