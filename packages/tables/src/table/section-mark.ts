const mark = String.raw`[IVXLC]{1,6}|[A-ZĐ]|\d{1,2}(?:\.\d{1,2}){0,3}|[a-zđ]`;
const alone = new RegExp(`^(?:${mark})[.)]?$`, 'u');
const before = new RegExp(String.raw`^(?:(?:mục|phần|nhóm|chương)\s+)?(${mark})\s*[.):–-]\s+\p{L}`, 'iu');

/** The mark of a section in a cell of its own: `I`, `a)`, `1.2`. */
export function sectionMark(text: string): string | undefined {
  return alone.test(text) ? text.replace(/[.)]$/u, '') : undefined;
}

/** The mark in front of the words of a heading: `I. Đào tạo nghề`, `Mục A: …`. */
export function leadingMark(text: string): string | undefined {
  const found = before.exec(text.slice(0, 40))?.[1];
  return found !== undefined && alone.test(found) ? found : undefined;
}

const named = new RegExp(
  String.raw`\s(?:mục|phần|nhóm|tiểu mục|chương)\s+([IVXLC]{1,6}|[A-ZĐ]|\d{1,2}|[a-zđ])(?=$|[^\p{L}\p{N}+])|\s\(?([IVXLC]{1,6}|[A-HĐ]|\d{1,2}|[a-zđ])\)?$`,
  'u',
);

/** The section that a sum names: `Cộng mục I`, `Tổng phần A`, `Cộng (II)`; none where it names several. */
export function namedSection(label: string): string | undefined {
  const [, announced, last] = named.exec(label.slice(0, 80)) ?? [];
  return label.includes('+') ? undefined : (announced ?? last);
}

/** Marks of different kinds are levels of different depth: I, then 1, then a. */
export type MarkKind = 'roman' | 'capital' | 'number' | 'small' | 'part';

/** The kind of a mark; a letter that is also a Roman number goes by the mark before it. */
export function markKind(
  found: string,
  before?: { readonly mark: string; readonly kind: MarkKind },
): MarkKind {
  if (found.includes('.')) return 'part';
  if (/^\d/u.test(found)) return 'number';
  if (/^\p{Ll}/u.test(found)) return 'small';
  const follows =
    before?.kind === 'capital' && before.mark.codePointAt(0) === (found.codePointAt(0) ?? 0) - 1;
  return /^[IVXLC]+$/u.test(found) && !(follows && found.length === 1) ? 'roman' : 'capital';
}
