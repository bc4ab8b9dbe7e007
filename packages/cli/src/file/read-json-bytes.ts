import { makeFinding } from '@khuyencong/model';
import { sourceFindings } from '@khuyencong/tables';
import { documentFindings } from '../finding/document-findings.js';
import { readJsonText, type JsonText } from './json-text.js';

/** Reads the bytes of a file as one JSON document. */
export function readJsonBytes(bytes: Uint8Array, file: string): JsonText {
  const place = { path: [], origin: { file } };
  const text = decode(bytes);
  if (text === undefined)
    return { ok: false, findings: [makeFinding(documentFindings, 'FILE_NOT_UTF8', { file }, place)] };
  if (text.trim() !== '') return readJsonText(text, file);
  const params = { bytes: String(bytes.length) };
  return { ok: false, findings: [makeFinding(sourceFindings, 'SOURCE_EMPTY', params, place)] };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
