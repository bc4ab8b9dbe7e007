import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { TrackingDocument } from './tracking-document.js';

/** Every tracking document beside the data by its programme; documents of this repository, checked by its tests. */
export async function readTrackings(dataFolder: string): Promise<ReadonlyMap<string, TrackingDocument>> {
  const folder = join(dataFolder, 'tracking');
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const documents = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as TrackingDocument),
  );
  return new Map(documents.map((document) => [document.programme, document]));
}
