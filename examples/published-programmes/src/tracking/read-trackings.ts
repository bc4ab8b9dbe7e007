import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatPath } from '@khuyencong/model';
import { safeParseTargetTracking, type TargetTracking } from '@khuyencong/targets';

/** Every tracking document beside the data by its programme. */
export async function readTrackings(dataFolder: string): Promise<ReadonlyMap<string, TargetTracking>> {
  const folder = join(dataFolder, 'tracking');
  if (!existsSync(folder)) return new Map();
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  const documents = await Promise.all(names.map((name) => readTracking(join(folder, name))));
  return new Map(documents.map((document) => [document.programme, document]));
}

async function readTracking(file: string): Promise<TargetTracking> {
  const parsed = safeParseTargetTracking(JSON.parse(await readFile(file, 'utf8')));
  if (parsed.ok) return parsed.value;
  const faults = parsed.findings.map(({ code, path, params }) =>
    [code, formatPath(path), JSON.stringify(params)].filter((piece) => piece !== '').join(' '),
  );
  throw new Error(`${file}: ${faults.join(', ')}`);
}
