import { describe, expect, it } from 'vitest';
import { formatMeasure } from './format-measure.js';

describe('formatMeasure', () => {
  it.each([
    ['1', 'cơ sở', '1 cơ sở', '1 establishment'],
    ['2500.5', 'triệu đồng', '2.500,5 triệu đồng', '2,500.5 triệu đồng'],
    ['50', '%', '50%', '50%'],
    ['5.4', '%/năm', '5,4%/năm', '5.4%/year'],
    ['3', '', '3', '3'],
  ] as const)('prints %s %s', (value, unit, vi, en) => {
    expect(formatMeasure(value, { unit, language: 'vi' })).toBe(vi);
    expect(formatMeasure(value, { unit, language: 'en' })).toBe(en);
  });
});
