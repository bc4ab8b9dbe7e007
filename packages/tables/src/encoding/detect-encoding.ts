import { decodeTcvn3 } from './decode-tcvn3.js';

/**
 * An encoding that text files of the field come in (bảng mã).
 *
 * `tcvn3` is that of the fonts .VnTime, `vni` that of the fonts VNI-Times, which is recognised and not read.
 *
 * @category source
 * @since 0.1.0
 */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'tcvn3' | 'vni' | 'unknown';

/** What the first bytes say, and how many of them are a mark of the encoding. */
export interface DetectedEncoding {
  readonly encoding: TextEncoding;
  readonly markBytes: number;
  /** Some Vietnamese words as read, where the encoding is a guess. */
  readonly sample?: string;
}

/** Names the encoding of a piece of text that holds at least one byte that is not ASCII, or a mark. */
export function detectEncoding(bytes: Uint8Array): DetectedEncoding {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return { encoding: 'utf-8', markBytes: 3 };
  if (startsWith(bytes, [0xff, 0xfe])) return { encoding: 'utf-16le', markBytes: 2 };
  if (startsWith(bytes, [0xfe, 0xff])) return { encoding: 'utf-16be', markBytes: 2 };
  const wide = wideOrder(bytes);
  if (wide) return { encoding: wide, markBytes: 0 };
  if (isUtf8(bytes)) return { encoding: 'utf-8', markBytes: 0 };
  return guessed(bytes);
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

/** The piece may end in the middle of a character. */
function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

const legacy = [
  { encoding: 'tcvn3', decode: decodeTcvn3 },
  { encoding: 'windows-1258', decode: (bytes: Uint8Array) => new TextDecoder('windows-1258').decode(bytes) },
] as const;

const wordsToGuess = 0.6;

function guessed(bytes: Uint8Array): DetectedEncoding {
  const text = new TextDecoder('windows-1252').decode(bytes);
  if (shareOf(markedWords(text), (word) => vniWord.test(word)) >= wordsToGuess)
    return { encoding: 'vni', markBytes: 0 };
  const [best] = legacy
    .map(({ encoding, decode }) => {
      const words = markedWords(decode(bytes).normalize('NFC'));
      return { encoding, words, share: shareOf(words, isVietnameseWord) };
    })
    .sort((one, other) => other.share - one.share);
  if (!best || best.share < wordsToGuess) return { encoding: 'unknown', markBytes: 0 };
  return { encoding: best.encoding, markBytes: 0, sample: best.words.slice(0, 6).join(' ') };
}

/** Words in which the encoding matters. */
function markedWords(text: string): readonly string[] {
  return (text.slice(0, 20_000).match(/[\p{L}\p{M}\p{S}\p{P}]+/gu) ?? []).filter((word) =>
    /[^\p{ASCII}]/u.test(word),
  );
}

function shareOf(words: readonly string[], holds: (word: string) => boolean): number {
  return words.length === 0 ? 0 : words.filter(holds).length / words.length;
}

const tones = /[\u0300\u0301\u0303\u0309\u0323]/gu;

const vowels =
  'uyê|uya|uyu|iêu|yêu|oai|oay|oao|oeo|uây|uôi|ươi|ươu|' +
  'ai|ao|au|ay|âu|ây|eo|êu|ia|iê|iu|oa|oă|oe|oi|oo|ôi|ơi|ua|uâ|uê|ui|uô|uơ|uy|ưa|ưi|ươ|ưu|yê|' +
  '[aăâeêioôơuưy]';

const syllable = new RegExp(
  `^["'(]*(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:${vowels})(?:ch|ng|nh|[cmnpt])?["'),.;:]*$`,
  'iu',
);

/** One syllable with one tone at most; capitals of TCVN3 stand in another font and come out small. */
function isVietnameseWord(word: string): boolean {
  const parts = word.normalize('NFD');
  return (parts.match(tones) ?? []).length <= 1 && syllable.test(parts.replace(tones, '').normalize('NFC'));
}

/** A vowel followed by the sign that VNI puts after it, or one of its single letters. */
const vniWord = /^[\x20-\x7e]*(?:[aeouyAEOUYôöÔÖ][øùûõïâàáåãäêèéúüëØÙÛÕÏÂÀÁÅÃÄÊÈÉÚÜË]|[ñÑæÆòÒóÓîÎ])/u;
