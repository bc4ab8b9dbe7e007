import { describe, expect, it } from 'vitest';
import { makeInterval } from './make-interval.js';

describe('makeInterval', () => {
  it('includes both ends unless said otherwise', () =>
    expect(makeInterval({ min: '5', max: '5.4' })).toEqual({
      min: '5',
      max: '5.4',
      minInclusive: true,
      maxInclusive: true,
    }));

  it('does not include an end that is missing', () =>
    expect(makeInterval({ min: null, max: null })).toEqual({
      min: null,
      max: null,
      minInclusive: false,
      maxInclusive: false,
    }));

  it('makes a point of two equal ends', () => expect(makeInterval({ min: '7', max: '7' }).max).toBe('7'));

  it('refuses ends in the wrong order', () =>
    expect(() => makeInterval({ min: '5', max: '4.99' })).toThrow('INTERVAL_EMPTY: min "5", max "4.99"'));

  it('refuses a point with an open end', () =>
    expect(() => makeInterval({ min: '5', max: '5', maxInclusive: false })).toThrow(
      'INTERVAL_EMPTY: min "5", max "5"',
    ));
});
