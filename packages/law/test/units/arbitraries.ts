import { isoDate, type IsoDate } from '@khuyencong/model';
import fc from 'fast-check';
import { administrativeUnits } from '../../src/units/administrative-units.js';
import type { AdministrativeUnit } from '../../src/units/administrative-unit.js';
import { administrativeUnitsKnownFrom } from '../../src/units/unit-changes.js';

const dayMs = 86_400_000;

/** The day so many days later; earlier when negative. */
export function dayAfter(day: IsoDate, days = 1): IsoDate {
  const moment = new Date(`${day}T00:00:00Z`).getTime() + days * dayMs;
  return isoDate(new Date(moment).toISOString().slice(0, 10));
}

/** Any unit. */
export const anyUnit: fc.Arbitrary<AdministrativeUnit> = fc.constantFrom(...administrativeUnits);

/** Any day of 25 years, changes and their neighbours often among them. */
export const anyDay: fc.Arbitrary<IsoDate> = fc.oneof(
  fc.integer({ min: 0, max: 9131 }).map((days) => dayAfter(administrativeUnitsKnownFrom, days)),
  fc
    .tuple(
      fc.constantFrom<IsoDate>('2025-01-01', '2025-07-01', '2025-10-05', '2026-04-30'),
      fc.constantFrom(-1, 0, 1),
    )
    .map(([day, days]) => dayAfter(day, days)),
);

/** A day on which the unit exists. */
export function dayOf({ from, to }: AdministrativeUnit): IsoDate {
  return to ?? from ?? '2026-11-22';
}
