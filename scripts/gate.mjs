import { gates } from './lib/gates.mjs';
import { runTurbo } from './lib/turbo.mjs';

const known = gates.flatMap(({ tasks }) => tasks);
const chosen = process.argv.slice(2).map((name) => (known.includes(name) ? name : `gate:${name}`));

if (chosen.length > 0 && chosen.every((task) => known.includes(task))) {
  process.exitCode = runTurbo([
    ...chosen,
    '--output-logs=new-only',
    '--continue=dependencies-successful',
  ]).status;
} else {
  console.error(
    `usage: npm run gate -- NAME…\nnames: ${known.map((task) => task.replace('gate:', '')).join(' ')}`,
  );
  process.exitCode = 2;
}
