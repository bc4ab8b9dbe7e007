import { KcError, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { administrativeUnitsAt } from './administrative-units-at.js';

const counts = (asOf: IsoDate): readonly number[] => {
  const units = administrativeUnitsAt(asOf) ?? [];
  return ['province', 'city'].map((type) => units.filter((unit) => unit.type === type).length);
};

describe('the list of one day', () => {
  it.each([
    ['2008-08-01', 58, 5],
    ['2024-12-31', 58, 5],
    ['2025-01-01', 57, 6],
    ['2025-01-02', 57, 6],
    ['2025-06-30', 57, 6],
    ['2025-07-01', 28, 6],
    ['2025-07-02', 28, 6],
    ['2026-04-29', 28, 6],
    ['2026-04-30', 27, 7],
    ['2026-05-01', 27, 7],
    ['2026-11-22', 27, 7],
  ] as const)('has on %s %i provinces and %i cities', (asOf, provinces, cities) => {
    expect(counts(asOf)).toEqual([provinces, cities]);
  });

  it('is in the order of the codes, each once', () => {
    for (const asOf of ['2024-12-31', '2025-01-01', '2025-07-01', '2026-04-30'] as const) {
      const codes = (administrativeUnitsAt(asOf) ?? []).map(({ code }) => code);
      expect(codes).toEqual([...new Set(codes)].sort());
    }
  });

  it('is not known before the first day vouched for', () => {
    expect(administrativeUnitsAt('2008-07-31')).toBeUndefined();
    expect(administrativeUnitsAt('2004-07-08')).toBeUndefined();
  });

  it('refuses a day that does not exist', () => {
    expect(() => administrativeUnitsAt('2025-02-30')).toThrow(KcError);
  });
});
