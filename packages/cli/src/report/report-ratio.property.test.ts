import { decimalString, evaluateExplanation, Exact, toDecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ratioOf } from './report-ratio.js';

const label = { vi: 'x', en: 'x' };
const labels = { part: label, whole: label, label };

describe('a printed ratio', () => {
  it('is the exact one rounded half up to a tenth of a percent', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.bigInt({ min: 1n, max: 10n ** 18n }),
        (part, whole) => {
          const ratio = ratioOf(
            { numerator: decimalString(part.toString()), denominator: decimalString(whole.toString()) },
            labels,
          );
          const tenths = (part * 2000n + whole) / (whole * 2n);
          expect(ratio?.percent).toBe(toDecimalString(new Exact(tenths.toString()).times('0.1')));
          expect(ratio && evaluateExplanation(ratio.explanation)).toBe(ratio?.percent);
        },
      ),
    );
  });

  it.each([
    ['1', '2000', '0.1'],
    ['49', '100000', '0'],
    ['5', '10000', '0.1'],
    ['177', '179', '98.9'],
    ['0', '5', '0'],
  ] as const)('%s of %s is %s', (numerator, denominator, percent) => {
    expect(ratioOf({ numerator, denominator }, labels)?.percent).toBe(percent);
  });

  it('is none of a whole of zero, and none of amounts below zero', () => {
    expect(ratioOf({ numerator: '1', denominator: '0' }, labels)).toBeNull();
    expect(ratioOf({ numerator: '-1', denominator: '5' }, labels)).toBeNull();
  });
});
