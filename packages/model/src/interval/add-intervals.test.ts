import { describe, expect, it } from 'vitest';
import { addIntervals } from './add-intervals.js';
import { makeInterval } from './make-interval.js';

describe('addIntervals', () => {
  it('gives the point 0 for no parts', () =>
    expect(addIntervals([])).toEqual({ min: '0', max: '0', minInclusive: true, maxInclusive: true }));

  it('opens an end of the sum as soon as one part has it open', () =>
    expect(
      addIntervals([
        makeInterval({ min: '0', max: '2.5', maxInclusive: false }),
        makeInterval({ min: '2', max: '2' }),
      ]),
    ).toEqual({ min: '2', max: '4.5', minInclusive: true, maxInclusive: false }));

  it('has no upper end when one part has none', () =>
    expect(
      addIntervals([
        makeInterval({ min: '45', max: null, minInclusive: false }),
        makeInterval({ min: '1', max: '2' }),
      ]),
    ).toEqual({ min: '46', max: null, minInclusive: false, maxInclusive: false }));
});
