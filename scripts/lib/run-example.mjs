import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded } from './install.mjs';
import { root } from './root.mjs';
import { runTurbo } from './turbo.mjs';

/**
 * Builds an example with what it needs and runs it with the arguments of the caller.
 * @param {string} name of the folder in `examples`
 */
export function runExample(name) {
  installIfNeeded();
  const { status, output } = runTurbo(['build', `--filter=@khuyencong-examples/${name}...`], { quiet: true });
  if (status !== 0) {
    console.error(output);
    return status;
  }
  const folder = join(root, 'examples', name);
  const program = [join(folder, 'dist', 'main.js'), ...process.argv.slice(2)];
  return spawnSync(process.execPath, program, { stdio: 'inherit', cwd: folder }).status ?? 1;
}
