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

interface Slots {
  readonly high: Uint32Array;
  readonly low: Uint32Array;
  readonly written: Uint32Array;
  readonly line: Uint32Array;
}

const slotsAtFirst = 1024;

/** An open hash table over typed arrays: a set of a million texts would take ten times the memory. */
export function keySet(keysAtMost: number): KeySet {
  let slots = emptySlots(slotsAtFirst);
  let size = 0;
  const find = (key: KeyHash): SeenKey | undefined => {
    const at = slotOf(slots, key);
    return slots.line[at] === 0 ? undefined : { line: slots.line[at] ?? 0, written: slots.written[at] ?? 0 };
  };
  return {
    find,
    isFull: () => size >= keysAtMost,
    add: (key, line) => {
      const seen = find(key);
      if (seen || size >= keysAtMost) return seen;
      if ((size + 1) * 5 > slots.line.length * 4) slots = grown(slots);
      put(slots, key, line);
      size += 1;
      return undefined;
    },
  };
}

function emptySlots(count: number): Slots {
  const slots = (): Uint32Array => new Uint32Array(count);
  return { high: slots(), low: slots(), written: slots(), line: slots() };
}

/** The slot of a key, or the empty one where it would stand; a line of 0 is an empty slot. */
function slotOf({ high, low, line }: Slots, key: KeyHash): number {
  const mask = line.length - 1;
  let at = (key.high ^ key.low) & mask;
  while (line[at] !== 0 && (high[at] !== key.high || low[at] !== key.low)) at = (at + 1) & mask;
  return at;
}

function put(slots: Slots, key: KeyHash, line: number): void {
  const at = slotOf(slots, key);
  slots.high[at] = key.high;
  slots.low[at] = key.low;
  slots.written[at] = key.written;
  slots.line[at] = line;
}

function grown(slots: Slots): Slots {
  const larger = emptySlots(slots.line.length * 2);
  for (let at = 0; at < slots.line.length; at += 1) {
    const line = slots.line[at] ?? 0;
    if (line === 0) continue;
    const key = { high: slots.high[at] ?? 0, low: slots.low[at] ?? 0, written: slots.written[at] ?? 0 };
    put(larger, key, line);
  }
  return larger;
}
