import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { phrase } from '../../test/arbitraries.js';
import { testUnits } from '../../test/money-units.js';
import { readQuantities } from '../quantity/read-quantities.js';
import { QuantitySchema } from './quantity-schema.js';

describe('QuantitySchema', () => {
  it('accepts whatever the reader of phrases gives', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const { found } = readQuantities(text, { units: testUnits });
        for (const reading of found.flatMap(({ readings }) => readings))
          expect(QuantitySchema.parse(reading)).toEqual(reading);
      }),
    );
  });

  it.each([
    [{ value: '1,5' }],
    [{ value: '177/' }],
    [{ unit: '' }],
    [{ qualifier: 'roughly' }],
    [{ maxInclusive: true }],
    [{ note: 'x' }],
  ])('refuses %j', (fault) => {
    const quantity = {
      kind: 'count',
      value: '5',
      unit: 'cơ sở',
      unitWritten: 'cơ sở',
      unitFactor: '1',
      qualifier: 'exact',
      separators: 'none',
    };
    expect(QuantitySchema.safeParse(quantity).success).toBe(true);
    expect(QuantitySchema.safeParse({ ...quantity, ...fault }).success).toBe(false);
  });
});
