import { makeFinding, type Finding, type Origin } from '@khuyencong/model';
import { sourceFindings } from '../finding/source-findings.js';
import { decodeTcvn3 } from './decode-tcvn3.js';
import { detectEncoding, type DetectedEncoding, type TextEncoding } from './detect-encoding.js';

/** A piece of decoded text and what was noticed in it. */
export interface TextPiece {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** How the text of a file is decoded. */
export interface DecodeOptions {
  /** Where known; otherwise it is recognised from the bytes. */
  readonly encoding?: TextEncoding | undefined;
  readonly origin: Origin;
}

interface Decoder {
  /** Throws at bytes that are not of its encoding, where that can be known. */
  readonly write: (bytes: Uint8Array) => string;
  readonly end: () => string;
}

interface Decoding {
  readonly encoding: TextEncoding;
  readonly decoder: Decoder;
  /** Only ASCII so far, on which every encoding here agrees but UTF-16. */
  readonly undecided: boolean;
}

/** Decodes a file as it arrives; the encoding is decided at the first byte that is not ASCII. */
export async function* decodeText(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  options: DecodeOptions,
): AsyncGenerator<TextPiece> {
  const place = { path: [], origin: options.origin };
  let decoding = options.encoding === undefined ? undefined : decodingOf(options.encoding, false);
  let nuls = 0;
  for await (const chunk of chunks) {
    const begun = decoding ? { decoding, bytes: chunk, findings: [] } : begin(chunk, options.origin);
    const read = begun.decoding && decodeChunk(begun.decoding, begun.bytes, options.origin);
    const findings = [...begun.findings, ...(read?.findings ?? [])];
    if (!read?.decoding) {
      yield { text: '', findings };
      return;
    }
    decoding = read.decoding;
    const text = read.text.includes('\0') ? read.text.replaceAll('\0', '') : read.text;
    nuls += read.text.length - text.length;
    yield { text, findings };
  }
  const params = { count: String(nuls) };
  yield {
    text: decoding?.decoder.end() ?? '',
    findings: nuls > 0 ? [makeFinding(sourceFindings, 'NUL_CHARACTER', params, place)] : [],
  };
}

interface Begun {
  readonly decoding: Decoding | undefined;
  readonly bytes: Uint8Array;
  readonly findings: readonly Finding[];
}

function begin(chunk: Uint8Array, origin: Origin): Begun {
  const detected = detectEncoding(chunk);
  const undecided = detected.encoding === 'utf-8' && detected.markBytes === 0;
  return {
    decoding: decodingOf(detected.encoding, undecided),
    bytes: chunk.subarray(detected.markBytes),
    findings: encodingFindings(detected, origin),
  };
}

interface Decoded {
  readonly text: string;
  readonly decoding: Decoding | undefined;
  readonly findings: readonly Finding[];
}

function decodeChunk(decoding: Decoding, bytes: Uint8Array, origin: Origin): Decoded {
  try {
    const text = decoding.decoder.write(bytes);
    const undecided = decoding.undecided && text.length === bytes.length;
    return { text, decoding: { ...decoding, undecided }, findings: [] };
  } catch {
    return decoding.undecided ? redetected(bytes, origin) : broken(decoding.encoding, bytes, origin);
  }
}

function redetected(bytes: Uint8Array, origin: Origin): Decoded {
  const detected = detectEncoding(bytes);
  const decoding = decodingOf(detected.encoding, false);
  return {
    text: decoding?.decoder.write(bytes) ?? '',
    decoding,
    findings: encodingFindings(detected, origin),
  };
}

function broken(encoding: TextEncoding, bytes: Uint8Array, origin: Origin): Decoded {
  const decoder = streamDecoder(encoding, false);
  const finding = makeFinding(sourceFindings, 'ENCODING_BROKEN', { encoding }, { path: [], origin });
  return {
    text: decoder.write(bytes),
    decoding: { encoding, decoder, undecided: false },
    findings: [finding],
  };
}

function encodingFindings({ encoding, sample }: DetectedEncoding, origin: Origin): readonly Finding[] {
  const place = { path: [], origin };
  if (encoding === 'vni' || encoding === 'unknown')
    return [makeFinding(sourceFindings, 'ENCODING_NOT_READ', { encoding: printedName(encoding) }, place)];
  const params = { encoding: printedName(encoding), sample: sample ?? '' };
  return sample === undefined ? [] : [makeFinding(sourceFindings, 'ENCODING_GUESSED', params, place)];
}

function printedName(encoding: TextEncoding): string {
  const names: Partial<Record<TextEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', unknown: '?' };
  return names[encoding] ?? encoding;
}

function decodingOf(encoding: TextEncoding, undecided: boolean): Decoding | undefined {
  if (encoding === 'vni' || encoding === 'unknown') return undefined;
  const decoder =
    encoding === 'tcvn3' ? { write: decodeTcvn3, end: () => '' } : streamDecoder(encoding, true);
  return { encoding, decoder, undecided };
}

function streamDecoder(encoding: string, fatal: boolean): Decoder {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true, fatal });
  return { write: (bytes) => decoder.decode(bytes, { stream: true }), end: () => endOf(decoder) };
}

/** A file may end in the middle of a character. */
function endOf(decoder: { readonly decode: () => string }): string {
  try {
    return decoder.decode();
  } catch {
    return '\uFFFD';
  }
}
