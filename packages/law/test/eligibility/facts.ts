import type { DecimalString, IsoDate } from '@khuyencong/model';
import fc from 'fast-check';
import type {
  EligibilityFacts,
  EnterpriseSizeFact,
  ProductionPlace,
} from '../../src/eligibility/eligibility-facts.js';
import { tradeGroups } from '../../src/eligibility/trade-group.js';
import { anyDay } from '../duties/arbitraries.js';

/** A household that makes handicrafts in a commune, with every other ground ruled out. */
export const household: EligibilityFacts = {
  legalForm: 'household-business',
  place: { unitType: 'commune', provinceType: 'province', inRecognisedCraftVillage: false },
  tradeGroup: 'handicraft',
  appliesCleanerProduction: false,
  investsInClusterInfrastructure: false,
  artisanTitle: 'none',
};

/** The household at a place. */
export function at(place: ProductionPlace, planMakingYear?: number): EligibilityFacts {
  return { ...household, place, planMakingYear };
}

/** An enterprise of the size. */
export function enterprise(size: EnterpriseSizeFact | undefined): EligibilityFacts {
  return { ...household, legalForm: 'enterprise', size };
}

const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined });

const number: fc.Arbitrary<DecimalString> = fc.oneof(
  fc.constantFrom<DecimalString>('0', '10', '100', '200', '201', '3000000000', '20000000000'),
  fc.constantFrom<DecimalString>(
    '50000000000',
    '100000000000',
    '100000000001',
    '200000000000',
    '200000000001',
  ),
);

/** Any place. */
export const anyPlace: fc.Arbitrary<ProductionPlace> = fc.record({
  unitType: maybe(fc.constantFrom('commune', 'ward', 'township', 'special-zone')),
  provinceType: maybe(fc.constantFrom('province', 'city')),
  wardOf: maybe(fc.constantFrom('town', 'city')),
  cityGrade: maybe(fc.constantFrom('1', '2', '3', 'other')),
  convertedFromCommuneOn: fc.oneof(anyDay, fc.constant(null), fc.constant(undefined)),
  inRecognisedCraftVillage: maybe(fc.boolean()),
  isDifficultArea: maybe(fc.boolean()),
});

/** Any size. */
export const anySize: fc.Arbitrary<EnterpriseSizeFact> = fc.oneof(
  fc.record({
    basis: fc.constant('class' as const),
    sizeClass: fc.constantFrom('micro', 'small', 'medium', 'larger'),
  }),
  fc.record({
    basis: fc.constant('numbers' as const),
    mainField: maybe(fc.constantFrom('industry-construction', 'other')),
    workers: maybe(number),
    revenueVnd: maybe(number),
    capitalVnd: maybe(number),
  }),
);

/** Any facts. */
export const anyFacts: fc.Arbitrary<EligibilityFacts> = fc.record({
  legalForm: maybe(
    fc.constantFrom(
      'enterprise',
      'cooperative',
      'cooperative-union',
      'cooperative-group',
      'household-business',
      'other',
    ),
  ),
  size: maybe(anySize),
  place: maybe(anyPlace),
  tradeGroup: maybe(fc.constantFrom(...tradeGroups.map(({ id }) => id), 'other')),
  brickKiln: maybe(fc.constantFrom('none', 'improved-manual', 'ring', 'other')),
  appliesCleanerProduction: maybe(fc.boolean()),
  investsInClusterInfrastructure: maybe(fc.boolean()),
  artisanTitle: maybe(fc.constantFrom('people', 'merited', 'none')),
  planMakingYear: maybe(fc.integer({ min: 2010, max: 2030 })),
});

/** Any day, those of changes often among them. */
export const anyDayOfLaw: fc.Arbitrary<IsoDate> = fc.oneof(
  anyDay,
  fc.constantFrom<IsoDate>(
    '2012-07-05',
    '2013-02-10',
    '2021-10-15',
    '2025-06-30',
    '2025-07-01',
    '2025-10-15',
  ),
);
