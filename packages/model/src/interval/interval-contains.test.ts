import { describe, expect, it } from 'vitest';
import { intervalContains } from './interval-contains.js';
import { makeInterval } from './make-interval.js';

describe('intervalContains', () => {
  it('includes a closed end', () =>
    expect(intervalContains(makeInterval({ min: '5', max: '5.4' }), '5.4')).toBe(true));

  it('excludes an open end', () =>
    expect(intervalContains(makeInterval({ min: '5', max: '5.4', maxInclusive: false }), '5.4')).toBe(false));

  it('finds every number in an interval without ends', () =>
    expect(intervalContains(makeInterval({ min: null, max: null }), '-99999999999999999999')).toBe(true));
});
