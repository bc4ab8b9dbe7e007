import { describe, expect, it } from 'vitest';
import type { BenchJob, Implementation } from './bench-job.js';
import { benchResults } from './bench-result.js';

const implementation = (name: string, kind: Implementation['kind']): Implementation => ({
  name,
  kind,
  prepare: () => () => '',
});
const job: BenchJob = { name: 'job', sizeOf: 'things', sizes: [1], implementations: [] };
const measured = (each: Implementation, milliseconds: readonly number[], answer: string) => ({
  implementation: each,
  measurements: [{ milliseconds, peakRssMb: 10, answer }],
});

describe('benchResults', () => {
  it('compares medians with ours and says who disagrees', () => {
    const rows = benchResults(job, {
      size: 1,
      measured: [
        measured(implementation('ours', 'ours'), [3, 1, 2], 'a'),
        measured(implementation('peer', 'peer'), [8, 4], 'b'),
        measured(implementation('reading', 'limit'), [1], 'c'),
      ],
    });
    expect(rows.map(({ medianMs, timesOurs, agrees }) => [medianMs, timesOurs, agrees])).toEqual([
      [2, 1, true],
      [6, 3, false],
      [1, 0.5, null],
    ]);
  });
});
