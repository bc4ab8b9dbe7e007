import type { BenchJob } from './bench-job.js';
import { reconcileJob } from './budget/reconcile.js';

/** Every job, in the order of the table. */
export const jobs: readonly BenchJob[] = [reconcileJob];
