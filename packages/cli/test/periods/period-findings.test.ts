import { readdirSync, readFileSync } from 'node:fs';
import {
  evaluateExplanation,
  findingMessage,
  safeParseFiguresDocument,
  type Finding,
  type PublishedPeriod,
} from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkFigures, type CheckedFigures } from '../../src/figures/check-figures.js';
import { periodFindings } from '../../src/figures/period-findings.js';

interface Fixture {
  readonly triggers: readonly (readonly PublishedPeriod[])[];
  readonly nearMiss: readonly (readonly PublishedPeriod[])[];
}

const folder = new URL('findings/', import.meta.url);
const codes = Object.keys(periodFindings);
const fixtureOf = (code: string): Fixture =>
  JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;

function checked(fields: object): CheckedFigures {
  const head = {
    kind: 'figures',
    id: 'x',
    title: 'X',
    level: 'province',
    source: { name: 'X' },
    figures: [],
  };
  const parsed = safeParseFiguresDocument({ ...head, ...fields });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.findings));
  return checkFigures(parsed.value, { asOf: undefined, aboutTolerancePercent: '5' });
}

const findingsIn = (periods: readonly PublishedPeriod[]): readonly Finding[] => checked({ periods }).findings;
const codesIn = (periods: readonly PublishedPeriod[]): readonly string[] =>
  findingsIn(periods).map(({ code }) => code);

describe('the findings about periods', () => {
  it('have a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('find %s in everything that triggers it and in no near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const periods of triggers) expect(codesIn(periods)).toContain(code);
    for (const periods of nearMiss) expect(codesIn(periods)).not.toContain(code);
  });

  it.each(codes)('say %s in whole sentences of both languages, at the period', (code) => {
    for (const finding of fixtureOf(code).triggers.flatMap(findingsIn)) {
      if (finding.code !== code) continue;
      expect(finding.path[0]).toBe('periods');
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [periodFindings] });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
        expect(text).toMatch(/\. \[/);
      }
    }
  });

  it('say once that two stages of which one names the other share a year', () => {
    const [whole, first, second] = [
      { id: 'w', text: 'đến năm 2020', years: { from: 2016, to: 2020 } },
      { id: 'a', text: '2016-2018', years: { from: 2016, to: 2018 }, partOf: 'w' },
      { id: 'b', text: '2018-2020', years: { from: 2018, to: 2020 }, partOf: 'w', follows: 'a' },
    ];
    expect(codesIn([whole, first, second])).toEqual(['PERIOD_SHARES_YEARS']);
  });
});

describe('a number of rounds', () => {
  const rounds = (text: string, everyYears: number, years: readonly [number, number]): unknown => {
    const period = { from: years[0], to: years[1] };
    const figures = [{ id: 'r', measure: 'count', text, everyYears, period }];
    const { rounds: all, findings } = checked({ figures });
    for (const { explanation, most } of all) expect(evaluateExplanation(explanation)).toBe(most);
    return [
      ...all.map(({ fewest, most, status }) => [fewest, most, status]),
      ...findings.map(({ code, params }) => [code, params['rounds'], params['years']]),
    ];
  };

  it.each([
    ['2 kỳ', 2, [2021, 2025], [['2', '3', 'fits']]],
    ['khoảng 3 cuộc', 2, [2021, 2025], [['2', '3', 'fits']]],
    ['2 kỳ', 2, [2021, 2024], [['2', '2', 'fits']]],
    ['hơn 2 kỳ', 2, [2021, 2025], [['2', '3', 'fits']]],
    ['5 kỳ', 1, [2021, 2025], [['5', '5', 'fits']]],
    [
      '4 kỳ',
      2,
      [2021, 2025],
      [
        ['2', '3', 'off-rhythm'],
        ['FREQUENCY_DISAGREES', '2–3', '5'],
      ],
    ],
    [
      '1 kỳ',
      2,
      [2021, 2025],
      [
        ['2', '3', 'off-rhythm'],
        ['FREQUENCY_DISAGREES', '2–3', '5'],
      ],
    ],
    [
      '3 kỳ',
      2,
      [2021, 2024],
      [
        ['2', '2', 'off-rhythm'],
        ['FREQUENCY_DISAGREES', '2', '4'],
      ],
    ],
  ] as const)('"%s" every %i years in %j', (text, everyYears, years, expected) =>
    expect(rounds(text, everyYears, years)).toEqual(expected),
  );

  it('is not compared without years, nor without a rhythm', () => {
    const figure = { id: 'r', measure: 'count', text: '9 kỳ' };
    expect(checked({ figures: [{ ...figure, everyYears: 2 }] }).rounds).toEqual([]);
    expect(checked({ figures: [{ ...figure, year: 2024 }] }).rounds).toEqual([]);
    expect(checked({ figures: [{ ...figure, everyYears: 2, year: 2024 }] }).rounds.length).toBe(1);
  });
});
