import { collectProgress } from '@khuyencong/targets';
import { Decimal } from 'decimal.js';
import type { BenchJob } from '../bench-job.js';
import { answerOf, indicators, madeReports } from './report-input.js';

/** Reports into 34 provinces, 60 indicators and 5 years: 10,200 cells. */
export const addActuals: BenchJob = {
  name: 'add-actuals',
  sizeOf: 'reports',
  sizes: [10_000, 100_000, 1_000_000],
  implementations: [
    {
      name: 'collectProgress',
      kind: 'ours',
      prepare: (size: number) => {
        const reports = madeReports(size);
        return () => {
          const { state } = collectProgress(reports, { indicators });
          return answerOf(
            state.cells.map(({ indicatorId, place, period, records, amount }) => [
              `${indicatorId}|${place}|${period}`,
              records,
              amount.kind === 'sum' ? amount.total : '',
            ]),
          );
        };
      },
    },
    {
      name: 'decimal.js by hand',
      kind: 'peer',
      prepare: (size: number) => {
        const reports = madeReports(size);
        const Exact = Decimal.clone({ precision: 60 });
        return () => {
          const cells = new Map<string, { records: number; total: Decimal }>();
          for (const { indicatorId, place, period, value } of reports) {
            const key = `${indicatorId}|${place}|${period}`;
            const cell = cells.get(key);
            if (!cell) cells.set(key, { records: 1, total: new Exact(value ?? 0) });
            else {
              cell.records += 1;
              cell.total = cell.total.plus(value ?? 0);
            }
          }
          return answerOf([...cells].map(([key, { records, total }]) => [key, records, total.toFixed()]));
        };
      },
    },
    {
      name: 'grouping alone',
      kind: 'limit',
      prepare: (size: number) => {
        const reports = madeReports(size);
        return () => {
          type Cells = Map<string, { records: number }>;
          const places = new Map<string, Map<string, Cells>>();
          for (const { indicatorId, place, period } of reports) {
            let byPlace = places.get(indicatorId);
            if (!byPlace) places.set(indicatorId, (byPlace = new Map<string, Cells>()));
            let periods = byPlace.get(place);
            if (!periods) byPlace.set(place, (periods = new Map<string, { records: number }>()));
            const cell = periods.get(period);
            if (cell) cell.records += 1;
            else periods.set(period, { records: 1 });
          }
          return String(places.size);
        };
      },
    },
  ],
};
