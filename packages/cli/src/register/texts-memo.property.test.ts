import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textsMemo } from './texts-memo.js';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '1', 'ế'), maxLength: 3 });

it('gives what was found for these texts and no others', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, text, text), { maxLength: 300 }), (asked) => {
      const found = textsMemo((...texts) => texts.join('|'));
      for (const texts of asked) expect(found(...texts)).toBe(texts.join('|'));
    }),
  );
});
