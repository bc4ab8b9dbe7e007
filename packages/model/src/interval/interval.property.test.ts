import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { positiveDecimal, smallInterval } from '../../test/arbitraries.js';
import { toDecimalString, type DecimalString } from '../decimal/decimal-string.js';
import { Exact } from '../decimal/exact.js';
import { addIntervals } from './add-intervals.js';
import { closeInterval } from './close-interval.js';
import { formatInterval } from './format-interval.js';
import { intervalContains } from './interval-contains.js';
import type { Interval } from './interval.js';
import { intervalsMeet } from './intervals-meet.js';
import { makeInterval } from './make-interval.js';
import { negateInterval } from './negate-interval.js';
import { scaleInterval } from './scale-interval.js';

const zero: Interval = { min: '0', max: '0', minInclusive: true, maxInclusive: true };
const halves: readonly DecimalString[] = Array.from({ length: 33 }, (_, index) =>
  toDecimalString(new Exact(index - 16).times('0.5')),
);

/** Half steps between whole ends show every open end. */
function holds(interval: Interval, value: DecimalString): boolean {
  const { min, max, minInclusive, maxInclusive } = interval;
  const number = Number(value);
  const above = min === null || number > Number(min) || (minInclusive && number === Number(min));
  const below = max === null || number < Number(max) || (maxInclusive && number === Number(max));
  return above && below;
}

describe('the sum of intervals', () => {
  it('does not depend on the order of the parts', () => {
    fc.assert(
      fc.property(smallInterval, smallInterval, (a, b) => {
        expect(addIntervals([a, b])).toEqual(addIntervals([b, a]));
      }),
    );
  });

  it('does not depend on how the parts are grouped', () => {
    fc.assert(
      fc.property(smallInterval, smallInterval, smallInterval, (a, b, c) => {
        const together = addIntervals([a, b, c]);
        expect(addIntervals([addIntervals([a, b]), c])).toEqual(together);
        expect(addIntervals([a, addIntervals([b, c])])).toEqual(together);
      }),
    );
  });

  it('is the interval itself with zero added', () => {
    fc.assert(
      fc.property(smallInterval, (a) => {
        expect(addIntervals([a, zero])).toEqual(a);
      }),
    );
  });

  it('contains the sum of any two values of its parts', () => {
    fc.assert(
      fc.property(
        smallInterval,
        smallInterval,
        fc.constantFrom(...halves),
        fc.constantFrom(...halves),
        (a, b, x, y) => {
          fc.pre(holds(a, x) && holds(b, y));
          return intervalContains(addIntervals([a, b]), toDecimalString(new Exact(x).plus(y)));
        },
      ),
    );
  });
});

describe('the mirror of an interval', () => {
  it('mirrors back to the interval', () => {
    fc.assert(
      fc.property(smallInterval, (a) => {
        expect(negateInterval(negateInterval(a))).toEqual(a);
      }),
    );
  });

  it('contains the mirrored values and no others', () => {
    fc.assert(
      fc.property(smallInterval, fc.constantFrom(...halves), (a, x) => {
        const mirrored = toDecimalString(new Exact(x).negated());
        expect(intervalContains(negateInterval(a), mirrored)).toBe(holds(a, x));
      }),
    );
  });

  it('mirrors a sum part by part', () => {
    fc.assert(
      fc.property(smallInterval, smallInterval, (a, b) => {
        const parts = addIntervals([negateInterval(a), negateInterval(b)]);
        expect(negateInterval(addIntervals([a, b]))).toEqual(parts);
      }),
    );
  });
});

describe('a scaled interval', () => {
  it('scales a sum part by part', () => {
    fc.assert(
      fc.property(smallInterval, smallInterval, positiveDecimal, (a, b, factor) => {
        const parts = addIntervals([scaleInterval(a, factor), scaleInterval(b, factor)]);
        expect(scaleInterval(addIntervals([a, b]), factor)).toEqual(parts);
      }),
    );
  });

  it('scales by one factor after another as by their product', () => {
    fc.assert(
      fc.property(smallInterval, positiveDecimal, positiveDecimal, (a, f, g) => {
        const product = toDecimalString(new Exact(f).times(g));
        expect(scaleInterval(scaleInterval(a, f), g)).toEqual(scaleInterval(a, product));
      }),
    );
  });

  it('stays itself at factor one', () => {
    fc.assert(
      fc.property(smallInterval, (a) => {
        expect(scaleInterval(a, '1')).toEqual(a);
      }),
    );
  });
});

describe('membership and meeting', () => {
  it('agree with trying every half step', () => {
    fc.assert(
      fc.property(smallInterval, (a) => {
        for (const value of halves) expect(intervalContains(a, value)).toBe(holds(a, value));
      }),
    );
  });

  it('meet exactly when some half step lies in both', () => {
    fc.assert(
      fc.property(smallInterval, smallInterval, (a, b) => {
        expect(intervalsMeet(a, b)).toBe(halves.some((value) => holds(a, value) && holds(b, value)));
        expect(intervalsMeet(b, a)).toBe(intervalsMeet(a, b));
      }),
    );
  });
});

describe('closing an interval', () => {
  it('only adds values', () => {
    fc.assert(
      fc.property(smallInterval, fc.constantFrom(...halves), (a, value) => {
        if (holds(a, value)) expect(intervalContains(closeInterval(a), value)).toBe(true);
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(smallInterval, (a) => {
        expect(closeInterval(closeInterval(a))).toEqual(closeInterval(a));
      }),
    );
  });
});

describe('every interval', () => {
  it('can be made again from its ends', () => {
    fc.assert(
      fc.property(smallInterval, (a) => {
        expect(makeInterval(a)).toEqual(a);
      }),
    );
  });

  it('prints its ends in both languages', () => {
    fc.assert(
      fc.property(smallInterval, fc.constantFrom('vi' as const, 'en' as const), (a, language) => {
        const text = formatInterval(a, { language });
        expect([a.min, a.max].every((end) => end === null || text.includes(end))).toBe(true);
      }),
    );
  });
});
