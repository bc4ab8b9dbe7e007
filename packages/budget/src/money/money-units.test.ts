import { readQuantities } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { moneyUnits, publishedUnitIndex } from './money-units.js';

function amounts(text: string): readonly (string | undefined)[] {
  const { found } = readQuantities(text, { units: publishedUnitIndex });
  return found.flatMap(({ readings }) => readings.map(({ value, unit }) => `${value ?? ''} ${unit}`));
}

const spellings = moneyUnits.flatMap(({ name, factor, spellings: written }) =>
  written.map((spelling) => [spelling, name, factor] as const),
);

describe('the units of money', () => {
  it.each(spellings)('reads "7 %s" as 7 %s', (spelling, name, factor) => {
    const { found, unread } = readQuantities(`7 ${spelling}`, { units: publishedUnitIndex });
    expect(found.map(({ readings }) => readings)).toEqual([
      [
        {
          kind: 'money',
          value: `7${factor.slice(1)}`,
          unit: 'đồng',
          unitWritten: name,
          unitFactor: factor,
          qualifier: 'exact',
          separators: 'none',
        },
      ],
    ]);
    expect(unread).toEqual([]);
  });

  it.each(spellings)('reads "7 %s" in capitals and in decomposed letters alike', (spelling, _, factor) => {
    const expected = [`7${factor.slice(1)} đồng`];
    expect(amounts(`7 ${spelling.toUpperCase()}`)).toEqual(expected);
    expect(amounts(`7 ${spelling}`.normalize('NFD'))).toEqual(expected);
  });

  it('names no spelling twice', () => {
    const all = spellings.map(([spelling]) => spelling);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['4,8 tỷ đồng', ['4800000000 đồng']],
    ['3.562 triệu đồng', ['3562000000 đồng']],
    ['1.332,474 triệu đồng', ['1332474000 đồng']],
    ['485,344 triệu đồng', ['485344000 đồng', '485344000000 đồng']],
    ['5 tỷ 200 triệu đồng', ['5200000000 đồng']],
    ['1.000.000đ', ['1000000 đồng']],
    ['3 nghìn tỷ đồng', ['3000000000000 đồng']],
    ['hơn 1,2 ngàn tỷ đồng', ['1200000000000 đồng']],
    ['22 đề án', ['22 đề án']],
    ['không có số nào', []],
  ])('reads "%s" as %o', (text, expected) => expect(amounts(text)).toEqual(expected));

  it('keeps what the amount is for each of apart from the amount', () => {
    const [reading] =
      readQuantities('30 triệu đồng/hộ', { units: publishedUnitIndex }).found[0]?.readings ?? [];
    expect([reading?.value, reading?.per]).toEqual(['30000000', 'hộ']);
  });
});
