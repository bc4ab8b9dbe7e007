import { Exact, type ExactDecimal } from '@khuyencong/model';

/** Neighbours that a value is the sum of, by their places. */
export interface SubtotalRun {
  readonly first: number;
  readonly last: number;
  readonly length: number;
}

/**
 * Finds, for the value at a place, two or more neighbours directly before or after it, or all the others, that make it. Sums up to each
 * place are kept by value, so that every place costs one look-up.
 */
export function subtotalRuns(values: readonly ExactDecimal[]): (place: number) => SubtotalRun | undefined {
  const upTo = [new Exact(0)];
  for (const value of values) upTo.push((upTo.at(-1) ?? value).plus(value));
  const earliest = new Map<string, number>();
  const latest = new Map<string, number>();
  upTo.forEach((sum, place) => {
    const key = sum.toFixed();
    if (!earliest.has(key)) earliest.set(key, place);
    latest.set(key, place);
  });
  const all = upTo.at(-1) ?? new Exact(0);
  return (place) => {
    const [value, before, after] = [values[place], upTo[place], upTo[place + 1]];
    if (!value || !before || !after || value.isZero()) return undefined;
    const from = earliest.get(before.minus(value).toFixed()) ?? place;
    if (place - from > 1) return { first: from, last: place - 1, length: place - from };
    const to = latest.get(after.plus(value).toFixed()) ?? place;
    if (to - place > 2) return { first: place + 1, last: to - 1, length: to - place - 1 };
    if (values.length < 3 || !all.equals(value.times(2))) return undefined;
    const last = place === values.length - 1 ? place - 1 : values.length - 1;
    return { first: place === 0 ? 1 : 0, last, length: values.length - 1 };
  };
}
