/** How many bytes each UTF-16 unit of a text takes in its file: one, two, or as UTF-8 has it. */
export type UnitWidth = 1 | 2 | 'utf-8';

/** From `at` on, the units of a text follow one another in the file from `byte` on. */
export interface TextRun {
  readonly at: number;
  readonly byte: number;
}

/** Where the units of a text stand in the bytes of the file; a run begins wherever something was left out between two of them. */
export interface TextBytes {
  readonly runs: readonly TextRun[];
  readonly width: UnitWidth;
}

/** A text of a file, or a part of it, and where it stands there, if that is known. */
export interface FileText {
  readonly text: string;
  readonly where?: TextBytes | undefined;
}

/** A text of which it is known where it stands. */
export interface PlacedText {
  readonly text: string;
  readonly where: TextBytes;
}

/** Finds the byte of the file at which a unit of a text stands. */
export type ByteFinder = (at: number) => number;

/** Counting starts anew after so many units, whatever their number before. */
const unitsCounted = 64;

/** Prepares the finding of bytes; nothing is counted before one is asked for. */
export function byteFinder({ text, where }: PlacedText): ByteFinder {
  const { runs, width } = where;
  let known: Float64Array | undefined;
  return (at) => {
    const run = runs[lastUpTo(runs.length, (index) => (runs[index]?.at ?? 0) <= at)] ?? { at: 0, byte: 0 };
    if (width !== 'utf-8') return run.byte + width * (at - run.at);
    known ??= countedBytes(text, runs);
    const from = at - (at % unitsCounted);
    return run.at >= from
      ? run.byte + utf8Bytes(text, run.at, at)
      : (known[from / unitsCounted] ?? 0) + utf8Bytes(text, from, at);
  };
}

/** The bytes of every so many units. */
function countedBytes(text: string, runs: readonly TextRun[]): Float64Array {
  const known = new Float64Array(Math.trunc(text.length / unitsCounted) + 1);
  let byte = 0;
  let next = 0;
  for (let at = 0; at <= text.length; at += 1) {
    for (; runs[next]?.at === at; next += 1) byte = runs[next]?.byte ?? byte;
    if (at % unitsCounted === 0) known[at / unitsCounted] = byte;
    byte += utf8Bytes(text, at, at + 1);
  }
  return known;
}

/** The last of so many positions, in ascending order, of which something holds; -1 where it holds of none. */
export function lastUpTo(length: number, holds: (index: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The length in UTF-8 of some units of a well-formed text; half a pair counts as half of its four bytes. */
export function utf8Bytes(text: string, from: number, to: number): number {
  let bytes = 0;
  for (let at = from; at < to && at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const isHalf = code >= 0xd800 && code <= 0xdfff;
    bytes += code < 0x80 ? 1 : code < 0x800 || isHalf ? 2 : 3;
  }
  return bytes;
}

/** Two texts as one; nothing is known of where it stands where it is not known of both. */
export function joinedTexts(one: FileText, other: FileText): FileText {
  if (one.text === '') return other;
  if (other.text === '') return one;
  const text = one.text + other.text;
  if (!one.where || !other.where) return { text };
  const shifted = other.where.runs.map(({ at, byte }) => ({ at: at + one.text.length, byte }));
  return { text, where: { runs: [...one.where.runs, ...shifted], width: other.where.width } };
}

/** A text without its beginning. */
export function textFrom({ text, where }: FileText, from: number): FileText {
  if (from === 0 || !where) return { text: text.slice(from), where };
  const { runs, width } = where;
  const first = { at: 0, byte: byteFinder({ text: text.slice(0, from), where })(from) };
  const others = runs.filter(({ at }) => at > from).map(({ at, byte }) => ({ at: at - from, byte }));
  const begun = runs.find(({ at }) => at === from);
  return {
    text: text.slice(from),
    where: { runs: [begun ? { at: 0, byte: begun.byte } : first, ...others], width },
  };
}
