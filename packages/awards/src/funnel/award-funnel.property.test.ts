import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, type Row } from '../../test/count.js';
import { awardFunnel } from './award-funnel.js';

const levels = ['district', 'province', 'region', 'national'] as const;
const steps = ['entered', 'passed', 'recognised', 'put-forward'] as const;
const text = fc
  .tuple(
    fc.constantFrom('', '', 'hơn ', 'gần ', 'khoảng '),
    fc.integer({ min: 3, max: 9 }),
    fc.constantFrom('', '', '/8'),
  )
  .map((parts) => parts.join(''));
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(
    fc.record({
      level: fc.constantFrom(...levels),
      step: fc.constantFrom(...steps),
      year: fc.constantFrom('2021', '2022'),
      unit: fc.constantFrom('sản phẩm', 'bộ sản phẩm'),
      count: text,
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((row, index) => ({ ...row, id: `c${index}` })));

describe('awardFunnel', () => {
  it('gives the same bytes for the counts in any order', () => {
    fc.assert(
      fc.property(
        rows.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
        ),
        ([given, shuffled]) => {
          expect(JSON.stringify(awardFunnel(shuffled.map(count)))).toBe(
            JSON.stringify(awardFunnel(given.map(count))),
          );
        },
      ),
      { numRuns: 500 },
    );
  });

  it('finds nothing in numbers that never grow from step to step and level to level', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 50 }), { minLength: 16, maxLength: 16 }), (values) => {
        const falling = values.toSorted((a, b) => b - a);
        const all = levels.flatMap((level, row) =>
          steps.map((step, column) =>
            count({ id: `${level} ${step}`, level, step, count: `${falling[row * 4 + column] ?? 0}` }),
          ),
        );
        expect(awardFunnel(all).findings).toEqual([]);
      }),
    );
  });

  it('finds something as soon as one exact step is above the one before', () => {
    fc.assert(
      fc.property(
        fc.nat({ max: 50 }),
        fc.integer({ min: -50, max: 50 }),
        fc.nat({ max: 2 }),
        (first, change, at) => {
          const pair = [first, Math.max(0, first + change)];
          const all = pair.map((value, index) =>
            count({ id: `c${index}`, step: steps[at + index] ?? 'entered', count: `${value}` }),
          );
          expect(awardFunnel(all).findings.length).toBe((pair[1] ?? 0) > first ? 1 : 0);
        },
      ),
    );
  });
});
