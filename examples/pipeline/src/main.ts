import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describedWorkbooks } from './described-workbooks.js';
import { writeWorkbooks } from './write-workbooks.js';

const here = fileURLToPath(new URL('../', import.meta.url));
const folder = join(here, '..', '..', 'out', 'pipeline');

function run(title: string, command: string, args: readonly string[]): number | null {
  process.stdout.write(`\n$ ${title}\n`);
  const { status } = spawnSync(command, args, { cwd: folder, stdio: 'inherit' });
  process.stdout.write(`→ exit ${String(status)}\n`);
  return status;
}

const validate = (file: string): number | null => {
  const schema = '@khuyencong/model/schemas/figures.schema.json';
  const script = join(here, 'validate.mjs');
  return run(`node validate.mjs ${schema} ${file}`, process.execPath, [
    ...[script, schema],
    join(here, 'documents', file),
  ]);
};

await writeWorkbooks(join(folder, 'data'));
process.stdout.write(`${describedWorkbooks().note}\n`);
const statuses = [
  run('./check.sh data reports', 'sh', [join(here, 'check.sh'), 'data', 'reports']),
  validate('figures-good.json'),
  validate('figures-bad.json'),
];
// One workbook is cut off, so the check must end in 2; of the two documents one is sound.
process.exitCode = statuses.join() === '2,0,1' ? 0 : 1;
