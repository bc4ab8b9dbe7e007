import type { BenchJob } from './bench-job.js';
import { addActuals } from './targets/add-actuals.js';
import { mergeStates } from './targets/merge-states.js';
import { parseTargetJob } from './targets/parse-target.js';

/** Every job, in the order of the table. */
export const jobs: readonly BenchJob[] = [addActuals, mergeStates, parseTargetJob];
