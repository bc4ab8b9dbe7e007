import { Exact, toDecimalString } from '@khuyencong/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyKind, report } from '../../test/progress/progress-cases.js';
import { addReport } from './add-report.js';
import { collectProgress } from './collect-progress.js';
import { mergeProgress } from './merge-progress.js';
import type { ProgressReport } from './progress-report.js';
import { emptyProgress, type ProgressState } from './progress-state.js';
import { subtractProgress } from './subtract-progress.js';

const reports = fc.array(report, { maxLength: 25 });
const options = { indicators: everyKind };
const collect = (rows: readonly ProgressReport[]): ProgressState => collectProgress(rows, options).state;
const bytes = (state: ProgressState): string => JSON.stringify(state);

describe('progress', () => {
  it('merges in any grouping', () =>
    fc.assert(
      fc.property(reports, reports, reports, (one, two, three) => {
        const [a, b, c] = [collect(one), collect(two), collect(three)];
        const left = mergeProgress([mergeProgress([a, b]), c]);
        const right = mergeProgress([a, mergeProgress([b, c])]);
        expect(bytes(left)).toBe(bytes(right));
        expect(bytes(left)).toBe(bytes(mergeProgress([a, b, c])));
      }),
    ));

  it('merges in any order', () =>
    fc.assert(
      fc.property(reports, reports, (one, two) => {
        const [a, b] = [collect(one), collect(two)];
        expect(bytes(mergeProgress([a, b]))).toBe(bytes(mergeProgress([b, a])));
      }),
    ));

  it('is not changed by empty progress, nor by being merged alone', () =>
    fc.assert(
      fc.property(reports, (rows) => {
        const state = collect(rows);
        expect(mergeProgress([])).toEqual(emptyProgress);
        expect(bytes(mergeProgress([state]))).toBe(bytes(state));
        expect(bytes(mergeProgress([emptyProgress, state, emptyProgress]))).toBe(bytes(state));
      }),
    ));

  it('is the same whether merged, collected at once or added one by one, in any order', () =>
    fc.assert(
      fc.property(
        reports.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length })),
        ),
        fc.nat(),
        ([rows, shuffled], cut) => {
          const at = cut % (rows.length + 1);
          const merged = mergeProgress([collect(shuffled.slice(at)), collect(shuffled.slice(0, at))]);
          const oneByOne = shuffled.reduce(
            (state, each) => addReport(state, { report: each, ...options }).state,
            emptyProgress,
          );
          expect(bytes(merged)).toBe(bytes(collect(rows)));
          expect(bytes(oneByOne)).toBe(bytes(collect(rows)));
        },
      ),
    ));

  it('survives JSON and structured clone', () =>
    fc.assert(
      fc.property(reports, (rows) => {
        const state = collect(rows);
        expect(JSON.parse(bytes(state))).toStrictEqual(state);
        expect(structuredClone(state)).toStrictEqual(state);
      }),
    ));

  it('is what it was after taking back what was merged, but for a highest value that it says it cannot take back', () =>
    fc.assert(
      fc.property(reports, reports, (one, two) => {
        const [kept, wrong] = [collect(one), collect(two)];
        const { state, findings } = subtractProgress(mergeProgress([kept, wrong]), { correction: wrong });
        expect(findings.every(({ code }) => code === 'SUBTRACTED_HIGHEST')).toBe(true);
        const refused = new Set(findings.map(({ path }) => JSON.stringify(cellKey(wrong, path[2]))));
        const others = ({ cells }: ProgressState): ProgressState => ({
          cells: cells.filter(
            ({ indicatorId, place, period }) => !refused.has(JSON.stringify([indicatorId, place, period])),
          ),
        });
        expect(bytes(others(state))).toBe(bytes(others(kept)));
      }),
    ));

  it('adds up to what the exact decimal gives', () =>
    fc.assert(
      fc.property(reports, (rows) => {
        for (const { amount, ...cell } of collect(rows).cells) {
          if (amount.kind !== 'sum') continue;
          const own = rows.filter(
            ({ indicatorId, place, period }) =>
              indicatorId === cell.indicatorId && place === cell.place && period === cell.period,
          );
          const total = own.reduce((sum, { value }) => sum.plus(value ?? 0), new Exact(0));
          expect([cell.records, amount.total]).toEqual([own.length, toDecimalString(total)]);
        }
      }),
    ));
});

function cellKey({ cells }: ProgressState, index: string | number | undefined): readonly unknown[] {
  const cell = cells[index as number];
  return [cell?.indicatorId, cell?.place, cell?.period];
}
