import { join } from 'node:path';
import { root } from './root.mjs';

/** Where the packages lie as npm would publish them. */
export const tarballFolder = join(root, '.cache', 'tarballs');

/** @param {import('./workspaces.mjs').Manifest} manifest */
export function tarballOf({ name, version }) {
  return join(tarballFolder, `${name.replace('@', '').replace('/', '-')}-${version}.tgz`);
}
