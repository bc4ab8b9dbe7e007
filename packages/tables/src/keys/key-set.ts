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

/** A small hash table of its own for the keys that agree in some bits. */
interface Segment {
  slots: Slots;
  size: number;
  /** In how many bits. */
  bits: number;
}

interface Keys {
  /** By the bits that their keys agree in; one that agrees in fewer stands in several places. */
  readonly segments: Segment[];
  /** Holds the slots of a segment while they are given new places. */
  readonly scratch: Slots;
}

const slotsInSegment = 4096;
const slotWidth = 4;
const lowAt = 1;
const writtenAt = 2;
const lineAt = 3;
/** The upper half of a hash says the segment, the lower half the slot in it. */
const segmentBits = 16;

/**
 * Hash tables over typed arrays: a set of a million texts would take ten times the memory. One that is full gives half its keys to a
 * new one, so that nothing is ever copied as a whole and left to the collector.
 */
export function keySet(keysAtMost: number): KeySet {
  const first = emptySegment(0);
  const segments = [first];
  const keys: Keys = { segments, scratch: new Int32Array(first.slots.length) };
  let size = 0;
  const segmentOf = ({ high }: KeyHash): Segment =>
    segments[(high >>> segmentBits) & (segments.length - 1)] ?? first;
  return {
    find: (key) => {
      const { slots } = segmentOf(key);
      return seenAt(slots, slotOf(slots, key.high, key.low));
    },
    isFull: () => size >= keysAtMost,
    add: (key, line) => {
      const segment = segmentOf(key);
      const { slots } = segment;
      const at = slotOf(slots, key.high, key.low);
      const seen = seenAt(slots, at);
      if (seen || size >= keysAtMost) return seen;
      slots[at] = key.high;
      slots[at + lowAt] = key.low;
      slots[at + writtenAt] = key.written;
      slots[at + lineAt] = line;
      size += 1;
      segment.size += 1;
      if (segment.size * slotWidth * 5 > slots.length * 4) makeRoom(segment, keys);
      return undefined;
    },
  };
}

const emptySegment = (bits: number): Segment => ({
  slots: new Int32Array(slotsInSegment * slotWidth),
  size: 0,
  bits,
});

function seenAt(slots: Slots, at: number): SeenKey | undefined {
  const line = slots[at + lineAt] ?? 0;
  return line === 0 ? undefined : { line, written: slots[at + writtenAt] ?? 0 };
}

/** The slot of a key, or the empty one where it would stand. */
function slotOf(slots: Slots, high: number, low: number): number {
  const mask = slots.length - 1;
  let at = Math.imul(high ^ low, slotWidth) & mask;
  while (slots[at + lineAt] !== 0 && (slots[at] !== high || slots[at + lowAt] !== low))
    at = (at + slotWidth) & mask;
  return at;
}

function makeRoom(full: Segment, { segments, scratch }: Keys): void {
  if (full.bits === segmentBits) {
    const written = full.slots;
    full.slots = new Int32Array(2 * written.length);
    full.size = 0;
    fill(written, () => full);
    return;
  }
  scratch.set(full.slots);
  full.slots.fill(0);
  full.size = 0;
  const other = halfOf(full, segments);
  fill(scratch, (high) => (((high >>> segmentBits) & (1 << (other.bits - 1))) === 0 ? full : other));
}

/** A new segment in the places of those keys of a full one in which the next bit is set. */
function halfOf(full: Segment, segments: Segment[]): Segment {
  const bit = 1 << full.bits;
  if (segments.length === bit) segments.push(...segments);
  full.bits += 1;
  const other = emptySegment(full.bits);
  for (let at = 0; at < segments.length; at += 1)
    if (segments[at] === full && (at & bit) !== 0) segments[at] = other;
  return other;
}

function fill(written: Slots, segmentOf: (high: number) => Segment): void {
  for (let at = 0; at < written.length; at += slotWidth) {
    if (written[at + lineAt] === 0) continue;
    const segment = segmentOf(written[at] ?? 0);
    const to = slotOf(segment.slots, written[at] ?? 0, written[at + lowAt] ?? 0);
    for (let part = 0; part < slotWidth; part += 1) segment.slots[to + part] = written[at + part] ?? 0;
    segment.size += 1;
  }
}
