import { isBreakdown, isSectionNumber, rowMark, type RowMark } from './row-mark.js';

/** A row of a form before its place among the others is known. */
export interface OutlineLine {
  readonly line: number;
  /** Its number as written. */
  readonly tt: string;
  readonly label: string;
  readonly hasAmounts: boolean;
  /** Cộng, Tổng số. */
  readonly isSum: boolean;
}

/** What a row is by its numbering. */
export interface OutlinedLine {
  readonly kind: 'section' | 'row' | 'sum' | 'skipped' | 'announced';
  /** With the numbers of what it is in: `I.1`, `1.a`; made of its line where it has none. */
  readonly id: string;
  /** The row that it details, or the section that a section is in. */
  readonly partOf?: string;
  readonly ofWhich?: true;
}

interface OpenSection {
  readonly own: string;
  readonly id: string;
  readonly isRoman: boolean;
}

interface OpenRow {
  readonly id: string;
  readonly rank: number;
  readonly whole: OpenRow | undefined;
}

/**
 * Finds which rows detail which, by their numbering: `1.1` is a part of `1`; `a)`, then `-`, then `+` of the row above. What follows
 * "Trong đó" is a part of the row above that need not make it up; of a section or of a sum it is none.
 */
export function formOutline(): (line: OutlineLine) => OutlinedLine {
  const sections: OpenSection[] = [];
  let numbers = new Map<string, OpenRow>();
  let last: OpenRow | undefined;
  let within: { readonly whole: OpenRow | undefined; readonly isOpen: boolean } | undefined;

  const inSection = (own: string): string => {
    const section = sections.at(-1);
    return section ? `${section.id}.${own}` : own;
  };
  const opened = (row: OpenRow): OutlinedLine => {
    last = row;
    return { kind: 'row', id: row.id, ...(row.whole && { partOf: row.whole.id }) };
  };
  const detail = (line: OutlineLine, whole: OpenRow | undefined): OutlinedLine => {
    const id = inSection(`dòng ${line.line}`);
    return whole ? { kind: 'row', id, partOf: whole.id, ofWhich: true } : { kind: 'skipped', id };
  };

  return (line) => {
    const { tt, label, hasAmounts, isSum } = line;
    const mark = rowMark(tt, label);
    if (isSum) {
      [last, within] = [undefined, undefined];
      return { kind: 'sum', id: '' };
    }
    if (isSectionNumber(tt)) {
      numbers = new Map();
      [last, within] = [undefined, undefined];
      return openSection(tt.replace(/[.)]$/u, ''), sections);
    }
    if (isBreakdown(label) || isBreakdown(tt)) {
      within = { whole: last, isOpen: !hasAmounts };
      return hasAmounts ? detail(line, last) : { kind: last ? 'announced' : 'skipped', id: '' };
    }
    if (within && (mark.rank > 1 || (within.isOpen && mark.steps.length === 0)))
      return detail(line, within.whole);
    within = undefined;
    if (mark.rank > 1) {
      const whole = wholeAbove(last, mark.rank);
      const own = mark.steps[0];
      const id =
        own === undefined ? inSection(`dòng ${line.line}`) : whole ? `${whole.id}.${own}` : inSection(own);
      return opened({ id, rank: mark.rank, whole });
    }
    return opened(numberedRow(mark, line));
  };

  function numberedRow({ rank, steps }: RowMark, { line, tt }: OutlineLine): OpenRow {
    const own = steps[0] === sections.at(-1)?.own ? steps.slice(1) : steps;
    if (own.length === 0) {
      const words = /[\p{L}\d]/u.test(tt) ? tt.replace(/[.)]$/u, '') : `dòng ${line}`;
      return { id: inSection(words), rank, whole: undefined };
    }
    const prefixes = own.slice(1).map((_, index) => own.slice(0, own.length - 1 - index).join('.'));
    const known = prefixes.find((prefix) => numbers.has(prefix));
    const row: OpenRow = {
      id: inSection(own.join('.')),
      rank,
      whole: known === undefined ? undefined : numbers.get(known),
    };
    numbers.set(own.join('.'), row);
    return row;
  }
}

/** The nearest row above whose mark is less deep. */
function wholeAbove(last: OpenRow | undefined, rank: number): OpenRow | undefined {
  let row = last;
  while (row && row.rank >= rank) row = row.whole;
  return row;
}

/** I stands in A, or A in I, whichever comes first; C after B is a letter. */
function openSection(own: string, sections: OpenSection[]): OutlinedLine {
  const follows = sections.some(
    ({ own: other, isRoman }) => !isRoman && other.codePointAt(0) === (own.codePointAt(0) ?? 0) - 1,
  );
  const isRoman = /^[IVXLC]+$/u.test(own) && !(follows && own.length === 1);
  const same = sections.findIndex((section) => section.isRoman === isRoman);
  if (same !== -1) sections.length = same;
  const outer = sections.at(-1);
  const id = outer ? `${outer.id}.${own}` : own;
  sections.push({ own, id, isRoman });
  return { kind: 'section', id, ...(outer && { partOf: outer.id }) };
}
