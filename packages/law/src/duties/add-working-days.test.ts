import { KcError, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { addWorkingDays, isWorkingDay } from './add-working-days.js';

const none = { holidays: [] };

describe('addWorkingDays', () => {
  it.each<[IsoDate, number, IsoDate]>([
    ['2024-05-06', 0, '2024-05-06'],
    ['2024-05-06', 1, '2024-05-07'],
    ['2024-05-10', 1, '2024-05-13'],
    ['2024-05-11', 1, '2024-05-13'],
    ['2024-05-12', 1, '2024-05-13'],
    ['2024-05-11', 0, '2024-05-11'],
    ['2024-05-13', -1, '2024-05-10'],
    ['2024-05-12', -1, '2024-05-10'],
    ['2024-05-06', 10, '2024-05-20'],
    ['2024-12-31', 1, '2025-01-01'],
    ['1969-12-31', 2, '1970-01-02'],
  ])('from %s, %i working days: %s', (day, days, expected) => {
    expect(addWorkingDays(day, days, none)).toBe(expected);
  });

  it('does not count holidays, nor those that fall on a weekend twice', () => {
    const holidays: readonly IsoDate[] = ['2024-04-30', '2024-05-01', '2024-05-04'];
    expect(addWorkingDays('2024-04-29', 1, { holidays })).toBe('2024-05-02');
    expect(addWorkingDays('2024-04-29', 3, { holidays })).toBe('2024-05-06');
  });

  it('counts a Saturday worked in exchange, unless it is a holiday too', () => {
    const makeUpDays: readonly IsoDate[] = ['2024-05-04'];
    expect(addWorkingDays('2024-05-03', 1, { holidays: ['2024-04-29'], makeUpDays })).toBe('2024-05-04');
    expect(addWorkingDays('2024-05-03', 1, { holidays: ['2024-05-04'], makeUpDays })).toBe('2024-05-06');
  });

  it.each([0.5, Number.NaN, Number.POSITIVE_INFINITY])('refuses %s days', (days) => {
    expect(() => addWorkingDays('2024-05-06', days, none)).toThrow(KcError);
  });

  it('refuses days that do not exist, and results after the year 9999', () => {
    expect(() => addWorkingDays('2024-02-30', 1, none)).toThrow('MALFORMED_DATE: text "2024-02-30"');
    expect(() => addWorkingDays('2024-02-01', 1, { holidays: ['2024-02-30'] })).toThrow(KcError);
    expect(() => addWorkingDays('9999-12-31', 1, none)).toThrow(KcError);
    expect(() => addWorkingDays('9999-12-30', Number.MAX_SAFE_INTEGER, none)).toThrow(KcError);
  });
});

describe('isWorkingDay', () => {
  it('knows the days of a week', () => {
    const week: readonly IsoDate[] = [
      '2024-05-06',
      '2024-05-07',
      '2024-05-08',
      '2024-05-09',
      '2024-05-10',
      '2024-05-11',
      '2024-05-12',
    ];
    expect(week.map((day) => isWorkingDay(day, none))).toEqual([true, true, true, true, true, false, false]);
  });
});
