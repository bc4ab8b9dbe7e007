import { startsFrom, type Amount } from './amount.js';
import { suffixAt, type Context, type Suffix } from './context.js';
import { phraseAt } from './phrase-index.js';
import type { Quantity } from './quantity.js';
import type { Scan, Step } from './scan.js';
import { levelWords, negations, qualifierIndex, trailingIndex, type QualifierWord } from './wording.js';

const qualifiersAtMost = 3;

/** The qualifying words that stand before an amount. */
export function qualifiersAt(scan: Scan, at: number): Step<readonly QualifierWord[]> {
  const qualifiers: QualifierWord[] = [];
  let next = at;
  while (qualifiers.length < qualifiersAtMost) {
    const word = phraseAt(qualifierIndex, scan.tokens, next);
    if (!word) break;
    qualifiers.push(word.meaning);
    next = word.next;
  }
  return { value: qualifiers, next };
}

/** What follows an amount, with "trở lên" before or after "/hộ". */
export function endingAt(
  scan: Scan,
  amounts: Step<readonly Amount[]>,
): Step<{ readonly suffix: Suffix; readonly limits: readonly QualifierWord[] }> {
  const early = phraseAt(trailingIndex, scan.tokens, amounts.next);
  const suffix = suffixAt(scan, early?.next ?? amounts.next, amounts.value);
  const late = early ? undefined : phraseAt(trailingIndex, scan.tokens, suffix.next);
  const limit = (early ?? late)?.meaning;
  return {
    value: { suffix: suffix.value, limits: limit === undefined ? [] : [limit] },
    next: late?.next ?? suffix.next,
  };
}

/** "giảm từ 10% xuống 5%" names two levels, not two falls. */
export function isLevel(
  { tokens }: Scan,
  [amount]: readonly Amount[],
  place: { readonly at: number; readonly start: number; readonly limited: boolean },
): boolean {
  if (amount?.measure !== 'share') return false;
  const starts = startsFrom(tokens, place.start) && amount.qualifier !== 'range' && !place.limited;
  return starts || levelWords.has(tokens[place.at - 1]?.text ?? '');
}

/** "vượt 5% kế hoạch" is 105 percent of it, not above 5 percent of anything. */
export function isExcess({ tokens }: Scan, [amount]: readonly Amount[], at: number): boolean {
  return amount?.measure === 'share' && tokens[at]?.text === 'vượt';
}

/** "giảm hơn 5%" limits a fall from the other side than "tăng hơn 5%" a growth, and "chưa gần 5" is not "gần 5". */
export function isTurnedRound(
  limits: readonly QualifierWord[],
  {
    context,
    readings,
    before,
  }: { context: Context; readings: readonly Quantity[]; before: string | undefined },
): boolean {
  if (limits.length === 0) return false;
  const isFall = context.falls && readings.some((reading) => reading.kind === 'growth');
  return (isFall && limits.some((limit) => limit !== 'about')) || negations.has(before ?? '');
}
