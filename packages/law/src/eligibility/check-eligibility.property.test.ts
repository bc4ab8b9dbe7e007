import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '../../test/duties/arbitraries.js';
import { anyDayOfLaw, anyFacts, anyPlace, anySize } from '../../test/eligibility/facts.js';
import { findInstrument } from '../instruments/find-instrument.js';
import { checkEligibility } from './check-eligibility.js';
import { eligibilityPeriods } from './eligibility-period.js';

describe('eligibility, for any facts and day', () => {
  it('has exactly one status, as JSON, with clauses of known documents', () => {
    fc.assert(
      fc.property(anyFacts, anyDayOfLaw, (facts, asOf) => {
        const answer = checkEligibility(facts, { asOf });
        expect(['eligible', 'not-eligible', 'not-known']).toContain(answer.status);
        expect(JSON.parse(JSON.stringify(answer))).toEqual(answer);
        for (const { instrument } of answer.citations) expect(findInstrument(instrument)).toBeDefined();
        if (answer.status !== 'not-known') expect(answer.citations.length).toBeGreaterThan(0);
      }),
    );
  });

  it('never depends on facts that do not matter', () => {
    fc.assert(
      fc.property(anyFacts, anyDayOfLaw, anyPlace, anySize, anyDay, (facts, asOf, place, size, day) => {
        const answer = checkEligibility(facts, { asOf });
        const same = (other: typeof facts): void => expect(checkEligibility(other, { asOf })).toEqual(answer);
        const cleaner = { ...facts, appliesCleanerProduction: true, tradeGroup: 'handicraft' } as const;
        if (asOf < '2025-07-01' || asOf >= '2025-10-15') {
          expect(checkEligibility({ ...cleaner, place, size }, { asOf })).toEqual(
            checkEligibility(cleaner, { asOf }),
          );
        }
        if (facts.legalForm !== 'enterprise') same({ ...facts, size });
        if (facts.tradeGroup !== 'building-materials') same({ ...facts, brickKiln: 'ring' });
        if (facts.tradeGroup !== 'mining')
          same({ ...facts, place: { ...facts.place, isDifficultArea: true } });
        if (asOf < '2025-10-15') {
          const { provinceType, inRecognisedCraftVillage } = place;
          same({ ...facts, artisanTitle: 'people', investsInClusterInfrastructure: true });
          same({ ...facts, place: { ...facts.place, provinceType, inRecognisedCraftVillage } });
        } else {
          const { cityGrade, wardOf } = place;
          same({
            ...facts,
            planMakingYear: 2020,
            place: { ...facts.place, cityGrade, wardOf, convertedFromCommuneOn: day },
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  it('is settled by more facts, never turned round', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyDayOfLaw, (facts, more, asOf) => {
        const { status } = checkEligibility(facts, { asOf });
        const told = Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined));
        const answer = checkEligibility({ ...more, ...told }, { asOf });
        if (status !== 'not-known') expect(answer.status).toBe(status);
      }),
      { numRuns: 500 },
    );
  });

  it('names missing facts only when they are missing', () => {
    fc.assert(
      fc.property(anyFacts, anyDayOfLaw, (facts, asOf) => {
        const answer = checkEligibility(facts, { asOf });
        if (answer.status !== 'not-known') return;
        expect(answer.missing === undefined).toBe(answer.reason !== 'missing-facts');
        for (const name of answer.missing ?? []) {
          const value = name
            .split('.')
            .reduce<unknown>((inner, key) => (inner as Record<string, unknown> | undefined)?.[key], facts);
          expect([name, value]).toEqual([name, undefined]);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the periods', () => {
  it('follow one another without a day between', () => {
    const dayMs = 86_400_000;
    eligibilityPeriods.slice(1).forEach(({ from }, index) => {
      const last = new Date(`${from}T00:00:00Z`).getTime() - dayMs;
      expect(eligibilityPeriods[index]?.to).toBe(new Date(last).toISOString().slice(0, 10));
    });
    expect(eligibilityPeriods.at(-1)?.to).toBeUndefined();
  });
});
