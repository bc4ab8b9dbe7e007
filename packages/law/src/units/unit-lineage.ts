import { checkArgument, isoDate, type IsoDate } from '@khuyencong/model';
import type { AdministrativeUnit } from './administrative-unit.js';
import { standsOn } from './stands-on.js';
import { findAdministrativeUnit } from './find-administrative-unit.js';
import { administrativeUnitsKnownFrom } from './unit-changes.js';

/**
 * The unit that took over from a unit (đơn vị hành chính kế tục), by the act that ended it.
 *
 * @param unit - a unit
 * @returns the next unit, or `undefined` when no end of this one is known
 * @legal 202/2025/QH15
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { resolveAdministrativeUnit, successorOf } from '@khuyencong/law/units';
 * const old = resolveAdministrativeUnit('Kiên Giang', { asOf: '2024-12-31' });
 * const next = old.status === 'found' ? successorOf(old.unit) : undefined;
 * [next?.name, next?.code, next?.from, next?.citation.instrument] // => ['An Giang', '91', '2025-07-01', '202/2025/QH15']
 * ```
 * @category unit
 * @since 0.1.0
 */
export function successorOf(unit: AdministrativeUnit): AdministrativeUnit | undefined {
  checkArgument('unit', unit);
  return unit.successor === null ? undefined : findAdministrativeUnit(unit.successor.id);
}

/**
 * The units that a unit was formed from (các đơn vị hành chính tiền thân), in the order in which the act names them.
 *
 * @param unit - a unit
 * @returns the units before it; none when it began before `administrativeUnitsKnownFrom`
 * @legal 202/2025/QH15
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { predecessorsOf, findAdministrativeUnit } from '@khuyencong/law/units';
 * const vinhLong = findAdministrativeUnit('86@2025-07-01');
 * vinhLong && predecessorsOf(vinhLong).map(({ name }) => name) // => ['Bến Tre', 'Vĩnh Long', 'Trà Vinh']
 * ```
 * @category unit
 * @since 0.1.0
 */
export function predecessorsOf(unit: AdministrativeUnit): readonly AdministrativeUnit[] {
  checkArgument('unit', unit, ['predecessors']);
  return unit.predecessors.flatMap(({ id }) => findAdministrativeUnit(id) ?? []);
}

/**
 * The units of another day that hold the territory of a unit (đơn vị hành chính tương ứng): itself while it exists, later the one
 * that it is part of, earlier those that it was formed from.
 *
 * @param unit - a unit
 * @param options - `asOf`: the other day
 * @returns one unit later, one or more earlier, or `undefined` before `administrativeUnitsKnownFrom`
 * @throws `KcError` `MALFORMED_DATE` when there is no such day
 * @legal 175/2024/QH15; 202/2025/QH15; 30/2026/QH16
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { counterpartsOf, findAdministrativeUnit } from '@khuyencong/law/units';
 * const binhPhuoc = findAdministrativeUnit('70@2008-08-01');
 * const later = binhPhuoc && counterpartsOf(binhPhuoc, { asOf: '2026-05-01' });
 * later?.map(({ fullName }) => fullName) // => ['Thành phố Đồng Nai']
 * ```
 * @category unit
 * @since 0.1.0
 */
export function counterpartsOf(
  unit: AdministrativeUnit,
  options: { readonly asOf: IsoDate },
): readonly AdministrativeUnit[] | undefined {
  checkArgument('unit', unit);
  checkArgument('options', options);
  const { asOf } = options;
  return isoDate(asOf) < administrativeUnitsKnownFrom ? undefined : heldBy(unit, asOf);
}

function heldBy(unit: AdministrativeUnit, asOf: IsoDate): readonly AdministrativeUnit[] {
  if (standsOn(unit, asOf)) return [unit];
  const isPast = unit.to !== null && unit.to < asOf;
  const next = isPast ? [successorOf(unit) ?? []].flat() : predecessorsOf(unit);
  return next.flatMap((other) => heldBy(other, asOf));
}
