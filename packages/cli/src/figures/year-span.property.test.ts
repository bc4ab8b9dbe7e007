import { evaluateExplanation, type YearSpan } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainYears, sharedYears, spanText, yearsBetween } from './year-span.js';

const span = fc
  .tuple(fc.integer({ min: 1990, max: 2060 }), fc.integer({ min: 0, max: 12 }))
  .map(([from, length]): YearSpan => ({ from, to: from + length }));
const yearsOf = (all: YearSpan | undefined): readonly number[] =>
  all ? Array.from({ length: all.to - all.from + 1 }, (_, index) => all.from + index) : [];

describe('spans of years', () => {
  it('share the years that are in both', () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        const both = yearsOf(one).filter((year) => yearsOf(other).includes(year));
        expect(yearsOf(sharedYears(one, other))).toEqual(both);
        expect(sharedYears(one, other)).toEqual(sharedYears(other, one));
      }),
    );
  });

  it('have between them what is after the one and before the other', () => {
    fc.assert(
      fc.property(span, span, (one, other) => {
        const all = yearsOf({ from: 1980, to: 2080 });
        const between = all.filter((year) => year > one.to && year < other.from);
        expect(yearsOf(yearsBetween(one, other))).toEqual(between);
      }),
    );
  });

  it('are as long as they have years', () => {
    fc.assert(
      fc.property(span, (years) => {
        expect(evaluateExplanation(explainYears(years))).toBe(String(yearsOf(years).length));
      }),
    );
  });

  it('print one year as one', () => {
    expect(spanText({ from: 2021, to: 2025 })).toBe('2021–2025');
    expect(spanText({ from: 2024, to: 2024 })).toBe('2024');
  });
});
