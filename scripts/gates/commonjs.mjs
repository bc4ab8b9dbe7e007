import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { reportProblems } from '../lib/gate-report.mjs';
import { root } from '../lib/root.mjs';
import { publishedPackages } from '../lib/workspaces.mjs';

const program = join(root, 'scripts', 'gates', 'consumers', 'require-packages.cjs');
const names = publishedPackages.map(({ manifest }) => manifest.name);
const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...names], {
  encoding: 'utf8',
  cwd: root,
});
reportProblems(status === 0 ? [] : [`${stdout}${stderr}`.trim()], `require() of ${names.length} packages`);
