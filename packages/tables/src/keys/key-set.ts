import type { KeyHash } from './key-hash.js';

/** Keys with the line that each was first seen on: sixteen bytes a key, however long the key. */
export interface KeySet {
  /** The line and the spelling that the key was seen with before, if it was; it is remembered otherwise. */
  readonly add: (key: KeyHash, line: number) => SeenKey | undefined;
  readonly find: (key: KeyHash) => SeenKey | undefined;
  /** It remembers no more keys. */
  readonly isFull: () => boolean;
}

/** Where and how a key was first written. */
export interface SeenKey {
  readonly line: number;
  readonly written: number;
}

/** Four numbers for each: both hashes, the spelling and the line; a line of 0 is an empty slot. They lie together, for one look at them. */
type Slots = Int32Array;

const slotsAtFirst = 1024;
const slotWidth = 4;
const lowAt = 1;
const writtenAt = 2;
const lineAt = 3;

/** An open hash table over a typed array: a set of a million texts would take ten times the memory. */
export function keySet(keysAtMost: number): KeySet {
  let slots: Slots = new Int32Array(slotsAtFirst * slotWidth);
  let size = 0;
  const seenAt = (at: number): SeenKey | undefined => {
    const line = slots[at + lineAt] ?? 0;
    return line === 0 ? undefined : { line, written: slots[at + writtenAt] ?? 0 };
  };
  return {
    find: (key) => seenAt(slotOf(slots, key.high, key.low)),
    isFull: () => size >= keysAtMost,
    add: (key, line) => {
      const at = slotOf(slots, key.high, key.low);
      const seen = seenAt(at);
      if (seen || size >= keysAtMost) return seen;
      slots[at] = key.high;
      slots[at + lowAt] = key.low;
      slots[at + writtenAt] = key.written;
      slots[at + lineAt] = line;
      size += 1;
      if (size * slotWidth * 5 > slots.length * 4) slots = grown(slots);
      return undefined;
    },
  };
}

/** The slot of a key, or the empty one where it would stand. */
function slotOf(slots: Slots, high: number, low: number): number {
  const mask = slots.length - 1;
  let at = Math.imul(high ^ low, slotWidth) & mask;
  while (slots[at + lineAt] !== 0 && (slots[at] !== high || slots[at + lowAt] !== low))
    at = (at + slotWidth) & mask;
  return at;
}

function grown(slots: Slots): Slots {
  const larger = new Int32Array(slots.length * 2);
  for (let at = 0; at < slots.length; at += slotWidth) {
    if (slots[at + lineAt] === 0) continue;
    const to = slotOf(larger, slots[at] ?? 0, slots[at + lowAt] ?? 0);
    for (let part = 0; part < slotWidth; part += 1) larger[to + part] = slots[at + part] ?? 0;
  }
  return larger;
}
