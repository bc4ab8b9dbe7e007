import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/arbitraries.js';
import { isIsoDate } from './iso-date.js';

describe('isIsoDate', () => {
  it('accepts every day of the calendar', () => {
    const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
    fc.assert(fc.property(days, (day) => isIsoDate(day.toISOString().slice(0, 10))));
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(typeof isIsoDate(text)).toBe('boolean');
      }),
    );
  });
});
