import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { BenchJob, Implementation } from '../bench-job.js';

const manifest = createRequire(import.meta.url).resolve('khuyencong/package.json');
const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as {
  readonly bin: { readonly khuyencong: string };
};
const program = join(dirname(manifest), bin.khuyencong);

/** Starts Node so often, one after the other, and says what was printed. */
function started(implementation: Omit<Implementation, 'prepare'>, args: readonly string[]): Implementation {
  const prepare = (size: number) => (): string => {
    const outputs = Array.from(
      { length: size },
      () => spawnSync(process.execPath, args, { encoding: 'utf8' }).stdout,
    );
    return [...new Set(outputs)].join('\n');
  };
  return { ...implementation, prepare };
}

function startJob(name: string, args: readonly string[]): BenchJob {
  return {
    name,
    sizeOf: 'starts',
    sizes: [1, 3, 10],
    implementations: [
      started({ name: 'khuyencong', kind: 'ours' }, [program, ...args]),
      started({ name: 'node -e 0', kind: 'limit' }, ['-e', '0']),
    ],
  };
}

/** From the call to the end of the output, process and all. */
export const cliStartJobs: readonly BenchJob[] = [
  startJob('cli-start', ['--help']),
  startJob('cli-start-explain', ['explain', 'KEY_TWICE']),
  startJob('cli-start-norm', [
    'norm',
    ...['--activity', 'machinery-tech-transfer', '--level', 'national', '--as-of', '2024-01-01'],
  ]),
];
