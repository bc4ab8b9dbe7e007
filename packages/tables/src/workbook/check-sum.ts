const polynomial = 0xedb88320;
const tableCount = 4;

/** Four tables, so that four bytes are taken at a time. */
const tables = /* @__PURE__ */ checkTables();

function checkTables(): readonly Int32Array[] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let sum = byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum & 1) === 1 ? (sum >>> 1) ^ polynomial : sum >>> 1;
    return sum;
  });
  const all = [first];
  while (all.length < tableCount) {
    const before = all.at(-1) ?? first;
    all.push(before.map((sum) => (sum >>> 8) ^ (first[sum & 255] ?? 0)));
  }
  return all;
}

/** The check sum of archives (CRC-32) of some bytes, or of more bytes after those of which `before` is the sum. */
export function checkSum(bytes: Uint8Array, before = 0): number {
  const [one, two, three, four] = tables;
  if (!one || !two || !three || !four) return 0;
  let sum = ~before;
  let at = 0;
  for (const end = bytes.length - 3; at < end; at += 4) {
    sum ^=
      (bytes[at] ?? 0) |
      ((bytes[at + 1] ?? 0) << 8) |
      ((bytes[at + 2] ?? 0) << 16) |
      ((bytes[at + 3] ?? 0) << 24);
    sum =
      (four[sum & 255] ?? 0) ^
      (three[(sum >>> 8) & 255] ?? 0) ^
      (two[(sum >>> 16) & 255] ?? 0) ^
      (one[sum >>> 24] ?? 0);
  }
  for (; at < bytes.length; at += 1) sum = (sum >>> 8) ^ (one[(sum ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~sum >>> 0;
}
