import { describe, expect, it } from 'vitest';
import { isIsoDate, isoDate } from './iso-date.js';

describe('isIsoDate', () => {
  it.each(['2024-02-29', '2000-02-29', '2025-07-01', '1900-01-01', '9999-12-31', '0001-01-01'])(
    'accepts the day %s',
    (text) => expect(isIsoDate(text)).toBe(true),
  );

  it.each([
    ...['2023-02-29', '1900-02-29', '2024-02-30', '2024-04-31', '2024-13-01', '2024-00-10', '2024-01-00'],
    ...[
      '29/02/2024',
      '2024-2-9',
      '2024-02',
      '2024-02-29T00:00:00Z',
      '+2024-02-29',
      '',
      ' 2024-02-29',
      '2024-02-29\n',
    ],
  ])('refuses %j', (text) => expect(isIsoDate(text)).toBe(false));
});

describe('isoDate', () => {
  it('gives an existing day back', () => expect(isoDate('2025-07-01')).toBe('2025-07-01'));

  it('names the text that it refuses', () =>
    expect(() => isoDate('30/02/2024')).toThrow('MALFORMED_DATE: text "30/02/2024"'));

  it('refuses a day left out, as a caller without types may', () =>
    expect(() => isoDate(undefined as never)).toThrow('MALFORMED_DATE'));
});
