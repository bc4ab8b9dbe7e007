import type { BenchJob } from './bench-job.js';
import { supportJob } from './budget/support.js';

/** Every job, in the order of the table. */
export const jobs: readonly BenchJob[] = [supportJob];
