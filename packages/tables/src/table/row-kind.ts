import type { SourceRow } from '../source/source-sheet.js';
import { cellText } from '../cell/cell-text.js';
import { headerKey } from './header-text.js';
import { leadingMark, namedSection, sectionMark } from './section-mark.js';
import type { RowKind, TableLayout } from './table-layout.js';

/** What tells the rows of one table apart. */
export interface RowSigns {
  /** Position in the columns of the layout of a key that is one column. */
  readonly key: number | undefined;
  readonly required: readonly number[];
  readonly amounts: readonly number[];
  /** Words, years and days that a record need not have. */
  readonly described: readonly number[];
}

/** What a row is, and what it says if it is no record. */
export interface KnownKind {
  readonly kind: RowKind;
  readonly label?: string;
  readonly mark?: string;
}

/** The signs of a layout. */
export function rowSigns({ columns }: TableLayout, primaryKey: readonly string[]): RowSigns {
  const positions = (holds: (position: number) => boolean): readonly number[] =>
    columns.map((_, position) => position).filter(holds);
  const [key] = positions((at) => primaryKey.length === 1 && columns[at]?.field.name === primaryKey[0]);
  const required = positions((at) => columns[at]?.field.constraints?.required === true);
  const amounts = positions((at) => ['integer', 'number'].includes(columns[at]?.field.type ?? ''));
  const described = positions((at) => at !== key && !required.includes(at) && !amounts.includes(at));
  return { key, required, amounts, described };
}

const sumWords =
  /^(?:tổng cộng|t cộng|tổng số|tổng|cộng|tổng kinh phí|tổng tiền|toàn tỉnh|total|grand total|sub ?total|sum)(?=$|\s)/u;
const wholeSum =
  /^(?:tổng cộng|t cộng|tổng số|tổng|cộng|tổng kinh phí|tổng tiền|toàn tỉnh|total|grand total|sub ?total|sum)(?: (?:(?:mục|phần|nhóm|tiểu mục|chương|toàn tỉnh|chung|đề án|các đề án) ?)*(?:[ivxlc]+|[a-zđ]|\d{1,2}|\s)*)?$/u;

/** Tells a record from a heading, a sum and a note. */
export function kindOfRow(row: SourceRow, values: readonly (string | null)[], signs: RowSigns): KnownKind {
  const filled = (positions: readonly number[]): number =>
    positions.reduce((count, position) => count + (values[position] === null ? 0 : 1), 0);
  const others = signs.required.filter((position) => position !== signs.key);
  const key = signs.key === undefined ? null : (values[signs.key] ?? null);
  const code = key !== null && sectionMark(key) === undefined ? key : null;
  const filledOthers = filled(others);
  if (code !== null && (filledOthers > 0 || others.length === 0)) return { kind: 'record' };
  const facts: RowFacts = {
    key: code,
    others: filledOthers,
    othersAsked: others.length,
    described: filled(signs.described),
    hasAmount: filled(signs.amounts) > 0,
    texts: row.values.map(cellText).filter((text) => text !== ''),
  };
  return sumOrHeading(facts) ?? recordOrNote(facts);
}

interface RowFacts {
  /** What stands in the column of the key and is no mark of a section. */
  readonly key: string | null;
  /** How many other cells that a record must have are filled. */
  readonly others: number;
  readonly othersAsked: number;
  /** How many cells are filled of which a heading has none: those of words, years and days that need not be there. */
  readonly described: number;
  readonly hasAmount: boolean;
  readonly texts: readonly string[];
}

function sumOrHeading({ others, othersAsked, described, hasAmount, texts }: RowFacts): KnownKind | undefined {
  const label = texts.find((text) => /\p{L}{2}/u.test(text) && sectionMark(text) === undefined) ?? '';
  const key = headerKey(label.slice(0, 120));
  // What follows other cells is part of a record: a sum says so in front.
  if (texts.indexOf(label) <= 1 && sumWords.test(key) && (wholeSum.test(key) || (hasAmount && others <= 1))) {
    const mark = namedSection(label);
    const part = mark !== undefined || /^sub/u.test(key);
    return { kind: part ? 'subtotal' : 'total', label, ...(mark !== undefined && { mark }) };
  }
  const mark = sectionMark(texts[0] ?? '') ?? leadingMark(texts[0] ?? '');
  if (mark === undefined || label === '') return undefined;
  // A record may be numbered A, B, C; a heading has nothing but its words and sums.
  if (others === othersAsked && described > 1) return undefined;
  // A number before a row may count records; only a row with next to nothing a record must have is a heading.
  const heading = /^\d/u.test(mark)
    ? othersAsked > 1 && others <= 1
    : others <= 1 || others * 2 < othersAsked;
  return heading ? { kind: 'section', label, mark } : undefined;
}

function recordOrNote({ key, others, othersAsked, hasAmount, texts }: RowFacts): KnownKind {
  const said: KnownKind = { kind: 'note', label: texts.join(' · ').slice(0, 200) };
  // Notes and signatures often begin in the first column, which may be that of the key.
  if (key === null && others <= 1 && texts.slice(0, 2).some((text) => breakdown.test(text))) return said;
  if (key !== null) return hasAmount || !/\s/u.test(key) || isCode(key) ? { kind: 'record' } : said;
  if (others > 0 && others * 2 >= othersAsked) return { kind: 'record' };
  return hasAmount && texts.length > 1 ? { kind: 'record' } : said;
}

/** A part of the sum above it: `Trong đó: khuyến công quốc gia`. */
const breakdown = /^(?:[-–+•]\s*)?(?:trong đó|of which)(?=$|[\s:,])/iu;

/** A code may hold spaces, but hardly words of small letters: `DA 05`, not `Người lập biểu`. */
const isCode = (text: string): boolean => /\d/u.test(text) && !/\p{Ll}{2}/u.test(text);
