const isContinued = (byte: number): boolean => byte >= 0x80 && byte <= 0xbf;

/** How many bytes a decoder of UTF-8 reads as one U+FFFD: those that begin no sound character, as the Encoding Standard cuts them. */
export function replacedBytes(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0xc2 || lead > 0xf4) return 1;
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
  let read = 1;
  while (read < length && at + read < bytes.length) {
    const byte = bytes[at + read] ?? 0;
    if (read === 1 ? !mayFollow(lead, byte) : !isContinued(byte)) break;
    read += 1;
  }
  return read;
}

/** Some first bytes leave fewer second ones: no overlong form, no half of a pair, nothing above U+10FFFF. */
function mayFollow(lead: number, byte: number): boolean {
  if (!isContinued(byte)) return false;
  if (lead === 0xe0) return byte >= 0xa0;
  if (lead === 0xed) return byte <= 0x9f;
  if (lead === 0xf0) return byte >= 0x90;
  return lead !== 0xf4 || byte <= 0x8f;
}
