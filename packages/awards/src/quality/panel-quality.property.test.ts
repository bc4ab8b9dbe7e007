import { Exact, type ExactDecimal } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kendallConcordance } from './kendall-concordance.js';
import { leaveOneJurorOut } from './leave-one-out.js';
import type { PanelTotals } from './panel-totals.js';
import { whatWouldChange } from './what-would-change.js';

type Mark = `${number}` | null;
const mark: fc.Arbitrary<Mark> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc
      .integer({ min: 100, max: 200 })
      .map((half) => new Exact(half).times('0.5').toFixed() as Mark),
  },
  { weight: 1, arbitrary: fc.constant(null) },
);
const panel: fc.Arbitrary<PanelTotals> = fc.integer({ min: 1, max: 5 }).chain((jurors) =>
  fc.array(fc.array(mark, { minLength: jurors, maxLength: jurors }), { maxLength: 8 }).map((rows) => ({
    jurors: Array.from({ length: jurors }, (_, index) => `gk-${index}`),
    products: rows.map((totals, index) => ({ id: `sp-${index}`, totals })),
  })),
);

/** The same by decimals, from the marks anew; 0 for no mean. */
function standing(rows: readonly (readonly Mark[])[]): {
  readonly ranks: readonly number[];
  readonly passed: readonly boolean[];
} {
  const sums = rows.map((row) => {
    const given = row.filter((each) => each !== null);
    return { count: given.length, sum: given.reduce((sum, each) => sum.plus(each), new Exact(0)) };
  });
  return {
    ranks: sums.map((one) =>
      one.count === 0
        ? 0
        : 1 +
          sums.filter(
            (other) => other.count > 0 && other.sum.times(one.count).greaterThan(one.sum.times(other.count)),
          ).length,
    ),
    passed: sums.map(({ count, sum }) => count > 0 && sum.greaterThanOrEqualTo(new Exact(70).times(count))),
  };
}

describe('leaveOneJurorOut', () => {
  it('gives what scoring anew without the juror would give', () => {
    fc.assert(
      fc.property(panel, (given) => {
        const rows = given.products.map(({ totals }) => totals as readonly Mark[]);
        const whole = standing(rows);
        for (const [column, found] of leaveOneJurorOut(given, { passMark: '70' }).entries()) {
          const without = standing(rows.map((row) => row.filter((_, index) => index !== column)));
          const moves = without.ranks.map((rank, index) =>
            rank === 0 ? 0 : Math.abs(rank - (whole.ranks[index] ?? 0)),
          );
          const turned = (to: boolean): readonly string[] =>
            given.products
              .filter(
                (_, index) =>
                  without.ranks[index] !== 0 && without.passed[index] === to && whole.passed[index] !== to,
              )
              .map(({ id }) => id);
          expect([found.rankChanges, found.widestMove]).toEqual([
            moves.filter((move) => move > 0).length,
            Math.max(0, ...moves),
          ]);
          expect([found.wouldPass, found.wouldFail]).toEqual([turned(true), turned(false)]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('whatWouldChange', () => {
  it('turns the outcome with the change it names, and not with one step less', () => {
    fc.assert(
      fc.property(panel, (given) => {
        for (const { id, passes, threshold } of whatWouldChange(given, { passMark: '70', markStep: '0.5' })) {
          const totals =
            given.products.find((product) => product.id === id)?.totals.filter((each) => each !== null) ?? [];
          const sum = totals.reduce((all, each) => all.plus(each), new Exact(0));
          const passesWith = (change: ExactDecimal): boolean =>
            sum.plus(change).greaterThanOrEqualTo(70 * totals.length);
          const change = new Exact(threshold.oneTotalChange);
          expect(passesWith(change)).toBe(!passes);
          expect(passesWith(change.plus(passes ? '0.5' : '-0.5'))).toBe(passes);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('kendallConcordance', () => {
  it('does not depend on the order of jurors and products', () => {
    fc.assert(
      fc.property(panel, (given) => {
        const turned = {
          jurors: given.jurors.toReversed(),
          products: given.products
            .map(({ id, totals }) => ({ id, totals: totals.toReversed() }))
            .toReversed(),
        };
        expect(kendallConcordance(turned)).toEqual(kendallConcordance(given));
      }),
    );
  });
});
