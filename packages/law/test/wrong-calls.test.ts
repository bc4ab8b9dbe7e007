import { describe, expect, it } from 'vitest';
// eslint-disable-next-line no-restricted-imports -- every exported function is called
import * as law from '../src/index.js';
import { outcomeOf, wrongCalls, type AnyFunction, type RightCalls, type WrongFields } from './wrong-call.js';

const asOf = '2024-06-01';
const [unit] = law.administrativeUnits;
const [instrument] = law.instruments;
const calendar = { holidays: ['2024-01-01'], makeUpDays: [] };
const set = { kind: 'criteria-set', id: 'x', label: { vi: 'x' }, totalMark: '0', criteria: [] };
const project = { subject: 'project', level: 'national', fiscalYear: 2024, startedOn: '2024-02-01' };
const { nationalNorms, moneyRules } = law;

const rightCalls: RightCalls = {
  addWorkingDays: [['2024-01-02', 5, calendar]],
  advanceSubjectOf: [['brand']],
  bestMark: [[{ kind: 'open', id: '1', maxMark: '5' }]],
  checkCriteriaSet: [[set]],
  checkEligibility: [[{}, { asOf }]],
  correctCriteriaSet: [[{ ...set, corrections: [] }]],
  counterpartsOf: [[unit, { asOf }]],
  deadlineAfter: [['settlement-file', '2024-01-02', { ...calendar, asOf, rules: [] }]],
  deadlinesFor: [['plan-file', { year: 2024, asOf, holidays: [], makeUpDays: [], rules: [] }]],
  districtLevelExists: [[asOf]],
  duties: [
    [project, { ...calendar, asOf, rules: [] }],
    [
      { subject: 'province', year: 2024 },
      { ...calendar, asOf },
    ],
    [
      { subject: 'award-round', resultNotifiedOn: asOf },
      { ...calendar, asOf },
    ],
  ],
  findCriteriaSet: [[[], { scheme: 'tt26-2014', asOf }]],
  findInstrument: [['45/2012/NĐ-CP']],
  findMoneyRule: [[moneyRules, { topic: 'unspent-budget', level: 'national', fiscalYear: 2024, asOf }]],
  findSupportConditions: [[{ level: 'national', asOf }]],
  findSupportNorm: [[nationalNorms, { activity: 'brand', level: 'national', asOf }]],
  instrumentsInForce: [[asOf]],
  instrumentStatus: [[instrument, { asOf }]],
  isAdministrativeUnitId: [['x']],
  isWorkingDay: [['2024-01-02', calendar]],
  markedCriteria: [[set]],
  predecessorsOf: [[unit]],
  regionOf: [[unit, { asOf, scheme: 'award' }]],
  resolveAdministrativeUnit: [['Cà Mau', { asOf }]],
  successorOf: [[unit]],
  findAdministrativeUnit: [[unit?.id]],
  administrativeUnitsAt: [[asOf]],
  verificationCounts: [[nationalNorms]],
  whoDecides: [['place', { level: 'local', kind: 'ordinary', asOf, provincialRules: [] }]],
};

const wrongFields: WrongFields = [
  ['addWorkingDays', 2, ['holidays'], ['2024-02-30'], ['1/1/2024']],
  ['addWorkingDays', 2, ['makeUpDays'], ['2024-02-30'], 'x'],
  ['bestMark', 0, ['kind'], 'closed', undefined],
  ['deadlineAfter', 0, [], 'plan-file', 'toString'],
  ['deadlinesFor', 0, [], 'settlement-file', '__proto__'],
  ['deadlinesFor', 1, ['year'], '2024', 2024.5, NaN, 0, 10_000, undefined],
  ['deadlinesFor', 1, ['province'], 5, null],
  ['duties', 0, ['subject'], 'fund', undefined],
  ['duties', 0, ['done'], [], 'x'],
  ['findCriteriaSet', 1, ['scheme'], 5, undefined],
  ['findCriteriaSet', 1, ['set'], 5],
  ['findMoneyRule', 1, ['topic'], 'advance', undefined],
  ['findMoneyRule', 1, ['level'], 'provincial', null],
  ['findMoneyRule', 1, ['province'], 5],
  ['findMoneyRule', 1, ['fiscalYear'], '2024', 2024.5],
  ['findSupportConditions', 0, ['level'], 'provincial', undefined],
  ['findSupportNorm', 1, ['level'], 'provincial', undefined],
  ['findSupportNorm', 1, ['province'], 5],
  ['regionOf', 1, ['scheme'], 'economic', undefined],
  ['whoDecides', 0, [], 'places', 'constructor'],
  ['whoDecides', 1, ['level'], 'provincial', undefined],
  ['whoDecides', 1, ['kind'], 'usual', undefined],
  ['whoDecides', 1, ['province'], 5],
];

const readers = ['safeParseCriteriaSet', 'safeParseSupportNorms'];

const functions = Object.entries(law as Readonly<Record<string, unknown>>).filter(
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
    const read = (law as Readonly<Record<string, unknown>>)[name] as AnyFunction;
    for (const data of [undefined, null, 5, NaN, 'x', true, {}, [null], () => 0, new Map()])
      expect(read(data)).toMatchObject({ ok: false });
  });
});
