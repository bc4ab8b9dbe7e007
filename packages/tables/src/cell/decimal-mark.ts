import { readNumber } from '@khuyencong/model';

/** The mark before decimals that the clear numbers of a column show; none where they show neither or both. */
export function decimalMarkOf(texts: Iterable<string>): ',' | '.' | undefined {
  const marks = new Set<',' | '.'>();
  for (const text of texts) {
    const mark = shownMark(text.trim().replace(/^[-−–(]\s*|\)$/gu, ''));
    if (mark) marks.add(mark);
  }
  const [mark] = marks;
  return marks.size === 1 ? mark : undefined;
}

function shownMark(text: string): ',' | '.' | undefined {
  if (text.length > 60 || /^\d{1,3}[.,]\d{3}$/u.test(text)) return undefined;
  const readings = readNumber(text);
  const [reading] = readings;
  if (!reading || readings.length > 1) return undefined;
  switch (reading.separators) {
    case 'comma-decimal':
    case 'dot-thousands':
      return ',';
    case 'dot-decimal':
    case 'comma-thousands':
      return '.';
    case 'both':
      return text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
    default:
      return undefined;
  }
}
