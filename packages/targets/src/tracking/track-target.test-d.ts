import type { Actual, Target } from './target.js';
import { trackTarget } from './track-target.js';

declare const target: Target;

trackTarget(target, { actuals: [], asOf: undefined });

// @ts-expect-error -- the day as of which to judge is stated, if only as unknown
trackTarget(target, { actuals: [] });

// @ts-expect-error -- dates are YYYY-MM-DD
trackTarget(target, { actuals: [], asOf: '31/12/2025' });

// @ts-expect-error -- results are exact decimals
const float: Actual = { period: '2024', value: 4, path: [] };

// @ts-expect-error -- a period is a year, a quarter or a month
const fifthQuarter: Actual = { period: '2024-Q5', path: [] };
