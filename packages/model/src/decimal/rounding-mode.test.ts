import { describe, expect, it } from 'vitest';
import { roundToMultiple } from './rounding-mode.js';

describe('roundToMultiple', () => {
  it.each([
    ['up', '2000', '2000', '1000', '-2000', '2000'],
    ['down', '1000', '1000', '0', '-1000', '1000'],
    ['ceiling', '2000', '2000', '1000', '-1000', '2000'],
    ['floor', '1000', '1000', '0', '-2000', '1000'],
    ['half-up', '1000', '2000', '1000', '-2000', '2000'],
    ['half-down', '1000', '1000', '0', '-1000', '2000'],
    ['half-even', '1000', '2000', '0', '-2000', '2000'],
  ] as const)('rounds %s', (mode, ...expected) => {
    const values = ['1499.9', '1500', '500', '-1500', '1500.1'] as const;
    expect(values.map((value) => roundToMultiple(value, { mode, step: '1000' }))).toEqual(expected);
  });

  it('keeps every digit of what lies above the step', () =>
    expect(roundToMultiple(`${'9'.repeat(100)}5` as '1', { mode: 'half-up', step: '10' })).toBe(
      `1${'0'.repeat(101)}`,
    ));

  it('rounds to steps that are no power of ten', () =>
    expect(roundToMultiple('7.5', { mode: 'half-even', step: '5' })).toBe('10'));
});
