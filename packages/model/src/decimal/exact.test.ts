import { Decimal } from 'decimal.js';
import { describe, expect, it } from 'vitest';
import { Exact } from './exact.js';

describe('Exact', () => {
  it('keeps the last digit of a long sum', () =>
    expect(new Exact('99999999999999999999').plus('0.01').toFixed()).toBe('99999999999999999999.01'));

  it('multiplies 10,000 digits exactly', () => {
    const digits = '7'.repeat(10_000);
    expect(new Exact(digits).times(digits).toFixed()).toBe((BigInt(digits) * BigInt(digits)).toString());
  });

  it('does not hear what a host application sets on its own Decimal', () => {
    const host = Decimal;
    host.set({ precision: 2, rounding: 0, toExpPos: 2 });
    try {
      expect(new host('123').plus('0.4').toString()).toBe('1.3e+2');
      expect(new Exact('123').plus('0.4').toString()).toBe('123.4');
    } finally {
      host.set({ defaults: true });
    }
  });
});
