import { describe, expect, it } from 'vitest';
import { testUnits } from '../../test/money-units.js';
import { readQuantities } from './read-quantities.js';

function amounts(text: string): readonly (string | undefined)[] {
  return readQuantities(text, { units: testUnits }).found.flatMap(({ readings }) =>
    readings.map(({ value }) => value),
  );
}

describe('the rest of an amount without a unit of its own', () => {
  it.each([
    ['1 tỷ rưỡi', ['1500000000']],
    ['1tr2', ['1200000']],
    ['1tr25', ['1250000', '1025000']],
    ['1 tỷ 2', ['1200000000', '1002000000']],
    ['1 tỷ 200', ['1200000000']],
    ['2 triệu 500 đồng', ['2000500', '2500000']],
    ['1,5 tỷ rưỡi', []],
    ['1,5 tỷ 2', []],
    ['1 tỷ 2 con bò', []],
    ['1 tỷ 2. Lò nung', []],
  ])('"%s"', (text, values) => expect(amounts(text)).toEqual(values));
});
