import type { WriteSheet } from 'hucre/xlsx';
import { soundRegister, type Cell, type RegisterSheet } from './register.js';

/** One fault put into the sound register, and the finding that must be made at that place. */
export interface Spoiled {
  readonly fault: string;
  readonly sheets: readonly RegisterSheet[];
  readonly more?: Readonly<Record<string, Partial<WriteSheet>>>;
  readonly expected: string;
}

/** The sheet that most faults are put into. */
export const projects = 'Đề án';

const column = (letter: string): number => letter.charCodeAt(0) - 65;

/** The register with the rows of one sheet changed. */
export function rowsOf(name: string, change: (rows: Cell[][]) => void): readonly RegisterSheet[] {
  return soundRegister.map((sheet) => {
    if (sheet.name !== name) return sheet;
    const rows = sheet.rows.map((row) => [...row]);
    change(rows);
    return { name, rows };
  });
}

function cellOf(name: string, address: string): Cell {
  const line = Number(address.slice(1));
  return soundRegister.find((sheet) => sheet.name === name)?.rows[line - 1]?.[column(address)] ?? null;
}

/** The register with one cell changed. */
export function withCell(name: string, address: string, value: Cell): readonly RegisterSheet[] {
  return rowsOf(name, (rows) => {
    const row = rows[Number(address.slice(1)) - 1] ?? [];
    while (row.length <= column(address)) row.push(null);
    row[column(address)] = value;
  });
}

/** A fault in a cell, for each of the cells named. */
export const inCell = (
  code: string,
  value: Cell | ((before: Cell) => Cell),
  addresses: readonly string[],
  name: string = projects,
): readonly Spoiled[] =>
  addresses.map((address) => {
    const changed = typeof value === 'function' ? value(cellOf(name, address)) : value;
    return {
      fault: `${code} ${name}!${address}: ${String(changed)}`,
      sheets: withCell(name, address, changed),
      expected: `${code} ${name}!${address}`,
    };
  });

/** A fault in the rows of a sheet. */
export const inSheet = (
  fault: string,
  change: (rows: Cell[][]) => void,
  expected: string,
  name: string = projects,
): Spoiled => ({ fault, sheets: rowsOf(name, change), expected });

/** Cells by the letters of their columns and their lines. */
export const at = (letters: string, lines: readonly number[]): readonly string[] =>
  [...letters.split('')].flatMap((letter) => lines.map((line) => `${letter}${line}`));

/** Two neighbouring digits that differ change places. */
export const swapped = (before: Cell): Cell => {
  const text = String(before);
  const place =
    Array.from(text, (_, index) => index).find(
      (index) => text[index + 1] !== undefined && text[index] !== text[index + 1],
    ) ?? 0;
  return Number(text.slice(0, place) + (text[place + 1] ?? '') + (text[place] ?? '') + text.slice(place + 2));
};
