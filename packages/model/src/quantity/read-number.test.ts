import { describe, expect, it } from 'vitest';
import { readNumber } from './read-number.js';

const said = (text: string): string =>
  readNumber(text)
    .map(({ value, separators }) => `${value} ${separators}`)
    .join(' | ');

describe('readNumber', () => {
  it.each([
    ['0', '0 none'],
    ['04', '4 none'],
    ['000', '0 none'],
    ['117.866', '117866 dot-thousands'],
    ['1.332,474', '1332.474 both'],
    ['1,332.474', '1332.474 both'],
    ['1.234.567', '1234567 dot-thousands'],
    ['1,234,567', '1234567 comma-thousands'],
    ['300.000.000,00', '300000000 both'],
    ['3,562', '3.562 comma-decimal | 3562 comma-thousands'],
    ['1,100', '1.1 comma-decimal | 1100 comma-thousands'],
    ['5,4', '5.4 comma-decimal'],
    ['5.4', '5.4 dot-decimal'],
    ['0,500', '0.5 comma-decimal'],
    ['0.500', '0.5 dot-decimal'],
    ['1234,567', '1234.567 comma-decimal'],
    ['215 342 000', '215342000 none'],
    ['1\u00a0234', '1234 none'],
    ['1\u00a0234,5', '1234.5 comma-decimal'],
    ['1 234.5', '1234.5 dot-decimal'],
  ])('reads %j as %s', (text, readings) => expect(said(text)).toBe(readings));

  it.each([
    ...[
      '',
      ' ',
      '.',
      ',',
      '1.',
      ',5',
      '1..5',
      '1.1.1.1',
      '12.34.567',
      '1,2,3',
      '1.234,567.8',
      '1 23',
      '1.234 567',
    ],
    ...['-5', '+5', '1e3', '0x10', 'Infinity', '٣', '５', '1\n', 'x'],
  ])('does not read %j', (text) => expect(readNumber(text)).toEqual([]));

  it('keeps every digit of a long number', () => {
    expect(readNumber('9'.repeat(40))[0]?.value).toBe('9'.repeat(40));
    expect(readNumber('9'.repeat(10_000))[0]?.value).toBe('9'.repeat(10_000));
  });

  it('reads a long row of zeros without delay', () => {
    const zeros = '0'.repeat(200_000);
    expect(readNumber(`1,${zeros}1`)[0]?.value.length).toBe(200_003);
    expect(readNumber(`${zeros}1`)[0]?.value).toBe('1');
    expect(readNumber(`1${'.000'.repeat(50_000)}`)[0]?.value.length).toBe(150_001);
    expect(readNumber('1.'.repeat(100_000))).toEqual([]);
  });
});
