import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, phrase } from '../../test/arbitraries.js';
import { tokenize } from './tokenize.js';

describe('tokenize', () => {
  it('leaves out nothing but white space, whatever the text', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, phrase), (text) => {
        let at = 0;
        for (const { start, end, glued } of tokenize(text)) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(end).toBeGreaterThan(start);
          if (at > 0) expect(glued).toBe(start === at);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });
});
