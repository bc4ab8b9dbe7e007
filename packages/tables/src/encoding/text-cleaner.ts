import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { textFindings } from '../finding/text-findings.js';
import type { TextPiece } from './text-piece.js';
import type { TextEncoding } from './detect-encoding.js';
import type { DecodedBytes } from './piece-decoder.js';
import { printedEncoding } from './printed-encoding.js';
import { byteFinder, type TextBytes } from './text-bytes.js';

/** Takes out of decoded text what is none, and keeps count of it. */
export interface TextCleaner {
  readonly named: (encoding: TextEncoding) => void;
  /** A mark of the encoding would no longer stand in front. */
  readonly begun: () => void;
  readonly clean: (made: DecodedBytes, where: TextBytes) => TextPiece;
  readonly end: () => readonly Finding[];
}

const countOf = (text: string, character: string): number => text.split(character).length - 1;

/** How many characters U+FFFD are themselves written in whole characters of UTF-8. */
function writtenReplacements(bytes: Uint8Array): number {
  let count = 0;
  for (let at = 2; at < bytes.length; at += 1)
    if (bytes[at] === 0xbd && bytes[at - 1] === 0xbf && bytes[at - 2] === 0xef) count += 1;
  return count;
}

/** Takes out what is no text, and says so: once where it begins, or at the end with its number. */
export function textCleaner(first: TextEncoding, origin: Origin): TextCleaner {
  const place = { path: [], origin };
  let encoding = first;
  let broken = false;
  let begun = false;
  const counts = { '\0': 0, '\uFEFF': 0 };
  const without = (text: string, character: keyof typeof counts): string => {
    if (!text.includes(character)) return text;
    const kept = text.replaceAll(character, '');
    counts[character] += text.length - kept.length;
    return kept;
  };
  const clean = ({ text: read, bytes }: DecodedBytes, where: TextBytes): TextPiece => {
    const unmarked = begun || !read.startsWith('\uFEFF') ? read : read.slice(1);
    begun ||= read !== '';
    const text = without(without(unmarked, '\0'), '\uFEFF');
    const brokenAt = broken ? -1 : text.indexOf('\uFFFD');
    if (brokenAt === -1) return { text, findings: [], where };
    broken = true;
    const lost =
      encoding === 'utf-8' && countOf(text, '\uFFFD') <= writtenReplacements(bytes) ? 'before' : 'here';
    const params = { encoding: printedEncoding(encoding), lost } as const;
    const at = { path: [], origin: { ...origin, byte: byteFinder({ text, where })(brokenAt) } };
    return { text, findings: [makeFinding(textFindings, 'ENCODING_BROKEN', params, at)], brokenAt, where };
  };
  const end = (): readonly Finding[] => [
    ...(counts['\0'] > 0
      ? [makeFinding(textFindings, 'NUL_CHARACTER', { count: String(counts['\0']) }, place)]
      : []),
    ...(counts['\uFEFF'] > 0
      ? [makeFinding(textFindings, 'MARK_INSIDE_TEXT', { count: String(counts['\uFEFF']) }, place)]
      : []),
  ];
  return { named: (name) => void (encoding = name), begun: () => void (begun = true), clean, end };
}
