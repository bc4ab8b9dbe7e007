import { describe, expect, it } from 'vitest';
import { makeInterval } from './make-interval.js';
import { scaleInterval } from './scale-interval.js';

describe('scaleInterval', () => {
  it('turns tỷ đồng into đồng exactly', () =>
    expect(scaleInterval(makeInterval({ min: '1.5', max: null, minInclusive: false }), '1000000000')).toEqual(
      {
        min: '1500000000',
        max: null,
        minInclusive: false,
        maxInclusive: false,
      },
    ));

  it.each(['0', '-1', '-0.5'] as const)('refuses the factor %s', (factor) =>
    expect(() => scaleInterval(makeInterval({ min: '1', max: '2' }), factor)).toThrow(
      `NEGATIVE_FACTOR: factor "${factor}"`,
    ),
  );
});
