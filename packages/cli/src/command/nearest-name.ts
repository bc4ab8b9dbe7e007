import { closest, distance } from 'fastest-levenshtein';

const beginningAtLeast = 3;

/** The known name that a wrong one is likely to stand for: one that begins with it, or that differs in few letters. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const begun = name.length < beginningAtLeast ? [] : known.filter((other) => other.startsWith(name));
  if (begun.length > 0) return closest(name, begun);
  const near = closest(name, known);
  return distance(name, near) <= Math.max(1, Math.floor(name.length / 3)) ? near : undefined;
}
