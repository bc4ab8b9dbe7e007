import { describe, expect, it } from 'vitest';
import { ruleLine } from '../../test/rule-line.js';
import { options } from '../../test/track.js';
import { parseTarget } from './parse-target.js';

function rulesOf(text: string, unit?: string): readonly string[] {
  return parseTarget(text, { ...options, unit }).rules.map(ruleLine);
}

describe('parseTarget', () => {
  it.each([
    ['hỗ trợ 17 cơ sở', ['amount = 17 cơ sở']],
    ['đúng 17 cơ sở', ['amount = 17 cơ sở within']],
    ['giải ngân 4,8 tỷ đồng', ['amount = 4800000000 đồng']],
    ['ít nhất 30% địa phương', ['share >= 30 % of địa phương']],
    ['hoàn thành 100% các đề án được giao', ['share = 100 % of đề án assigned']],
    ['hơn 300 lao động', ['amount > 300 lao động']],
    ['không quá 5 đề án', ['amount <= 5 đề án']],
    ['dưới 5 đề án', ['amount < 5 đề án']],
    ['từ 10 đến dưới 15 cơ sở', ['amount [10,15) cơ sở']],
    ['khoảng 300 lượt cơ sở', ['amount ~ 300 ±5% lượt cơ sở']],
    ['gần 300 cơ sở', ['amount nearly 300 cơ sở']],
    ['hàng nghìn lao động', ['amount indefinite lao động']],
    ['17 cơ sở và 5 lớp', ['amount = 17 cơ sở', 'amount = 5 lớp']],
    ['tăng 5-5,4%/năm', ['yearly-growth [5,5.4] %/năm']],
    ['tăng bình quân 5%/năm', ['yearly-growth = 5 %/năm averaged']],
    ['giảm 2-3%/năm', ['yearly-growth [-3,-2] %/năm']],
    ['tăng 15% so với năm 2020', ['baseline-growth = 15 % against 2020']],
    ['gấp 3 lần', ['baseline-growth = 3 lần']],
    ['mỗi năm hỗ trợ 10 cơ sở', ['amount = 10 cơ sở each-year']],
    ['10 cơ sở hàng năm', ['amount = 10 cơ sở each-year']],
    ['trung bình 20 cơ sở/năm', ['amount = 20 cơ sở average-year']],
    ['Năm 2024: 5 lớp, 3 cơ sở', ['amount = 5 lớp in 2024', 'amount = 3 cơ sở in 2024']],
    ['Năm 2024: 5 lớp. Hỗ trợ 3 cơ sở', ['amount = 5 lớp in 2024', 'amount = 3 cơ sở']],
    ['2 năm/lần, khoảng 2 cuộc trong giai đoạn', ['frequency 2 {amount ~ 2 ±5% cuộc}']],
    ['2 năm/lần', ['frequency 2']],
    ['50 lớp cho 700 lao động', ['paired {amount = 50 lớp; amount = 700 lao động}']],
    ['50 classes for 700 workers', ['paired {amount = 50 lớp; amount = 700 lao động}']],
    ['hoàn thành trước 15/7 hàng năm', ['deadline before 15/7']],
    ['chậm nhất ngày 15 tháng 7', ['deadline by 15/7']],
    ['no later than 31 December 2025', ['deadline by 31/12/2025']],
    ['nâng cao nhận thức', []],
    ['trước 31/2', []],
    ['177/179 sản phẩm', []],
  ])('reads "%s" as %o', (text, rules) => expect(rulesOf(text)).toEqual(rules));

  it('reads levels with and without the unit beside each', () => {
    const levels =
      'levels {amount = 30 sản phẩm level province; amount = 6 sản phẩm level region; amount = 3 sản phẩm level national}';
    expect(rulesOf('30 sản phẩm cấp tỉnh, 6 sản phẩm cấp khu vực, 3 sản phẩm đạt cấp quốc gia')).toEqual([
      levels,
    ]);
    expect(rulesOf('30 cấp tỉnh, 6 khu vực, 3 quốc gia', 'sản phẩm')).toEqual([levels]);
  });

  it('reads a bare number in the unit of its column only', () => {
    expect(rulesOf('từ 02 đến 03', 'cụm liên kết')).toEqual(['amount [2,3] cụm liên kết']);
    expect(rulesOf('từ 02 đến 03')).toEqual([]);
    expect(rulesOf('17 cơ sở', 'lao động')).toEqual(['amount = 17 cơ sở']);
  });

  it.each([
    [
      'giải ngân 1,100 tỷ đồng cho 17 cơ sở',
      [
        ['amount = 1100000000 đồng', 'amount = 17 cơ sở'],
        ['amount = 1100000000000 đồng', 'amount = 17 cơ sở'],
      ],
    ],
    ['before 7/8', [['deadline before 7/8'], ['deadline before 8/7']]],
  ])('hands every reading of "%s" back and chooses none', (text, expected) => {
    const { rules, alternatives } = parseTarget(text, options);
    expect(rules).toEqual([]);
    expect(alternatives.map((reading) => reading.map(ruleLine))).toEqual(expected);
  });

  it('names the number that is open', () =>
    expect(parseTarget('giải ngân 1,100 tỷ đồng', options).open.map(({ wording }) => wording)).toEqual([
      '1,100 tỷ đồng',
    ]));

  it('shows the words that decided and gives back the rest', () => {
    const { rules, unread } = parseTarget(
      'phấn đấu hỗ trợ ít nhất 30 sản phẩm đạt cấp tỉnh hiện đại',
      options,
    );
    expect(rules[0]?.decidedBy.map(({ word, decided }) => `${word}: ${decided}`)).toEqual([
      'phấn đấu: sense',
      'đạt cấp tỉnh: level',
      'ít nhất: limit',
      '30: number',
      'sản phẩm: unit',
    ]);
    expect(unread).toEqual(['hỗ trợ', 'hiện đại']);
  });

  it('takes no rhythm from a vague number of years', () =>
    expect(parseTarget('khoảng 2 năm/lần', options).rules.some(({ kind }) => kind === 'frequency')).toBe(
      false,
    ));

  it('reads decomposed letters like composed ones', () =>
    expect(parseTarget('hỗ trợ 17 cơ sở'.normalize('NFD'), options)).toEqual(
      parseTarget('hỗ trợ 17 cơ sở', options),
    ));

  it('takes hostile text in time that grows with its length', () => {
    const hostile = [
      'năm '.repeat(5000),
      '9'.repeat(20_000),
      'cho 1 lớp '.repeat(300),
      'trước 1/'.repeat(4000),
    ];
    for (const text of hostile) expect(parseTarget(text, options).text).toBe(text);
  });
});
