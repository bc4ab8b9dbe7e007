import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportProblems, skipGate } from '../lib/gate-report.mjs';
import { npm } from '../lib/npm.mjs';
import { root } from '../lib/root.mjs';
import { tarballOf } from '../lib/tarballs.mjs';
import { publishedPackages } from '../lib/workspaces.mjs';

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const quickFailure = ['--fetch-retries=1', '--fetch-retry-mintimeout=500', '--fetch-retry-maxtimeout=1000'];
const names = publishedPackages.map(({ manifest }) => manifest.name);

/** @param {string} folder */
function writeConsumer(folder) {
  const dependencies = Object.fromEntries(
    publishedPackages.map(({ manifest }) => [manifest.name, `file:${tarballOf(manifest)}`]),
  );
  const imports = names.map((name, index) => `import * as package${index} from '${name}';\n`).join('');
  const program = `${imports}export const packages: object[] = [${names.map((_, index) => `package${index}`).join(', ')}];\n`;
  const compilerOptions = { target: 'es2022', lib: ['es2023', 'dom'], types: [], strict: true, noEmit: true };
  /** @param {object} resolution */
  const tsconfig = (resolution) =>
    JSON.stringify({ compilerOptions: { ...compilerOptions, ...resolution }, files: ['consumer.ts'] });

  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ private: true, type: 'module', dependencies }),
  );
  writeFileSync(join(folder, 'consumer.ts'), program);
  writeFileSync(join(folder, 'consumer.mjs'), names.map((name) => `await import('${name}');\n`).join(''));
  writeFileSync(join(folder, 'nodenext.json'), tsconfig({ module: 'nodenext' }));
  writeFileSync(join(folder, 'bundler.json'), tsconfig({ module: 'preserve', moduleResolution: 'bundler' }));
}

/** @param {string} folder */
function install(folder) {
  try {
    npm(
      [
        'install',
        '--prefer-offline',
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--loglevel=error',
        ...quickFailure,
      ],
      {
        cwd: folder,
      },
    );
  } catch (error) {
    const { message } = /** @type {Error} */ (error);
    if (/ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(message))
      skipGate('packed packages were not installed, the npm registry cannot be reached');
    throw error;
  }
}

/** @param {string} folder @param {string} what @param {string} command @param {string[]} args */
function run(folder, what, command, args) {
  const shell = process.platform === 'win32' && command !== process.execPath;
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell });
  return { stdout, problems: status === 0 ? [] : [`${what}:\n${stdout}${stderr}`] };
}

/** @param {string} folder */
function problemsOfConsumer(folder) {
  writeConsumer(folder);
  install(folder);
  const cli = publishedPackages.find(({ manifest }) => manifest.bin);
  const version = run(folder, 'npx khuyencong --version', 'npx', ['--no-install', 'khuyencong', '--version']);
  return [
    ...run(folder, 'import in Node', process.execPath, ['consumer.mjs']).problems,
    ...run(folder, 'types with module nodenext', process.execPath, [tsc, '-p', 'nodenext.json']).problems,
    ...run(folder, 'types with a bundler', process.execPath, [tsc, '-p', 'bundler.json']).problems,
    ...version.problems,
    ...(version.stdout.trim() === cli?.manifest.version
      ? []
      : [`khuyencong --version printed ${version.stdout}`]),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'khuyencong-installed-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
reportProblems(problemsOfConsumer(folder), `${names.length} packed packages in an empty project`);
