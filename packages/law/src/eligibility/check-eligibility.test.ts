import type { IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { around } from '../../test/duties/arbitraries.js';
import { at, enterprise, household } from '../../test/eligibility/facts.js';
import { checkEligibility } from './check-eligibility.js';
import type { EligibilityFacts } from './eligibility-facts.js';
import type { TradeGroup } from './trade-group.js';
import { citations, establishment, gap, on, through } from '../../test/eligibility/shown-answer.js';

const before: IsoDate = '2024-01-01';
const after: IsoDate = '2026-01-01';

describe('the days of the decrees', () => {
  it('begin on 5 July 2012', () => {
    const first = 'not-known before-2012 134/2004/NĐ-CP';
    expect(through(household, '2012-07-05')).toEqual([first, establishment, establishment]);
  });

  it('leave a gap from 1 July to 14 October 2025', () => {
    expect(through(household, '2025-07-01')).toEqual([establishment, gap, gap]);
    expect(through(household, '2025-10-15')).toEqual([gap, establishment, establishment]);
  });

  it('leave the gap open whatever the facts are', () => {
    for (const facts of [{}, { appliesCleanerProduction: true }, { legalForm: 'other' }] as const) {
      expect(on(facts, '2025-09-01')).toBe(gap);
    }
  });

  it('are cited with their clauses', () => {
    expect(citations(household, before)).toEqual([
      'điểm a khoản 2 Điều 1 Nghị định 45/2012/NĐ-CP',
      'điểm đ khoản 1 Điều 5 Nghị định 45/2012/NĐ-CP',
    ]);
    expect(citations(household, after)).toEqual([
      'điểm a khoản 1 Điều 1 Nghị định 235/2025/NĐ-CP',
      'điểm đ khoản 1 Điều 5 Nghị định 45/2012/NĐ-CP',
      'Nghị định 235/2025/NĐ-CP',
    ]);
    const dated = checkEligibility(household, { asOf: after }).citations.at(-1);
    expect(dated?.verified).toBe('secondary');
  });
});

describe('legal form', () => {
  it('of a union of cooperatives counts from 15 October 2025', () => {
    const union: EligibilityFacts = { ...household, legalForm: 'cooperative-union' };
    expect(on(union, '2025-06-30')).toBe('not-eligible legal-form');
    expect(through(union, '2025-10-15')).toEqual([gap, establishment, establishment]);
  });

  it('must be one that the decree names', () => {
    expect(on({ ...household, legalForm: 'other' }, before)).toBe('not-eligible legal-form');
    expect(on({ ...household, legalForm: undefined }, before)).toBe('not-known missing-facts - legalForm');
  });
});

describe('the size of an enterprise', () => {
  const works = { basis: 'numbers', mainField: 'industry-construction' } as const;

  it('counts by class on any day', () => {
    for (const sizeClass of ['micro', 'small', 'medium'] as const) {
      expect(on(enterprise({ basis: 'class', sizeClass }), '2013-01-01')).toBe(establishment);
    }
    expect(on(enterprise({ basis: 'class', sizeClass: 'larger' }), before)).toBe('not-eligible size');
    expect(on(enterprise(undefined), before)).toBe('not-known missing-facts - size');
  });

  it('counts by numbers from 15 October 2021; the criteria before were not read', () => {
    const facts = enterprise({ ...works, workers: '20', capitalVnd: '1000000000' });
    const notRead = 'not-known size-criteria-not-read 56/2009/NĐ-CP';
    expect(through(facts, '2021-10-15')).toEqual([notRead, establishment, establishment]);
    expect(citations(facts, before)).toContain('khoản 3 Điều 5 Nghị định 80/2021/NĐ-CP');
  });

  it('has limits that are included', () => {
    const size = {
      ...works,
      workers: '200',
      revenueVnd: '200000000001',
      capitalVnd: '100000000000',
    } as const;
    expect(on(enterprise(size), before)).toBe(establishment);
    expect(on(enterprise({ ...size, workers: '200.1' }), before)).toBe('not-eligible size');
    expect(on(enterprise({ ...size, capitalVnd: '100000000001' }), before)).toBe('not-eligible size');
    expect(on(enterprise({ ...size, revenueVnd: '200000000000', capitalVnd: '100000000001' }), before)).toBe(
      establishment,
    );
  });

  it('asks only for numbers that could decide', () => {
    expect(on(enterprise(works), before)).toBe(
      'not-known missing-facts - size.workers size.revenueVnd size.capitalVnd',
    );
    expect(on(enterprise({ ...works, workers: '201' }), before)).toBe('not-eligible size');
    expect(on(enterprise({ ...works, revenueVnd: '1' }), before)).toBe(
      'not-known missing-facts - size.workers',
    );
    expect(on(enterprise({ ...works, workers: '45', revenueVnd: '60000000000' }), before)).toBe(
      establishment,
    );
    expect(on(enterprise({ ...works, workers: '45', revenueVnd: '200000000001' }), before)).toBe(
      'not-known missing-facts - size.capitalVnd',
    );
    expect(on(enterprise({ basis: 'numbers', workers: '9', revenueVnd: '1' }), before)).toBe(
      'not-known missing-facts - size.mainField',
    );
  });

  it('is not known for other fields than industry and construction', () => {
    const size = { basis: 'numbers', mainField: 'other', workers: '9', revenueVnd: '1' } as const;
    expect(on(enterprise(size), before)).toBe('not-known size-criteria-not-read 80/2021/NĐ-CP');
  });
});

describe('the place until 30 June 2025', () => {
  it.each<[string, Parameters<typeof at>[0], string]>([
    ['a commune', { unitType: 'commune' }, establishment],
    ['a township', { unitType: 'township' }, establishment],
    ['a ward of a town', { unitType: 'ward', wardOf: 'town' }, establishment],
    ['a ward of a grade-2 city', { unitType: 'ward', wardOf: 'city', cityGrade: '2' }, establishment],
    ['a ward of a grade-3 city', { unitType: 'ward', wardOf: 'city', cityGrade: '3' }, establishment],
    [
      'a ward of another city',
      { unitType: 'ward', wardOf: 'city', cityGrade: 'other' },
      'not-eligible place',
    ],
    [
      'an old ward of a grade-1 city',
      { unitType: 'ward', wardOf: 'city', cityGrade: '1', convertedFromCommuneOn: null },
      'not-eligible place',
    ],
    ['a special zone', { unitType: 'special-zone' }, 'not-known unit-type-not-of-the-day -'],
    ['an unknown unit', {}, 'not-known missing-facts - place.unitType'],
    ['an unknown ward', { unitType: 'ward' }, 'not-known missing-facts - place.wardOf'],
    [
      'a ward of an unknown city',
      { unitType: 'ward', wardOf: 'city' },
      'not-known missing-facts - place.cityGrade',
    ],
    [
      'an unknown ward of a grade-1 city',
      { unitType: 'ward', wardOf: 'city', cityGrade: '1' },
      'not-known missing-facts - place.convertedFromCommuneOn planMakingYear',
    ],
  ])('%s', (_, place, expected) => {
    expect(on(at(place), before)).toBe(expected);
  });

  const ward = { unitType: 'ward', wardOf: 'city', cityGrade: '1' } as const;

  it('in a ward made from a commune counts for five years, up to the end of the year before the plan is made', () => {
    const days = around('2014-12-31').map((day) =>
      on(at({ ...ward, convertedFromCommuneOn: day }, 2020), '2020-05-01'),
    );
    expect(days).toEqual(['not-eligible place', establishment, establishment]);
    expect(citations(at({ ...ward, convertedFromCommuneOn: '2018-01-01' }, 2020), '2020-05-01')).toEqual([
      'điểm a khoản 2 Điều 1 Nghị định 45/2012/NĐ-CP',
      'điểm đ khoản 1 Điều 3 Thông tư 46/2012/TT-BCT',
      'điểm đ khoản 1 Điều 5 Nghị định 45/2012/NĐ-CP',
    ]);
  });

  it('in such a ward has no test that was read before 10 February 2013', () => {
    const facts = at({ ...ward, convertedFromCommuneOn: '2012-01-01' }, 2013);
    const notRead = 'not-known conversion-test-not-read 45/2012/NĐ-CP';
    expect(through(facts, '2013-02-10')).toEqual([notRead, establishment, establishment]);
  });
});

describe('the trade', () => {
  const making = (tradeGroup: TradeGroup | undefined): EligibilityFacts => ({ ...household, tradeGroup });

  it('must be on the list', () => {
    expect(on(making('agro-forestry-fishery-food'), before)).toBe(establishment);
    expect(on(making('other'), before)).toBe('not-eligible trade');
    expect(on(making(undefined), before)).toBe('not-known missing-facts - tradeGroup');
  });

  it('may be among those that were added in 2025, of which the press tells', () => {
    for (const group of [
      'high-technology',
      'clean-industry',
      'energy-saving',
      'environmental-industry',
      'environment-friendly-energy',
    ] as const) {
      expect(on(making(group), '2025-06-30')).toBe('not-eligible trade');
      expect(through(making(group), '2025-10-15')).toEqual([gap, establishment, establishment]);
    }
    expect(on(making('other'), after)).toBe('not-known trade-list-not-read 235/2025/NĐ-CP');
  });

  it('of mining counts in difficult areas only', () => {
    const mine = (isDifficultArea?: boolean): EligibilityFacts => ({
      ...at({ ...household.place, isDifficultArea }),
      tradeGroup: 'mining',
    });
    expect(on(mine(true), before)).toBe(establishment);
    expect(on(mine(false), before)).toBe('not-eligible trade');
    expect(on(mine(), before)).toBe('not-known missing-facts - place.isDifficultArea');
  });

  it('of fired clay bricks is left out for two kinds of kilns from 10 February 2013', () => {
    const bricks = (brickKiln: EligibilityFacts['brickKiln']): EligibilityFacts => ({
      ...making('building-materials'),
      brickKiln,
    });
    const refused = 'not-eligible brick-kiln';
    expect(through(bricks('ring'), '2013-02-10')).toEqual([establishment, refused, refused]);
    expect(through(bricks('improved-manual'), '2013-02-10')).toEqual([establishment, refused, refused]);
    expect(on(bricks('ring'), after)).toBe(refused);
    expect(on(bricks('other'), before)).toBe(establishment);
    expect(on(bricks('none'), before)).toBe(establishment);
    expect(on(bricks(undefined), before)).toBe('not-known missing-facts - brickKiln');
    expect(on({ ...bricks('ring'), appliesCleanerProduction: true }, before)).toBe(refused);
    expect(citations(bricks('ring'), before)).toEqual(['khoản 1 Điều 5 Thông tư 46/2012/TT-BCT']);
  });
});

describe('other grounds', () => {
  const larger: EligibilityFacts = {
    ...enterprise({ basis: 'class', sizeClass: 'larger' }),
    place: {
      unitType: 'ward',
      wardOf: 'city',
      cityGrade: 'other',
      provinceType: 'city',
      inRecognisedCraftVillage: false,
    },
  };

  it('cleaner production has no limit of size or place', () => {
    const cleaner = { ...larger, appliesCleanerProduction: true };
    expect([before, after].map((asOf) => on(larger, asOf))).toEqual([
      'not-eligible size',
      'not-eligible size',
    ]);
    expect([before, after].map((asOf) => on(cleaner, asOf))).toEqual([
      'eligible cleaner-production',
      'eligible cleaner-production',
    ]);
    expect(citations(cleaner, before)).toEqual([
      'điểm b khoản 2 Điều 1 Nghị định 45/2012/NĐ-CP',
      'khoản 2 Điều 3 Thông tư 46/2012/TT-BCT',
    ]);
    expect(on({ ...larger, appliesCleanerProduction: undefined }, before)).toBe(
      'not-known missing-facts - appliesCleanerProduction',
    );
  });

  it('investing in cluster infrastructure counts from 15 October 2025, for enterprises and cooperatives', () => {
    const investor = { ...larger, investsInClusterInfrastructure: true };
    expect(on(investor, '2025-06-30')).toBe('not-eligible size');
    const ground = 'eligible cluster-infrastructure';
    expect(through(investor, '2025-10-15')).toEqual([gap, ground, ground]);
    expect(on({ ...investor, legalForm: 'cooperative' }, after)).toBe(ground);
    expect(on({ ...investor, legalForm: 'other' }, after)).toBe('not-eligible legal-form');
  });

  it('a title of artisan counts from 15 October 2025, as the press has it', () => {
    for (const artisanTitle of ['people', 'merited'] as const) {
      const artisan: EligibilityFacts = {
        artisanTitle,
        appliesCleanerProduction: false,
        investsInClusterInfrastructure: false,
      };
      expect(through(artisan, '2025-10-15')).toEqual([gap, 'eligible artisan', 'eligible artisan']);
      const answer = checkEligibility(artisan, { asOf: after });
      expect(answer.citations.map(({ verified }) => verified)).toEqual(['secondary', 'secondary']);
    }
  });
});
