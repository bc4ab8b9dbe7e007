/** Finds what belongs to a few short texts. */
export type OfTexts<Value> = (one: string, two: string, three: string, four: string) => Value;

const slotCount = 1024;

interface Slot<Value> {
  readonly one: string;
  readonly two: string;
  readonly three: string;
  readonly four: string;
  readonly value: Value;
}

/**
 * Remembers what was found for texts that come again and again, in a bounded memory: each answer keeps its slot until other texts need
 * it. What it gives is always what `find` gave.
 */
export function textsMemo<Value>(find: OfTexts<Value>): OfTexts<Value> {
  const slots: (Slot<Value> | undefined)[] = Array.from({ length: slotCount }, () => undefined);
  return (one, two, three, four) => {
    const hash = Math.imul(hashOf(one) + Math.imul(hashOf(two) + Math.imul(hashOf(three), 31), 31), 31);
    const at = (hash + hashOf(four)) & (slotCount - 1);
    const slot = slots[at];
    if (slot && slot.one === one && slot.two === two && slot.three === three && slot.four === four)
      return slot.value;
    const value = find(one, two, three, four);
    slots[at] = { one, two, three, four, value };
    return value;
  };
}

/** Of a few characters; the ends of days, codes and names differ most. */
function hashOf(text: string): number {
  const { length } = text;
  if (length === 0) return 0;
  const middle = text.charCodeAt(length >> 1) + 7 * text.charCodeAt((length * 2) / 3);
  return length + Math.imul(text.charCodeAt(length - 1) + 13 * middle, 0x9e3b);
}
