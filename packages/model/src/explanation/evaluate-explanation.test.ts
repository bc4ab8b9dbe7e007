import { describe, expect, it } from 'vitest';
import type { DecimalString } from '../decimal/decimal-string.js';
import { evaluateExplanation } from './evaluate-explanation.js';
import type { Explanation, Operation } from './explanation.js';

const label = { vi: 'dòng', en: 'line' };
const node = (
  operation: Operation,
  value: DecimalString,
  ...inputs: readonly Explanation[]
): Explanation => ({
  label,
  value,
  unit: 'đồng',
  operation,
  inputs,
});
const given = (value: DecimalString): Explanation => node('given', value);

describe('evaluateExplanation', () => {
  it.each([
    ['sum', '1000'],
    ['difference', '300'],
    ['product', '227500'],
    ['lowest', '350'],
    ['highest', '650'],
    ['whole-quotient', '1'],
    ['round-up', '700'],
    ['round-down', '350'],
    ['round-ceiling', '700'],
    ['round-floor', '350'],
    ['round-half-up', '700'],
    ['round-half-down', '700'],
    ['round-half-even', '700'],
  ] as const)('computes a %s again', (operation, value) =>
    expect(evaluateExplanation(node(operation, value, given('650'), given('350')))).toBe(value),
  );

  it.each([
    ['sum', '0'],
    ['difference', '0'],
    ['product', '1'],
  ] as const)('knows the %s of nothing', (operation, value) =>
    expect(evaluateExplanation(node(operation, value))).toBe(value),
  );

  it('names the first node, from the leaves up, whose number does not follow', () => {
    const wrong = { ...node('sum', '4', given('1'), given('2')), label: { vi: 'cộng', en: 'subtotal' } };
    expect(() => evaluateExplanation(node('sum', '9', wrong, given('2')))).toThrow(
      'EXPLANATION_BROKEN: label "subtotal", stated "4", computed "3"',
    );
  });

  it('refuses a leaf that is not canonical', () =>
    expect(() => evaluateExplanation(node('sum', '1', given('1.000')))).toThrow(
      'MALFORMED_DECIMAL: text "1.000"',
    ));

  it('refuses a stated value that is not canonical', () =>
    expect(() => evaluateExplanation(node('sum', '1.0', given('1')))).toThrow('EXPLANATION_BROKEN'));

  it('refuses a quotient by nothing', () =>
    expect(() => evaluateExplanation(node('whole-quotient', '0', given('1'), given('0')))).toThrow(
      'MALFORMED_DECIMAL',
    ));

  it('evaluates a chain of 100,000 nodes', () => {
    let chain = given('1');
    for (let level = 0; level < 100_000; level++) chain = node('sum', '1', chain);
    expect(evaluateExplanation(chain)).toBe('1');
  });
});
