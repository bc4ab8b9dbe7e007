import { readFile, stat } from 'node:fs/promises';
import { makeFinding, type Finding } from '@khuyencong/model';
import { documentFindings } from '../finding/document-findings.js';

/** The bytes of a file, or why there are none. */
export async function readFileBytes(
  file: string,
  { bytesAtMost }: { readonly bytesAtMost: number },
): Promise<Uint8Array | Finding> {
  const place = { path: [], origin: { file } };
  try {
    const { size } = await stat(file);
    if (size > bytesAtMost) {
      const params = { file, bytes: String(size), limit: String(bytesAtMost) };
      return makeFinding(documentFindings, 'FILE_TOO_LARGE', params, place);
    }
    return await readFile(file);
  } catch (error) {
    const reason = (error as NodeJS.ErrnoException).code ?? 'unknown';
    return makeFinding(documentFindings, 'FILE_UNREADABLE', { file, reason }, place);
  }
}
