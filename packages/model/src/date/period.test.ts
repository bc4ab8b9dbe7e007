import { describe, expect, it } from 'vitest';
import { parsePeriod, readPeriod } from './period.js';

describe('readPeriod', () => {
  it.each([
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024-Q1', '2024-01-01', '2024-03-31'],
    ['2024-Q2', '2024-04-01', '2024-06-30'],
    ['2024-Q3', '2024-07-01', '2024-09-30'],
    ['2024-Q4', '2024-10-01', '2024-12-31'],
    ['2024-H1', '2024-01-01', '2024-06-30'],
    ['2024-H2', '2024-07-01', '2024-12-31'],
    ['2024-9M', '2024-01-01', '2024-09-30'],
    ['2021-2025', '2021-01-01', '2025-12-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['1900-02', '1900-02-01', '1900-02-28'],
    ['2000-02', '2000-02-01', '2000-02-29'],
    ['0001-12', '0001-12-01', '0001-12-31'],
    ['9999-12', '9999-12-01', '9999-12-31'],
  ])('knows the first and last day of %s', (text, firstDay, lastDay) =>
    expect(readPeriod(text)).toEqual({ text, firstDay, lastDay }),
  );

  it.each([
    '',
    '24',
    '0000',
    '0000-01',
    '2024-Q0',
    '2024-Q5',
    '2024-H3',
    '2025-2021',
    '2025-2025',
    '0000-2025',
    '2024-6M',
    '2024-9m',
    '2024-13',
    '2024-00',
    '2024-1',
    'quý II/2024',
    '2024 ',
    '2024\n',
  ])('does not read %j', (text) => expect(readPeriod(text)).toBeUndefined());
});

describe('parsePeriod', () => {
  it('reads a well-formed period', () => expect(parsePeriod('2024-02').lastDay).toBe('2024-02-29'));

  it('names the text that it refuses', () =>
    expect(() => parsePeriod('quý II/2024')).toThrow('MALFORMED_PERIOD: text "quý II/2024"'));
});
