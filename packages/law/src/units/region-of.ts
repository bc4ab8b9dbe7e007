import {
  checkArgument,
  isoDate,
  knownOption,
  type Citation,
  type IsoDate,
  type LocalText,
} from '@khuyencong/model';
import type { AdministrativeUnit, AdministrativeUnitCode } from './administrative-unit.js';
import { regionTables, type RegionScheme, type RegionTable } from './region-tables.js';
import { standsOn } from './stands-on.js';
import { administrativeUnitsKnownFrom } from './unit-changes.js';
import { counterpartsOf } from './unit-lineage.js';

const regionSchemes: Readonly<Record<RegionScheme, true>> = { 'socio-economic': true, award: true };

/**
 * A region of one scheme (vùng, khu vực), with the days on which its scheme has this list.
 *
 * @legal 306/NQ-CP; 26/2014/TT-BCT
 * @category unit
 * @since 0.1.0
 */
export interface Region {
  readonly id: string;
  readonly scheme: RegionScheme;
  readonly name: LocalText;
  readonly from: IsoDate;
  /** Last day, included; `null` when no end is known. */
  readonly to: IsoDate | null;
  readonly citation: Citation;
}

/**
 * In which region a unit lies on a day (kết quả tra vùng): known; not known, with the regions that its parts were in before; or
 * the unit does not exist on that day, with the units that hold its territory then.
 *
 * @category unit
 * @since 0.1.0
 */
export type RegionAnswer =
  | { readonly status: 'known'; readonly region: Region }
  | {
      readonly status: 'not-known';
      /** Regions of the last earlier list in which its parts lay. */
      readonly formerRegions: readonly Region[];
      /** The document that should say it; `null` when we know of none. */
      readonly instrument: string | null;
    }
  | { readonly status: 'not-then'; readonly counterparts: readonly AdministrativeUnit[] };

/**
 * The region of a unit (vùng của đơn vị hành chính) on a day: a socio-economic region, or a region of the award rounds.
 *
 * Known are the six socio-economic regions from 5 October 2025, and the award regions from 21 October 2014 to 30 June 2025. How the
 * award circular groups the units formed since was not found; Lâm Đồng joins parts of two regions.
 *
 * @param unit - a unit
 * @param options - `asOf`: the day; `scheme`: which regions
 * @returns the region with its citation, or a typed answer why there is none
 * @throws `KcError` `MALFORMED_DATE` when there is no such day
 * @legal 306/NQ-CP; 26/2014/TT-BCT
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { regionOf, findAdministrativeUnit } from '@khuyencong/law/units';
 * const unit = findAdministrativeUnit('68@2025-07-01');
 * const inAwards = unit && regionOf(unit, { asOf: '2026-01-01', scheme: 'award' });
 * inAwards?.status // => 'not-known'
 * inAwards?.status === 'not-known' && inAwards.formerRegions.map(({ id }) => id) // => ['central-highlands', 'south']
 * const inPlans = unit && regionOf(unit, { asOf: '2026-01-01', scheme: 'socio-economic' });
 * inPlans?.status === 'known' && inPlans.region.id // => 'south-central-coast-highlands'
 * ```
 * @category unit
 * @since 0.1.0
 */
export function regionOf(
  unit: AdministrativeUnit,
  options: { readonly asOf: IsoDate; readonly scheme: RegionScheme },
): RegionAnswer {
  checkArgument('unit', unit);
  checkArgument('options', options);
  knownOption('scheme', options.scheme, regionSchemes);
  const { asOf, scheme } = options;
  if (isoDate(asOf) < administrativeUnitsKnownFrom)
    return { status: 'not-known', formerRegions: [], instrument: null };
  if (!standsOn(unit, asOf))
    return { status: 'not-then', counterparts: counterpartsOf(unit, { asOf }) ?? [] };
  const tables = regionTables.filter((table) => table.scheme === scheme && table.from <= asOf);
  const inForce = tables.find(({ to }) => to === null || asOf <= to);
  const region = inForce && regionIn(inForce, unit.code);
  if (region) return { status: 'known', region };
  const instrument = tables.at(-1)?.citation.instrument ?? null;
  return { status: 'not-known', formerRegions: lastRegions(unit, tables), instrument };
}

function regionIn(table: RegionTable, code: AdministrativeUnitCode): Region | undefined {
  const row = table.rows.find(([, , , codes]) => codes.split(' ').includes(code));
  if (!row) return undefined;
  const [id, vi, en] = row;
  const { scheme, from, to, citation } = table;
  return { id, scheme, name: { vi, en }, from, to, citation };
}

function lastRegions(unit: AdministrativeUnit, tables: readonly RegionTable[]): readonly Region[] {
  const last = tables.at(-1);
  if (!last?.to) return [];
  const parts = counterpartsOf(unit, { asOf: last.to }) ?? [];
  const regions = parts.flatMap(({ code }) => regionIn(last, code) ?? []);
  return regions.filter(({ id }, index) => regions.findIndex((other) => other.id === id) === index);
}
