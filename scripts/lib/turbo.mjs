import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.mjs';

/**
 * Runs turbo with telemetry off, and with what the results depend on named in its environment.
 * @param {string[]} args
 * @param {{ quiet?: boolean, env?: NodeJS.ProcessEnv }} [options] `quiet`: keep the output and return it
 */
export function runTurbo(args, { quiet = false, env = {} } = {}) {
  const turbo = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  const result = spawnSync(process.execPath, [turbo, 'run', ...args, '--no-update-notifier'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: quiet ? ['ignore', 'pipe', 'pipe'] : 'inherit',
    env: {
      ...process.env,
      TURBO_TELEMETRY_DISABLED: '1',
      DO_NOT_TRACK: '1',
      KHUYENCONG_NODE: process.version,
      ...env,
    },
  });
  if (result.error) throw result.error;
  return { status: result.status ?? 1, output: quiet ? `${result.stdout}${result.stderr}` : '' };
}
