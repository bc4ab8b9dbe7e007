import type { IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { at } from '../../test/eligibility/facts.js';
import { establishment, on } from '../../test/eligibility/shown-answer.js';

const after: IsoDate = '2026-01-01';

describe('the place from 15 October 2025', () => {
  const no = { inRecognisedCraftVillage: false } as const;

  it.each<[string, Parameters<typeof at>[0], string]>([
    ['a commune of a city', { unitType: 'commune', provinceType: 'city', ...no }, establishment],
    ['a special zone of a city', { unitType: 'special-zone', provinceType: 'city', ...no }, establishment],
    ['a ward of a province', { unitType: 'ward', provinceType: 'province', ...no }, establishment],
    ['a ward of a city', { unitType: 'ward', provinceType: 'city', ...no }, 'not-eligible place'],
    [
      'a craft village in a ward of a city',
      { unitType: 'ward', provinceType: 'city', inRecognisedCraftVillage: true },
      establishment,
    ],
    ['a unit of a province', { provinceType: 'province' }, establishment],
    ['a commune of somewhere', { unitType: 'commune' }, establishment],
    ['a township', { unitType: 'township', ...no }, 'not-known unit-type-not-of-the-day -'],
    [
      'a ward of somewhere',
      { unitType: 'ward' },
      'not-known missing-facts - place.provinceType place.inRecognisedCraftVillage',
    ],
    [
      'a ward of a city, perhaps a craft village',
      { unitType: 'ward', provinceType: 'city' },
      'not-known missing-facts - place.inRecognisedCraftVillage',
    ],
    ['a unit of a city', { provinceType: 'city', ...no }, 'not-known missing-facts - place.unitType'],
  ])('%s', (_, place, expected) => {
    expect(on(at(place), after)).toBe(expected);
  });

  it('no longer depends on the grade of a city', () => {
    const place = { unitType: 'ward', provinceType: 'province', ...no } as const;
    for (const cityGrade of ['1', '2', '3', 'other'] as const) {
      expect(on(at({ ...place, wardOf: 'city', cityGrade }), after)).toBe(establishment);
    }
  });
});
