import { describe, expect, it } from 'vitest';
// eslint-disable-next-line no-restricted-imports -- every exported function is called
import * as awards from '../src/index.js';
import { baseRound } from './round/base-round.js';
import { outcomeOf, wrongCalls, type AnyFunction, type RightCalls, type WrongFields } from './wrong-call.js';

const asOf = '2024-06-01';
const citation = { instrument: '26/2014/TT-BCT', article: '9', verified: 'clause' };
const round = {
  ...{ id: 'r', name: 'Kỳ bình chọn', level: 'province', year: 2024, place: 'Cà Mau' },
  ...{ scheme: 'x', scoredOn: asOf },
};
const { rules } = baseRound;
const marks = { kind: 'award-round-marks', round, rules, jurors: [], products: [], marks: [] };
const result = { products: [], jurors: [], rules, counts: {}, ties: [], decisions: [], findings: [] };
const schemes: readonly never[] = [];
const validity = { shape: 'months', months: 24, citation };
const panel = { jurors: [], products: [] };
const hints = { sameTotalsShare: '0.9', leastProducts: 3, liftMarks: '5' };
const awardRules = { recognition: { shape: 'threshold', minMark: '70', citation } };
const criteria = { id: 'x', label: { vi: 'x' }, citation, totalMark: '0', criteria: [] };
const printing = { language: 'vi', issuer: [] };
const calendar = { holidays: [], makeUpDays: [], asOf, rules: [] };

const rightCalls: RightCalls = {
  awardFunnel: [[[]]],
  awardsJsonSchemaOf: [[awards.awardsDocumentNames[0]]],
  canonicalJson: [],
  certificateData: [[marks, { result, grantedOn: asOf, validTo: '2026-06-01' }]],
  certificateLastDay: [[asOf, validity]],
  certificateTerms: [[[], { asOf, validity }]],
  checkPanel: [[marks, { rules: awardRules }]],
  checkPeriodicity: [[round, { rules: awardRules }]],
  collusionHints: [[panel, hints]],
  complaintClock: [[asOf, { ...calendar, receivedOn: asOf }]],
  explainProduct: [[{ meanMark: null, sheets: [] }, { recognition: awardRules.recognition }]],
  jurorProfiles: [[panel]],
  juryMinutesDocument: [[marks, { ...printing, result, openPoints: [] }]],
  kendallConcordance: [[panel]],
  krippendorffAlpha: [[panel, { metric: 'interval' }]],
  leaveOneJurorOut: [[panel, { passMark: '70' }]],
  nextLevelEntry: [[[], { toLevel: 'region', asOf, validity, putForward: true }]],
  openSealedRound: [[{ input: { round, sheets: [] }, result, schemes }]],
  panelQuality: [[panel, { passMark: '70', markStep: '0.5', hints }]],
  panelTotals: [[result]],
  resultDifferences: [[result, {}]],
  resultListDocument: [[marks, { ...printing, result }]],
  scoreRound: [[marks, { schemes }]],
  scoreSheetDocument: [
    [
      { id: 'sp', group: 'other', eligible: true },
      { ...printing, round, criteria },
    ],
  ],
  sealRound: [[marks, { result, schemes }]],
  settleSheets: [[marks, { schemes }]],
  verifySeal: [],
  verifySealedText: [['{}', { expectedRoot: undefined }]],
  weightSensitivity: [
    [
      { criteria: [], products: [] },
      { marks: '5', passMark: '70' },
    ],
  ],
  whatWouldChange: [[panel, { passMark: '70', markStep: '0.5' }]],
};

const wrongFields: WrongFields = [
  ['awardsJsonSchemaOf', 0, [], 'toString', 'round'],
  ['certificateLastDay', 0, [], '2024-02-30', '1/6/2024'],
  ['certificateLastDay', 1, ['shape'], 'years', undefined],
  ['certificateLastDay', 1, ['months'], '24', 0, 1.5],
  ['checkPeriodicity', 0, ['year'], '2024', 2024.5, NaN],
  ['checkPeriodicity', 0, ['level'], 'world', undefined],
  ['checkPeriodicity', 1, ['previousYear'], '2022', 2022.5],
  ['collusionHints', 1, ['leastProducts'], '3', 2.5],
  ['juryMinutesDocument', 1, ['language'], 'fr', undefined],
  ['krippendorffAlpha', 1, ['metric'], 'ordinal', undefined],
  ['nextLevelEntry', 1, ['toLevel'], 'commune', undefined],
  ['panelQuality', 1, ['hints', 'liftMarks'], '1.500,0', 5],
  ['resultListDocument', 1, ['language'], 'VI', undefined],
  ['scoreRound', 0, ['round', 'scoredOn'], '2024-02-30', undefined],
  ['scoreSheetDocument', 1, ['language'], 'english', null],
  ['scoreSheetDocument', 1, ['juror'], 5, null],
  ['settleSheets', 0, ['round', 'scoredOn'], '2024-02-30', undefined],
  ['verifySealedText', 1, ['expectedRoot'], 5, null],
];

const readers = ['safeParseAwardRoundMarks', 'safeParseSealedRound'];

const functions = Object.entries(awards as Readonly<Record<string, unknown>>).filter(
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

  it('of a seal is told from data: anything may be put to the test', () => {
    for (const data of [undefined, null, 5, NaN, 'x', true, [], {}, () => 0]) {
      expect(awards.verifySeal(data, {}).verified).toBe(false);
      for (const check of [undefined, null, 5, { expectedRoot: 5 }])
        expect(outcomeOf(() => awards.verifySeal(data, check as awards.VerifySealOptions))).toBe('KcError');
    }
    expect(awards.canonicalJson(undefined)).toMatchObject({ ok: false });
  });

  it.each(readers)('%s says of anything at all why it is no document', (name) => {
    const read = (awards as Readonly<Record<string, unknown>>)[name] as AnyFunction;
    for (const data of [undefined, null, 5, NaN, 'x', true, [], {}, [null], () => 0, new Map()])
      expect(read(data)).toMatchObject({ ok: false });
  });
});
