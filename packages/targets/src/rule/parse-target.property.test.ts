import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ruleLine } from '../../test/rule-line.js';
import { options } from '../../test/track.js';
import { parseTarget } from './parse-target.js';

describe('parseTarget', () => {
  it('reads back any whole number that it is given', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 1n, max: 10n ** 20n }),
        fc.constantFrom('cơ sở', 'đề án', 'lao động'),
        (count, unit) => {
          const [rule, ...others] = parseTarget(`hỗ trợ ${count} ${unit}`, options).rules;
          expect(rule && ruleLine(rule)).toBe(`amount = ${count.toString()} ${unit}`);
          expect(others).toEqual([]);
        },
      ),
    );
  });

  it('takes any text, and makes rules only when no number is open', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const { rules, open } = parseTarget(text, options);
        expect(rules.length === 0 || open.length === 0).toBe(true);
      }),
    );
  });
});
