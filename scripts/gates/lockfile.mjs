import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportProblems } from '../lib/gate-report.mjs';
import { root } from '../lib/root.mjs';

// npm leaves out platform packages that the registry in use does not hold, and then refuses its own lock file.

/**
 * @typedef {object} LockEntry
 * @property {string} [version]
 * @property {string} [resolved]
 * @property {boolean} [link]
 * @property {boolean} [dev]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 * @property {Record<string, string>} [optionalDependencies]
 */

const file = join(root, 'package-lock.json');
/** @type {{ packages: Record<string, LockEntry> }} */
const lock = JSON.parse(readFileSync(file, 'utf8'));
const { packages } = lock;

/** @param {string} dependent path of its entry @param {string} name @returns {string | undefined} path of what it finds */
function found(dependent, name) {
  const path = `${dependent === '' ? '' : `${dependent}/`}node_modules/${name}`;
  if (Object.hasOwn(packages, path)) return path;
  return dependent === ''
    ? undefined
    : found(
        dependent.replace(/(^|\/)node_modules\/(@[^/]+\/)?[^/]+$|^(packages|examples|bench)\/[^/]+$/, ''),
        name,
      );
}

/** @param {string} name of a platform package, such as `@rollup/rollup-linux-arm64-musl` */
function platformOf(name) {
  const os = /darwin|win32|windows|linux|android|freebsd|netbsd|openbsd|openharmony|sunos|aix/.exec(
    name,
  )?.[0];
  const cpu = /arm64|arm|ia32|ppc64|riscv64|s390x|loong64|x64|64/.exec(
    name.slice(name.indexOf(os ?? '') + (os ?? '').length),
  )?.[0];
  const libc = /musl/.test(name) ? 'musl' : os === 'linux' && name.endsWith('gnu') ? 'glibc' : undefined;
  return {
    ...(os ? { os: [os === 'windows' ? 'win32' : os] } : {}),
    ...(cpu ? { cpu: [cpu === '64' ? 'x64' : cpu] } : {}),
    ...(libc ? { libc: [libc] } : {}),
  };
}

const missing = Object.entries(packages).flatMap(([dependent, { dev, optionalDependencies = {} }]) =>
  Object.entries(optionalDependencies)
    .filter(
      ([name, version]) =>
        /^\d+\.\d+\.\d+$/.test(version) && packages[found(dependent, name) ?? '']?.version !== version,
    )
    .map(([name, version]) => ({ dependent, name, version, dev })),
);

if (process.argv.includes('--complete')) {
  for (const { dependent, name, version, dev } of missing.splice(0)) {
    const path = Object.hasOwn(packages, `node_modules/${name}`)
      ? `${dependent}/node_modules/${name}`
      : `node_modules/${name}`;
    packages[path] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true };
  }
  lock.packages = Object.fromEntries(Object.entries(packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
  writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
}

const problems = [
  ...missing.map(
    ({ dependent, name, version }) =>
      `${dependent} needs ${name}@${version}, not in the lock file: npm run lock`,
  ),
  ...Object.entries(packages)
    .filter(
      ([, { link, resolved }]) =>
        !link && resolved !== undefined && !resolved.startsWith('https://registry.npmjs.org/'),
    )
    .map(([path, { resolved }]) => `${path} comes from ${resolved}`),
];
reportProblems(problems, `${Object.keys(packages).length} entries of package-lock.json`);
