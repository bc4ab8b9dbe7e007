import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFromWords } from './number-from-words.js';

const ones = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Three digits in words, with the hundreds always said. */
function group(value: number): readonly string[] {
  const hundreds = (value - (value % 100)) / 100;
  const tens = ((value % 100) - (value % 10)) / 10;
  const units = value % 10;
  const said = [ones[hundreds] ?? '', 'trăm'];
  if (tens === 0) return units === 0 ? said : [...said, 'linh', ones[units] ?? ''];
  const ten = tens === 1 ? ['mười'] : [ones[tens] ?? '', 'mươi'];
  return [...said, ...ten, ...(units === 0 ? [] : [units === 5 ? 'lăm' : (ones[units] ?? '')])];
}

describe('numberFromWords', () => {
  it('reads every group of three digits and what stands in front of it', () => {
    const below = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999 }), below, below, (millions, thousands, units) => {
        const words = [...group(millions), 'triệu', ...group(thousands), 'nghìn', ...group(units)];
        expect(numberFromWords(words.join(' '))).toBe(
          String(millions * 1_000_000 + thousands * 1_000 + units),
        );
      }),
    );
  });

  it.each([
    ['hai mươi mốt', '21'],
    ['Hai Mươi Tư', '24'],
    ['mười lăm', '15'],
    ['một trăm lẻ năm ngàn', '105000'],
    ['một tỉ năm mươi triệu', '1050000000'],
    ['hai nghìn tỷ', '2000000000000'],
    ['không', '0'],
  ])('reads "%s" as %s', (words, value) => {
    expect(numberFromWords(words)).toBe(value);
    expect(numberFromWords(words.normalize('NFD'))).toBe(value);
  });

  it.each([
    '',
    'một tỷ hai',
    'một trăm hai',
    'một mươi',
    'mười hai ba',
    'ba triệu hai triệu',
    'triệu',
    'toString',
  ])('reads no number in "%s"', (words) => expect(numberFromWords(words)).toBeUndefined());

  it('reads two hundred words, and no number in more', () => {
    expect(numberFromWords(`một${' tỷ'.repeat(199)}`)).toBe(`1${'0'.repeat(9 * 199)}`);
    expect(numberFromWords(`một${' tỷ'.repeat(200)}`)).toBeUndefined();
    expect(numberFromWords(`một${' tỷ'.repeat(100_000)}`)).toBeUndefined();
  });
});
