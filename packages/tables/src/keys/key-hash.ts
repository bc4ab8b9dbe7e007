import { foldVietnamese } from '@khuyencong/model';

/** A key as it is compared: two hashes of what it says and one of how it is written. */
export interface KeyHash {
  /** Two independent hashes of 32 bits: equal for spellings that are one key. */
  readonly high: number;
  readonly low: number;
  /** Of the text as written. */
  readonly written: number;
}

/** Copied from, as the plain record of `readRows` is: a literal would be taken for long-lived. */
const noHash: KeyHash = { high: 0, low: 0, written: 0 };

/** Latin letters, and the Cyrillic and Greek ones that look the same. */
const latin = 'ABEKMHOPCTXYISABEZHIKMNOPTYX';
const lookalikes = 'АВЕКМНОРСТХУІЅΑΒΕΖΗΙΚΜΝΟΡΤΥΧ';

const firstPrime = 0x01000193;
const secondPrime = 0x297a2d39;
const none = 0;
const digit = 1;
const letter = 2;
const dash = 45;
const partEnd = 31;
const zero = 48;

/**
 * Hashes a key without its looks: small letters are capitals, a tone may stand on either vowel, a letter O beside a digit is a zero,
 * and signs and spaces count only between two digits or two letters, where `DA-1-11` and `DA-11-1` differ.
 */
export function keyHash(parts: readonly string[]): KeyHash {
  let high = 0x811c9dc5 | 0;
  let low = 0x2c1b3c6d;
  let written = 0x811c9dc5 | 0;
  for (const part of parts) {
    const text = latinCapitals(part);
    let before = none;
    let parted = false;
    for (let at = 0; at < text.length; at += 1) {
      const typed = text.charCodeAt(at);
      const code = isLetterO(typed) && isBesideDigit(text, at) ? zero : typed;
      const kind = kindOf(code);
      if (kind === none) {
        parted = true;
        continue;
      }
      if (parted && kind === before) {
        high = Math.imul(high ^ dash, firstPrime);
        low = folded(Math.imul(low ^ dash, secondPrime));
      }
      const capital = code >= 97 && code <= 122 ? code - 32 : code;
      high = Math.imul(high ^ capital, firstPrime);
      low = folded(Math.imul(low ^ capital, secondPrime));
      before = kind;
      parted = false;
    }
    high = Math.imul(high ^ partEnd, firstPrime);
    low = folded(Math.imul(low ^ partEnd, secondPrime));
    for (let at = 0; at < part.length; at += 1)
      written = Math.imul(written ^ part.charCodeAt(at), firstPrime);
    written = Math.imul(written ^ partEnd, firstPrime);
  }
  return { ...noHash, high: finished(high), low: finished(low), written: finished(written) };
}

const isLetterO = (code: number): boolean => code === 79 || code === 111;

/** A letter O beside a digit is a zero that was typed wrong. */
function isBesideDigit(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at - 1)) === digit || kindOf(text.charCodeAt(at + 1)) === digit;
}

const folded = (hash: number): number => hash ^ (hash >>> 15);

/** Signs above ASCII count as letters; no code has any. */
function kindOf(code: number): number {
  if (code >= 48 && code <= 57) return digit;
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || code >= 128 ? letter : none;
}

/** Bits at both ends of a short key would otherwise meet in the same slots. */
function finished(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return once ^ (once >>> 13);
}

const signs = /[^\p{L}\p{M}\p{N}]+/gu;

/** Text in ASCII stays as it is. */
function latinCapitals(text: string): string {
  for (let at = 0; at < text.length; at += 1)
    if (text.charCodeAt(at) > 127) {
      const capitals = foldVietnamese(text).toUpperCase();
      return capitals
        .replace(/[Α-ω\u0400-\u04ff]/gu, (each) => latin[lookalikes.indexOf(each)] ?? each)
        .replace(signs, '-');
    }
  return text;
}
