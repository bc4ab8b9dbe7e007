import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

const skippedFolders = new Set([
  '.git',
  'node_modules',
  'dist',
  '.turbo',
  '.cache',
  'test-results',
  'coverage',
]);
const skippedPaths = new Set(['docs/api', 'out']);

/**
 * The files of the project, as paths from its root with forward slashes, sorted; nothing that a tool made.
 * @param {string} [folder]
 * @returns {string[]}
 */
export function projectFiles(folder = '') {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (!entry.isDirectory()) return [path];
      return skippedFolders.has(entry.name) || skippedPaths.has(path) ? [] : projectFiles(path);
    })
    .sort();
}

/** Source modules of the packages, without tests. */
export function packageSources() {
  return projectFiles('packages').filter(
    (path) => /^packages\/[^/]+\/src\/.*\.ts$/.test(path) && !/\.(test|test-d)\.ts$/.test(path),
  );
}
