import type { Unit } from '@khuyencong/model';
import { cellText } from '../cell/cell-text.js';
import type { SourceRow } from '../source/source-sheet.js';
import { headerText, type HeaderText } from './header-text.js';
import type { HeaderCandidate } from './match-columns.js';
import { findUnit, type UnitNames } from './unit-names.js';

/** Reads the text of a header cell; the same text is read once. */
export type HeaderReader = (text: string) => HeaderText;

/** No table here has a tenth of them; headers further to the right are not looked at, and a finding says so. */
export const columnsLookedAt = 256;

/** Longer texts are notes. */
const charactersAtMost = 200;

/** Prepares the reading of header cells. */
export function headerReader(units: UnitNames): HeaderReader {
  const known = new Map<string, HeaderText>();
  return (written) => {
    const text = written.slice(0, charactersAtMost);
    const before = known.get(text);
    if (before) return before;
    const read = headerText(text, units);
    known.set(text, read);
    return read;
  };
}

/**
 * The headers that one to three rows make together. A cell of an upper row names several columns at once: it holds until the next
 * cell of its row that is filled.
 */
export function headerBlock(
  rows: readonly SourceRow[],
  { read, units }: { readonly read: HeaderReader; readonly units: UnitNames },
): readonly HeaderCandidate[] {
  const width = Math.min(columnsLookedAt, Math.max(0, ...rows.map(({ values }) => values.length)));
  const groups = rows.map(() => '');
  const candidates: HeaderCandidate[] = [];
  for (let index = 0; index < width; index += 1) {
    const own = rows.map(({ values }) => headerCell(values[index]));
    for (const [level, text] of own.entries()) if (text !== '') groups[level] = text;
    const last = own.findLastIndex((text) => text !== '');
    if (last === -1) continue;
    const above = groups.slice(0, last).filter((text) => text !== '');
    const lowest = own[last] ?? '';
    const combined = above.map((_, from) => [...above.slice(from), lowest].join(' ')).reverse();
    const ownAbove = own.slice(0, last).filter((text) => text !== '');
    const texts = [...new Set([lowest, ...combined, ...ownAbove.reverse()])].map(read);
    candidates.push({ index, texts, unit: unitIn([lowest, ...above.reverse()], { read, units }) });
  }
  return candidates;
}

/** Only text heads a column. */
function headerCell(value: SourceRow['values'][number] | undefined): string {
  return typeof value === 'string' || (typeof value === 'object' && value?.kind === 'formula')
    ? cellText(value)
    : '';
}

/** A unit in a cell of its own below the header, in the header, or in the header above, which holds for the columns below it. */
function unitIn(
  texts: readonly string[],
  { read, units }: { readonly read: HeaderReader; readonly units: UnitNames },
): Unit | undefined {
  for (const text of texts) {
    const unit = read(text).unit ?? (text.length <= charactersAtMost ? findUnit(text, units) : undefined);
    if (unit) return unit;
  }
  return undefined;
}
