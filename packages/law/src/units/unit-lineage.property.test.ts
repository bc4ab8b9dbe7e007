import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyUnit, dayAfter, dayOf } from '../../test/units/arbitraries.js';
import { administrativeUnits } from './administrative-units.js';
import { standsOn } from './stands-on.js';
import { counterpartsOf, predecessorsOf, successorOf } from './unit-lineage.js';
import { administrativeUnitsAt } from './administrative-units-at.js';

describe('lineage of units, for every unit and day', () => {
  it('is inverse both ways', () => {
    for (const unit of administrativeUnits) {
      const next = successorOf(unit);
      if (next) expect(predecessorsOf(next)).toContain(unit);
      for (const part of predecessorsOf(unit)) expect(successorOf(part)).toBe(unit);
    }
  });

  it('leaves no day between a unit and its successor', () => {
    for (const unit of administrativeUnits) {
      const next = successorOf(unit);
      if (next && unit.to) expect(next.from).toBe(dayAfter(unit.to));
    }
  });

  it('makes every unit part of exactly one unit of each later day', () => {
    fc.assert(
      fc.property(anyUnit, anyDay, (unit, asOf) => {
        fc.pre(unit.from === null || unit.from <= asOf);
        const counterparts = counterpartsOf(unit, { asOf }) ?? [];
        expect(counterparts).toHaveLength(1);
        expect(administrativeUnitsAt(asOf)).toContain(counterparts[0]);
      }),
    );
  });

  it('gives each unit of a later day parts of an earlier day that together are the whole list, each once', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (one, other) => {
        const [earlier, later] = one < other ? [one, other] : [other, one];
        const parts = (administrativeUnitsAt(later) ?? []).flatMap(
          (unit) => counterpartsOf(unit, { asOf: earlier }) ?? [],
        );
        expect(parts.map(({ id }) => id).sort()).toEqual(
          (administrativeUnitsAt(earlier) ?? []).map(({ id }) => id).sort(),
        );
      }),
    );
  });

  it('is the unit itself while it exists', () => {
    for (const unit of administrativeUnits) {
      const asOf = dayOf(unit);
      expect(standsOn(unit, asOf)).toBe(true);
      expect(counterpartsOf(unit, { asOf })).toEqual([unit]);
    }
  });

  it('lists 63 units until 30 June 2025 and 34 after, no code or name twice', () => {
    fc.assert(
      fc.property(anyDay, (asOf) => {
        const units = administrativeUnitsAt(asOf) ?? [];
        const size = asOf < '2025-07-01' ? 63 : 34;
        expect(units).toHaveLength(size);
        expect(new Set(units.map(({ code }) => code)).size).toBe(size);
        expect(new Set(units.map(({ name }) => name)).size).toBe(size);
      }),
    );
  });
});
