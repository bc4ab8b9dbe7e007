import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { installIfNeeded } from './lib/install.mjs';
import { root } from './lib/root.mjs';
import { runTurbo } from './lib/turbo.mjs';

const example = join(root, 'examples', 'published-programmes');

installIfNeeded();
const { status, output } = runTurbo(['build', '--filter=@khuyencong-examples/published-programmes...'], {
  quiet: true,
});
if (status === 0) {
  const program = [join(example, 'dist', 'main.js'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, program, { stdio: 'inherit', cwd: example }).status ?? 1;
} else {
  console.error(output);
  process.exitCode = status;
}
