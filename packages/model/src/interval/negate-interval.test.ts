import { describe, expect, it } from 'vitest';
import { makeInterval } from './make-interval.js';
import { negateInterval } from './negate-interval.js';

describe('negateInterval', () => {
  it('swaps the ends and what belongs to them', () =>
    expect(negateInterval(makeInterval({ min: '1', max: '3', maxInclusive: false }))).toEqual({
      min: '-3',
      max: '-1',
      minInclusive: false,
      maxInclusive: true,
    }));

  it('turns a lower bound into an upper one', () =>
    expect(negateInterval(makeInterval({ min: '0', max: null }))).toEqual({
      min: null,
      max: '0',
      minInclusive: false,
      maxInclusive: true,
    }));
});
