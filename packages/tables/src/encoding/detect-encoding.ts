import { decodeTcvn3 } from './decode-tcvn3.js';
import { isVietnameseWord, isVniWord, markedWords, shareOf } from './vietnamese-words.js';

/**
 * An encoding that text files of the field come in (bảng mã).
 *
 * `tcvn3` is that of the fonts .VnTime, `vni` that of the fonts VNI-Times, which is recognised and not read.
 *
 * @category source
 * @since 0.1.0
 */
export type TextEncoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni' | 'unknown';

/** What the first bytes say, and how many of them are a mark of the encoding. */
export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  readonly markBytes: number;
  /** Some Vietnamese words as read, where the encoding is a guess. */
  readonly sample?: string;
}

const bytesLookedAt = 64 * 1024;

/** Names the encoding of a file from its beginning, which holds a byte that is not ASCII, or a mark. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', markBytes: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', markBytes: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', markBytes: 2 };
  const wide = wideOrder(bytes);
  if (wide) return { encoding: wide, markBytes: 0 };
  const first = bytes.findIndex((byte) => byte >= 0x80);
  const sample = first === -1 ? bytes.subarray(0, 0) : bytes.subarray(first - wordBefore(bytes, first));
  const looked = sample.subarray(0, bytesLookedAt);
  return isUtf8(looked) ? { encoding: 'utf-8', markBytes: 0 } : guessed(looked);
}

/** The letters before the first byte that is not ASCII belong to its word. */
function wordBefore(bytes: Uint8Array, end: number): number {
  let start = end;
  while (start > 0 && (bytes[start - 1] ?? 0) > 0x20) start -= 1;
  return end - start;
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

/** UTF-16 without a mark: in a table most characters are ASCII, so every second byte is zero. */
function wideOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const looked = Math.min(bytes.length - (bytes.length % 2), 4096);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < looked; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const most = looked / 2 / 3;
  if (odd > most && odd > even * 4) return 'utf-16le';
  return even > most && even > odd * 4 ? 'utf-16be' : undefined;
}

/** The sample may end in the middle of a character, and a file may be UTF-8 but for a few damaged bytes. */
function isUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes, { stream: true });
  const damaged = text.split('\uFFFD').length - 1;
  const sound = (text.match(/[^\p{ASCII}\uFFFD]/gu) ?? []).length;
  return damaged === 0 || sound > damaged;
}

const legacy = [
  { encoding: 'tcvn3', decode: decodeTcvn3 },
  { encoding: 'windows-1258', decode: (bytes: Uint8Array) => new TextDecoder('windows-1258').decode(bytes) },
] as const;

const wordsToGuess = 0.6;

function guessed(bytes: Uint8Array): DetectedEncoding {
  const text = new TextDecoder('windows-1252').decode(bytes);
  const latin = markedWords(text);
  const readings = legacy.map(({ encoding, decode }) => {
    const words = markedWords(decode(bytes).normalize('NFC'));
    return { encoding, words, share: shareOf(words, isVietnameseWord) };
  });
  const vni = { encoding: 'vni', words: [], share: shareOf(latin, isVniWord) } as const;
  const best = [...readings, vni].reduce((one, other) => (other.share > one.share ? other : one));
  if (best.share >= wordsToGuess)
    return { encoding: best.encoding, markBytes: 0, sample: sampleOf(best.words) };
  const controls = /[\u0080-\u009F]/u.test(text);
  const western = latin.every(isWesternWord) || shareOf(latin, isWesternWord) >= wordsToGuess;
  return western && !controls && vni.share < 1 - wordsToGuess
    ? { encoding: 'windows-1252', markBytes: 0, sample: sampleOf(latin) }
    : { encoding: 'unknown', markBytes: 0 };
}

const sampleOf = (words: readonly string[]): string => words.slice(0, 6).join(' ');

/** A word of a western language: some letters with marks among plain ones, or a sign that stands apart. */
function isWesternWord(word: string): boolean {
  const letters = word.replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
  const plain = letters.replace(/[^a-z]/giu, '').length;
  return letters === '' || (/^\p{L}[a-zß-öø-ÿœ'’-]*$/u.test(letters) && plain * 2 > letters.length);
}
