import type { Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { describeCatalogue } from '../../test/catalogue.js';
import { everyKind } from '../../test/progress/progress-cases.js';
import { targetFindings } from '../finding/target-findings.js';
import { checkProgress } from './check-progress.js';
import { collectProgress } from './collect-progress.js';
import { mergeProgress } from './merge-progress.js';
import { safeParseProgressState } from './parse-progress-state.js';
import { progressFindings } from './progress-findings.js';
import { emptyProgress } from './progress-state.js';
import type { ProgressReport } from './progress-report.js';
import { subtractProgress } from './subtract-progress.js';

interface Case {
  readonly reports: readonly ProgressReport[];
  readonly correction?: readonly ProgressReport[];
  readonly reportsPerPeriod?: 'one';
  /** Progress as it was stored. */
  readonly stored?: unknown;
}

const options = { indicators: everyKind };

function findingsIn({
  reports,
  correction = [],
  reportsPerPeriod,
  stored = emptyProgress,
}: Case): readonly Finding[] {
  const { state, findings } = collectProgress(reports, options);
  const wrong = collectProgress(correction, options).state;
  return [
    ...findings,
    ...checkProgress(state, { reportsPerPeriod: reportsPerPeriod ?? 'many' }),
    ...subtractProgress(state, { correction: wrong }).findings,
    ...safeParseProgressState(stored).findings,
  ];
}

const { CORRECTION_OF_NOTHING, DUPLICATE_REPORT } = targetFindings;

describeCatalogue('progress', {
  catalogue: { ...progressFindings, CORRECTION_OF_NOTHING, DUPLICATE_REPORT },
  findingsIn,
});

describe('bad reports', () => {
  const report = { indicatorId: 'ratio', place: 'An Biên', period: '2024' } as const;

  it('are all found, each once, and what is good is counted', () => {
    const { state, findings } = collectProgress(
      [
        { ...report, numerator: '11', denominator: '10' },
        { ...report, numerator: '0', denominator: '0' },
        { ...report, value: '30' },
        { ...report, value: '40' },
        { ...report, numerator: '1' },
        { ...report, numerator: '3', denominator: '4' },
      ],
      options,
    );
    expect(findings.map(({ code, path }) => [code, path[1]])).toEqual([
      ['NUMERATOR_ABOVE_DENOMINATOR', 0],
      ['DENOMINATOR_ZERO', 1],
      ['REPORT_WITHOUT_NUMBER', 4],
      ['PERCENTAGES_AVERAGED', 2],
    ]);
    expect(findings.at(-1)?.params).toEqual({ indicator: 'ratio', count: '2' });
    expect(state.cells.map(({ records, amount }) => [records, amount])).toEqual([
      [1, { kind: 'ratio', numerator: '3', denominator: '4' }],
    ]);
  });

  it('with one number count not at all when they contradict, in either order', () => {
    const reports = (['5', '6'] as const).map((value) => ({
      ...report,
      indicatorId: 'sum',
      value,
      reportId: '1',
    }));
    expect(collectProgress(reports, options).state.cells).toEqual([]);
    expect(collectProgress(reports.toReversed(), options).state.cells).toEqual([]);
  });

  it('of an indicator that is defined twice are found by its definition', () => {
    const twice = [...everyKind, ...everyKind.slice(0, 1)];
    expect(collectProgress([], { indicators: twice }).findings.map(({ code }) => code)).toEqual([
      'DUPLICATE_ID',
    ]);
  });
});

describe('stored progress', () => {
  const cell = { indicatorId: 'a', place: 'An Biên', period: '2024', records: 1 };
  const sum = { ...cell, amount: { kind: 'sum', total: '5' } };

  it('comes back in its one form, whatever order it was kept in', () => {
    const members = [
      { times: 1, id: 'y' },
      { times: 2, id: 'x' },
    ];
    const stored = { cells: [{ ...cell, indicatorId: 'b', amount: { members, kind: 'distinct' } }, sum] };
    expect(JSON.stringify(safeParseProgressState(stored))).toBe(
      '{"ok":true,"value":{"cells":[{"indicatorId":"a","place":"An Biên","period":"2024","records":1,"amount":{"kind":"sum","total":"5"}},' +
        '{"indicatorId":"b","place":"An Biên","period":"2024","records":1,"amount":{"kind":"distinct","members":[{"id":"x","times":2},{"id":"y","times":1}]}}]},"findings":[]}',
    );
  });

  it.each([
    ['a cell twice', { cells: [sum, sum] }, 'DUPLICATE_ID', 'cells.1'],
    [
      'a number that is none',
      { cells: [{ ...sum, amount: { kind: 'sum', total: '1e5' } }] },
      'INVALID_VALUE',
      'cells.0.amount.total',
    ],
    [
      'a number without end',
      { cells: [{ ...sum, amount: { kind: 'sum', total: '9'.repeat(1001) } }] },
      'INVALID_VALUE',
      'cells.0.amount',
    ],
    [
      'a share of nothing',
      { cells: [{ ...sum, amount: { kind: 'ratio', numerator: '0', denominator: '0' } }] },
      'INVALID_VALUE',
      'cells.0.amount',
    ],
    ['no report at all', { cells: [{ ...sum, records: 0 }] }, 'INVALID_VALUE', 'cells.0.records'],
  ])('with %s is refused', (_what, stored, code, path) =>
    expect(
      safeParseProgressState(stored).findings.map((found) => [found.code, found.path.join('.')]),
    ).toEqual([[code, path]]),
  );
});

describe('merging', () => {
  it('refuses states that keep one indicator in two ways', () => {
    const report = { indicatorId: 'sum', place: 'a', period: '2024', value: '1' } as const;
    const one = collectProgress([report], options).state;
    const other = {
      cells: one.cells.map((cell) => ({ ...cell, amount: { kind: 'distinct', members: [] } as const })),
    };
    expect(() => mergeProgress([one, other])).toThrow('PROGRESS_KINDS_DIFFER');
  });
});
