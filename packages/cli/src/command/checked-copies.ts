import { readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { findingMessage, type Finding, type Language } from '@khuyencong/model';
import { checkedCopy } from '@khuyencong/tables';
import { isJsonText } from '../file/is-json-text.js';
import { allFindings } from '../finding/all-findings.js';
import { fileBytes } from '../programme/file-bytes.js';
import { copyTexts } from '../text/copy-texts.js';
import { openOutput, vetOutput } from './output-file.js';
import type { Streams } from './streams.js';
import { WrongCall } from './wrong-call.js';

/** A file and where its marked copy goes. */
export interface PlannedCopy {
  readonly file: string;
  readonly copy: string;
}

interface CopyCall {
  readonly copy?: string | undefined;
  readonly out?: string | undefined;
  readonly lang: Language;
}

/** Settles before anything is checked what copies are to be written; a wrong call where one cannot be. */
export async function plannedCopies(
  { copy, out, lang }: CopyCall,
  files: readonly string[],
): Promise<readonly PlannedCopy[]> {
  if (copy === undefined) return [];
  const texts = copyTexts[lang];
  for (const file of files) if (!(await isOfTables(file))) throw new WrongCall(texts.noWorkbook(file));
  const isFolder = await isDirectory(copy);
  if (files.length > 1 && !isFolder) throw new WrongCall(texts.needsFolder(copy));
  if (files.length === 1 && isFolder) throw new WrongCall(texts.isFolder(copy));
  const copies = files.map((file) => ({ file, copy: isFolder ? join(copy, copyName(file)) : copy }));
  const seen = new Set<string>();
  for (const { copy: written } of copies) {
    const key = resolve(written).toLowerCase();
    if (seen.has(key)) throw new WrongCall(texts.sameName(basename(written)));
    seen.add(key);
    await vetOutput({ out: written, lang }, files);
    if (out !== undefined && key === resolve(out).toLowerCase())
      throw new WrongCall(texts.overwritesInput(written));
  }
  return copies;
}

/** Every copy is an XLSX workbook; one of another form keeps its name in front. */
function copyName(file: string): string {
  const name = basename(file);
  return /\.xls[xm]$/iu.test(name) ? name : `${name}.xlsx`;
}

/** A file that is not there stays: the check says so. */
async function isOfTables(file: string): Promise<boolean> {
  if (file === '-' || (await isDirectory(file))) return false;
  try {
    const bytes = await fileBytes(file);
    try {
      return !isJsonText(file, await bytes.head());
    } finally {
      await bytes.close();
    }
  } catch {
    return true;
  }
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** Writes each copy whole or not at all. A file that could not be read has none. */
export async function writeCopies(
  copies: readonly PlannedCopy[],
  findings: readonly Finding[],
  { lang, streams }: { readonly lang: Language; readonly streams: Streams },
): Promise<void> {
  // A note on a cell needs no further word of its place.
  const message = (finding: Finding): string =>
    findingMessage(finding.origin?.cell === undefined ? finding : { ...finding, path: [] }, {
      language: lang,
      catalogues: [allFindings],
    });
  for (const { file, copy } of copies) {
    const bytes = await readFile(file).catch(() => undefined);
    if (!bytes) continue;
    const own = findings.filter(({ origin }) => origin?.file === file);
    const output = await openOutput({ out: copy, lang }, streams);
    try {
      await output.write(await checkedCopy(bytes, own, { language: lang, message, file }));
      await output.finish();
    } catch (error) {
      await output.abandon();
      throw error;
    }
  }
}
