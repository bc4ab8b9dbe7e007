/** How a row of a form is numbered: `1.2`, `a)`, `-`; deeper marks have higher ranks. */
export interface RowMark {
  readonly rank: number;
  /** The steps of a number: `1`, `2` of `1.2`; none of a dash or of a row without a number. */
  readonly steps: readonly string[];
}

const ranks = { number: 1, letter: 2, dash: 3, plus: 4 } as const;

const sections = /^(?:[IVXLC]+|[A-ZĐ])[.)]?$/u;

/** Whether a number is one of sections: I, II, A, B. */
export const isSectionNumber = (tt: string): boolean => sections.test(tt);

const numbered = /^(?:[IVXLC]+|[A-ZĐ]|\d+)(?:[.,](?:\d+|[a-zđ]))*[.)]?$/u;
const lettered = /^[a-zđ][.)]?$/u;
const dashed = /^[-–—]+$/u;
const plussed = /^[+*•]$/u;

/** The mark of a row, in its column or in front of its words where the column is empty. */
export function rowMark(tt: string, label: string): RowMark {
  const mark = tt === '' ? leadingMark(label) : tt;
  if (numbered.test(mark)) return { rank: ranks.number, steps: bare(mark).split(/[.,]/u) };
  if (lettered.test(mark)) return { rank: ranks.letter, steps: [bare(mark)] };
  if (dashed.test(mark)) return { rank: ranks.dash, steps: [] };
  if (plussed.test(mark)) return { rank: ranks.plus, steps: [] };
  return { rank: ranks.number, steps: [] };
}

const bare = (mark: string): string => mark.replace(/[.)]$/u, '');

/** `1.1.`, `a)`, `-`, `+` in front of words; a bare number may be one of them. */
function leadingMark(label: string): string {
  const found = /^(?:(\d{1,3}(?:\.\d{1,3}){0,4}[.)]|[a-zđ][.)])\s*\p{L}|([-–—+*•])\s*[\p{L}\d])/u.exec(label);
  return found?.[1] ?? found?.[2] ?? '';
}

/** A part of the amount above it: `Trong đó: …`. */
export function isBreakdown(label: string): boolean {
  return /^(?:[-–—+*•]\s*)?trong đó(?=$|[\s:,])/iu.test(label);
}
