import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Language } from '@khuyencong/model';
import pico from 'picocolors';
import { makeReports, type Reports } from '../src/report/make-reports.js';

export const dataFolder: string = fileURLToPath(new URL('../data/', import.meta.url));
const shownAs = 'examples/published-programmes/data';

/** The reports over a folder of data, without colours. */
export function reportsOf(folder: string, language: Language): Promise<Reports> {
  const look = { colors: pico.createColors(false), columns: 100 };
  return makeReports({ folder, shownAs }, { language, asOf: '2025-12-31', look });
}

/** A copy of the figures, without the results that repeat some of them, in which one text of one file is another; refuses a text that is not there exactly once. */
export async function changedData(file: string, from: string, to: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'published-programmes-'));
  await cp(dataFolder, folder, { recursive: true, filter: (source) => !source.endsWith('tracking') });
  const before = await readFile(join(folder, file), 'utf8');
  if (before.split(from).length !== 2) throw new Error(`"${from}" does not stand exactly once in ${file}`);
  await writeFile(join(folder, file), before.replace(from, to));
  return folder;
}

/** The words of a page or of the terminal, with single spaces. */
export function wordsOf(markup: string): string {
  return markup
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
}
