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

  it.each([
    ['Đến năm 2025 có 35 sản phẩm cấp quốc gia', ['amount = 35 sản phẩm level national by 2025']],
    ['By 2025, 50 products', ['amount = 50 sản phẩm by 2025']],
    [
      'Đến năm 2023: 20 cơ sở, đến năm 2025: 50 cơ sở',
      ['amount = 20 cơ sở by 2023', 'amount = 50 cơ sở by 2025'],
    ],
    ['Từ năm 2021 đến năm 2025 hỗ trợ 100 cơ sở', ['amount = 100 cơ sở in 2021-2025']],
    ['Từ năm 2021, hỗ trợ 100 cơ sở', ['amount = 100 cơ sở']],
    ['Sau năm 2025 hỗ trợ 100 cơ sở', ['amount = 100 cơ sở']],
    ['5 lớp năm 2024, 3 lớp năm 2025', ['by-year {amount = 5 lớp in 2024; amount = 3 lớp in 2025}']],
    [
      '10 lớp, gồm 6 lớp năm 2024 và 4 lớp năm 2025',
      ['amount = 10 lớp', 'by-year {amount = 6 lớp in 2024; amount = 4 lớp in 2025}'],
    ],
    [
      'Tổng 10 lớp: năm 2024 5 lớp, năm 2025 5 lớp',
      ['amount = 10 lớp', 'by-year {amount = 5 lớp in 2024; amount = 5 lớp in 2025}'],
    ],
    ['Tổ chức 5 lớp năm 2024 với 300 học viên', ['amount = 5 lớp in 2024', 'amount = 300 học viên in 2024']],
    ['20 cơ sở năm 2024, 100 lao động', ['amount = 20 cơ sở in 2024', 'amount = 100 lao động']],
    [
      'tăng tối thiểu 10,5%/năm giai đoạn 2021-2025 và 12%/năm giai đoạn 2026-2030',
      ['yearly-growth >= 10.5 %/năm in 2021-2025', 'yearly-growth = 12 %/năm in 2026-2030'],
    ],
    [
      'Giai đoạn 2021-2025 hỗ trợ 100 cơ sở, trong đó năm 2021 hỗ trợ 20 cơ sở',
      ['amount = 100 cơ sở in 2021-2025', 'amount = 20 cơ sở in 2021'],
    ],
  ])('gives the years of "%s" to their own numbers', (text, rules) => expect(rulesOf(text)).toEqual(rules));

  it.each([
    [
      'Mỗi năm đào tạo 250-300 lao động, đến năm 2025 đạt 1.500 lao động',
      ['amount [250,300] lao động each-year', 'amount = 1500 lao động by 2025'],
    ],
    ['Mỗi năm 5 lớp, riêng năm 2024 là 8 lớp', ['amount = 5 lớp each-year', 'amount = 8 lớp in 2024']],
    ['Mỗi năm 5 lớp, tổng cộng 25 lớp', ['amount = 5 lớp each-year', 'amount = 25 lớp']],
    ['5 lớp mỗi năm, 25 cơ sở', ['amount = 5 lớp each-year', 'amount = 25 cơ sở']],
    ['tăng trưởng bình quân hàng năm 10%', ['yearly-growth = 10 %/năm averaged']],
    ['Average annual growth of 8-9%', ['yearly-growth [8,9] %/năm averaged']],
    ['phấn đấu tăng 10% mỗi năm', ['yearly-growth = 10 %/năm']],
    ['tăng bình quân 10%', []],
  ])('asks in "%s" of each year only what is said of each year', (text, rules) =>
    expect(rulesOf(text)).toEqual(rules),
  );

  it.each([
    ['Định kỳ 2 năm 1 lần tổ chức bình chọn', ['frequency 2']],
    ['Định kỳ 02 năm/lần', ['frequency 2']],
    ['Hai năm một lần tổ chức bình chọn', ['frequency 2']],
    ['01 lần/2 năm', ['frequency 2']],
    ['Định kỳ 2 năm tổ chức bình chọn một lần', ['frequency 2']],
    ['organise one fair every two years', ['frequency 2']],
    ['3 năm/lần, mỗi năm 5 cơ sở', ['frequency 3', 'amount = 5 cơ sở each-year']],
    ['2-3 năm/lần', []],
    ['2,5 năm/lần', []],
  ])('reads the rhythm of "%s"', (text, rules) => expect(rulesOf(text)).toEqual(rules));

  it.each([
    ['Nâng tỷ lệ lao động qua đào tạo từ 60% lên 75%', ['share = 75 %'], 'từ 60%'],
    ['Tỷ lệ giảm từ 5% xuống còn 3%', ['share = 3 % stay-below'], 'từ 5%'],
    ['Xuất bản bản tin trong 5 năm', [], '5 năm'],
    ['Không để đề án nào chậm quá 30 ngày', [], '30 ngày'],
    ['50% trong số 40 cơ sở', ['share = 50 %'], '40 cơ sở'],
    ['Trên 70% cơ sở có doanh thu tăng 10%', ['share > 70 % of cơ sở'], '10%'],
    ['Tăng giá trị sản xuất công nghiệp nông thôn lên 1,5 lần', [], '1,5 lần'],
    ['tăng 2%/quý và 5 lớp', ['amount = 5 lớp'], '2%/quý'],
    ['trước 31/2 và 5 lớp', ['amount = 5 lớp'], 'trước 31/2 và'],
  ])('gives back the numbers of "%s" that ask for nothing', (text, rules, unread) => {
    expect(rulesOf(text)).toEqual(rules);
    expect(parseTarget(text, options).unread).toContain(unread);
  });

  it.each([
    ['Mỗi huyện có ít nhất 1 đề án', ['amount >= 1 đề án per huyện']],
    ['50 lớp, mỗi lớp 30 học viên', ['amount = 50 lớp', 'amount = 30 học viên per lớp']],
    ['tối đa 1,5 tỷ đồng/mô hình', ['amount <= 1500000000 đồng per mô hình']],
    ['Mỗi huyện 30% xã', []],
  ])('says of each what "%s" asks of', (text, rules) => expect(rulesOf(text)).toEqual(rules));

  it('takes no deadline of the next year for one of the same year', () =>
    expect(rulesOf('giải ngân 100% vốn trước 31/01 năm sau')).toEqual(['share = 100 %']));

  it('takes the years of what is compared with for no years of the target', () =>
    expect(
      parseTarget('Tăng 2 lần so với giai đoạn 2016-2020', options).alternatives.flat().map(ruleLine),
    ).toEqual(['baseline-growth = 2 lần', 'baseline-growth = 3 lần']));

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
