import { describe, expect, it } from 'vitest';
import { count } from '../../test/count.js';
import { exceeds } from './exceeds.js';

describe('exceeds', () => {
  it.each([
    ['18', '17', true],
    ['17', '17', false],
    ['hơn 17', '17', true],
    ['hơn 16', '17', false],
    ['17', 'gần 17', true],
    ['16', 'gần 17', false],
    ['khoảng 20', '18', false],
    ['khoảng 20', '17', true],
    ['20', 'khoảng 18', false],
    ['21', 'khoảng 18', true],
    ['1000', 'hơn 1', false],
    ['gần 1000', '0', false],
  ])('of %s over %s is %s', (later, earlier, expected) =>
    expect(exceeds(count({ id: 'a', count: later }), count({ id: 'b', count: earlier }))).toBe(expected),
  );
});
