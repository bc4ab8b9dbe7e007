import { countUnitIndex } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
// eslint-disable-next-line no-restricted-imports -- every exported function is called
import * as targets from '../src/index.js';
import { outcomeOf, wrongCalls, type AnyFunction, type RightCalls, type WrongFields } from './wrong-call.js';

const label = { vi: 'Lượt cơ sở', en: 'Visits' };
const indicator: targets.Indicator = {
  ...{ id: 'i1', label, unit: 'lượt cơ sở', measure: 'count' },
  ...{ overTime: 'sum-of-periods', overPlaces: 'sum' },
};
const reading = { units: countUnitIndex, aboutTolerancePercent: '5' } as const;
const parsed = targets.parseTarget('hỗ trợ 300 lượt cơ sở', reading);
const target = { id: 't1', label, parsed, indicator, period: { from: 2024, to: 2024 }, path: [] };
const [rule] = parsed.rules;
const state = { cells: [] };
const indicators = [indicator];
const mapping = { id: 'm', label, rows: [] };
const span = { firstDay: '2024-01-01', lastDay: '2024-12-31' };
const asOf = '2024-06-01';
const report = { indicatorId: 'i1', place: 'x', period: '2024', amount: { kind: 'sum', value: '1' } };
const table: targets.GroupTable = { rows: ['nam'], columns: ['xã A'], counts: [['5']] };
const rules = { threshold: 3, zeroIsSmall: false, leastWidth: 2 };
const published = targets.suppressSmallGroups(table, rules).table;
const years = { from: 2021, to: 2025 };

const rightCalls: RightCalls = {
  acceptedValues: [[{ kind: 'indefinite' }]],
  addReport: [[state, { report, indicators }]],
  bulletChart: [[rule, { label, progress: { status: 'met' } }]],
  burnUpChart: [[target, { actuals: [], asOf }]],
  checkFunnel: [[[], { steps: [] }]],
  checkIndicator: [[indicator, { path: [] }]],
  checkPlaces: [[[], { mapping }]],
  checkProgress: [[state, { reportsPerPeriod: 'one' }]],
  checkStockAsFlow: [[[]]],
  checkSubsets: [[[], { relations: [] }]],
  checkTarget: [[target, { programme: years }]],
  checkTotals: [[[], { relations: [] }]],
  checkTwoNames: [[[], { leastMatches: 2 }]],
  collectProgress: [[[], { indicators }]],
  funnelChart: [[[], { unit: 'sản phẩm' }]],
  hiddenIntervals: [[table, { published }]],
  mergeProgress: [[[]]],
  parseTarget: [['300 lượt cơ sở', reading]],
  rollUpProgress: [[state, { indicators, mappings: [], span, asOf }]],
  rollUpTargets: [[[], { indicators, mappings: [], asOf, figures: [] }]],
  subtractProgress: [[state, { correction: state }]],
  suppressSmallGroups: [[table, rules]],
  targetsIn: [[{ kind: 'target-tracking', id: 'x', name: 'x', rows: [] }, reading]],
  targetsJsonSchemaOf: [['target-tracking']],
  trackTarget: [
    [target, { actuals: [], asOf, places: [], programme: years, pace: { kind: 'linear' } }],
    [
      target,
      { actuals: [], asOf, programme: years, pace: { kind: 'like-before', yearsBefore: 1, earlier: [] } },
    ],
    [target, { actuals: [], asOf, programme: years, pace: { kind: 'stated', points: [] } }],
  ],
};

const wrongFields: WrongFields = [
  ['trackTarget', 1, ['pace', 'kind'], 'quick', '__proto__', 5],
  ['trackTarget', 1, ['programme', 'from'], '2021', 2021.5, NaN, 0],
  ['trackTarget', 1, ['pace'], { kind: 'stated', points: [{ on: '2024-02-30', sharePercent: '50' }] }],
  ['trackTarget', 1, ['pace'], { kind: 'stated', points: [{ on: '2024-02-29', sharePercent: '5e1' }] }],
  ['trackTarget', 1, ['pace'], { kind: 'like-before', yearsBefore: 0.5, earlier: [] }],
  [
    ...(['trackTarget', 1, ['pace']] as const),
    { kind: 'like-before', yearsBefore: 1, earlier: [{ period: '2024-13', value: '1' }] },
  ],
  [
    ...(['trackTarget', 1, ['pace']] as const),
    { kind: 'like-before', yearsBefore: 1, earlier: [{ period: '2024', value: '1.500,0' }] },
  ],
  ['checkTarget', 1, ['programme', 'to'], '2025', Infinity],
  ['checkProgress', 1, ['reportsPerPeriod'], 'two', undefined],
  ['acceptedValues', 0, ['kind'], 'most', undefined],
  ['targetsJsonSchemaOf', 0, [], 'toString', 'target'],
  ['checkTwoNames', 1, ['leastMatches'], 0, 1.5, '2'],
  ['parseTarget', 1, ['aboutTolerancePercent'], '-5'],
  ['rollUpProgress', 1, ['span', 'firstDay'], '2024-02-30'],
  ['rollUpProgress', 1, ['span', 'lastDay'], '31/12/2024'],
  ['hiddenIntervals', 0, ['counts'], [['1.5']], [['năm']]],
  ['suppressSmallGroups', 1, ['threshold'], 0, 2.5, '3'],
];

const readers = [
  'safeParseIndicator',
  'safeParsePlaceMapping',
  'safeParseProgressState',
  'safeParseTargetTracking',
];

const functions = Object.entries(targets as Readonly<Record<string, unknown>>).filter(
  (each): each is [string, AnyFunction] => typeof each[1] === 'function' && !readers.includes(each[0]),
);

describe('a wrong call', () => {
  it('is tried of every exported function', () =>
    expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(rightCalls).sort()));

  it.each(functions)('%s has a right call to start from', (name, run) => {
    for (const right of rightCalls[name] ?? []) expect(() => run(...right)).not.toThrow();
  });

  it.each(functions)('%s refuses arguments of another kind with a code', (...each) => {
    const outcomes = wrongCalls(each, { rightCalls, wrongFields }).map(
      ({ call, run }) => `${call} → ${outcomeOf(run)}`,
    );
    expect(outcomes.filter((line) => !line.endsWith('→ KcError'))).toEqual([]);
  });

  it.each(readers)('%s says of anything at all why it is no document', (name) => {
    const read = (targets as Readonly<Record<string, unknown>>)[name] as AnyFunction;
    for (const data of [undefined, null, 5, NaN, 'x', true, [], {}, [null], () => 0, new Map()])
      expect(read(data)).toMatchObject({ ok: false });
  });
});
