import { expect, it } from 'vitest';
import { countUnits } from './count-units.js';

it('gives every spelling to one unit, in NFC', () => {
  const spellings = countUnits.flatMap((unit) => unit.spellings);
  expect(new Set(spellings).size).toBe(spellings.length);
  expect(spellings.filter((spelling) => spelling !== spelling.normalize('NFC'))).toEqual([]);
});
