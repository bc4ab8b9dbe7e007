import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyHolidays, shifted } from '../../test/duties/arbitraries.js';
import { addWorkingDays, isWorkingDay } from './add-working-days.js';

const count = fc.integer({ min: 0, max: 60 });

describe('working days, for any calendar', () => {
  it('add up', () => {
    fc.assert(
      fc.property(anyDay, count, count, anyHolidays, (day, one, other, holidays) => {
        const inSteps = addWorkingDays(addWorkingDays(day, one, { holidays }), other, { holidays });
        expect(inSteps).toBe(addWorkingDays(day, one + other, { holidays }));
        const back = addWorkingDays(addWorkingDays(day, -one, { holidays }), -other, { holidays });
        expect(back).toBe(addWorkingDays(day, -one - other, { holidays }));
      }),
    );
  });

  it('never land on a weekend or a holiday', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 60 }), anyHolidays, (day, days, holidays) => {
        for (const signed of [days, -days]) {
          const landed = addWorkingDays(day, signed, { holidays });
          expect(isWorkingDay(landed, { holidays })).toBe(true);
          expect(holidays).not.toContain(landed);
          expect([1, 2, 3, 4, 5]).toContain(new Date(`${landed}T00:00:00Z`).getUTCDay());
        }
      }),
    );
  });

  it('agree with counting one calendar day after the other', () => {
    fc.assert(
      fc.property(anyDay, count, anyHolidays, (day, days, holidays) => {
        let reached = day;
        for (let left = days; left > 0;) {
          reached = shifted(reached, 1);
          if (isWorkingDay(reached, { holidays })) left -= 1;
        }
        expect(addWorkingDays(day, days, { holidays })).toBe(reached);
      }),
    );
  });

  it('do not depend on the order of the holidays, nor on one that is named twice', () => {
    fc.assert(
      fc.property(anyDay, count, anyHolidays, (day, days, holidays) => {
        const other = [...holidays, ...holidays].reverse();
        expect(addWorkingDays(day, days, { holidays: other })).toBe(addWorkingDays(day, days, { holidays }));
      }),
    );
  });

  it('come later with every holiday more', () => {
    fc.assert(
      fc.property(anyDay, count, anyHolidays, anyDay, (day, days, holidays, more) => {
        const later = addWorkingDays(day, days, { holidays: [...holidays, more] });
        expect(later >= addWorkingDays(day, days, { holidays })).toBe(true);
      }),
    );
  });
});
