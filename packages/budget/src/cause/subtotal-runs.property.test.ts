import { Exact } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { subtotalRuns } from './subtotal-runs.js';

describe('subtotalRuns', () => {
  it('names neighbours that make the value, and finds them where they are directly before', () => {
    const values = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 2, maxLength: 9 });
    fc.assert(
      fc.property(values, values, (before, after) => {
        const subtotal = before.reduce((sum, value) => sum + value, 0);
        const all = [...before, subtotal, ...after];
        const run = subtotalRuns(all.map((value) => new Exact(value)))(before.length);
        expect(run).toBeDefined();
        const between = all.filter(
          (_, place) => run && place >= run.first && place <= run.last && place !== before.length,
        );
        expect(between.reduce((sum, value) => sum + value, 0)).toBe(subtotal);
      }),
    );
  });

  it('finds the total among its parts', () => {
    const runs = subtotalRuns([3, 10, 7].map((value) => new Exact(value)));
    expect([runs(0), runs(1)]).toEqual([undefined, { first: 0, last: 2, length: 2 }]);
  });
});
