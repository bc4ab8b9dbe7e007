import { supportNorms } from '@khuyencong/law/norms';
import { evaluateExplanation, Exact, type DecimalString, type IsoDate } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateSupport, calculateSupports } from './calculate-support.js';
import type { DatedSupportRequest, SupportActivity } from './support-request.js';
import type { AllowedSupport } from './support.js';

const activities: readonly SupportActivity[] = [
  'machinery-tech-transfer',
  'technology-line',
  'demo-model-new',
  'demo-model-replicate',
  'fair-domestic-join',
  'fair-foreign',
  'cluster-infrastructure',
  'association-regional',
];
const days: readonly IsoDate[] = ['2014-04-08', '2016-01-01', '2018-05-10', '2018-05-11', '2020-06-30'];

const amount = (max: bigint): fc.Arbitrary<DecimalString> =>
  fc.bigInt({ min: 0n, max }).map((value) => value.toString() as DecimalString);
const cost = fc.oneof(amount(10_000n), amount(10n ** 10n), amount(10n ** 18n - 1n));
const optional = <Value>(from: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(from, { nil: undefined });

const request: fc.Arbitrary<DatedSupportRequest> = fc.record({
  activity: fc.constantFrom(...activities),
  level: fc.constant('national'),
  asOf: fc.constantFrom(...days),
  costVnd: cost,
  units: optional(fc.integer({ min: 1, max: 50 }).map((units): DecimalString => `${units}`)),
  priority: fc.boolean(),
  requestedVnd: optional(cost),
});

function allowed(each: DatedSupportRequest, explain: boolean): AllowedSupport | undefined {
  const support = calculateSupport(each, { asOf: each.asOf, norms: supportNorms, explain });
  return support.status === 'in-force' ? support : undefined;
}

describe('calculateSupport', () => {
  it('never falls when the cost rises, and rises by no more than the cost', () => {
    fc.assert(
      fc.property(request, amount(10n ** 12n), (each, more) => {
        const costVnd = new Exact(each.costVnd ?? '0').plus(more).toFixed() as DecimalString;
        fc.pre(costVnd.length <= 18);
        const [before, after] = [allowed(each, false), allowed({ ...each, costVnd }, false)];
        if (!before || !after) return;
        const rise = new Exact(after.supportVnd).minus(before.supportVnd);
        expect(rise.greaterThanOrEqualTo(0) && rise.lessThanOrEqualTo(more)).toBe(true);
      }),
    );
  });

  it('passes no limit and leaves the rest to the beneficiary', () => {
    fc.assert(
      fc.property(request, (each) => {
        const support = allowed({ ...each, requestedVnd: undefined }, false);
        if (!support) return;
        for (const { limitVnd, unusedVnd } of support.limits) {
          expect(new Exact(support.supportVnd).plus(unusedVnd).toFixed()).toBe(limitVnd);
          expect(new Exact(unusedVnd).isNegative()).toBe(false);
        }
        const own = new Exact(support.ownCommitmentVnd ?? '-1');
        expect(own.isNegative()).toBe(false);
        expect(own.plus(support.supportVnd).toFixed()).toBe(each.costVnd);
      }),
    );
  });

  it('explains what it gives', () => {
    fc.assert(
      fc.property(request, (each) => {
        const support = allowed(each, true);
        if (!support?.explanation) return;
        expect(evaluateExplanation(support.explanation)).toBe(support.supportVnd);
      }),
    );
  });

  it('the way of bulk work equals the exact way on 100,000 random cases', () => {
    const requests = fc.sample(request, { numRuns: 100_000, seed: 45_2012 });
    const bulk = calculateSupports(requests, { norms: supportNorms });
    const exact = calculateSupports(requests, { norms: supportNorms, explain: true });
    const differing = bulk.filter((each, index) => {
      const other = exact[index];
      if (other?.status !== 'in-force') return JSON.stringify(each) !== JSON.stringify(other);
      const { explanation: _explanation, ...plain } = other;
      return JSON.stringify(each) !== JSON.stringify(plain);
    });
    expect(differing).toEqual([]);
    expect(bulk.filter(({ status }) => status === 'in-force').length).toBeGreaterThan(40_000);
  });
});
