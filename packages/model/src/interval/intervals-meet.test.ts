import { describe, expect, it } from 'vitest';
import { intervalsMeet } from './intervals-meet.js';
import { makeInterval } from './make-interval.js';

const over413 = makeInterval({ min: '413', max: null, minInclusive: false });

describe('intervalsMeet', () => {
  it('does not count an open end', () =>
    expect(intervalsMeet(over413, makeInterval({ min: '413', max: '413' }))).toBe(false));

  it('counts what lies just above an open end', () =>
    expect(intervalsMeet(over413, makeInterval({ min: '0', max: '413.000000000000000000001' }))).toBe(true));

  it('does not let two open ends touch', () =>
    expect(intervalsMeet(makeInterval({ min: '0', max: '413', maxInclusive: false }), over413)).toBe(false));

  it('lets two closed ends touch', () =>
    expect(intervalsMeet(makeInterval({ min: '0', max: '5' }), makeInterval({ min: '5', max: '9' }))).toBe(
      true,
    ));
});
