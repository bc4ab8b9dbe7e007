import type { DecimalString } from '@khuyencong/model';
import type { MoneyUnitName } from '../money/money-units.js';
import type { AllocateOptions, AllocationShare } from './allocation.js';
import type { BoundedShare } from './bounded-units.js';
import type { HandOutOptions } from './proportional-units.js';
import type { WholeUnits } from './whole-units.js';

/** What is to be allocated, every text checked and every choice made. */
export interface AllocationPlan {
  readonly total: DecimalString;
  readonly unit: MoneyUnitName;
  /** One unit is a one with so many zeros. */
  readonly zeros: number;
  readonly whole: WholeUnits;
  readonly shares: AllocateOptions['shares'];
  readonly weights: readonly number[] | readonly bigint[];
  readonly bounded: readonly BoundedShare[] | undefined;
  readonly rules: HandOutOptions;
  readonly path: readonly (string | number)[];
}

export function asShare(share: DecimalString | AllocationShare): AllocationShare {
  return typeof share === 'string' ? { weight: share } : share;
}
