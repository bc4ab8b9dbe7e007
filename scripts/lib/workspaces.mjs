import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {string} version
 * @property {boolean} [private]
 * @property {Record<string, string>} [bin]
 * @property {Record<string, string | { types: string, default: string }>} [exports]
 * @property {Record<string, string>} [dependencies]
 * @property {Record<string, string>} [peerDependencies]
 */

/** @typedef {{ folder: string, dir: string, manifest: Manifest }} Workspace */

/** @param {string} parent @returns {Workspace[]} */
function workspacesIn(parent) {
  const folders = existsSync(join(root, parent)) ? readdirSync(join(root, parent)).sort() : [];
  return folders
    .filter((folder) => existsSync(join(root, parent, folder, 'package.json')))
    .map((folder) => {
      const dir = join(root, parent, folder);
      return { folder, dir, manifest: JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')) };
    });
}

/** The packages that users install. */
export const publishedPackages = workspacesIn('packages').filter(({ manifest }) => manifest.private !== true);

/** Everything that turbo runs tasks in. */
export const workspaces = [
  ...workspacesIn('packages'),
  ...workspacesIn('examples'),
  ...workspacesIn('bench'),
];
