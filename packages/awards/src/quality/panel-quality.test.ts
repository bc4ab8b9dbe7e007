import { describe, expect, it } from 'vitest';
import type { RoundResult } from '../scoring/round-result.js';
import { collusionHints } from './collusion-hints.js';
import { jurorProfiles } from './juror-profiles.js';
import { leaveOneJurorOut } from './leave-one-out.js';
import { panelQuality } from './panel-quality.js';
import { panelTotals, type PanelTotals } from './panel-totals.js';
import { weightSensitivity } from './weight-sensitivity.js';
import { whatWouldChange } from './what-would-change.js';

/** Invented marks: three jurors, the third severe and not always there. */
const panel: PanelTotals = {
  jurors: ['gk-1', 'gk-2', 'gk-3'],
  products: [
    { id: 'a', establishmentId: 'x', totals: ['90', '88', '80'] },
    { id: 'b', establishmentId: 'y', totals: ['72', '71', '64'] },
    { id: 'c', establishmentId: 'y', totals: ['70', '70', null] },
    { id: 'd', totals: [null, null, null] },
  ],
};

describe('jurorProfiles', () => {
  it('says how wide and how severe each juror marks, exactly', () => {
    const [first, , third] = jurorProfiles(panel);
    expect(first).toEqual({
      juror: 'gk-1',
      products: 3,
      lowest: '70',
      highest: '90',
      mean: '232/3',
      variance: '728/9',
      leniency: '3.5',
    });
    expect([third?.products, third?.leniency]).toEqual([2, '-8.25']);
  });

  it('says nothing of a juror without marks', () =>
    expect(jurorProfiles({ jurors: ['z'], products: [{ id: 'a', totals: [null] }] })).toEqual([
      { juror: 'z', products: 0, lowest: null, highest: null, mean: null, variance: null, leniency: null },
    ]));
});

describe('leaveOneJurorOut', () => {
  it('says which products would pass or fail and how ranks move', () => {
    const [first, second, third] = leaveOneJurorOut(panel, { passMark: '70' });
    expect(first).toEqual({
      juror: 'gk-1',
      rankChanges: 0,
      widestMove: 0,
      wouldPass: [],
      wouldFail: [],
      unmarked: 0,
    });
    expect(second?.juror).toBe('gk-2');
    expect([third?.wouldPass, third?.rankChanges]).toEqual([['b'], 2]);
  });

  it('leaves aside a product that nobody else marked, and counts it', () => {
    const alone = { jurors: ['p', 'q'], products: [{ id: 'a', totals: ['80', null] as const }] };
    expect(leaveOneJurorOut(alone, { passMark: '70' })).toMatchObject([
      { unmarked: 1, wouldFail: [], rankChanges: 0 },
      { unmarked: 0 },
    ]);
  });
});

describe('whatWouldChange', () => {
  const changes = whatWouldChange(panel, { passMark: '70', markStep: '0.5' });

  it('is one half-mark step where exactly the threshold is reached, for it takes less than that to fail', () =>
    expect(changes[2]).toEqual({
      id: 'c',
      mean: '70',
      passes: true,
      threshold: { meanDistance: '0', oneTotalChange: '-0.5' },
      nextRank: { meanDistance: '16', oneTotalChange: '32.5' },
    }));

  it('counts what one juror would have to add', () =>
    expect(changes[1]).toMatchObject({ mean: '69', threshold: { meanDistance: '1', oneTotalChange: '3' } }));

  it('knows nothing above the first and leaves out what has no mean', () => {
    expect(changes[0]?.nextRank).toBeNull();
    expect(changes.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });
});

describe('weightSensitivity', () => {
  const criteria = [
    { id: 'tc1', maxMark: '40' },
    { id: 'tc2', maxMark: '40' },
    { id: 'tc3', maxMark: '20' },
  ] as const;
  const products = [
    { id: 'a', means: ['38', '20', '12'] },
    { id: 'b', means: ['24', '36', '10'] },
    { id: 'c', means: ['30', null, '10'] },
  ] as const;

  it('tries every ordered pair and keeps the total of the maxima', () => {
    const tried = weightSensitivity({ criteria, products }, { marks: '10', passMark: '70' });
    expect(tried.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'tc1 tc2',
      'tc1 tc3',
      'tc2 tc1',
      'tc2 tc3',
      'tc3 tc1',
      'tc3 tc2',
    ]);
    expect(tried[0]).toEqual({
      from: 'tc1',
      to: 'tc2',
      rankChanges: 1,
      widestMove: 1,
      wouldPass: [],
      wouldFail: ['a'],
    });
    expect(tried[2]).toMatchObject({ wouldFail: ['b'] });
  });

  it('takes from no criterion more than it has', () =>
    expect(
      weightSensitivity({ criteria, products }, { marks: '30', passMark: '70' }).map(({ from }) => from),
    ).toEqual(['tc1', 'tc1', 'tc2', 'tc2']));

  it('copes with a criterion that earns nothing', () =>
    expect(
      weightSensitivity(
        { criteria: [...criteria, { id: 'tc4', maxMark: '0' }], products: [] },
        { marks: '5', passMark: '70' },
      ),
    ).toHaveLength(9));
});

describe('collusionHints', () => {
  const limits = { sameTotalsShare: '0.9', leastProducts: 2, liftMarks: '5' } as const;

  it('names two jurors who gave the same totals', () => {
    const products = [
      { id: 'a', totals: ['80', '80', '70'] },
      { id: 'b', totals: ['71.5', '71.5', '60'] },
    ] as const;
    expect(collusionHints({ jurors: ['p', 'q', 'r'], products }, limits)).toEqual([
      { kind: 'same-totals', jurors: ['p', 'q'], same: 2, of: 2 },
    ]);
    expect(collusionHints({ jurors: ['p', 'q', 'r'], products }, { ...limits, leastProducts: 3 })).toEqual(
      [],
    );
  });

  it('names a juror who stands far above the others for one establishment only', () => {
    const products = [
      { id: 'a', establishmentId: 'x', totals: ['90', '70', '72'] },
      { id: 'b', establishmentId: 'y', totals: ['75', '74', '76'] },
      { id: 'c', totals: ['60', '62', '61'] },
    ] as const;
    expect(collusionHints({ jurors: ['p', 'q', 'r'], products }, { ...limits, liftMarks: '10' })).toEqual([
      { kind: 'favours-maker', juror: 'p', establishmentId: 'x', products: 1, lift: '19.75' },
    ]);
  });
});

describe('panelTotals', () => {
  it('takes sheets that count of products that have a mean', () => {
    const sheet = (juror: string, standing: string, total?: string) => ({ juror, standing, total });
    const result = {
      jurors: ['p', 'q'],
      products: [
        {
          id: 'a',
          establishmentId: 'x',
          status: 'scored',
          sheets: [sheet('q', 'counted', '70'), sheet('p', 'refused')],
        },
        { id: 'b', status: 'scored', sheets: [sheet('p', 'trimmed', '211/3'), sheet('q', 'recused')] },
        { id: 'c', status: 'not-scored', sheets: [sheet('p', 'counted', '70')] },
        { id: 'set', status: 'scored', members: ['a', 'b'], sheets: [] },
      ],
    } as unknown as RoundResult;
    expect(panelTotals(result)).toEqual({
      jurors: ['p', 'q'],
      products: [
        { id: 'a', establishmentId: 'x', totals: [null, '70'] },
        { id: 'b', totals: ['211/3', null] },
      ],
    });
  });
});

describe('panelQuality', () => {
  it('gathers everything, says that it decides nothing, and gives the same bytes again', () => {
    const options = {
      passMark: '70',
      markStep: '0.5',
      hints: { sameTotalsShare: '0.9', leastProducts: 5, liftMarks: '10' },
    } as const;
    const report = panelQuality(panel, options);
    expect([report.kind, report.use]).toEqual(['panel-quality', 'report-only']);
    expect(report.statement.vi).toContain('không phải căn cứ');
    expect(JSON.stringify(panelQuality(structuredClone(panel), options))).toBe(JSON.stringify(report));
    expect(structuredClone(report)).toEqual(report);
  });
});
