/** The attributes of a row or a cell that matter, as places in the bytes; beginning and end are the same where there is none. */
export interface ScannedTag {
  refFrom: number;
  refTo: number;
  typeFrom: number;
  typeTo: number;
  styleFrom: number;
  styleTo: number;
  /** It ends with a slash and holds nothing. */
  empty: boolean;
}

/** A tag to scan into, again and again. */
export function newTag(): ScannedTag {
  return { refFrom: 0, refTo: 0, typeFrom: 0, typeTo: 0, styleFrom: 0, styleTo: 0, empty: false };
}

const space = 0x20;
const quote = 0x22;
const slash = 0x2f;
const less = 0x3c;
const equals = 0x3d;
const greater = 0x3e;
const nameOfRef = 0x72;
const nameOfStyle = 0x73;
const nameOfType = 0x74;

/** Reads a tag from behind its name; where it ends, or -1 where it is written in any unusual way. */
export function scanTag(bytes: Uint8Array, start: number, tag: ScannedTag): number {
  tag.refTo = tag.refFrom;
  tag.typeTo = tag.typeFrom;
  tag.styleTo = tag.styleFrom;
  let at = start;
  for (;;) {
    const behind = at;
    while (bytes[at] === space) at += 1;
    const code = bytes[at];
    if (code === greater || code === slash) {
      tag.empty = code === slash;
      if (!tag.empty) return at + 1;
      return bytes[at + 1] === greater ? at + 2 : -1;
    }
    if (at === behind) return -1;
    const name = at;
    at = endOfName(bytes, at);
    if (bytes[at] !== equals || bytes[at + 1] !== quote) return -1;
    const from = at + 2;
    const to = endOfValue(bytes, from);
    if (to < 0) return -1;
    if (at === name + 1) keep(tag, bytes[name], from, to);
    at = to + 1;
  }
}

function endOfName(bytes: Uint8Array, start: number): number {
  let at = start;
  for (;;) {
    const code = bytes[at];
    if (
      code === undefined ||
      code <= space ||
      (code >= less && code <= greater) ||
      code === quote ||
      code === slash
    )
      return at;
    at += 1;
  }
}

function endOfValue(bytes: Uint8Array, start: number): number {
  let at = start;
  while (bytes[at] !== quote) {
    if (at >= bytes.length) return -1;
    at += 1;
  }
  return at;
}

/** An attribute that is there twice counts as it is written last. */
function keep(tag: ScannedTag, name: number | undefined, from: number, to: number): void {
  if (name === nameOfRef) {
    tag.refFrom = from;
    tag.refTo = to;
  } else if (name === nameOfType) {
    tag.typeFrom = from;
    tag.typeTo = to;
  } else if (name === nameOfStyle) {
    tag.styleFrom = from;
    tag.styleTo = to;
  }
}
