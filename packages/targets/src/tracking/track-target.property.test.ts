import { evaluateExplanation, Exact, toDecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { actuals, outcome, target, track, type Row } from '../../test/track.js';
import { trackTarget } from './track-target.js';

const period = fc
  .tuple(fc.integer({ min: 2020, max: 2024 }), fc.constantFrom('', '-Q1', '-Q2', '-Q4', '-01', '-04', '-12'))
  .map(([year, part]) => `${year}${part}`);
const amount = fc.integer({ min: 0, max: 20 }).map(String);
const row: fc.Arbitrary<Row> = fc.oneof(
  fc.tuple(period, amount),
  fc.tuple(period, amount, fc.integer({ min: 0, max: 20 }).map(String)),
);
const rows = fc.array(row, { maxLength: 8 });
const text = fc.constantFrom(
  '17 cơ sở',
  'không quá 17 cơ sở',
  '30% địa phương',
  'tăng 5%/năm',
  'gần 17 cơ sở',
  '17 cơ sở và 5 lớp',
);
const asOf = fc.constantFrom(undefined, '2022-06-30' as const, '2025-01-01' as const);

describe('trackTarget', () => {
  it('gives the same bytes for the reports in any order', () => {
    fc.assert(
      fc.property(
        text,
        asOf,
        rows.chain((all) =>
          fc.tuple(
            fc.constant(actuals(all)),
            fc.shuffledSubarray([...actuals(all)], { minLength: all.length }),
          ),
        ),
        (words, day, [given, shuffled]) => {
          const subject = target(words, { from: 2021, to: 2023 });
          const bytes = (reports: typeof given): string =>
            JSON.stringify(trackTarget(subject, { actuals: reports, asOf: day }));
          expect(bytes(shuffled)).toBe(bytes(given));
        },
      ),
      { numRuns: 500 },
    );
  });

  it('explains every sum down to the reports, and names a reason whenever it cannot tell', () => {
    fc.assert(
      fc.property(text, asOf, rows, (words, day, all) => {
        const progress = trackTarget(target(words, { from: 2021, to: 2023 }), {
          actuals: actuals(all),
          asOf: day,
        });
        expect(progress.explanation && evaluateExplanation(progress.explanation)).toBe(progress.achieved);
        expect(progress.status === 'cannot-tell').toBe(progress.missing !== undefined);
        expect(JSON.parse(JSON.stringify(progress))).toEqual(progress);
      }),
    );
  });

  it('achieves the same however a year is cut into quarters and months', () => {
    const quarter = fc.tuple(
      fc.array(fc.nat({ max: 10 ** 9 }), { minLength: 3, maxLength: 3 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(fc.array(quarter, { minLength: 4, maxLength: 4 }), (quarters) => {
        const whole = quarters.flatMap(([months]) => months).reduce((sum, value) => sum + value, 0);
        const cut = quarters.flatMap(([months, inMonths], index): readonly Row[] =>
          inMonths
            ? months.map((value, month): Row => [
                `2021-${String(index * 3 + month + 1).padStart(2, '0')}`,
                `${value}`,
              ])
            : [[`2021-Q${index + 1}`, `${months.reduce((sum, value) => sum + value, 0)}`]],
        );
        const span = { from: 2021, to: 2021 } as const;
        const [parts, year] = [
          track('17000000 cơ sở', cut, span),
          track('17000000 cơ sở', [['2021', `${whole}`]], span),
        ];
        expect([parts.achieved, parts.status, parts.remaining]).toEqual([
          year.achieved,
          year.status,
          year.remaining,
        ]);
      }),
    );
  });

  it('never achieves less with one more report', () => {
    const months = fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(
        months,
        fc.array(fc.nat({ max: 1000 }), { minLength: 12, maxLength: 12 }),
        (chosen, values) => {
          const all = chosen.map((month): Row => [
            `2021-${String(month).padStart(2, '0')}`,
            `${values[month - 1] ?? 0}`,
          ]);
          const [fewer, more] = [track('17 cơ sở', all.slice(1)).achieved, track('17 cơ sở', all).achieved];
          expect(new Exact(more ?? 'NaN').greaterThanOrEqualTo(fewer ?? 'NaN')).toBe(true);
        },
      ),
    );
  });

  it('compares a share by products of whole numbers', () => {
    const big = fc.bigInt({ min: 1n, max: 10n ** 30n });
    fc.assert(
      fc.property(big, big, fc.integer({ min: 1, max: 100 }), (numerator, denominator, percent) => {
        const { status } = track(`${percent}% địa phương`, [['2022', `${numerator}`, `${denominator}`]]);
        expect(status).toBe(numerator * 100n >= BigInt(percent) * denominator ? 'met' : 'not-met');
      }),
    );
  });

  it('compares compound growth without rounding, at the very boundary too', () => {
    const rate = fc.integer({ min: 0, max: 2000 });
    fc.assert(
      fc.property(
        fc.array(rate, { minLength: 2, maxLength: 5 }),
        rate,
        fc.boolean(),
        (rates, wanted, atBoundary) => {
          const yearly = atBoundary ? rates.map(() => wanted) : rates;
          const printed = (hundredths: number): string => toDecimalString(new Exact(hundredths).div(100));
          const reports = yearly.map((hundredths, index): Row => [`${2021 + index}`, printed(hundredths)]);
          const words = `tăng bình quân ${printed(wanted).replace('.', ',')}%/năm`;
          const compound = yearly.reduce((product, hundredths) => product * BigInt(10_000 + hundredths), 1n);
          const limit = BigInt(10_000 + wanted) ** BigInt(yearly.length);
          const expected = compound < limit ? 'not-met' : 'met';
          expect(outcome(track(words, reports, { to: 2020 + yearly.length }))).toBe(expected);
        },
      ),
      { numRuns: 10_000 },
    );
  });
});
