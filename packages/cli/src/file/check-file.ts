import { createHash } from 'node:crypto';
import { makeFinding, type Finding } from '@khuyencong/model';
import type { CheckedFigures, CheckFiguresOptions } from '../figures/check-figures.js';
import { documentFindings } from '../finding/document-findings.js';
import { checkDocument } from './check-document.js';
import { readJsonText } from './json-text.js';
import { readFileBytes } from './read-file-bytes.js';

/**
 * One file that was checked (tệp đã kiểm tra).
 *
 * @category check
 * @since 0.1.0
 */
export interface CheckedFile {
  readonly file: string;
  /** Of the bytes of the file; absent when it could not be read. */
  readonly sha256?: string;
  /** Of the document; absent when the file holds no sound one. */
  readonly title?: string;
  /** Figures, targets and results in it; or the lines, rows, entries or phases of another document. */
  readonly rows: number;
  /** Absent when the file holds no sound figures document. */
  readonly figures?: CheckedFigures;
  readonly findings: readonly Finding[];
}

// Documents are written by hand; one of this size already holds about a hundred thousand figures.
const bytesAtMost = 8 * 1024 * 1024;

/**
 * Reads and checks one file (kiểm tra tệp): a figures document, a plan, a form 1, a ledger or the money of a project, known by its `kind`.
 * Never throws for a bad file: whatever is wrong comes back as findings with file, line and column.
 *
 * @param file - path of a JSON file
 * @param options - as of `checkFigures`
 * @returns the document as checked, and all findings
 * @example
 * ```ts runnable
 * import { checkFile } from 'khuyencong';
 * const { findings } = await checkFile('no-such-file.json', { asOf: undefined, aboutTolerancePercent: '5' });
 * findings.map(({ code, params }) => [code, params['reason']]) // => [['FILE_UNREADABLE', 'ENOENT']]
 * ```
 * @category check
 * @since 0.1.0
 */
export async function checkFile(file: string, options: CheckFiguresOptions): Promise<CheckedFile> {
  const place = { path: [], origin: { file } };
  const bytes = await readFileBytes(file, { bytesAtMost });
  if (!(bytes instanceof Uint8Array)) return { file, rows: 0, findings: [bytes] };
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const refused = (findings: readonly Finding[]): CheckedFile => ({ file, sha256, rows: 0, findings });
  const text = decode(bytes);
  if (text === undefined) return refused([makeFinding(documentFindings, 'FILE_NOT_UTF8', { file }, place)]);
  if (text.trim() === '') return refused([makeFinding(documentFindings, 'FILE_EMPTY', { file }, place)]);
  const json = readJsonText(text, file);
  if (!json.ok) return refused(json.findings);
  const located = (findings: readonly Finding[]): readonly Finding[] => [
    ...json.findings,
    ...findings.map((finding) => ({ ...finding, origin: finding.origin ?? json.locate(finding.path) })),
  ];
  const checked = checkDocument(json.data, options);
  if (!checked.ok) return refused(located(checked.findings));
  const { title, rows, figures } = checked.value;
  return { file, sha256, title, rows, ...(figures && { figures }), findings: located(checked.findings) };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
