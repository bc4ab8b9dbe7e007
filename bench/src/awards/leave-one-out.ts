import { leaveOneJurorOut, panelTotals, scoreRound } from '@khuyencong/awards';
import type { BenchJob } from '../bench-job.js';
import { benchRound, benchScheme } from './bench-round.js';

const schemes = [benchScheme];

/** Rank stability without each of nine jurors; the limit is one scoring of the same round. */
export const leaveOneOutJob: BenchJob = {
  name: 'leave-one-out',
  sizeOf: 'products',
  sizes: [100, 1000, 10_000],
  implementations: [
    {
      name: 'khuyencong',
      kind: 'ours',
      prepare: (size: number) => {
        const result = scoreRound(benchRound(size), { schemes });
        return () => JSON.stringify(leaveOneJurorOut(panelTotals(result), { passMark: '70' }));
      },
    },
    {
      name: 'one scoring',
      kind: 'limit',
      prepare: (size: number) => {
        const round = benchRound(size);
        return () => String(scoreRound(round, { schemes }).counts.passed);
      },
    },
  ],
};
