import { describe, expect, it } from 'vitest';
import { compareRatios } from './exact-ratio.js';

describe('compareRatios', () => {
  it('tells two close shares apart', () =>
    expect(
      compareRatios({ numerator: '177', denominator: '179' }, { numerator: '178', denominator: '180' }),
    ).toBe(-1));

  it('finds a share equal to its reduced form', () =>
    expect(compareRatios({ numerator: '2', denominator: '6' }, { numerator: '1', denominator: '3' })).toBe(
      0,
    ));

  it('compares decimals', () =>
    expect(compareRatios({ numerator: '0.5', denominator: '1' }, { numerator: '1', denominator: '3' })).toBe(
      1,
    ));
});
