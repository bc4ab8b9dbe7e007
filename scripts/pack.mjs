import { mkdirSync, rmSync } from 'node:fs';
import { npm } from './lib/npm.mjs';
import { root } from './lib/root.mjs';
import { tarballFolder } from './lib/tarballs.mjs';
import { publishedPackages } from './lib/workspaces.mjs';

rmSync(tarballFolder, { recursive: true, force: true });
mkdirSync(tarballFolder, { recursive: true });
const chosen = publishedPackages.flatMap(({ manifest }) => ['--workspace', manifest.name]);
npm(['pack', '--silent', '--ignore-scripts', '--pack-destination', tarballFolder, ...chosen], { cwd: root });
