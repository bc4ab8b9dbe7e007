import { KcError, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { foundUnit } from '../../test/units/found-unit.js';
import { regionOf } from './region-of.js';
import { awardRegionMembers, socioEconomicRegionMembers } from '../../test/units/region-members.js';
import type { RegionScheme } from './region-tables.js';
import { administrativeUnitsAt } from './administrative-units-at.js';

const regionId = (text: string, asOf: IsoDate, scheme: RegionScheme): string => {
  const answer = regionOf(foundUnit(text, asOf), { asOf, scheme });
  return answer.status === 'known' ? answer.region.id : answer.status;
};

const sizes = (asOf: IsoDate, scheme: RegionScheme): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const unit of administrativeUnitsAt(asOf) ?? []) {
    const id = regionId(unit.code, asOf, scheme);
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
};

describe('award regions', () => {
  it('hold 28, 15 and 20 of the 63 units from the day of the circular to the mergers', () => {
    const three = { north: 28, 'central-highlands': 15, south: 20 };
    expect(sizes('2014-10-20', 'award')).toEqual({ 'not-known': 63 });
    expect(sizes('2014-10-21', 'award')).toEqual(three);
    expect(sizes('2014-10-22', 'award')).toEqual(three);
    expect(sizes('2025-01-01', 'award')).toEqual(three);
    expect(sizes('2025-06-30', 'award')).toEqual(three);
    expect(sizes('2025-07-01', 'award')).toEqual({ 'not-known': 34 });
    expect(sizes('2026-11-22', 'award')).toEqual({ 'not-known': 34 });
  });

  it('put Bình Thuận in the South, Hà Tĩnh in the North, Huế in the middle under both names', () => {
    expect(regionId('Bình Thuận', '2024-06-01', 'award')).toBe('south');
    expect(regionId('Hà Tĩnh', '2024-06-01', 'award')).toBe('north');
    expect(regionId('Thừa Thiên Huế', '2024-12-31', 'award')).toBe('central-highlands');
    expect(regionId('Huế', '2025-01-01', 'award')).toBe('central-highlands');
  });

  it('are not known after the mergers; Lâm Đồng joins parts of two', () => {
    const spanning = (administrativeUnitsAt('2025-07-01') ?? []).filter((unit) => {
      const answer = regionOf(unit, { asOf: '2025-07-01', scheme: 'award' });
      return answer.status === 'not-known' && answer.formerRegions.length > 1;
    });
    expect(spanning.map(({ name }) => name)).toEqual(['Lâm Đồng']);
    const answer = regionOf(foundUnit('Lâm Đồng', '2026-01-01'), { asOf: '2026-01-01', scheme: 'award' });
    expect(answer).toMatchObject({
      status: 'not-known',
      instrument: '26/2014/TT-BCT',
      formerRegions: [{ id: 'central-highlands' }, { id: 'south' }],
    });
  });
});

describe('socio-economic regions', () => {
  it('are six from 5 October 2025, and not known before', () => {
    const six = {
      'northern-midlands-mountains': 9,
      'red-river-delta': 6,
      'north-central': 5,
      'south-central-coast-highlands': 6,
      southeast: 3,
      'mekong-delta': 5,
    };
    expect(sizes('2025-06-30', 'socio-economic')).toEqual({ 'not-known': 63 });
    expect(sizes('2025-10-04', 'socio-economic')).toEqual({ 'not-known': 34 });
    expect(sizes('2025-10-05', 'socio-economic')).toEqual(six);
    expect(sizes('2025-10-06', 'socio-economic')).toEqual(six);
    expect(sizes('2026-04-30', 'socio-economic')).toEqual(six);
  });

  it('come with name, day and citation', () => {
    expect(
      regionOf(foundUnit('Tây Ninh', '2026-01-01'), { asOf: '2026-01-01', scheme: 'socio-economic' }),
    ).toMatchObject({
      status: 'known',
      region: {
        name: { vi: 'Đông Nam Bộ', en: 'Southeast' },
        from: '2025-10-05',
        to: null,
        citation: { instrument: '306/NQ-CP' },
      },
    });
  });
});

describe('members of regions', () => {
  it.each([
    ['award', '2025-06-30', awardRegionMembers],
    ['socio-economic', '2026-11-22', socioEconomicRegionMembers],
  ] as const)('of scheme %s are those of its list', (scheme, asOf, members) => {
    for (const [id, names] of Object.entries(members)) {
      for (const name of names) expect([name, regionId(name, asOf, scheme)]).toEqual([name, id]);
    }
  });
});

describe('the day', () => {
  it('must be one on which the unit exists', () => {
    const kienGiang = foundUnit('Kiên Giang', '2025-06-30');
    expect(regionOf(kienGiang, { asOf: '2026-01-01', scheme: 'socio-economic' })).toMatchObject({
      status: 'not-then',
      counterparts: [{ name: 'An Giang' }],
    });
  });

  it('is not known before the first that is vouched for, and refused when it does not exist', () => {
    const haNoi = foundUnit('Hà Nội', '2025-06-30');
    expect(regionOf(haNoi, { asOf: '2008-07-31', scheme: 'award' })).toEqual({
      status: 'not-known',
      formerRegions: [],
      instrument: null,
    });
    expect(() => regionOf(haNoi, { asOf: '2025-06-31', scheme: 'award' })).toThrow(KcError);
  });
});
