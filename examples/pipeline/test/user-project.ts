import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A file of the example. */
export const exampleFile = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

/** A folder of its own, with the packages installed, as a user has it. */
export function userProject(): string {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-pipeline-'));
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  const modules = join(folder, 'node_modules');
  mkdirSync(join(modules, '.bin'), { recursive: true });
  for (const name of readdirSync(exampleFile('../../node_modules')).filter((each) => !each.startsWith('.')))
    symlinkSync(exampleFile(`../../node_modules/${name}`), join(modules, name));
  // In a fresh clone npm links no program of ours: it installs before the first build.
  const program = exampleFile('../../packages/cli/dist/bin/khuyencong.js');
  chmodSync(program, 0o755);
  symlinkSync(program, join(modules, '.bin', 'khuyencong'));
  return folder;
}

export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command to its end. */
export function run(
  [command = '', ...args]: readonly string[],
  options: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Ran {
  const env = { ...process.env, ...options.env, NO_COLOR: '1', npm_config_loglevel: 'error' };
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: options.cwd, env, encoding: 'utf8' });
  return { status, out: stdout, err: stderr };
}
