import { leaveOneOutJob } from './awards/leave-one-out.js';
import { scoreJob } from './awards/score.js';
import { sealJob, verifyJob } from './awards/seal.js';
import type { BenchJob } from './bench-job.js';
import { allocate } from './budget/allocate.js';
import { reconcileJob } from './budget/reconcile.js';
import { sum } from './budget/sum.js';
import { supportJob } from './budget/support.js';
import { addActuals } from './targets/add-actuals.js';
import { mergeStates } from './targets/merge-states.js';
import { cliStartJobs } from './cli/cli-start.js';
import { checkCsv, checkCsvAboveNorm, checkWrongCsv } from './tables/check-csv.js';
import { checkXlsx, readXlsx } from './tables/check-xlsx.js';
import { parseTargetJob } from './targets/parse-target.js';

/** Every job, in the order of the table. */
export const jobs: readonly BenchJob[] = [
  ...[sum, allocate, supportJob, reconcileJob],
  ...[addActuals, mergeStates, parseTargetJob],
  ...[scoreJob, leaveOneOutJob, sealJob, verifyJob],
  ...[checkCsv, checkWrongCsv, checkCsvAboveNorm],
  ...[readXlsx, checkXlsx],
  ...cliStartJobs,
];
