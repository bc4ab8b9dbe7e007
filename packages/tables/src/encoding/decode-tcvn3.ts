import iconv from 'iconv-lite';

/** The 256 characters of TCVN3; the library knows them, and a table of one character to a byte needs no stream. */
const characters: readonly string[] = /* @__PURE__ */ Array.from({ length: 256 }, (_, byte) =>
  iconv.decode(Uint8Array.of(byte), 'tcvn'),
);

/** Text of the fonts .VnTime (bảng mã TCVN3). */
export function decodeTcvn3(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => characters[byte]).join('');
}
