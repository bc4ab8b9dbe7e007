import { createHash } from 'node:crypto';
import { makeFinding, tableSchemas, type Finding } from '@khuyencong/model';
import type { CheckFiguresOptions } from '../figures/check-figures.js';
import { documentFindings } from '../finding/document-findings.js';
import { checkDocument } from './check-document.js';
import type { CheckedFile } from './checked-file.js';
import { readJsonText } from './json-text.js';

// Documents are written by hand; one of this size already holds about a hundred thousand figures.
const bytesAtMost = 8 * 1024 * 1024;

/** Checks a file that holds one JSON document. */
export async function checkJson(
  file: string,
  chunks: AsyncIterable<Uint8Array>,
  options: CheckFiguresOptions,
  checkTables: (bytes: Uint8Array) => Promise<CheckedFile>,
): Promise<CheckedFile> {
  const place = { path: [], origin: { file } };
  const bytes = await collect(chunks);
  if (typeof bytes === 'number') {
    const params = { file, bytes: `> ${bytesAtMost}`, limit: String(bytesAtMost) };
    return { file, rows: 0, findings: [makeFinding(documentFindings, 'FILE_TOO_LARGE', params, place)] };
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const refused = (findings: readonly Finding[]): CheckedFile => ({ file, sha256, rows: 0, findings });
  const text = decode(bytes);
  if (text === undefined) return refused([makeFinding(documentFindings, 'FILE_NOT_UTF8', { file }, place)]);
  if (text.trim() === '') return refused([makeFinding(documentFindings, 'FILE_EMPTY', { file }, place)]);
  const json = readJsonText(text, file);
  if (!json.ok) return refused(json.findings);
  if (holdsTables(json.data)) return checkTables(bytes);
  const located = (findings: readonly Finding[]): readonly Finding[] => [
    ...json.findings,
    ...findings.map((finding) => ({ ...finding, origin: finding.origin ?? json.locate(finding.path) })),
  ];
  const checked = checkDocument(json.data, options);
  if (!checked.ok) return refused(located(checked.findings));
  const { title, rows, figures, plan } = checked.value;
  const documents = { ...(figures && { figures }), ...(plan && { plan }) };
  return { file, sha256, title, rows, ...documents, findings: located(checked.findings) };
}

/** Tables under their names, or the rows of one: what says no kind and has no figures. */
function holdsTables(data: unknown): boolean {
  if (Array.isArray(data)) return true;
  if (typeof data !== 'object' || data === null || Object.hasOwn(data, 'kind')) return false;
  return tableSchemas.some(({ name, title }) => [name, title].some((key) => Object.hasOwn(data, key)));
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | number> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    parts.push(part);
    length += part.length;
    if (length > bytesAtMost) return length;
  }
  return Buffer.concat(parts);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
