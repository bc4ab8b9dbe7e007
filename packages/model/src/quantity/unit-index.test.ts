import { describe, expect, it } from 'vitest';
import { countUnits } from './count-units.js';
import { countUnitIndex, indexUnits } from './unit-index.js';
import { readQuantities } from './read-quantities.js';

describe('indexUnits', () => {
  it('lets the unit that comes first keep a spelling', () => {
    const unit = { measure: 'count', factor: '1', spellings: ['x'] } as const;
    const units = indexUnits([
      { ...unit, name: 'first', base: 'first' },
      { ...unit, name: 'second', base: 'second' },
    ]);
    expect(readQuantities('5 x', { units }).found[0]?.readings[0]?.unit).toBe('first');
  });
});

describe('countUnitIndex', () => {
  it.each(countUnits.flatMap((unit) => unit.spellings.map((spelling) => [spelling, unit.name])))(
    'reads "%s" as %s',
    (spelling, name) => {
      const { found } = readQuantities(`7 ${spelling}`, { units: countUnitIndex });
      expect(found.map((each) => each.readings.map(({ value, unit }) => `${value ?? ''} ${unit}`))).toEqual([
        [`7 ${name}`],
      ]);
    },
  );

  it('survives JSON', () => expect(JSON.parse(JSON.stringify(countUnitIndex))).toEqual(countUnitIndex));
});
