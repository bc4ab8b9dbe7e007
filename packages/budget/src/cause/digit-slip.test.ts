import { describe, expect, it } from 'vitest';
import { digitSlip } from './digit-slip.js';

describe('digitSlip', () => {
  it.each([
    ['3540', '3450', 'neighbours-swapped'],
    ['12.3', '13.2', 'neighbours-swapped'],
    ['3540', '4530', 'swapped'],
    ['22', '02', 'wrong-digit'],
    ['22', '2', 'missing-or-extra-digit'],
    ['494', '4940', 'missing-or-extra-digit'],
    ['2.84', '2.804', 'missing-or-extra-digit'],
    ['22', '22', undefined],
    ['3540', '3999', undefined],
    ['3540', '4350', undefined],
    ['284', '2.84', 'moved-comma'],
    ['2.84', '284', 'moved-comma'],
    ['0.37', '3.7', 'moved-comma'],
    ['0.037', '3.7', 'moved-comma'],
    ['0.37', '3', undefined],
    ['2.84', '2840', undefined],
    ['284', '2840', 'missing-or-extra-digit'],
    ['31700000', '3170000', 'missing-or-extra-digit'],
    ['284', '28400', undefined],
    ['2.84', '28.4', 'moved-comma'],
    ['12', '3456', undefined],
    ['', '7', 'missing-or-extra-digit'],
  ])('of %s for %s is %s', (published, corrected, slip) =>
    expect(digitSlip(published, corrected)).toBe(slip),
  );
});
