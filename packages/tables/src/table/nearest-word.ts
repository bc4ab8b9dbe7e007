import { distance } from 'fastest-levenshtein';

/** Letters alone, without tones and other marks. */
export function withoutMarks(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('đ', 'd');
}

const slipsAtMost = 3;

/** The one word that is the same without its marks, or that differs in few enough letters to be a slip of the pen; none where two are. */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const alikeInLength = known.filter((other) => Math.abs(other.length - word.length) <= slipsAtMost);
  if (alikeInLength.length === 0) return undefined;
  const bare = withoutMarks(word);
  const alike = alikeInLength.filter((other) => withoutMarks(other) === bare);
  if (alike.length > 0) return alike.length === 1 ? alike[0] : undefined;
  const slips = Math.min(slipsAtMost, Math.floor(word.length / 5));
  let best: { readonly word: string; readonly distance: number } | undefined;
  let tied = false;
  for (const other of alikeInLength) {
    if (Math.abs(other.length - word.length) > slips) continue;
    const found = distance(word, other);
    if (found > slips || (best && found > best.distance)) continue;
    tied = best !== undefined && found === best.distance;
    best = { word: other, distance: found };
  }
  return tied ? undefined : best?.word;
}
