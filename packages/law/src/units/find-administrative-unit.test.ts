import { describe, expect, it } from 'vitest';
import { administrativeUnits } from './administrative-units.js';
import { isAdministrativeUnitId, findAdministrativeUnit } from './find-administrative-unit.js';

describe('the identifier of a unit', () => {
  it('finds each unit', () => {
    for (const unit of administrativeUnits) {
      expect(findAdministrativeUnit(unit.id)).toBe(unit);
      expect(isAdministrativeUnitId(unit.id)).toBe(true);
    }
  });

  it('is its first day, not any day on which it exists', () => {
    expect(findAdministrativeUnit('82@2025-07-02')).toBeUndefined();
    expect(findAdministrativeUnit('28@2008-08-01')).toBeUndefined();
  });

  it.each(['15', '46', '', 'toString', '46@2025', '46@2025-01-01 '])('is not "%s"', (text) => {
    expect(isAdministrativeUnitId(text)).toBe(false);
  });
});
