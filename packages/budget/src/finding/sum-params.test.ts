import { describe, expect, it } from 'vitest';
import {
  noteInterval,
  printAmount,
  printGap,
  printLimits,
  printTolerance,
  type SumParams,
} from './sum-params.js';

const money: SumParams = {
  nameVi: 'Kinh phí',
  nameEn: 'Budget',
  measure: 'money',
  unit: 'tỷ đồng',
  total: '5.095',
  sum: '4.94',
  difference: '-0.155',
  totalVnd: '5095000000',
  sumVnd: '4940000000',
  differenceVnd: '-155000000',
};
const { totalVnd: _total, sumVnd: _sum, differenceVnd: _difference, ...counted } = money;
const projects: SumParams = { ...counted, unit: 'đề án', total: '22', sum: '17', difference: '-5' };

describe('printAmount', () => {
  it('prints money in đồng', () => expect(printAmount(money, 'total', 'vi')).toBe('5.095.000.000 đồng'));
  it('prints counts in their unit', () => expect(printAmount(projects, 'sum', 'en')).toBe('17 projects'));
});

describe('printGap', () => {
  it.each([
    [money, '155.000.000 đồng'],
    [projects, '5 đề án'],
    [{ ...projects, difference: '5' } as const, '5 đề án'],
  ])('leaves the sign to the words around it', (params, text) => expect(printGap(params, 'vi')).toBe(text));
});

describe('the notation of intervals', () => {
  it.each([
    [{ min: '413', max: null, minInclusive: false, maxInclusive: false }, '(413,)', 'above 413 projects'],
    [
      { min: '0', max: '2.5', minInclusive: true, maxInclusive: false },
      '[0,2.5)',
      'from 0 to below 2.5 projects',
    ],
    [{ min: '7', max: '7', minInclusive: true, maxInclusive: true }, '[7,7]', '7 projects'],
    [{ min: null, max: '-1', minInclusive: false, maxInclusive: true }, '(,-1]', 'to -1 projects'],
    [{ min: null, max: null, minInclusive: false, maxInclusive: false }, '(,)', 'unbounded projects'],
  ] as const)('writes %o as %s and prints it again', (interval, noted, text) => {
    expect(noteInterval(interval)).toBe(noted);
    expect(printLimits(noted, { unit: 'đề án' }, 'en')).toBe(text);
  });
});

describe('printTolerance', () => {
  it('is silent where nothing was "about"', () => expect(printTolerance(money, 'vi')).toBe(''));
  it('states what "about" was taken for', () => {
    const about = { ...money, aboutTolerancePercent: '2.5' } as const;
    expect(printTolerance(about, 'vi')).toBe(' ("khoảng" được hiểu là ±2,5%)');
    expect(printTolerance(about, 'en')).toBe(' ("about" is taken as ±2.5%)');
  });
});
