import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { textFindings } from '../finding/text-findings.js';
import { detectEncoding, type DetectedEncoding, type TextEncoding } from './detect-encoding.js';
import { gatherEvidence, type GatheredBytes } from './gather-evidence.js';
import { pieceDecoder, runsOf, type DecodedBytes, type PieceDecoder } from './piece-decoder.js';
import { printedEncoding } from './printed-encoding.js';
import { soundUtf8 } from './sound-utf8.js';
import { textCleaner } from './text-cleaner.js';
import type { TextPiece } from './text-piece.js';

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
    const found = to.width === 'utf-8' && sound ? sound.take(bytes) : { bytes, sound: false, begun: false };
    if (!found.sound || !sound) return cleaned(to.write(found.bytes), to);
    if (found.begun) cleaner.begun();
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
    const piece = decoded(bytes, decoder);
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

function encodingFindings({ encoding, sample }: DetectedEncoding, origin: Origin): readonly Finding[] {
  const place = { path: [], origin };
  if (encoding === 'vni' || encoding === 'unknown')
    return [makeFinding(textFindings, 'ENCODING_NOT_READ', { encoding: printedEncoding(encoding) }, place)];
  const params = { encoding: printedEncoding(encoding), sample: sample ?? '' };
  return sample === undefined ? [] : [makeFinding(textFindings, 'ENCODING_GUESSED', params, place)];
}
