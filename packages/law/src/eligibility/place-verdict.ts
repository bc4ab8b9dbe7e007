import { isoDate, type IsoDate } from '@khuyencong/model';
import { circularFrom, conversionTest, establishments2012, establishments2025 } from './clauses.js';
import type { EligibilityFacts, ProductionPlace } from './eligibility-facts.js';
import { needs, no, open, yes, type Verdict } from './verdict.js';

/** Nghị định 45/2012/NĐ-CP as issued: huyện, thị xã, thị trấn, xã, and wards of some cities. */
export function placeVerdict2012({ place, planMakingYear }: EligibilityFacts, asOf: IsoDate): Verdict {
  switch (place?.unitType) {
    case undefined:
      return needs(['place.unitType'], establishments2012);
    case 'commune':
    case 'township':
      return yes(establishments2012);
    case 'special-zone':
      return open({ reason: 'unit-type-not-of-the-day' }, establishments2012);
    case 'ward':
      return wardVerdict2012(place, planMakingYear, asOf);
  }
}

function wardVerdict2012(place: ProductionPlace, planMakingYear: number | undefined, asOf: IsoDate): Verdict {
  if (place.wardOf === undefined) return needs(['place.wardOf'], establishments2012);
  if (place.wardOf === 'town') return yes(establishments2012);
  switch (place.cityGrade) {
    case undefined:
      return needs(['place.cityGrade'], establishments2012);
    case '2':
    case '3':
      return yes(establishments2012);
    case 'other':
      return no('place', establishments2012);
    case '1':
      return convertedWardVerdict(place.convertedFromCommuneOn, planMakingYear, asOf);
  }
}

function convertedWardVerdict(
  convertedOn: IsoDate | null | undefined,
  planMakingYear: number | undefined,
  asOf: IsoDate,
): Verdict {
  if (convertedOn === null) return no('place', establishments2012);
  if (asOf < circularFrom) {
    return open({ reason: 'conversion-test-not-read', instrument: '45/2012/NĐ-CP' }, establishments2012);
  }
  const missing = [
    ...(convertedOn === undefined ? (['place.convertedFromCommuneOn'] as const) : []),
    ...(planMakingYear === undefined ? (['planMakingYear'] as const) : []),
  ];
  if (convertedOn === undefined || planMakingYear === undefined) {
    return needs(missing, establishments2012, conversionTest);
  }
  // Điều 3 khoản 1 điểm đ: five years at most, up to 31 December of the year before the plan is made.
  const earliest = isoDate(`${String(planMakingYear - 6).padStart(4, '0')}-12-31`);
  return isoDate(convertedOn) >= earliest
    ? yes(establishments2012, conversionTest)
    : no('place', establishments2012, conversionTest);
}

/** Nghị định 235/2025/NĐ-CP: not in wards of centrally-run cities, unless in a recognised craft village. */
export function placeVerdict2025({ place }: EligibilityFacts): Verdict {
  if (place?.inRecognisedCraftVillage === true) return yes(establishments2025);
  switch (place?.unitType) {
    case undefined:
      return place?.provinceType === 'province'
        ? yes(establishments2025)
        : needs(['place.unitType', ...provinceTypeOf(place), ...craftVillageOf(place)], establishments2025);
    case 'commune':
    case 'special-zone':
      return yes(establishments2025);
    case 'township':
      return open({ reason: 'unit-type-not-of-the-day' }, establishments2025);
    case 'ward':
      return wardVerdict2025(place);
  }
}

function wardVerdict2025(place: ProductionPlace): Verdict {
  if (place.provinceType === 'province') return yes(establishments2025);
  const missing = [...provinceTypeOf(place), ...craftVillageOf(place)];
  return missing.length === 0 ? no('place', establishments2025) : needs(missing, establishments2025);
}

function provinceTypeOf(place: ProductionPlace | undefined): readonly ['place.provinceType'] | readonly [] {
  return place?.provinceType === undefined ? ['place.provinceType'] : [];
}

function craftVillageOf(
  place: ProductionPlace | undefined,
): readonly ['place.inRecognisedCraftVillage'] | readonly [] {
  return place?.inRecognisedCraftVillage === undefined ? ['place.inRecognisedCraftVillage'] : [];
}
