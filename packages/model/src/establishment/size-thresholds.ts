import type { DecimalString } from '../decimal/decimal-string.js';
import type { Citation } from '../finding/citation.js';

/** The upper ends of a size, included; labour, and revenue or capital. */
export interface SizeThreshold {
  readonly size: 'micro' | 'small' | 'medium';
  readonly workers: DecimalString;
  readonly revenueVnd: DecimalString;
  readonly capitalVnd: DecimalString;
}

export const thresholdsFrom = '2021-10-15';

export const thresholdsCitation: Citation = {
  instrument: '80/2021/NĐ-CP',
  article: '5',
  verified: 'clause',
};

/** Industry and construction; from the smallest up. */
export const sizeThresholds: readonly SizeThreshold[] = [
  { size: 'micro', workers: '10', revenueVnd: '3000000000', capitalVnd: '3000000000' },
  { size: 'small', workers: '100', revenueVnd: '50000000000', capitalVnd: '20000000000' },
  { size: 'medium', workers: '200', revenueVnd: '200000000000', capitalVnd: '100000000000' },
];
