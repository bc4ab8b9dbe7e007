import { describe, expect, it } from 'vitest';
import { figure } from '../../test/figure.js';
import { addingUnit } from './adding-unit.js';

function unitOf(wording: string): string {
  const [quantity] = figure('a', wording).readings;
  return quantity ? addingUnit(quantity) : '';
}

describe('addingUnit', () => {
  it('is one for all units of money', () => expect(unitOf('5 tỷ đồng')).toBe(unitOf('7 đồng')));

  it.each([
    ['5 đề án', '5 cơ sở'],
    ['5 triệu đồng', '5 triệu đồng/hộ'],
    ['5 triệu đồng', '5 triệu đồng mỗi năm'],
    ['5 triệu đồng', 'bình quân 5 triệu đồng'],
    ['tăng 5%', '5% cơ sở'],
    ['tăng 5%', 'tăng 5%/năm'],
  ])('keeps "%s" apart from "%s"', (left, right) => expect(unitOf(left)).not.toBe(unitOf(right)));
});
