import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { textFindings } from '../finding/text-findings.js';
import { detectEncoding, type DetectedEncoding, type TextEncoding } from './detect-encoding.js';
import { gatherEvidence, type GatheredBytes } from './gather-evidence.js';
import { pieceDecoder, runsOf, type DecodedBytes, type PieceDecoder } from './piece-decoder.js';
import { soundUtf8 } from './sound-utf8.js';
import { byteFinder, type TextBytes } from './text-bytes.js';

/** A piece of decoded text and what was noticed in it. */
export interface TextPiece {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Where the first character stands that could not be decoded. */
  readonly brokenAt?: number;
  /** In place of the text: whole characters in sound UTF-8, of which nothing is to be taken out. */
  readonly utf8?: Uint8Array;
  /** Where the text stands in the file, or the bytes. */
  readonly where: TextBytes;
}

/** How the text of a file is decoded. */
export interface DecodeOptions {
  /** Where known; otherwise it is recognised from the bytes. */
  readonly encoding?: TextEncoding | undefined;
  readonly origin: Origin;
  /** Gives sound UTF-8 as it is; a piece that is not, and all after it, comes as text. */
  readonly keepUtf8?: boolean | undefined;
}

/** Decodes a file as it arrives; what is ASCII alone passes, and the encoding is decided once enough was seen to tell it. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: DecodeOptions,
): AsyncGenerator<TextPiece> {
  const { origin } = options;
  const known = options.encoding;
  let decoder = known === undefined ? undefined : pieceDecoder(known);
  const cleaner = textCleaner(known ?? 'utf-8', origin);
  if (known !== undefined && !decoder) {
    yield nothingRead(encodingFindings({ encoding: known, markBytes: 0 }, origin));
    return;
  }
  const sound = options.keepUtf8 === true ? soundUtf8() : undefined;
  // Bytes of the file that were taken so far.
  let taken = 0;
  const cleaned = (made: DecodedBytes, { width, waiting }: PieceDecoder): TextPiece => {
    const byte = taken - waiting() - made.bytes.length;
    return cleaner.clean(made, { runs: runsOf(made, { byte, width }), width });
  };
  const decoded = (bytes: Uint8Array, to: PieceDecoder): TextPiece => {
    const found = to.width === 'utf-8' && sound ? sound.take(bytes) : { bytes, sound: false };
    if (!found.sound || !sound) return cleaned(to.write(found.bytes), to);
    if (found.bytes.length > 0) cleaner.begun();
    return soundPiece(found.bytes, taken - sound.end().length - found.bytes.length);
  };
  for await (const { bytes, plain } of known === undefined ? gatherEvidence(chunks) : unseen(chunks)) {
    taken += bytes.length;
    if (plain !== undefined) {
      const piece = soundPiece(bytes, taken - bytes.length);
      yield sound ? piece : { text: plain, findings: [], where: piece.where };
      continue;
    }
    if (decoder) {
      yield decoded(bytes, decoder);
      continue;
    }
    const detected = detectEncoding(bytes);
    decoder = pieceDecoder(detected.encoding);
    const findings = encodingFindings(detected, origin);
    if (!decoder) {
      yield nothingRead(findings);
      return;
    }
    cleaner.named(detected.encoding);
    const piece = decoded(bytes.subarray(detected.markBytes), decoder);
    yield { ...piece, findings: [...findings, ...piece.findings] };
  }
  if (decoder) {
    const held = decoder.write(sound?.end() ?? new Uint8Array());
    if (held.text !== '') yield cleaned(held, decoder);
    yield cleaned(decoder.end(), decoder);
  }
  yield nothingRead(cleaner.end());
}

const nothingRead = (findings: readonly Finding[]): TextPiece => ({
  text: '',
  findings,
  where: { runs: [], width: 'utf-8' },
});

const soundPiece = (utf8: Uint8Array, byte: number): TextPiece => ({
  ...{ text: '', findings: [], utf8 },
  where: { runs: [{ at: 0, byte }], width: 'utf-8' },
});

async function* unseen(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<GatheredBytes> {
  for await (const bytes of chunks) yield { bytes };
}

interface TextCleaner {
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
function textCleaner(first: TextEncoding, origin: Origin): TextCleaner {
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
    const params = { encoding: printedName(encoding), lost } as const;
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

function encodingFindings({ encoding, sample }: DetectedEncoding, origin: Origin): readonly Finding[] {
  const place = { path: [], origin };
  if (encoding === 'vni' || encoding === 'unknown')
    return [makeFinding(textFindings, 'ENCODING_NOT_READ', { encoding: printedName(encoding) }, place)];
  const params = { encoding: printedName(encoding), sample: sample ?? '' };
  return sample === undefined ? [] : [makeFinding(textFindings, 'ENCODING_GUESSED', params, place)];
}

function printedName(encoding: TextEncoding): string {
  const names: Partial<Record<TextEncoding, string>> = {
    'utf-8': 'UTF-8',
    'utf-16le': 'UTF-16',
    'utf-16be': 'UTF-16',
    tcvn3: 'TCVN3 (ABC)',
    vni: 'VNI',
    unknown: '?',
  };
  return names[encoding] ?? encoding;
}
