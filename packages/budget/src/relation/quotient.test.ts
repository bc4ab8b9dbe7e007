import { describe, expect, it } from 'vitest';
import { productInterval, quotient, quotientInterval } from './quotient.js';

const point = (value: '0' | '3' | '10') => ({
  min: value,
  max: value,
  minInclusive: true,
  maxInclusive: true,
});
const above3 = { min: '3', max: null, minInclusive: false, maxInclusive: false } as const;

describe('quotient', () => {
  it('cuts off and says so', () => {
    expect(quotient('10', '3', '100')).toEqual({ value: '3.33', ends: false });
    expect(quotient('10', '3', '1')).toEqual({ value: '3', ends: false });
    expect(quotient('1330', '38', '100')).toEqual({ value: '35', ends: true });
  });

  it('takes the ends of an interval outward', () =>
    expect(quotientInterval(point('10'), point('3'), '100')).toEqual({
      min: '3.33',
      max: '3.34',
      minInclusive: true,
      maxInclusive: true,
    }));

  it('has no upper end where the divisor may be nothing, and starts at nothing where it has no end', () => {
    expect(quotientInterval(point('10'), { ...point('3'), min: '0' }, '1')).toMatchObject({
      min: '3',
      max: null,
    });
    expect(quotientInterval(point('10'), above3, '1')).toMatchObject({ min: '0', max: '4' });
    expect(quotientInterval(above3, point('3'), '1')).toMatchObject({ min: '1', max: null });
  });
});

describe('productInterval', () => {
  it('has no upper end where one has none', () =>
    expect(productInterval(above3, point('3'))).toEqual({
      min: '9',
      max: null,
      minInclusive: false,
      maxInclusive: false,
    }));
});
