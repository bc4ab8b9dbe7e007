import { readdirSync } from 'node:fs';
import { findingMessage, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { brokenSentence, fixtureOf, type Fixture } from '../../test/findings-of.js';
import { amountFault } from './amount-fault.js';
import { moneyFindings } from './money-findings.js';
import { parseVnd } from './parse-vnd.js';
import type { ParseVndOptions, VndCell } from './parsed-vnd.js';

/** JSON has no NaN and no infinity: `{ "number": "NaN" }` stands for them. */
type Value = VndCell | { readonly number: string };

/** A cell as officials write it, or an amount that has to be canonical. */
type Case =
  | { readonly cell: Value; readonly options?: ParseVndOptions }
  | { readonly amount: { readonly value: Value; readonly field: string; readonly whole?: boolean } };

const folder = new URL('../../test/money/findings/', import.meta.url);
const codes = Object.keys(moneyFindings) as (keyof typeof moneyFindings)[];
const fixture = (code: string): Fixture<Case> => fixtureOf<Case>(folder, code);

function valueOf(value: Value): VndCell {
  return value !== null && typeof value === 'object' && 'number' in value ? Number(value.number) : value;
}

function findingsIn(each: Case): readonly Finding[] {
  const path = ['rows', 3];
  if ('cell' in each) return parseVnd(valueOf(each.cell), { ...each.options, path }).findings;
  const { value, ...options } = each.amount;
  const fault = amountFault(valueOf(value), { ...options, path });
  return fault ? [fault] : [];
}

const codesIn = (each: Case): readonly string[] => findingsIn(each).map(({ code }) => code);

describe('the findings of reading money', () => {
  it('have a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('say %s of everything that triggers it and of no near miss', (code) => {
    const { triggers, nearMiss } = fixture(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const each of triggers) expect(codesIn(each)).toContain(code);
    for (const each of nearMiss) expect(codesIn(each)).not.toContain(code);
  });

  it.each(codes)('say %s in whole sentences of both languages, with the place', (code) => {
    for (const finding of fixture(code).triggers.flatMap(findingsIn)) {
      expect(finding.path).toEqual(['rows', 3]);
      if (!Object.hasOwn(moneyFindings, finding.code)) continue;
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [moneyFindings] });
        expect(text).not.toMatch(brokenSentence);
        expect(text).toMatch(/[.?]/);
      }
    }
  });

  it.each(codes.filter((code) => moneyFindings[code].severity === 'error'))(
    'leave no amount where %s is said',
    (code) => {
      for (const each of fixture(code).triggers)
        if ('cell' in each)
          expect(parseVnd(valueOf(each.cell), each.options ?? {}).amountVnd).toBeUndefined();
    },
  );

  it.each([
    ['1.5', 'Số lượng là 1,5, không phải số nguyên.', 'The number of units is 1.5, not a whole number.'],
    ['-1500', 'Số lượng ghi số âm: -1.500.', 'The number of units is below zero: -1,500.'],
  ])('write the number %s with the separators of the language', (value, vi, en) => {
    const finding = amountFault(value, { field: 'units', path: ['units'] });
    const said = (['vi', 'en'] as const).map(
      (language) =>
        finding && findingMessage({ ...finding, path: [] }, { language, catalogues: [moneyFindings] }),
    );
    expect(said).toEqual([vi, en]);
  });
});
