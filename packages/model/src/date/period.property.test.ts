import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/arbitraries.js';
import { parsePeriod, readPeriod } from './period.js';

const year = fc.integer({ min: 1, max: 9998 }).map((n) => String(n).padStart(4, '0'));
const nextDay = (day: string): string =>
  new Date(new Date(`${day}T00:00:00Z`).getTime() + 86_400_000).toISOString().slice(0, 10);

function expectToFillTheYear(text: string, parts: readonly string[]): void {
  const periods = parts.map((part) => parsePeriod(`${text}-${part}`));
  const whole = parsePeriod(text);
  expect(periods[0]?.firstDay).toBe(whole.firstDay);
  expect(periods.at(-1)?.lastDay).toBe(whole.lastDay);
  const starts = periods.slice(1).map((period) => period.firstDay);
  expect(periods.slice(0, -1).map((period) => nextDay(period.lastDay))).toEqual(starts);
}

describe('the periods of a year', () => {
  it('follow one another without a gap', () => {
    const months = Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, '0'));
    fc.assert(
      fc.property(year, (text) => {
        expectToFillTheYear(text, ['Q1', 'Q2', 'Q3', 'Q4']);
        expectToFillTheYear(text, months);
      }),
    );
  });

  it('are read from any text without an error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(readPeriod(text)?.text ?? text).toBe(text);
      }),
    );
  });
});
