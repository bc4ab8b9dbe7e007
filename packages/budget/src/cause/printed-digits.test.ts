import { describe, expect, it } from 'vitest';
import { settleReadings } from '../figure/settle-readings.js';
import { figure } from '../../test/figure.js';
import { digitsLike, printedDigits } from './printed-digits.js';

const settled = (wording: string) => {
  const [only] = settleReadings([figure('a', wording)]);
  if (!only?.quantity) throw new Error(wording);
  return { ...only, quantity: only.quantity };
};

describe('printedDigits', () => {
  it.each([
    ['02 đề án', '02'],
    ['kinh phí 4,80 tỷ đồng', '4.80'],
    ['0,05 tỷ đồng', '0.05'],
    ['năm 2024 hỗ trợ 1.500 triệu đồng', '1500'],
    ['3.562.000 đồng', '3562000'],
    ['Bốn giải', '4'],
  ])('of "%s" are %s', (wording, digits) => expect(printedDigits(settled(wording))).toBe(digits));
});

describe('digitsLike', () => {
  it.each([
    ['02 đề án', '7', '07'],
    ['4,80 tỷ đồng', '8400000000', '8.40'],
    ['1.500 triệu đồng', '5100000000', '5100'],
    ['02 đề án', '-7', undefined],
  ] as const)('writes as "%s" does: %s is %s', (wording, value, digits) => {
    const model = settled(wording);
    expect(digitsLike(value, model.quantity, printedDigits(model) ?? '')).toBe(digits);
  });
});
