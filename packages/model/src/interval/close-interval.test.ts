import { describe, expect, it } from 'vitest';
import { closeInterval } from './close-interval.js';

describe('closeInterval', () => {
  it('takes the ends in that are there', () =>
    expect(closeInterval({ min: '413', max: null, minInclusive: false, maxInclusive: false })).toEqual({
      min: '413',
      max: null,
      minInclusive: true,
      maxInclusive: false,
    }));
});
