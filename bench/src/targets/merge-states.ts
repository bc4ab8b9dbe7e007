import { collectProgress, mergeProgress, type ProgressState } from '@khuyencong/targets';
import { Decimal } from 'decimal.js';
import type { BenchJob } from '../bench-job.js';
import { answerOf, indicators, madeReports } from './report-input.js';

const reportsPerState = 12;

/** States of twelve reports each, about 34 provinces, 60 indicators and 5 years. */
function madeStates(count: number): readonly ProgressState[] {
  const reports = madeReports(count * reportsPerState);
  return Array.from({ length: count }, (_, index) => {
    const own = reports.slice(index * reportsPerState, (index + 1) * reportsPerState);
    return collectProgress(own, { indicators }).state;
  });
}

export const mergeStates: BenchJob = {
  name: 'merge-states',
  sizeOf: 'states',
  sizes: [100, 1_000, 10_000],
  implementations: [
    {
      name: 'mergeProgress',
      kind: 'ours',
      prepare: (size: number) => {
        const states = madeStates(size);
        return () =>
          answerOf(
            mergeProgress(states).cells.map(({ indicatorId, place, period, records, amount }) => [
              `${indicatorId}|${place}|${period}`,
              records,
              amount.kind === 'sum' ? amount.total : '',
            ]),
          );
      },
    },
    {
      name: 'decimal.js by hand',
      kind: 'peer',
      prepare: (size: number) => {
        const states = madeStates(size);
        const Exact = Decimal.clone({ precision: 60 });
        return () => {
          const cells = new Map<string, { records: number; total: Decimal }>();
          for (const state of states)
            for (const { indicatorId, place, period, records, amount } of state.cells) {
              const key = `${indicatorId}|${place}|${period}`;
              const total = amount.kind === 'sum' ? amount.total : 0;
              const cell = cells.get(key);
              if (!cell) cells.set(key, { records, total: new Exact(total) });
              else {
                cell.records += records;
                cell.total = cell.total.plus(total);
              }
            }
          return answerOf([...cells].map(([key, { records, total }]) => [key, records, total.toFixed()]));
        };
      },
    },
    {
      name: 'walking the cells alone',
      kind: 'limit',
      prepare: (size: number) => {
        const states = madeStates(size);
        return () => {
          let records = 0;
          for (const state of states) for (const cell of state.cells) records += cell.records;
          return String(records);
        };
      },
    },
  ],
};
