import { supportNorms, type NormTier, type SupportNorm } from '@khuyencong/law/norms';
import { evaluateExplanation, Exact, isoDate, type DecimalString, type IsoDate } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calculateSupport } from './calculate-support.js';
import type { SupportActivity, SupportOptions, SupportRequest } from './support-request.js';
import type { AllowedSupport } from './support.js';

type SupportingNorm = SupportNorm & { readonly activity: SupportActivity };

function isSupporting(norm: SupportNorm): norm is SupportingNorm {
  return !/^(?:advance-|treasury-|priority-multiplier)/.test(norm.activity);
}

const norms = supportNorms.norms.filter(isSupporting);
const dayInMs = 86_400_000;

function daysFrom(day: IsoDate, days: number): IsoDate {
  return isoDate(new Date(Date.parse(day) + days * dayInMs).toISOString().slice(0, 10));
}

/** The first and the last day that are known to the day, with the day before and the day after. */
const edges = norms.flatMap((norm) =>
  (['from', 'to'] as const).flatMap((end) => {
    const day = norm[end];
    return typeof day === 'string' ? [[norm.id, end, norm, day] as const] : [];
  }),
);

const everyFact: Partial<SupportRequest> = { costVnd: '1000000000', priceVnd: '1000000000', quantity: '1' };

/** Whether a case of that day is decided by the norm, as its norm or as a factor of it. */
function decides(norm: SupportingNorm, asOf: IsoDate): boolean {
  const tier = norm.rule.shape === 'tiers' ? norm.rule.tiers[0]?.id : undefined;
  const { activity, level, province, citation } = norm;
  const request = { ...everyFact, activity, level, province, tier };
  const support = calculateSupport(request, { asOf, norms: supportNorms });
  return 'citations' in support && support.citations.includes(citation);
}

describe('calculateSupport under every norm that is shipped', () => {
  it.each(edges)('%s begins and ends on its days (%s)', (_, end, norm, day) => {
    const decided = [-1, 0, 1].map((days) => decides(norm, daysFrom(day, days)));
    expect(decided).toEqual(end === 'from' ? [false, true, true] : [true, true, false]);
  });
});

/** A day on which the norm is in force, tried from its dates; undefined where no day is certain. */
function dayInForce(norm: SupportingNorm): IsoDate | undefined {
  const { from, to } = norm;
  const certain = [from, to].filter((day): day is IsoDate => typeof day === 'string');
  const later = typeof from === 'object' && 'year' in from ? [isoDate(`${from.year + 1}-06-30`)] : [];
  const first = typeof from === 'object' && 'notBefore' in from ? [daysFrom(isoDate(from.notBefore), 1)] : [];
  return [...certain, ...later, ...first].find((day) => decides(norm, day));
}

interface NormCase {
  readonly norm: SupportingNorm;
  readonly tier: NormTier | undefined;
  readonly asOf: IsoDate;
}

const cases = norms.flatMap((norm): readonly NormCase[] => {
  const asOf = dayInForce(norm);
  if (asOf === undefined || norm.rule.shape === 'by-reference') return [];
  const tiers = norm.rule.shape === 'tiers' ? norm.rule.tiers : [undefined];
  return tiers.map((tier) => ({ norm, tier, asOf }));
});

const amount = fc
  .oneof(fc.nat(20_000), fc.bigInt({ min: 0n, max: 10n ** 10n }), fc.bigInt({ min: 0n, max: 10n ** 17n }))
  .map((value) => value.toString() as DecimalString);

const choices = fc.record({
  factorReading: fc.constantFrom('whole-support' as const, 'ceiling-only' as const),
  factorStacking: fc.constantFrom('highest-only' as const, 'product' as const),
  rounding: fc.constantFrom('down' as const, 'half-up' as const),
});

const facts = fc.record({
  costVnd: amount,
  units: fc.integer({ min: 1, max: 60 }).map((units): DecimalString => `${units}`),
  quantity: fc
    .integer({ min: 1, max: 900 })
    .map((tenths) => new Exact(tenths).div(10).toFixed() as DecimalString),
  priceVnd: amount,
  technologyLine: fc.boolean(),
  priority: fc.boolean(),
});

interface Drawn {
  readonly request: SupportRequest;
  readonly options: SupportOptions;
}

function drawn({ norm, tier, asOf }: NormCase): fc.Arbitrary<Drawn> {
  const { activity, level, province } = norm;
  return fc.tuple(facts, choices).map(([own, chosen]) => ({
    request: { ...own, activity, level, province, tier: tier?.id },
    options: { ...chosen, asOf, norms: supportNorms },
  }));
}

/** Without the factors where the norm has none: every draw says something of the norm. */
function supportOf({ request, options }: Drawn, explain = false): AllowedSupport {
  const support = calculateSupport(request, { ...options, explain });
  if (support.status === 'in-force') return support;
  const plain = { ...request, technologyLine: false, priority: false };
  const again = calculateSupport(plain, { ...options, explain });
  if (again.status !== 'in-force') throw new Error(`${request.activity}: ${JSON.stringify(again)}`);
  return again;
}

describe.each(cases.map((each) => [each.norm.id, each.tier?.id ?? '', each] as const))(
  'support under %s %s',
  (_, __, normCase) => {
    it('never falls when the cost rises, and passes neither a bound nor the cost', () => {
      fc.assert(
        fc.property(drawn(normCase), amount, ({ request, options }, more) => {
          const costVnd = new Exact(request.costVnd ?? '0').plus(more).toFixed() as DecimalString;
          const before = supportOf({ request, options });
          const after = supportOf({ request: { ...request, costVnd }, options });
          expect(new Exact(after.supportVnd).greaterThanOrEqualTo(before.supportVnd)).toBe(true);
          expect(new Exact(after.supportVnd).lessThanOrEqualTo(costVnd)).toBe(true);
          for (const { limitVnd, unusedVnd } of after.limits) {
            expect(new Exact(limitVnd).greaterThanOrEqualTo(after.supportVnd)).toBe(true);
            expect(new Exact(after.supportVnd).plus(unusedVnd).toFixed()).toBe(limitVnd);
          }
        }),
      );
    });

    it('is the same without explanation as with one, whose leaves make it', () => {
      fc.assert(
        fc.property(drawn(normCase), (each) => {
          const { explanation, ...explained } = supportOf(each, true);
          expect(supportOf(each)).toEqual(explained);
          expect(explanation && evaluateExplanation(explanation)).toBe(explained.supportVnd);
        }),
      );
    });
  },
);

it('tries every norm with a figure, but those whose dates decide no day', () => {
  const tried = new Set(cases.map(({ norm }) => norm.id));
  const untried = norms.filter(({ id, rule }) => rule.shape !== 'by-reference' && !tried.has(id));
  expect(untried.map(({ id }) => id)).toEqual([
    'ttlt221-sxsh',
    'local-hatinh2021-1',
    'local-haiduong-1',
    'local-haiduong-2',
    'local-haiduong-3',
  ]);
});
