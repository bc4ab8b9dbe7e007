import { describe, expect, it } from 'vitest';
import { formatInterval } from './format-interval.js';
import { makeInterval } from './make-interval.js';

describe('formatInterval', () => {
  it.each([
    [makeInterval({ min: '5', max: '5.4' }), 'từ 5 đến 5,4', 'from 5 to 5.4'],
    [makeInterval({ min: '45', max: null, minInclusive: false }), 'trên 45', 'above 45'],
    [makeInterval({ min: '45', max: null }), 'từ 45', 'from 45'],
    [makeInterval({ min: null, max: '1500000' }), 'đến 1.500.000', 'to 1,500,000'],
    [makeInterval({ min: null, max: '5', maxInclusive: false }), 'dưới 5', 'below 5'],
    [
      makeInterval({ min: '1', max: '5', minInclusive: false, maxInclusive: false }),
      'trên 1 đến dưới 5',
      'above 1 to below 5',
    ],
    [makeInterval({ min: '7', max: '7' }), '7', '7'],
    [makeInterval({ min: null, max: null }), 'không giới hạn', 'unbounded'],
  ])('prints %o as "%s" and "%s"', (interval, vi, en) => {
    expect(formatInterval(interval, { language: 'vi' })).toBe(vi);
    expect(formatInterval(interval, { language: 'en' })).toBe(en);
  });
});
