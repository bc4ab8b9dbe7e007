import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BenchJob, Implementation } from './bench-job.js';
import { benchResults, type BenchResult, type Measured } from './bench-result.js';
import { jobs } from './jobs.js';
import type { Measurement } from './run-once.js';

const rounds = 3;
const program = fileURLToPath(new URL('run-once.js', import.meta.url));
const resultsFile = new URL('../results.json', import.meta.url);

function measureInProcess(job: BenchJob, implementation: Implementation, size: number): Measurement {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [program, job.name, implementation.name, String(size)],
    { encoding: 'utf8', maxBuffer: 2 ** 26 },
  );
  if (status !== 0) throw new Error(`${job.name}, ${implementation.name}, ${size}: ${stderr}`);
  return JSON.parse(stdout) as Measurement;
}

/** Takes turns, A B A B, so that a slow minute of the machine falls on all of them. */
function measureInTurns(job: BenchJob, size: number): readonly BenchResult[] {
  const measurements = new Map<Implementation, Measurement[]>(
    job.implementations.map((implementation) => [implementation, []]),
  );
  for (let round = 0; round < rounds; round += 1)
    for (const [implementation, list] of measurements) list.push(measureInProcess(job, implementation, size));
  const measured: readonly Measured[] = [...measurements].map(([implementation, list]) => ({
    implementation,
    measurements: list,
  }));
  return benchResults(job, { size, measured });
}

function line({ job, size, implementation, medianMs, timesOurs, peakRssMb, agrees }: BenchResult): string {
  const answer = agrees === false ? '  another answer' : '';
  return [
    job.padEnd(28),
    String(size).padStart(10),
    implementation.padEnd(32),
    `${medianMs.toFixed(1)} ms`.padStart(13),
    `× ${timesOurs.toFixed(2)}`.padStart(10),
    `${peakRssMb.toFixed(0)} MB${answer}`.padStart(9),
  ].join(' ');
}

/** Answers that should agree and do not. */
function disagreements(job: BenchJob, results: readonly BenchResult[]): readonly string[] {
  const excused = new Set(
    job.implementations.filter(({ differsBecause }) => differsBecause !== undefined).map(({ name }) => name),
  );
  return results
    .filter(({ agrees, implementation }) => agrees === false && !excused.has(implementation))
    .map(({ size, implementation }) => `${job.name}, ${size}: ${implementation} gives another answer`);
}

/** Results of jobs that did not run now are kept. */
function store(results: readonly BenchResult[]): void {
  const earlier = existsSync(resultsFile)
    ? (JSON.parse(readFileSync(resultsFile, 'utf8')) as readonly BenchResult[])
    : [];
  const ran = new Set(results.map(({ job }) => job));
  const all = [...earlier.filter(({ job }) => !ran.has(job)), ...results];
  const order = jobs.map(({ name }) => name);
  all.sort((one, other) => order.indexOf(one.job) - order.indexOf(other.job) || one.size - other.size);
  writeFileSync(resultsFile, `${JSON.stringify(all, null, 2)}\n`);
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !jobs.some((job) => job.name === name));
if (unknown.length > 0) {
  process.stderr.write(`No job ${unknown.join(', ')}. Jobs: ${jobs.map(({ name }) => name).join(', ')}\n`);
  process.exit(2);
}
const chosen = wanted.length === 0 ? jobs : jobs.filter(({ name }) => wanted.includes(name));
const results: BenchResult[] = [];
const wrong: string[] = [];
for (const job of chosen) {
  for (const size of job.sizes) {
    const rows = measureInTurns(job, size);
    results.push(...rows);
    wrong.push(...disagreements(job, rows));
    process.stdout.write(`${rows.map(line).join('\n')}\n`);
  }
  for (const { name, differsBecause } of job.implementations)
    if (differsBecause !== undefined) process.stdout.write(`  ${name}: ${differsBecause}\n`);
}
store(results);
for (const each of wrong) process.stderr.write(`${each}\n`);
process.exitCode = wrong.length > 0 ? 1 : 0;
