import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
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

/** @param {string} dir @returns {Workspace} */
function workspaceAt(dir) {
  return {
    folder: basename(dir),
    dir,
    manifest: JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')),
  };
}

/** @param {string} parent @returns {Workspace[]} */
function workspacesIn(parent) {
  return readdirSync(join(root, parent))
    .sort()
    .map((folder) => join(root, parent, folder))
    .filter((dir) => existsSync(join(dir, 'package.json')))
    .map(workspaceAt);
}

/** The packages that users install. */
export const publishedPackages = workspacesIn('packages').filter(({ manifest }) => manifest.private !== true);

/** Everything that turbo runs tasks in. */
export const workspaces = [
  ...workspacesIn('packages'),
  ...workspacesIn('examples'),
  workspaceAt(join(root, 'bench')),
];
