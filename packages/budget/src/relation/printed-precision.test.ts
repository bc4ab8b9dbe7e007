import { formatInterval, readQuantities, type Quantity } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { fivePercent } from '../../test/figure.js';
import { publishedUnitIndex } from '../money/money-units.js';
import { cutOffInterval, roundedInterval } from './printed-precision.js';

const vi = { language: 'vi' } as const;

function read(text: string): Quantity {
  const [reading] = readQuantities(text, { units: publishedUnitIndex }).found[0]?.readings ?? [];
  if (!reading) throw new Error(text);
  return reading;
}

describe('cutOffInterval', () => {
  it.each([
    ['trên 3,1 tỷ đồng', 'trên 3.100.000.000 đến dưới 3.200.000.000'],
    ['hơn 10 tỷ đồng', 'trên 10.000.000.000 đến dưới 20.000.000.000'],
    ['gần 10 tỷ đồng', 'trên 0 đến dưới 10.000.000.000'],
    ['gần 376 tỷ đồng', 'trên 375.000.000.000 đến dưới 376.000.000.000'],
    ['trên 5.570 cơ sở', 'trên 5.570 đến dưới 5.580'],
    ['hơn 1,864 tỷ đồng', 'trên 1.864.000.000 đến dưới 1.865.000.000'],
    ['hơn 0 cơ sở', 'trên 0'],
    ['khoảng 100 cơ sở', 'từ 95 đến 105'],
    ['ít nhất 30%', 'từ 30'],
    ['hơn 20 đến 30 cơ sở', 'trên 20 đến 30'],
    ['30 cơ sở', '30'],
  ])('reads "%s" as %s', (text, words) =>
    expect(formatInterval(cutOffInterval(read(text), fivePercent), vi)).toBe(words),
  );
});

describe('roundedInterval', () => {
  it.each([
    ['21,62%', 'từ 21,615 đến 21,625'],
    ['trung bình 100 triệu đồng/mô hình', 'từ 99.500.000 đến 100.500.000'],
    ['84,7 tỷ đồng', 'từ 84.650.000.000 đến 84.750.000.000'],
    ['0%', 'từ 0 đến 0,5'],
    ['786 mô hình', '786'],
    ['hơn 2,5 tỷ đồng', 'trên 2.500.000.000'],
    ['5-5,4%/năm', 'từ 5 đến 5,4'],
  ])('reads "%s" as %s', (text, words) =>
    expect(formatInterval(roundedInterval(read(text), fivePercent), vi)).toBe(words),
  );
});
