import type { IsoDate } from '@khuyencong/model';
import {
  type AdministrativeUnit,
  type AdministrativeUnitCode,
  type AdministrativeUnitReference,
} from './administrative-unit.js';
import { unitAliases } from './unit-aliases.js';
import { unitChanges, type UnitChange, type UnitRow } from './unit-changes.js';

/**
 * Every unit since `administrativeUnitsKnownFrom` (các đơn vị hành chính cấp tỉnh), in the order of the acts and of their codes: 63 of the old
 * list, Huế as a city, 23 formed by the mergers, Đồng Nai as a city.
 *
 * @legal 124/2004/QĐ-TTg; 175/2024/QH15; 202/2025/QH15; 19/2025/QĐ-TTg; 30/2026/QH16
 * @example
 * ```ts runnable
 * import { administrativeUnits } from '@khuyencong/law/units';
 * administrativeUnits.filter(({ code }) => code === '15').map(({ name, from }) => [name, from]) // => [['Yên Bái', null], ['Lào Cai', '2025-07-01']]
 * ```
 * @category unit
 * @since 0.1.0
 */
export const administrativeUnits: readonly AdministrativeUnit[] = /* @__PURE__ */ applyChanges(unitChanges);

function applyChanges(changes: readonly UnitChange[]): readonly AdministrativeUnit[] {
  const all = new Map<string, AdministrativeUnit>();
  const standing = new Map<AdministrativeUnitCode, AdministrativeUnit>();
  for (const change of changes) {
    const made = change.rows.map((row) => {
      const parts = (row[3] ?? []).flatMap((code) => standing.get(code) ?? []);
      return { parts, unit: unitOf(row, change, parts) };
    });
    for (const { parts, unit } of made) {
      for (const part of parts) {
        all.set(part.id, endedUnit(part, change.dayBefore, unit));
        standing.delete(part.code);
      }
    }
    for (const { unit } of made) {
      all.set(unit.id, unit);
      standing.set(unit.code, unit);
    }
  }
  return [...all.values()];
}

function unitOf(row: UnitRow, change: UnitChange, parts: readonly AdministrativeUnit[]): AdministrativeUnit {
  const [code, name, type] = row;
  return {
    id: `${code}@${change.from}`,
    code,
    name,
    fullName: `${type === 'city' ? 'Thành phố' : 'Tỉnh'} ${name}`,
    nameEn: withoutMarks(name),
    type,
    aliases: unitAliases[name] ?? [],
    from: change.dayBefore === null ? null : change.from,
    to: null,
    successor: null,
    predecessors: parts.map(referenceTo),
    citation: change.citation,
    codeCitation: change.codeCitation,
    endedBy: null,
  };
}

function endedUnit(
  unit: AdministrativeUnit,
  to: IsoDate | null,
  successor: AdministrativeUnit,
): AdministrativeUnit {
  return { ...unit, to, successor: referenceTo(successor), endedBy: successor.citation };
}

function referenceTo({ id, code, name }: AdministrativeUnit): AdministrativeUnitReference {
  return { id, code, name };
}

function withoutMarks(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').replace(/Đ/gu, 'D').replace(/đ/gu, 'd');
}
