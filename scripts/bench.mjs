import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { runTurbo } from './lib/turbo.mjs';

installIfNeeded();
const { status, output } = runTurbo(['build', '--filter=@khuyencong-bench/bench...'], { quiet: true });
if (status === 0) {
  const program = [join(root, 'bench', 'dist', 'main.js'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, program, { stdio: 'inherit', cwd: root }).status ?? 1;
} else {
  console.error(output);
  process.exitCode = status;
}
