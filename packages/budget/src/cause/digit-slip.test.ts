import { describe, expect, it } from 'vitest';
import { digitSlip } from './digit-slip.js';

describe('digitSlip', () => {
  it.each([
    ['3540', '3450', 'neighbours-swapped'],
    ['12.3', '13.2', 'neighbours-swapped'],
    ['3540', '4530', 'swapped'],
    ['22', '02', 'one-digit'],
    ['22', '2', 'one-digit'],
    ['494', '4940', 'one-digit'],
    ['2.84', '2.804', 'one-digit'],
    ['22', '22', undefined],
    ['3540', '3999', undefined],
    ['3540', '4350', undefined],
    ['284', '2.84', undefined],
    ['2.84', '28.4', undefined],
    ['12', '3456', undefined],
    ['', '7', 'one-digit'],
  ])('of %s for %s is %s', (published, corrected, slip) =>
    expect(digitSlip(published, corrected)).toBe(slip),
  );
});
