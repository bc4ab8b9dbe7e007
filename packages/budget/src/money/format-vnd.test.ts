import { describe, expect, it } from 'vitest';
import { formatVnd } from './format-vnd.js';

describe('formatVnd', () => {
  it.each([
    ['0', '0 đồng', '0 đồng'],
    ['999', '999 đồng', '999 đồng'],
    ['4940000000', '4.940.000.000 đồng', '4,940,000,000 đồng'],
    ['-155000000', '-155.000.000 đồng', '-155,000,000 đồng'],
    ['1234.5', '1.234,5 đồng', '1,234.5 đồng'],
    [
      '1000000000000000000000000',
      '1.000.000.000.000.000.000.000.000 đồng',
      '1,000,000,000,000,000,000,000,000 đồng',
    ],
  ] as const)('prints %s as "%s" and "%s"', (amount, vi, en) => {
    expect(formatVnd(amount, { language: 'vi' })).toBe(vi);
    expect(formatVnd(amount, { language: 'en' })).toBe(en);
  });

  it.each(['1.000', 'NaN', '1e9', '', 'toString', 5, NaN, null])('prints nothing for %j', (amount) => {
    for (const unit of ['đồng', 'triệu đồng'] as const)
      expect(() => formatVnd(amount as '5', { language: 'vi', unit })).toThrow('MALFORMED_DECIMAL');
  });

  it.each(['xu', '__proto__', 'constructor'])('knows no unit %s', (unit) =>
    expect(() => formatVnd('5', { language: 'vi', unit: unit as 'đồng' })).toThrow('OPTION_UNKNOWN'),
  );
});
