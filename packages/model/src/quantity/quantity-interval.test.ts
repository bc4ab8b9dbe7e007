import { describe, expect, it } from 'vitest';
import { testUnits } from '../../test/money-units.js';
import { formatInterval } from '../interval/format-interval.js';
import type { Interval } from '../interval/interval.js';
import { quantityInterval } from './quantity-interval.js';
import { readQuantities } from './read-quantities.js';

function intervalOf(text: string): Interval | undefined {
  const [reading] = readQuantities(text, { units: testUnits }).found[0]?.readings ?? [];
  return reading && quantityInterval(reading, { aboutTolerancePercent: '5' });
}

describe('quantityInterval', () => {
  it.each([
    ['45 đề án', '45'],
    ['khoảng 300 cơ sở', 'từ 285 đến 315'],
    ['~300 cơ sở', 'từ 285 đến 315'],
    ['≈ 300 cơ sở', 'từ 285 đến 315'],
    ['300~400 cơ sở', 'từ 300 đến 400'],
    ['khoảng 7 - 10%', 'từ 6,65 đến 10,5'],
    ['giảm khoảng 10%', 'từ -10,5 đến -9,5'],
    ['gần 2,5 tỷ đồng', 'từ 0 đến dưới 2.500.000.000'],
    ['hơn 45 đề án', 'trên 45'],
    ['hơn 20 đến 30 cơ sở', 'trên 20 đến 30'],
    ['gần 1,5 đến 2 tỷ đồng', 'từ 0 đến 2.000.000.000'],
    ['ít nhất 30%', 'từ 30'],
    ['ít nhất 5 - 10%', 'từ 5'],
    ['không quá 300 triệu đồng', 'từ 0 đến 300.000.000'],
    ['dưới 5 cơ sở', 'từ 0 đến dưới 5'],
    ['từ 300 triệu đến dưới 1 tỷ đồng', 'từ 300.000.000 đến dưới 1.000.000.000'],
    ['giảm 5-10%', 'từ -10 đến -5'],
    ['177/179 sản phẩm', '177'],
    ['hàng nghìn lao động', 'không giới hạn'],
    ['không quá 0 đề án', 'đến 0'],
    ['không quá -5%', 'đến -5'],
  ])('reads "%s" as %s', (text, words) => {
    const interval = intervalOf(text);
    expect(interval && formatInterval(interval, { language: 'vi' })).toBe(words);
  });

  it('knows no end of an indefinite size', () =>
    expect(intervalOf('hàng nghìn lao động')).toEqual({
      min: null,
      max: null,
      minInclusive: false,
      maxInclusive: false,
    }));
});
