import { rm } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { changedData, reportsOf, wordsOf } from './reports-of.js';

interface Mutation {
  readonly file: string;
  readonly from: string;
  readonly to: string;
  readonly says: readonly string[];
  readonly saysNoMore: readonly string[];
}

const mutations: readonly Mutation[] = [
  {
    file: 'kien-giang-2024.json',
    from: '650 triệu đồng',
    to: '805 triệu đồng',
    says: [
      '805.000.000 đồng',
      'Khớp: các khoản mục cộng lại đúng bằng tổng đã công bố.',
      '2 khớp, 1 không khớp',
    ],
    saysNoMore: ['155.000.000 đồng', 'PARTS_SHORT_OF_TOTAL'],
  },
  {
    file: 'kien-giang-2024.json',
    from: '350 triệu đồng',
    to: '550 triệu đồng',
    says: ['5.140.000.000 đồng', 'thừa 45.000.000 đồng', 'PARTS_EXCEED_TOTAL'],
    saysNoMore: ['4.940.000.000 đồng', 'PARTS_SHORT_OF_TOTAL'],
  },
  {
    file: 'kien-giang-2024.json',
    from: '177/179 sản phẩm',
    to: '170/179 sản phẩm',
    says: ['170/179 sản phẩm'],
    saysNoMore: ['177/179'],
  },
  {
    file: 'thai-nguyen-2014-2020.json',
    from: '146 đề án',
    to: '141 đề án',
    says: ['Khớp: các khoản mục cộng lại đúng bằng tổng đã công bố.', '2 khớp, 1 không khớp'],
    saysNoMore: ['193 đề án', 'PARTS_EXCEED_TOTAL'],
  },
  {
    file: 'thai-nguyen-2014-2020.json',
    from: 'thực hiện 22 đề án',
    to: 'thực hiện 24 đề án',
    says: ['Các khoản mục cộng lại thiếu 2 đề án so với tổng đã công bố.', '0 khớp, 3 không khớp'],
    saysNoMore: ['đúng bằng tổng'],
  },
  {
    file: 'dong-nai-2021-2025.json',
    from: 'năm 2023 là 3,7 tỷ đồng',
    to: 'năm 2023 là 4,7 tỷ đồng',
    says: ['13.800.000.000 đồng', '16.500.000.000 đồng'],
    saysNoMore: ['12.800.000.000 đồng', '15.500.000.000 đồng'],
  },
  {
    file: 'dong-nai-2021-2025.json',
    from: '22 sản phẩm được công nhận cấp quốc gia',
    to: '12 sản phẩm được công nhận cấp quốc gia',
    says: ['12 sản phẩm (dự kiến)'],
    saysNoMore: ['FUNNEL_GROWS_UPWARD', '22 sản phẩm'],
  },
  {
    file: 'an-giang-2021-2025.json',
    from: '50 lớp đào tạo nghề',
    to: '60 lớp đào tạo nghề',
    says: ['60 lớp'],
    saysNoMore: ['50 lớp'],
  },
  {
    file: 'an-giang-2021-2025.json',
    from: '"actuals": []',
    to: '"actuals": [{ "targetId": "pollution", "period": "2022", "value": "3" }]',
    says: ['đạt; đã thực hiện 3 cơ sở', '17/18 chỉ tiêu chưa đánh giá được.', 'TARGET_MET'],
    saysNoMore: ['18/18 chỉ tiêu'],
  },
  {
    file: 'national-2019-2020.json',
    from: 'ít nhất 30% địa phương',
    to: 'ít nhất 40% địa phương',
    says: ['ít nhất 40 % địa phương'],
    saysNoMore: ['ít nhất 30 %'],
  },
  {
    file: 'national-2019-2020.json',
    from: 'khoảng 20%',
    to: 'khoảng 25%',
    says: ['khoảng 25 %'],
    saysNoMore: ['khoảng 20 %'],
  },
];

describe('a changed number changes the report', () => {
  it.each(mutations)('$file: $from → $to', async ({ file, from, to, says, saysNoMore }) => {
    const folder = await changedData(file, from, to);
    const { terminal, html } = await reportsOf(folder, 'vi');
    await rm(folder, { recursive: true });
    const words = [wordsOf(terminal), wordsOf(html)];
    for (const text of says) expect(words[0]).toContain(text);
    for (const text of saysNoMore) for (const each of words) expect(each).not.toContain(text);
    for (const text of says.filter((each) => !each.includes(';'))) expect(words[1]).toContain(text);
  });
});
