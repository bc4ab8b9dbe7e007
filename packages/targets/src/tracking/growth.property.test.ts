import { Exact, toDecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actuals, target } from '../../test/track.js';
import { trackTarget } from './track-target.js';

const digits = 20n;
const one = 10n ** digits;

describe('compound growth', () => {
  it('agrees with exact rationals at the boundary, to the last digit', () => {
    const rate = fc.integer({ min: 1, max: 3000 });
    fc.assert(
      fc.property(
        rate,
        fc.integer({ min: 1, max: 7 }),
        fc.bigInt({ min: 1n, max: 10n ** 12n }),
        fc.integer({ min: -2, max: 2 }),
        (hundredths, years, base, offset) => {
          // base × (10000 + r)^n / 10000^n, cut to twenty decimals, and a few last digits to either side.
          const wanted = base * BigInt(10_000 + hundredths) ** BigInt(years);
          const scale = 10_000n ** BigInt(years);
          const last = (wanted * one) / scale + BigInt(offset);
          const percent = toDecimalString(new Exact(hundredths).times('0.01')).replace('.', ',');
          const value = toDecimalString(new Exact(last.toString()).times(`1e-${digits.toString()}`));
          const subject = target(`tăng bình quân ${percent}%/năm`, { from: 2021, to: 2020 + years });
          const figures = {
            ...subject,
            baseline: toDecimalString(new Exact(base.toString())),
            indicator: { ...subject.indicator, measure: 'money' } as const,
          };
          const { status } = trackTarget(figures, {
            actuals: actuals([[`${2020 + years}`, value]]),
            asOf: undefined,
          });
          expect(status).toBe(last * scale >= wanted * one ? 'met' : 'not-met');
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
