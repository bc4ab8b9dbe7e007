import { describe, expect, it } from 'vitest';
import { excelSheetName } from './excel-sheet-name.js';

describe('excelSheetName', () => {
  it.each([
    ['Đề án', 'Đề án'],
    ["'a/b:c[1]?*'", 'a b c 1'],
    ['x'.repeat(40), 'x'.repeat(31)],
    ['', 'Sheet'],
    ['History', 'History 1'],
  ])('makes of %j a name that Excel takes', (wanted, name) => expect(excelSheetName(wanted)).toBe(name));

  it('takes the next free name', () => {
    expect(excelSheetName('A', new Set(['a']))).toBe('A (2)');
    expect(excelSheetName('A', new Set(['a', 'a (2)']))).toBe('A (3)');
    expect(excelSheetName('x'.repeat(31), new Set(['x'.repeat(31)]))).toBe(`${'x'.repeat(27)} (2)`);
  });
});
