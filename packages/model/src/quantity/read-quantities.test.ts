import { describe, expect, it } from 'vitest';
import { testUnits } from '../../test/money-units.js';
import { readQuantities } from './read-quantities.js';
import { countUnitIndex } from './unit-index.js';

const read = (text: string): ReturnType<typeof readQuantities> => readQuantities(text, { units: testUnits });
const counts = (text: string): readonly number[] => [read(text).found.length, read(text).unread.length];

describe('readQuantities', () => {
  it('says every field of a reading', () =>
    expect(read('Năm 2024 dự kiến khoảng 50 - 55 triệu đồng/người/năm')).toEqual({
      text: 'Năm 2024 dự kiến khoảng 50 - 55 triệu đồng/người/năm',
      found: [
        {
          start: 17,
          end: 52,
          text: 'khoảng 50 - 55 triệu đồng/người/năm',
          readings: [
            {
              kind: 'money',
              min: '50000000',
              max: '55000000',
              unit: 'đồng',
              unitWritten: 'triệu đồng',
              unitFactor: '1000000',
              qualifier: 'about',
              separators: 'none',
              modality: 'planned',
              per: 'người/năm',
            },
          ],
        },
      ],
      unread: ['Năm 2024'],
    }));

  it('points into the NFC form of the text', () => {
    const { text, found } = read('Hỗ trợ 5 đề án'.normalize('NFD'));
    expect(text).toBe('Hỗ trợ 5 đề án');
    expect(found.map(({ start, end }) => [start, end])).toEqual([[7, 14]]);
  });

  it('reads no money with an index that has none', () =>
    expect(readQuantities('5 tỷ đồng', { units: countUnitIndex }).found).toEqual([]));

  it('reads units named like members of objects only when they are indexed', () =>
    expect(counts('5 constructor, 6 __proto__, 7 toString')).toEqual([0, 1]));
});

describe('amounts written the English way', () => {
  it.each([
    ['VND1.35 billion', ['1350000000']],
    ['over VND900 million', ['900000000']],
    ['VNĐ 5.000', ['5000']],
    ['VND 5 tỷ', ['5000000000']],
    ['VND1.472 billion', ['1472000000', '1472000000000']],
    ['1.472 billion VND', ['1472000000', '1472000000000']],
    ['1,472 billion VND', ['1472000000000', '1472000000']],
    ['VND 5-10 billion', []],
    ['VND', []],
  ] as const)('reads "%s" as %o', (text, values) =>
    expect(read(text).found.flatMap(({ readings }) => readings.map(({ value }) => value))).toEqual(values),
  );
});

describe('marks that the caller knows', () => {
  it.each([
    ['3,562 triệu đồng', 'vi', ['3562000']],
    ['3,562 triệu đồng', 'en', ['3562000000']],
    ['999,125 đồng', 'vi', ['999.125']],
    ['1.472 billion VND', 'en', ['1472000000']],
    ['1,332.5 đồng', 'vi', []],
  ] as const)('read "%s" printed as in %s as %o', (text, marks, values) =>
    expect(
      readQuantities(text, { units: testUnits, marks }).found.flatMap(({ readings }) =>
        readings.map(({ value }) => value),
      ),
    ).toEqual(values),
  );
});

describe('hostile text', () => {
  const thousands = 25_000;

  it.each([
    ['a qualifier without end', 'gần '.repeat(thousands), [0, 1]],
    ['amounts without end', '1 tỷ '.repeat(thousands), [thousands, 0]],
    ['falling amounts', '1 tỷ 1 triệu 1 đồng '.repeat(thousands / 5), [thousands / 5, 0]],
    ['brackets', '('.repeat(100_000), [0, 0]],
    ['a number of 100,000 digits', '9'.repeat(100_000), [0, 1]],
    ['numbers with dots', '1.'.repeat(50_000), [0, 1]],
    ['spaced groups', `${'123 '.repeat(thousands)}4567`, [0, 1]],
    ['slashes', '5%/a'.repeat(thousands), [thousands, 0]],
    ['a slash after each number', '1/'.repeat(50_000), [0, 1]],
    ['ranges', '1-'.repeat(50_000), [0, 1]],
    ['growth words', 'tăng giảm '.repeat(10_000), [0, 1]],
    ['one word of 100,000 letters', 'ạ'.repeat(100_000), [0, 1]],
    ['marks above one letter', `a${'\u0301'.repeat(100_000)}`, [0, 1]],
    ['leverage', '1 đồng thu hút '.repeat(10_000), undefined],
    ['white space', ' \u00a0'.repeat(50_000), [0, 0]],
  ])('with %s is read to its end', (_, text, expected) => {
    const counted = counts(text);
    if (expected) expect(counted).toEqual(expected);
  });

  it('may hold numbers of 40 and of 10,000 digits', () => {
    for (const digits of ['9'.repeat(40), '9'.repeat(10_000)]) {
      expect(read(`${digits} tỷ đồng`).found[0]?.readings[0]?.value).toBe(`${digits}000000000`);
      expect(read(`${digits}/${digits} đề án`).found[0]?.readings[0]?.value).toBe(`${digits}/${digits}`);
    }
  });
});
