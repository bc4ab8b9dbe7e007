import { spawnSync } from 'node:child_process';

/**
 * Runs npm and returns what it printed; throws with its output when it fails.
 * @param {string[]} args
 * @param {{ cwd: string }} options
 */
export function npm(args, { cwd }) {
  const result = spawnSync('npm', args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
  });
  if (result.status !== 0) throw new Error(`npm ${args[0]} failed\n${result.stdout}${result.stderr}`);
  return result.stdout;
}
