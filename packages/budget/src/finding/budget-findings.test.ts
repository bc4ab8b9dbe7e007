import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { figure, fivePercent } from '../../test/figure.js';
import { readingFindings } from '../figure/reading-findings.js';
import { settleReadings } from '../figure/settle-readings.js';
import { reconcile } from '../reconciliation/reconcile.js';
import { budgetFindings } from './budget-findings.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly partOf?: string;
  readonly partial?: boolean;
  readonly series?: string;
  readonly years?: readonly [number, number];
}

interface Fixture {
  readonly triggers: readonly (readonly Row[])[];
  readonly nearMiss: readonly (readonly Row[])[];
}

const folder = new URL('../../test/findings/', import.meta.url);
const codes = Object.keys(budgetFindings) as (keyof typeof budgetFindings)[];

function fixtureOf(code: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
}

function findingsIn(rows: readonly Row[]): readonly Finding[] {
  const figures = rows.map(({ id, text, years, ...extra }) =>
    figure(id, text, { ...extra, ...(years && { period: { from: years[0], to: years[1] } }) }),
  );
  const settled = settleReadings(figures);
  return [...readingFindings(settled), ...reconcile(settled, fivePercent).findings];
}

const codesIn = (rows: readonly Row[]): readonly string[] => findingsIn(rows).map(({ code }) => code);

describe('the catalogue of findings', () => {
  it('has a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('finds %s in everything that triggers it and in no near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const rows of triggers) expect(codesIn(rows)).toContain(code);
    for (const rows of nearMiss) expect(codesIn(rows)).not.toContain(code);
  });

  it.each(codes)('says %s in whole sentences of both languages', (code) => {
    for (const finding of fixtureOf(code).triggers.flatMap(findingsIn)) {
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [budgetFindings] });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
        expect(text).toMatch(/[.?]/);
      }
    }
  });

  it('is written in both languages throughout', () => {
    for (const { meaning, remedy } of Object.values(budgetFindings)) {
      expect([meaning.vi, meaning.en, remedy.vi, remedy.en].every((text) => text.length > 5)).toBe(true);
    }
  });
});

/** The sentence alone, the way a reader meets it. */
function message(code: keyof typeof budgetFindings, language: 'vi' | 'en', trigger = 0): string {
  const finding = findingsIn(fixtureOf(code).triggers[trigger] ?? []).find((each) => each.code === code);
  if (!finding) throw new Error(`no ${code}`);
  return budgetFindings[code].message[language](finding.params as never);
}

describe('the texts', () => {
  it.each([
    [
      'PARTS_SHORT_OF_TOTAL',
      0,
      'số total: các phần cộng lại được 17 đề án, tổng đã công bố là 22 đề án; thiếu 5 đề án.',
    ],
    [
      'PARTS_SHORT_OF_TOTAL',
      1,
      'số total: các phần cộng lại được 5.099.999.999 đồng, tổng đã công bố là 5.100.000.000 đồng; thiếu 1 đồng.',
    ],
    [
      'PARTS_EXCEED_TOTAL',
      0,
      'số total: các phần cộng lại được 23 đề án, tổng đã công bố là 22 đề án; thừa 1 đề án.',
    ],
    [
      'PARTS_CANNOT_MAKE_TOTAL',
      0,
      'số total: các phần cộng lại 413 đề án, tổng đã công bố trên 413 đề án; hiểu đúng theo câu chữ thì không khớp, chỉ khớp khi "trên", "hơn", "gần" gồm cả số đã nêu.',
    ],
    [
      'PARTIAL_BREAKDOWN',
      0,
      'số total: các phần đã công bố được 4.940.000.000 đồng trong tổng 5.100.000.000 đồng; còn lại 160.000.000 đồng.',
    ],
    ['PART_OF_CYCLE', 0, 'Các số liệu sau là phần của nhau theo vòng tròn: a → b → a.'],
  ] as const)('of %s (%i) reads in Vietnamese as published', (code, trigger, text) =>
    expect(message(code, 'vi', trigger)).toBe(text),
  );

  it.each([
    [
      'PARTS_CANNOT_MAKE_TOTAL',
      1,
      'figure total: the parts make 94 projects, the published total is from 95 to 105 projects; taken at their word they exclude each other ("about" is taken as ±5%).',
    ],
    [
      'PARTIAL_BREAKDOWN',
      1,
      'figure total: the published parts make 4 projects of 10 projects; the rest is below 6 projects.',
    ],
    ['PART_OTHER_UNIT', 1, '"a" is in % (growth), its total "total" in % (share); they do not add up.'],
    [
      'AMOUNT_SPANS_YEARS',
      0,
      '"8 tỷ đồng": if it covers 2022–2025 together, the series makes 11,000,000,000 đồng; if it is the amount of each year, 35,000,000,000 đồng.',
    ],
  ] as const)('of %s (%i) reads in English as published', (code, trigger, text) =>
    expect(message(code, 'en', trigger)).toBe(text),
  );
});
