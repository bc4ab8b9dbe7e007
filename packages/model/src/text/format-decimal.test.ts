import { describe, expect, it } from 'vitest';
import { formatDecimal } from './format-decimal.js';

describe('formatDecimal', () => {
  it.each([
    ['0', '0', '0'],
    ['999', '999', '999'],
    ['1000', '1.000', '1,000'],
    ['-1000', '-1.000', '-1,000'],
    ['-100', '-100', '-100'],
    ['-155000000', '-155.000.000', '-155,000,000'],
    ['4940000000.5', '4.940.000.000,5', '4,940,000,000.5'],
    ['0.0001234', '0,0001234', '0.0001234'],
    ['-0.5', '-0,5', '-0.5'],
    [
      '1234567890123456789012345678901234567890',
      '1.234.567.890.123.456.789.012.345.678.901.234.567.890',
      '1,234,567,890,123,456,789,012,345,678,901,234,567,890',
    ],
  ] as const)('prints %s as "%s" and "%s"', (value, vi, en) => {
    expect(formatDecimal(value, { language: 'vi' })).toBe(vi);
    expect(formatDecimal(value, { language: 'en' })).toBe(en);
  });

  it('groups a million digits without delay', () => {
    const printed = formatDecimal('9'.repeat(999_999) as `${number}`, { language: 'vi' });
    expect(printed.length).toBe(999_999 + 333_332);
  });
});
