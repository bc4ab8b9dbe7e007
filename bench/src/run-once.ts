import { createHash } from 'node:crypto';
import type { Implementation } from './bench-job.js';
import { jobs } from './jobs.js';

/** What one process measured. */
export interface Measurement {
  readonly milliseconds: readonly number[];
  readonly peakRssMb: number;
  /** SHA-256 of the answer: answers can be long. */
  readonly answer: string;
}

const timedRuns = 3;

async function measure({ prepare }: Implementation, size: number): Promise<Measurement> {
  const run = prepare(size);
  const first = await run();
  const milliseconds: number[] = [];
  for (let index = 0; index < timedRuns; index += 1) {
    const start = performance.now();
    const answer = await run();
    milliseconds.push(performance.now() - start);
    if (answer !== first) throw new Error('the answer changes from run to run');
  }
  const peakRssMb = process.resourceUsage().maxRSS / 1024;
  return { milliseconds, peakRssMb, answer: createHash('sha256').update(first).digest('hex') };
}

const [jobName, implementationName, size] = process.argv.slice(2);
const implementation = jobs
  .find(({ name }) => name === jobName)
  ?.implementations.find(({ name }) => name === implementationName);
if (!implementation) throw new Error(`no ${String(implementationName)} in ${String(jobName)}`);
process.stdout.write(JSON.stringify(await measure(implementation, Number(size))));
