import type { CellReading } from './reading.js';

const space = 32;
const digitZero = 48;
const equals = 61;
const at = 64;

/** Text that is as it should be: composed letters, no space at the ends, none in pairs or of another kind. */
function isClean(text: string): boolean {
  let before = space;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < space || (code === space && before === space)) return false;
    if (code >= 0x7f && needsCleaning(code)) return false;
    before = code;
  }
  return before !== space;
}

/** Whether bytes are text in ASCII that is as it should be, and nothing that a spreadsheet program would run. */
export function isPlainText(bytes: Uint8Array, from: number, to: number): boolean {
  const first = bytes[from] ?? 0;
  if (first < digitZero || first === equals || first === at) return false;
  let before = space;
  for (let place = from; place < to; place += 1) {
    const code = bytes[place] ?? 0;
    if (code < space || code >= 0x7f || (code === space && before === space)) return false;
    before = code;
  }
  return before !== space;
}

/** Combining marks, and spaces and characters that nobody sees. */
function needsCleaning(code: number): boolean {
  return (
    code <= 0xa0 ||
    code === 0xad ||
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    (code >= 0x205f && code <= 0x2064) ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu;
const control = /\p{Cc}+/gu;

/** Reads free text; what a spreadsheet program would run as a formula is kept, and said. */
export function readFreeText(written: string): CellReading<'FORMULA_AS_TEXT'> {
  const value = isClean(written) ? written : cleaned(written);
  if (value === '') return null;
  return /^(?:[=@]|[+-](?![\s\d.,]))/u.test(value)
    ? { value, fault: 'FORMULA_AS_TEXT', params: { text: value.slice(0, 60) } }
    : value;
}

function cleaned(text: string): string {
  const spaced = text.normalize('NFC').replace(invisible, '').replace(control, ' ');
  return spaced.replace(/\s+/gu, ' ').trim();
}
