const less = 0x3c;
const zero = 0x30;
const digitsOfInteger = 15;

/** The bytes of a text that is ASCII alone. */
export function asciiBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (each) => each.charCodeAt(0));
}

/** Whether these bytes stand there. */
export function standsAt(bytes: Uint8Array, at: number, wanted: Uint8Array): boolean {
  for (let index = 0; index < wanted.length; index += 1)
    if (bytes[at + index] !== wanted[index]) return false;
  return true;
}

/** The number that digits make, or -1 where there are none, other characters, or more than a double holds exactly. */
export function digitsAt(bytes: Uint8Array, from: number, to: number): number {
  if (from >= to || to - from > digitsOfInteger) return -1;
  let number = 0;
  for (let at = from; at < to; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/** Where the next tag begins, or the end of the bytes. Texts of cells are short: a search by the platform would cost more to start. */
export function nextTag(bytes: Uint8Array, from: number): number {
  let at = from;
  while (at < bytes.length && bytes[at] !== less) at += 1;
  return at;
}

/** Passes over what may stand between two tags. */
export function afterSpace(bytes: Uint8Array, from: number): number {
  let at = from;
  for (;;) {
    const code = bytes[at];
    if (code !== 0x20 && code !== 0x0a && code !== 0x0d && code !== 0x09) return at;
    at += 1;
  }
}

/** Where these bytes stand for the first time, or -1. */
export function placeOf(bytes: Uint8Array, wanted: Uint8Array): number {
  const [start = 0] = wanted;
  let at = bytes.indexOf(start);
  while (at >= 0 && !standsAt(bytes, at, wanted)) at = bytes.indexOf(start, at + 1);
  return at;
}
