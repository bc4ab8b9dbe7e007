import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder for the files of one test, and how to take it away. */
export interface TestFolder {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly remove: () => void;
}

export function testFolder(): TestFolder {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
  return { folder, path: (name) => join(folder, name), remove: () => rmSync(folder, { recursive: true }) };
}
