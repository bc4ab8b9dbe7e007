import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wholeText } from '../../test/arbitraries.js';
import type { Explanation, Operation } from './explanation.js';
import { evaluateExplanation } from './evaluate-explanation.js';

type Counted = readonly [Explanation, bigint];
/** Those that take any number of inputs of any sign. */
type Computed = 'sum' | 'difference' | 'product' | 'lowest' | 'highest';

const compute: Readonly<Record<Computed, (values: readonly bigint[]) => bigint>> = {
  sum: (values) => values.reduce((total, value) => total + value, 0n),
  difference: ([first = 0n, ...rest]) => rest.reduce((left, value) => left - value, first),
  product: (values) => values.reduce((total, value) => total * value, 1n),
  lowest: ([first = 0n, ...rest]) => rest.reduce((best, value) => (value < best ? value : best), first),
  highest: ([first = 0n, ...rest]) => rest.reduce((best, value) => (value > best ? value : best), first),
};

function nodeOf(operation: Operation, value: bigint, inputs: readonly Explanation[]): Explanation {
  return { label: { vi: 'dòng', en: 'line' }, value: wholeText(value), unit: 'đồng', operation, inputs };
}

const leaf = fc
  .bigInt({ min: -1000n, max: 1000n })
  .map((value): Counted => [nodeOf('given', value, []), value]);

const { tree } = fc.letrec<{ tree: Counted; branch: Counted }>((tie) => ({
  tree: fc.oneof({ maxDepth: 5 }, leaf, tie('branch')),
  branch: fc
    .tuple(fc.constantFrom(...(Object.keys(compute) as Computed[])), fc.array(tie('tree'), { maxLength: 4 }))
    .map(([operation, parts]): Counted => {
      const value = compute[operation](parts.map(([, part]) => part));
      return [
        nodeOf(
          operation,
          value,
          parts.map(([node]) => node),
        ),
        value,
      ];
    }),
}));

describe('evaluateExplanation', () => {
  it('gives what direct computation gives', () => {
    fc.assert(
      fc.property(tree, ([explanation, value]) => {
        expect(evaluateExplanation(explanation)).toBe(wholeText(value));
      }),
    );
  });

  it('refuses a tree whose root is off by one', () => {
    fc.assert(
      fc.property(tree, ([explanation, value]) => {
        fc.pre(explanation.operation !== 'given');
        const off = { ...explanation, value: wholeText(value + 1n) };
        expect(() => evaluateExplanation(off)).toThrow('EXPLANATION_BROKEN');
      }),
    );
  });
});
