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

/** @param {string} folder @param {string} command @param {string[]} args */
function runProgram(folder, command, args) {
  const shell = process.platform === 'win32' && command !== process.execPath;
  return spawnSync(command, args, { cwd: folder, encoding: 'utf8', shell });
}

/** @param {string} folder @param {string} what @param {string} command @param {string[]} args */
function run(folder, what, command, args) {
  const { status, stdout, stderr } = runProgram(folder, command, args);
  return { stdout, problems: status === 0 ? [] : [`${what}:\n${stdout}${stderr}`] };
}

/** Writes a workbook of two projects, the second with sources that exceed its cost. */
const workbookProgram = `import { writeFileSync } from 'node:fs';
import { writeTables } from '@khuyencong/tables';

const fields = ['id', 'name', 'province', 'year', 'activity', 'level', 'approved_on', 'total_cost', 'support', 'counterpart'];
const project = (id, counterpart) =>
  [id, 'Máy', 'Kiên Giang', '2023', 'machinery-tech-transfer', 'national', '2023-03-01', '600000000', '300000000', counterpart];
const rows = [project('DA-01', '300000000'), project('DA-02', '350000000')];
writeFileSync('chuong-trinh.xlsx', await writeTables([{ table: 'projects', fields, rows }], { language: 'vi' }));
`;

/**
 * Checks a workbook with the installed program, as the readme says.
 * @param {string} folder
 */
function problemsOfCheck(folder) {
  writeFileSync(join(folder, 'workbook.mjs'), workbookProgram);
  const made = run(folder, 'a workbook written', process.execPath, ['workbook.mjs']);
  if (made.problems.length > 0) return made.problems;
  const args = ['--no-install', 'khuyencong', 'check', 'chuong-trinh.xlsx', '--format', 'json'];
  const { status, stdout, stderr } = runProgram(folder, 'npx', args);
  const found = `npx khuyencong check ended with ${status}:\n${stdout}${stderr}`;
  if (status !== 1) return [found];
  /** @type {import('khuyencong').CheckReport} */
  const { inputs, findings } = JSON.parse(stdout);
  const [input] = inputs;
  const isRead = input?.file === 'chuong-trinh.xlsx' && input.rows === 2;
  const [finding, ...others] = findings.filter(({ severity }) => severity !== 'info');
  const isFound = finding?.code === 'COST_NOT_SUM_OF_SOURCES' && finding.origin?.cell === 'H3';
  return isRead && isFound && others.length === 0 ? [] : [found];
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
    ...problemsOfCheck(folder),
  ];
}

const folder = mkdtempSync(join(tmpdir(), 'khuyencong-installed-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
reportProblems(problemsOfConsumer(folder), `${names.length} packed packages in an empty project`);
