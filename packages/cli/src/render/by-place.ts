import type { Finding, Origin } from '@khuyencong/model';
import { smallWhole } from '../register/small-whole.js';

interface Group<Said> {
  readonly members: Said[];
  readonly place: readonly number[];
}

const cellAddress = /^([A-Z]+)(\d+)$/u;

/** Findings of a file in the order of their places; what has no place of its own comes first, and a cause stays behind its finding. */
export function byPlace<Said extends Finding>(findings: readonly Said[]): readonly Said[] {
  const names = new Map<string, number>();
  const orderOf = (name: string): number => {
    const known = names.get(name) ?? names.size;
    names.set(name, known);
    return known;
  };
  const groups: Group<Said>[] = [];
  for (const finding of findings) {
    const last = groups.at(-1);
    if (finding.code === 'LIKELY_CAUSE' && last) last.members.push(finding);
    else groups.push({ members: [finding], place: placeOf(finding, orderOf) });
  }
  return groups.sort((one, other) => compare(one.place, other.place)).flatMap(({ members }) => members);
}

/** Names count in the order in which they come. */
function placeOf({ origin, path }: Finding, orderOf: (name: string) => number): readonly number[] {
  const [row, column] = rowAndColumn(origin);
  if (origin && row > 0) return [orderOf(`${origin.file ?? ''}\n${origin.sheet ?? ''}`), row, column];
  return [-1, ...path.map((step) => (typeof step === 'number' ? step : orderOf(step)))];
}

function rowAndColumn(origin: Origin | undefined): readonly [number, number] {
  const [, letters, digits] = cellAddress.exec(origin?.cell ?? '') ?? [];
  if (letters === undefined || digits === undefined) return [origin?.line ?? 0, origin?.column ?? 0];
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.charCodeAt(0) - 64);
  return [smallWhole(digits), column];
}

function compare(one: readonly number[], other: readonly number[]): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return one.length - other.length;
}
