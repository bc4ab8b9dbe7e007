import { evaluateExplanation, Exact } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amount, projectMoney, text } from '../../test/arbitraries.js';
import { checkMoneyPhases } from './check-money-phases.js';
import { yearEnd } from './year-end.js';

describe('the phases of the money of a project', () => {
  it('are judged alike whatever the order of the rows', () => {
    fc.assert(
      fc.property(
        projectMoney.chain((money) =>
          fc.tuple(
            fc.constant(money),
            fc.shuffledSubarray([...money.phases], { minLength: money.phases.length }),
          ),
        ),
        ([money, phases]) => {
          const judge = (each: typeof money): unknown =>
            checkMoneyPhases(each).map(({ code, params }) => [code, params]);
          expect(judge({ ...money, phases })).toEqual(judge(money));
        },
      ),
    );
  });
});

describe('the end of a year', () => {
  it('cancels, takes back or carries over everything that was left', () => {
    fc.assert(
      fc.property(amount, amount, amount, amount, (unspent, advances, kept, keptAdvances) => {
        const carried = kept <= unspent && keptAdvances <= advances;
        const answer = yearEnd(
          { unspentVnd: text(unspent), unclearedAdvancesVnd: text(advances) },
          {
            ...{ fiscalYear: 2026, asOf: '2027-02-01' },
            carryOver: {
              ...{ unspentVnd: text(kept), unclearedAdvancesVnd: text(keptAdvances) },
              decision: { instrument: '12/QĐ-UBND', verified: 'clause' },
            },
          },
        );
        expect(answer.status).toBe(carried ? 'closed' : 'refused');
        if (answer.status !== 'closed') return;
        const parts = [answer.cancelled, answer.toRepay, answer.carriedOver].map(evaluateExplanation);
        const sum = parts.reduce((total, part) => total.plus(part), new Exact(0));
        expect(sum.toFixed()).toBe((unspent + advances).toString());
      }),
    );
  });
});
