import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/arbitraries.js';
import { nameKey } from './name-key.js';

describe('nameKey', () => {
  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(nameKey(nameKey(name))).toBe(nameKey(name));
      }),
    );
  });

  it('does not depend on the Unicode form', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        expect(nameKey(name.normalize('NFD'))).toBe(nameKey(name.normalize('NFC')));
      }),
    );
  });
});
