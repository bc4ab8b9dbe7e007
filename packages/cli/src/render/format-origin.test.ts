import { describe, expect, it } from 'vitest';
import { formatOrigin } from './format-origin.js';

describe('a place', () => {
  it.each([
    [{ file: 'a.xlsx', sheet: 'Đề án', cell: 'B7', line: 7 }, 'a.xlsx:Đề án!B7'],
    [{ file: 'a.xlsx', sheet: 'Đề án' }, 'a.xlsx:Đề án'],
    [{ file: 'a.xlsx', sheet: 'Đề án', line: 7 }, 'a.xlsx:Đề án:7'],
    [{ file: 'a.csv', cell: 'B7' }, 'a.csv:B7'],
    [{ file: 'a.json', line: 3, column: 5 }, 'a.json:3:5'],
    [undefined, ''],
  ])('of %j is %s', (origin, expected) => expect(formatOrigin(origin)).toBe(expected));
});
