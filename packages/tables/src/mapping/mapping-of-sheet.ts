import type { SheetMapping, TableMapping } from './table-mapping.js';

/** A sheet as a mapping knows it. */
export interface SheetFacts {
  readonly name: string | undefined;
  readonly file: string | undefined;
  /** From 1. */
  readonly position: number;
}

/** The part of a mapping that fits a sheet. */
export function mappingOfSheet(mapping: TableMapping, facts: SheetFacts): SheetMapping | undefined {
  const name = (facts.name ?? facts.file?.replace(/^.*[\\/]/u, '') ?? '').normalize('NFC');
  return mapping.sheets.find(
    ({ sheet, position }) =>
      (position === undefined || position === facts.position) &&
      (sheet === undefined || fits(name, sheet.normalize('NFC'))),
  );
}

/** `*` stands for any characters; compared piece by piece, as a pattern from outside may not run. */
function fits(name: string, pattern: string): boolean {
  const text = name.toLowerCase();
  const pieces = pattern.toLowerCase().split('*');
  const [first = ''] = pieces;
  const last = pieces.at(-1) ?? '';
  if (pieces.length === 1) return text === first;
  if (!text.startsWith(first) || !text.endsWith(last) || text.length < first.length + last.length)
    return false;
  let from = first.length;
  for (const piece of pieces.slice(1, -1)) {
    const at = text.indexOf(piece, from);
    if (at === -1 || at + piece.length > text.length - last.length) return false;
    from = at + piece.length;
  }
  return true;
}
