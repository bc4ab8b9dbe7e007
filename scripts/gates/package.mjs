import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { reportProblems } from '../lib/gate-report.mjs';
import { root } from '../lib/root.mjs';
import { tarballOf } from '../lib/tarballs.mjs';
import { publishedPackages, workspaces } from '../lib/workspaces.mjs';

const attw = join(root, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
const licence = readFileSync(join(root, 'LICENSE'), 'utf8');
const turboTasks = JSON.parse(readFileSync(join(root, 'turbo.json'), 'utf8')).tasks;

/** @typedef {import('../lib/workspaces.mjs').Workspace} Workspace */

/** @param {Workspace} workspace */
async function publintProblems({ manifest }) {
  const tarball = new Uint8Array(readFileSync(tarballOf(manifest))).buffer;
  const { messages, pkg } = await publint({ pack: { tarball }, strict: true });
  return messages.map(
    (message) => `${manifest.name}: publint: ${formatMessage(message, pkg, { color: false })}`,
  );
}

/** @param {Workspace} workspace */
function attwProblems({ manifest }) {
  const args = [
    attw,
    tarballOf(manifest),
    '--profile',
    'esm-only',
    '--no-definitely-typed',
    '--no-emoji',
    '--format',
    'ascii',
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return status === 0 ? [] : [`${manifest.name}: attw:\n${stdout}${stderr}`];
}

/** @param {Workspace} workspace */
function contentProblems({ dir, manifest }) {
  const packed = execFileSync('tar', ['-tzf', tarballOf(manifest)], { encoding: 'utf8' })
    .trim()
    .split('\n');
  const needed = ['package/LICENSE', 'package/README.md', 'package/dist/index.js', 'package/dist/index.d.ts'];
  const scripts = Object.keys(JSON.parse(readFileSync(join(dir, 'package.json'), 'utf8')).scripts);
  return [
    ...needed
      .filter((file) => !packed.includes(file))
      .map((file) => `${manifest.name}: its tarball has no ${file}`),
    ...packed
      .filter(
        (file) => /\.(test|test-d)\.|\.map$|\.ts$/.test(file) && !/(?<!\.test|\.test-d)\.d\.ts$/.test(file),
      )
      .map((file) => `${manifest.name}: its tarball should not hold ${file}`),
    ...scripts
      .filter((script) => /^(pre|post)?(install|prepare|publish)$/.test(script))
      .map((script) => `${manifest.name}: no ${script} script`),
    ...(existsSync(join(dir, 'LICENSE')) && readFileSync(join(dir, 'LICENSE'), 'utf8') === licence
      ? []
      : [`${manifest.name}: its LICENSE is not that of the project`]),
  ];
}

/** Root tasks do not see workspaces by themselves: turbo.json names each build. */
function turboProblems() {
  const named = /** @type {string[]} */ (turboTasks['//#packages-built'].dependsOn);
  return publishedPackages
    .filter(({ manifest }) => !named.includes(`${manifest.name}#build`))
    .map(({ manifest }) => `turbo.json: //#packages-built does not depend on ${manifest.name}#build`);
}

/** Siblings are found in the tree only while their range holds its version. */
function rangeProblems() {
  const versions = new Map(workspaces.map(({ manifest }) => [manifest.name, manifest.version]));
  return workspaces.flatMap(({ manifest }) =>
    Object.entries(manifest.dependencies ?? {})
      .filter(([name, range]) => versions.has(name) && range !== `^${versions.get(name)}`)
      .map(([name, range]) => `${manifest.name}: ${name} is ${versions.get(name)}, its range is ${range}`),
  );
}

const problems = [...turboProblems(), ...rangeProblems()];
for (const workspace of publishedPackages) {
  problems.push(
    ...contentProblems(workspace),
    ...(await publintProblems(workspace)),
    ...attwProblems(workspace),
  );
}
reportProblems(problems, `${publishedPackages.length} packed packages with publint and attw`);
