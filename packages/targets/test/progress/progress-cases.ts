import { Exact, toDecimalString, type DecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import type { Indicator } from '../../src/indicator/indicator.js';
import type { ProgressReport } from '../../src/progress/progress-report.js';

const label = { vi: 'chỉ tiêu', en: 'the indicator' };
const made = (id: string, rest: Pick<Indicator, 'measure' | 'overTime' | 'overPlaces'>): Indicator => ({
  id,
  label,
  unit: 'cơ sở',
  ...rest,
});

/** One indicator of every kind of cell. */
export const everyKind: readonly Indicator[] = [
  made('sum', { measure: 'money', overTime: 'sum-of-periods', overPlaces: 'sum' }),
  made('ratio', { measure: 'share', overTime: 'sum-of-periods', overPlaces: 'ratio-of-sums' }),
  made('stated', { measure: 'count', overTime: 'state-at-end', overPlaces: 'sum' }),
  made('stated-share', { measure: 'share', overTime: 'state-at-end', overPlaces: 'ratio-of-sums' }),
  made('highest', { measure: 'count', overTime: 'highest', overPlaces: 'sum' }),
  made('highest-share', { measure: 'share', overTime: 'highest', overPlaces: 'ratio-of-sums' }),
  made('growth', { measure: 'growth', overTime: 'state-at-end', overPlaces: 'not-additive' }),
  made('distinct', { measure: 'count', overTime: 'distinct', overPlaces: 'sum' }),
];

const amount: fc.Arbitrary<DecimalString> = fc
  .tuple(
    fc.oneof(fc.bigInt({ min: -20n, max: 20n }), fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n })),
    fc.integer({ min: 0, max: 6 }),
  )
  .map(([mantissa, scale]) => toDecimalString(new Exact(mantissa.toString()).times(`1e-${String(scale)}`)));

const share: fc.Arbitrary<Pick<ProgressReport, 'numerator' | 'denominator'>> = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 6 }))
  .map(([one, other]) => ({
    numerator: `${Math.min(one, other)}` as const,
    denominator: `${Math.max(one, other)}` as const,
  }));

/** Good reports that meet in few cells, so that they really add up. */
export const report: fc.Arbitrary<ProgressReport> = fc
  .record({
    indicator: fc.constantFrom(...everyKind),
    place: fc.constantFrom('An Biên', 'An Minh', '__proto__'),
    period: fc.constantFrom('2024', '2024-Q1', '2024-05'),
    value: amount,
    share,
    members: fc.array(fc.constantFrom('a', 'b', 'c', 'constructor'), { maxLength: 3 }),
  })
  .map(({ indicator: { id, measure }, place, period, value, share: pair, members }): ProgressReport => {
    const cell = { indicatorId: id, place, period };
    if (id === 'distinct') return { ...cell, members };
    return measure === 'share' ? { ...cell, ...pair } : { ...cell, value };
  });
