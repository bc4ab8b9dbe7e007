import { describe, expect, it } from 'vitest';
import { readMarkedNumber } from './read-marked-number.js';

describe('readMarkedNumber', () => {
  it.each([
    ['3,562', 'vi', '3.562', 'comma-decimal'],
    ['3,562', 'en', '3562', 'comma-thousands'],
    ['3.562', 'vi', '3562', 'dot-thousands'],
    ['3.562', 'en', '3.562', 'dot-decimal'],
    ['1.332,474', 'vi', '1332.474', 'both'],
    ['1,332.474', 'en', '1332.474', 'both'],
    ['1 500 000,5', 'vi', '1500000.5', 'comma-decimal'],
    ['0420', 'vi', '420', 'none'],
  ] as const)('reads "%s" printed as in %s as %s', (text, marks, value, separators) =>
    expect(readMarkedNumber(text, { marks })).toEqual([{ value, separators }]),
  );

  it.each([
    ['1,332.474', 'vi'],
    ['1.332,474', 'en'],
    ['1.5', 'vi'],
    ['1.50.000', 'vi'],
    ['1.500 000', 'vi'],
    ['', 'vi'],
    ['x', 'en'],
  ] as const)('leaves "%s" unread where numbers are printed as in %s', (text, marks) =>
    expect(readMarkedNumber(text, { marks })).toEqual([]),
  );
});
