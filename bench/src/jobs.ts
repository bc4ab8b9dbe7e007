import type { BenchJob } from './bench-job.js';
import { parseTargetJob } from './targets/parse-target.js';

/** Every job, in the order of the table. */
export const jobs: readonly BenchJob[] = [parseTargetJob];
