import type { LocatedQuantity } from './found-quantity.js';
import type { Token } from './tokenize.js';

const drawing: ReadonlySet<string> = new Set(['thu hút', 'huy động', 'attracts', 'draws']);

/** "1 đồng vốn khuyến công thu hút được gần 20 đồng vốn đối ứng" states one ratio, not two amounts. */
export function joinLeverage(
  text: string,
  tokens: readonly Token[],
  found: readonly LocatedQuantity[],
): readonly LocatedQuantity[] {
  const joined: LocatedQuantity[] = [];
  for (const quantity of found) {
    const base = joined.at(-1);
    if (
      base &&
      isOneDong(base) &&
      quantity.readings[0]?.kind === 'money' &&
      draws(tokens, base.next, quantity.first)
    ) {
      joined[joined.length - 1] = {
        ...base,
        end: quantity.end,
        text: text.slice(base.start, quantity.end),
        next: quantity.next,
        readings: quantity.readings.map((reading) => ({ ...reading, kind: 'ratio', unit: 'đồng/đồng' })),
      };
    } else joined.push(quantity);
  }
  return joined;
}

function isOneDong({ readings }: LocatedQuantity): boolean {
  const [only, ...others] = readings;
  return others.length === 0 && only?.kind === 'money' && only.value === '1' && only.qualifier === 'exact';
}

function draws(tokens: readonly Token[], from: number, to: number): boolean {
  const words = tokens.slice(from, to).map((token) => token.text);
  return words.some((word, index) => drawing.has(word) || drawing.has(`${word} ${words[index + 1] ?? ''}`));
}
