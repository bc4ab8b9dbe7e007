import { leaveOneOutJob } from './awards/leave-one-out.js';
import { scoreJob } from './awards/score.js';
import { sealJob, verifyJob } from './awards/seal.js';
import type { BenchJob } from './bench-job.js';

/** Every job, in the order of the table. */
export const jobs: readonly BenchJob[] = [scoreJob, leaveOneOutJob, sealJob, verifyJob];
