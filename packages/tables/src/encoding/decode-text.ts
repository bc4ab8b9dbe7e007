import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { textFindings } from '../finding/text-findings.js';
import { decodeTcvn3 } from './decode-tcvn3.js';
import { detectEncoding, type DetectedEncoding, type TextEncoding } from './detect-encoding.js';
import { gatherEvidence } from './gather-evidence.js';
import { soundUtf8 } from './sound-utf8.js';

/** A piece of decoded text and what was noticed in it. */
export interface TextPiece {
  readonly text: string;
  readonly findings: readonly Finding[];
  /** Where the first character stands that could not be decoded. */
  readonly brokenAt?: number;
  /** In place of the text: whole characters in sound UTF-8, of which nothing is to be taken out. */
  readonly utf8?: Uint8Array;
}

/** How the text of a file is decoded. */
export interface DecodeOptions {
  /** Where known; otherwise it is recognised from the bytes. */
  readonly encoding?: TextEncoding | undefined;
  readonly origin: Origin;
  /** Gives sound UTF-8 as it is; a piece that is not, and all after it, comes as text. */
  readonly keepUtf8?: boolean | undefined;
}

interface Decoder {
  readonly write: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

/** Decodes a file as it arrives; what is ASCII alone passes, and the encoding is decided once enough was seen to tell it. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: DecodeOptions,
): AsyncGenerator<TextPiece> {
  const { origin } = options;
  const known = options.encoding;
  let decoder = known === undefined ? undefined : decoderOf(known);
  const cleaner = textCleaner(known ?? 'utf-8', origin);
  if (known !== undefined && !decoder) {
    yield { text: '', findings: encodingFindings({ encoding: known, markBytes: 0 }, origin) };
    return;
  }
  const sound = options.keepUtf8 === true ? soundUtf8() : undefined;
  const decoded = (bytes: Uint8Array, to: Decoder, encoding: TextEncoding): TextPiece => {
    const taken = encoding === 'utf-8' && sound ? sound.take(bytes) : { bytes, sound: false };
    if (!taken.sound) return cleaner.clean(to.write(taken.bytes), taken.bytes);
    if (taken.bytes.length > 0) cleaner.begun();
    return { text: '', findings: [], utf8: taken.bytes };
  };
  let read = known;
  for await (const { bytes, plain } of known === undefined ? gatherEvidence(chunks) : unseen(chunks)) {
    if (plain !== undefined) {
      yield sound ? { text: '', findings: [], utf8: bytes } : { text: plain, findings: [] };
      continue;
    }
    if (decoder) {
      yield decoded(bytes, decoder, read ?? 'unknown');
      continue;
    }
    const detected = detectEncoding(bytes);
    decoder = decoderOf(detected.encoding);
    const findings = encodingFindings(detected, origin);
    if (!decoder) {
      yield { text: '', findings };
      return;
    }
    cleaner.named(detected.encoding);
    read = detected.encoding;
    const piece = decoded(bytes.subarray(detected.markBytes), decoder, detected.encoding);
    yield { ...piece, findings: [...findings, ...piece.findings] };
  }
  const held = sound?.end() ?? new Uint8Array();
  const last = cleaner.clean(decoder ? decoder.write(held) + decoder.end() : '', held);
  yield { ...last, findings: [...last.findings, ...cleaner.end()] };
}

interface Gathered {
  readonly bytes: Uint8Array;
  readonly plain?: string;
}

async function* unseen(chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): AsyncGenerator<Gathered> {
  for await (const bytes of chunks) yield { bytes };
}

interface TextCleaner {
  readonly named: (encoding: TextEncoding) => void;
  /** A mark of the encoding would no longer stand in front. */
  readonly begun: () => void;
  /** A text and the bytes that it was decoded from. */
  readonly clean: (text: string, bytes: Uint8Array) => TextPiece;
  readonly end: () => readonly Finding[];
}

/** Counts the characters U+FFFD that are written in a text in UTF-8, wherever it is cut into pieces; a piece without any is passed over. */
function writtenReplacements(): (bytes: Uint8Array, isWanted: boolean) => number {
  let [before, last] = [0, 0];
  return (bytes, isWanted) => {
    let count = 0;
    for (const byte of isWanted ? bytes : bytes.subarray(-2)) {
      if (byte === 0xbd && last === 0xbf && before === 0xef) count += 1;
      [before, last] = [last, byte];
    }
    return count;
  };
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
  const written = writtenReplacements();
  const clean = (read: string, bytes: Uint8Array): TextPiece => {
    const own = broken || encoding !== 'utf-8' ? 0 : written(bytes, read.includes('\uFFFD'));
    const unmarked = begun || !read.startsWith('\uFEFF') ? read : read.slice(1);
    begun ||= read !== '';
    const text = without(without(unmarked, '\0'), '\uFEFF');
    const brokenAt = broken ? -1 : text.indexOf('\uFFFD');
    if (brokenAt === -1) return { text, findings: [] };
    broken = true;
    const lost = own > 0 && text.split('\uFFFD').length - 1 <= own ? 'before' : 'here';
    const params = { encoding: printedName(encoding), lost } as const;
    return { text, findings: [makeFinding(textFindings, 'ENCODING_BROKEN', params, place)], brokenAt };
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

function decoderOf(encoding: TextEncoding): Decoder | undefined {
  if (encoding === 'vni' || encoding === 'unknown') return undefined;
  if (encoding === 'tcvn3') return { write: decodeTcvn3, end: () => '' };
  // Not fatal: a decoder that throws forgets the half of a character it held.
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => decoder.decode() };
}
