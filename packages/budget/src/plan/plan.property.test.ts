import { evaluateExplanation, Exact } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planTable, text } from '../../test/arbitraries.js';
import type { RowChange } from '../comparison/compared-row.js';
import { checkPlan } from './check-plan.js';
import { comparePlans } from './compare-plans.js';
import type { PlanTable } from './plan-table.js';
import { planTotals } from './plan-totals.js';
import { transferPlanMoney } from './transfer-plan-money.js';

const options = { asOf: '2016-05-01', kind: 'ordinary' } as const;

const sum = (amounts: readonly string[]): string =>
  amounts.reduce((total, amount) => total.plus(amount), new Exact(0)).toFixed();

describe('the totals of a plan', () => {
  it('are the same on every axis and explain themselves', () => {
    fc.assert(
      fc.property(planTable, (plan) => {
        const { total, byUnit, byGroup, bySource } = planTotals(plan);
        for (const axis of [byUnit, byGroup, bySource]) {
          expect(sum(axis.map(({ amountVnd }) => amountVnd))).toBe(total.value);
          for (const { explanation, amountVnd } of axis) {
            expect(evaluateExplanation(explanation)).toBe(amountVnd);
          }
        }
      }),
    );
  });

  it('do not depend on the order of the lines, and hold when stated', () => {
    fc.assert(
      fc.property(
        planTable.chain((plan) =>
          fc.tuple(fc.constant(plan), fc.shuffledSubarray([...plan.lines], { minLength: plan.lines.length })),
        ),
        ([plan, lines]) => {
          expect(JSON.stringify(planTotals({ ...plan, lines }))).toBe(JSON.stringify(planTotals(plan)));
          const { total, byUnit, bySource } = planTotals(plan);
          const totals = [
            { amountVnd: total.value },
            ...byUnit.map(({ key, amountVnd }) => ({ unit: key, amountVnd })),
            ...bySource.map(({ key, amountVnd }) => ({ source: key, amountVnd })),
          ];
          const codes = checkPlan({ ...plan, lines, totals }).map(({ code }) => code);
          expect(codes).not.toContain('ROWS_DO_NOT_MAKE_SUM');
        },
      ),
    );
  });
});

function inverse({ kind, before, after, differenceVnd, ...rest }: RowChange): RowChange {
  const kinds = { added: 'removed', removed: 'added' } as const;
  return {
    kind: kind === 'added' || kind === 'removed' ? kinds[kind] : kind,
    ...rest,
    ...(after && { before: after }),
    ...(before && { after: before }),
    ...(differenceVnd !== undefined && {
      differenceVnd: new Exact(differenceVnd).negated().plus(0).toFixed() as RowChange['differenceVnd'] &
        string,
    }),
  };
}

describe('the comparison of two plans', () => {
  it('is empty for a plan and itself', () => {
    fc.assert(
      fc.property(planTable, (plan) => {
        const { changes, total, decisions, findings } = comparePlans(plan, plan, options);
        expect([changes, decisions, findings, total.conserved]).toEqual([[], [], [], true]);
      }),
    );
  });

  it('is the inverse of the comparison the other way round', () => {
    fc.assert(
      fc.property(planTable, planTable, (one, other) => {
        const there = comparePlans(one, other, options);
        const back = comparePlans(other, one, options);
        expect(back.changes).toEqual(there.changes.map(inverse));
        expect(sum([there.total.explanation.value, back.total.explanation.value])).toBe('0');
      }),
    );
  });

  it('has changes that add up to the difference of the totals', () => {
    fc.assert(
      fc.property(planTable, planTable, (one, other) => {
        const { changes, total } = comparePlans(one, other, options);
        expect(sum(changes.map(({ differenceVnd }) => differenceVnd ?? 'NaN'))).toBe(total.explanation.value);
        expect(evaluateExplanation(total.explanation)).toBe(total.explanation.value);
        expect(total.conserved).toBe(total.explanation.value === '0');
      }),
    );
  });
});

describe('a transfer', () => {
  it('conserves the total and is taken back by the transfer the other way', () => {
    fc.assert(
      fc.property(planTable, fc.bigInt({ min: 1n, max: 10n ** 25n }), (plan, value) => {
        const [first, second] = plan.lines;
        if (!first || !second) return;
        const transfer = { from: first.id, to: second.id, amountVnd: text(value) };
        const { plan: after } = transferPlanMoney(plan, { transfer, ...options });
        expect(after === undefined).toBe(new Exact(first.amountVnd).lessThan(value.toString()));
        if (!after) return;
        expect(planTotals(after).total.value).toBe(planTotals(plan).total.value);
        const back = { ...transfer, from: second.id, to: first.id };
        const { plan: again } = transferPlanMoney(after, { transfer: back, ...options });
        expect(again?.lines).toEqual(plan.lines);
      }),
    );
  });

  it('is of the kinds that the circular names, which the kind of project does not change', () => {
    const plan: PlanTable = {
      ...{ kind: 'plan', id: 'kh', name: 'Kế hoạch', year: 2016, level: 'national' },
      lines: ['1', '2'].map((id) => ({
        ...{ id, label: id, unit: 'Sở', group: '3', source: 'central', amountVnd: '100' },
      })),
    };
    const transfer = { from: '1', to: '2', amountVnd: '100' } as const;
    for (const kind of ['ordinary', 'focal', 'group'] as const) {
      const { comparison } = transferPlanMoney(plan, { transfer, ...options, kind });
      expect(
        comparison?.decisions.map(({ change, answer }) => [
          change,
          answer.status === 'decided-by' && answer.role,
        ]),
      ).toEqual([
        ['total-decrease', 'managing-agency'],
        ['total-increase', 'ministry'],
      ]);
    }
  });
});
