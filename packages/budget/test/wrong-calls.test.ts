import { supportNorms } from '@khuyencong/law/norms';
import { KcError } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
// eslint-disable-next-line no-restricted-imports -- every exported function is called
import * as budget from '../src/index.js';
import { figure } from './figure.js';

const plan = {
  kind: 'plan',
  id: 'p',
  name: 'Kế hoạch',
  year: 2024,
  level: 'local',
  province: 'Cà Mau',
  lines: [],
};
const ledger = { kind: 'ledger', id: 'l', name: 'Sổ', entries: [] };
const form = { kind: 'form-one', id: 'f', name: 'Dự toán', sections: [] };
const money = { kind: 'project-money', projectId: 'da', level: 'local', phases: [] };
const entry = { id: '1', on: '2024-01-15', reason: 'x', from: [], to: [] };
const settled = budget.settleReadings([figure('a', '5 đề án')]);
const project = { id: 'da', name: 'x', level: 'local', year: 2024, activity: 'brand' };
const asOf = '2024-06-01';
const norms = supportNorms;
const change = { asOf, kind: 'ordinary' };
const tolerance = { aboutTolerancePercent: '5' };

/** A right call of every exported function. */
const rightCalls: Readonly<Record<string, readonly unknown[]>> = {
  formatVnd: ['1', { language: 'vi' }],
  vndInWords: ['1', { ending: 'none' }],
  parseVnd: ['1 đồng', {}],
  parseVndColumn: [['1 đồng'], {}],
  sumVnd: [['1']],
  subtractVnd: ['2', '1'],
  multiplyVnd: ['2', '1'],
  ratioOfVnd: ['2', '1'],
  compareVnd: ['2', '1'],
  roundTo: ['2', { mode: 'down', unit: 'đồng', reason: { vi: 'x', en: 'x' } }],
  allocate: ['2', { mode: 'largest-remainder', shares: [{ weight: '1' }, { weight: '1' }] }],
  settleReadings: [[]],
  readingFindings: [settled],
  compareRestated: [settled, tolerance],
  checkRatios: [[], { ...tolerance, figures: settled }],
  checkSeries: [settled],
  checkBreakdowns: [settled, {}],
  explainDifference: [settled[0], settled],
  reconcile: [settled, tolerance],
  likelyCauses: [
    { totals: [], findings: [] },
    { ...tolerance, figures: settled },
  ],
  calculateSupport: [
    { activity: 'brand', level: 'national', costVnd: '1' },
    { asOf, norms },
  ],
  calculateSupports: [[], { norms }],
  checkSupport: [[], { asOf, norms }],
  advanceLimit: [
    { activity: 'brand', level: 'national', supportVnd: '1' },
    { asOf, norms },
  ],
  checkManagementCost: [
    { spentBy: 'unit', level: 'national', baseVnd: '1' },
    { asOf, norms },
  ],
  balances: [ledger, { asOf }],
  checkLedger: [ledger],
  postEntries: [ledger, []],
  reverseEntry: [entry, { id: '2', on: asOf, reason: 'x' }],
  checkAppendOnly: [ledger, ledger],
  stopProject: [
    ledger,
    {
      projectId: 'da',
      entryId: '1',
      on: asOf,
      reason: 'x',
      level: 'local',
      kind: 'ordinary',
      forFault: false,
      to: [],
    },
  ],
  checkMoneyPhases: [money, {}],
  projectExpenses: [project],
  yearEnd: [
    { unspentVnd: '1', unclearedAdvancesVnd: '0' },
    { fiscalYear: 2026, asOf: '2027-02-01' },
  ],
  planTotals: [plan],
  checkPlan: [plan],
  tabulatePlan: [{ id: 'p', name: 'Kế hoạch', year: 2024, level: 'national', projects: [] }, {}],
  comparePlans: [plan, plan, change],
  transferPlanMoney: [plan, { ...change, transfer: { from: '1', to: '2', amountVnd: '1' } }],
  checkFormOne: [form],
  checkFormTwo: [{ kind: 'form-two', id: 'a', rows: [] }],
  formOneTotals: [form],
  compareFormOnes: [form, form, { ...change, by: undefined }],
  budgetJsonSchemaOf: ['plan'],
};

/** Data from outside: anything goes in, findings come out. */
const readers = [
  'safeParseFormOne',
  'safeParseFormTwo',
  'safeParseLedger',
  'safeParsePlanTable',
  'safeParseProjectMoney',
];

/** Their last argument has a default. */
const withDefault = ['tabulatePlan', 'parseVnd', 'parseVndColumn', 'checkMoneyPhases'];

/** Lists that the functions here are given with the rest and do not look at. */
const notLookedAt = ['evidence', 'findings'];

type AnyFunction = (...given: readonly unknown[]) => unknown;

const functions = Object.entries(budget as Readonly<Record<string, unknown>>).filter(
  (each): each is [string, AnyFunction] => typeof each[1] === 'function' && !readers.includes(each[0]),
);

/** The argument with one of its lists replaced by what is none. */
function withoutList(argument: unknown): readonly unknown[] {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return [];
  return Object.entries(argument)
    .filter(([key, value]) => Array.isArray(value) && !notLookedAt.includes(key))
    .flatMap(([key]) => [undefined, null, {}, [null]].map((list) => ({ ...argument, [key]: list })));
}

interface WrongCall {
  readonly call: string;
  readonly run: () => unknown;
}

function wrongCalls([name, run]: [string, AnyFunction]): readonly WrongCall[] {
  const right = rightCalls[name] ?? [];
  return right.flatMap((argument, at) => {
    const isLast = at > 0 && at === right.length - 1;
    const mayBeLeftOut = isLast && withDefault.includes(name);
    const wrong = [null, 5, NaN, 'x', true, [null], () => 0, ...(mayBeLeftOut ? [] : [undefined])];
    return [...wrong, ...withoutList(argument)].map((given) => ({
      call: `${name}, argument ${at + 1}: ${(typeof given === 'object' && JSON.stringify(given)) || String(given)}`,
      run: () => run(...right.map((each, index) => (index === at ? given : each))),
    }));
  });
}

/** The refusal of the call, or of the data; anything else is what should never be. */
function outcome(run: () => unknown): string {
  try {
    const answer = run();
    const answers = (Array.isArray(answer) ? answer : [answer]) as readonly {
      findings?: readonly unknown[];
    }[];
    return answers.some(({ findings = [] }) => findings.length > 0)
      ? 'findings'
      : 'an answer as if nothing were wrong';
  } catch (error) {
    return error instanceof KcError ? 'KcError' : String(error);
  }
}

describe('a wrong call', () => {
  it('is tried of every exported function', () =>
    expect(functions.map(([name]) => name).sort()).toEqual(Object.keys(rightCalls).sort()));

  it.each(functions)('%s has a right call to start from', (name, run) =>
    expect(() => run(...(rightCalls[name] ?? []))).not.toThrow(),
  );

  it.each(functions)('%s refuses arguments of another kind with a code', (...each) => {
    const outcomes = wrongCalls(each).map(({ call, run }) => `${call} → ${outcome(run)}`);
    expect(outcomes.filter((line) => !/→ (?:KcError|findings)$/.test(line))).toEqual([]);
  });

  it.each(readers)('%s says of anything at all why it is no document', (name) => {
    const read = (budget as Readonly<Record<string, unknown>>)[name] as AnyFunction;
    for (const data of [undefined, null, 5, NaN, 'x', true, [], {}, [null], () => 0, new Map()]) {
      expect(read(data)).toMatchObject({ ok: false });
      expect(outcome(() => read(data))).toBe('findings');
    }
  });
});
