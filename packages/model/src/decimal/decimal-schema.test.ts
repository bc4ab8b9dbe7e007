import { describe, expect, it } from 'vitest';
import { DecimalStringSchema } from './decimal-schema.js';

describe('DecimalStringSchema', () => {
  it.each(['0', '2840000000', '12.5', '-155000000', '9'.repeat(40)])('accepts %s', (text) =>
    expect(DecimalStringSchema.parse(text)).toBe(text),
  );

  it.each(['1.50', '01', '-0', '1e6', '1.500.000', '1,5', '', 5, 5n, null, undefined, NaN, {}, []])(
    'refuses %s',
    (value) => expect(DecimalStringSchema.safeParse(value).success).toBe(false),
  );
});
