import type { BenchJob } from './bench-job.js';

/** Every job, in the order of the table. */
export const jobs: readonly BenchJob[] = [];
