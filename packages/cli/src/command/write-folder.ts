import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Language } from '@khuyencong/model';
import { cannotWrite, writeWholeFile } from './write-whole-file.js';

/** A file of a folder that is to be written. */
export interface FolderFile {
  readonly name: string;
  readonly content: string;
}

/** Writes files into a folder, which is made where there is none; each file as a whole. */
export async function writeFolder(
  folder: string,
  files: readonly FolderFile[],
  language: Language,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw cannotWrite(folder, error, language);
  }
  for (const { name, content } of files) await writeWholeFile(join(folder, name), content, language);
}
