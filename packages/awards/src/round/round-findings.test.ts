import { readdirSync, readFileSync } from 'node:fs';
import { criteriaFindings } from '@khuyencong/law/award-criteria';
import { findingMessage } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { scoreFixture, type RoundFixture } from '../../test/round/fixture-round.js';
import { roundFindings } from './round-findings.js';

interface Fixture {
  readonly triggers: readonly RoundFixture[];
  readonly nearMiss: readonly RoundFixture[];
}

const folder = new URL('../../test/round/findings/', import.meta.url);
const codes = Object.keys(roundFindings) as (keyof typeof roundFindings)[];

function fixtureOf(code: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
}

const codesIn = (fixture: RoundFixture): readonly string[] =>
  scoreFixture(fixture).findings.map(({ code }) => code);

describe('the catalogue of a scored round', () => {
  it('has a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('finds %s in everything that triggers it and in no near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const fixture of triggers) expect(codesIn(fixture)).toContain(code);
    for (const fixture of nearMiss) expect(codesIn(fixture)).not.toContain(code);
  });

  it.each(codes)('says %s in whole sentences of both languages', (code) => {
    for (const finding of fixtureOf(code).triggers.flatMap((fixture) => scoreFixture(fixture).findings)) {
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [roundFindings, criteriaFindings] });
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|^\s|\s{2}| [.;,]/);
        expect(text).toMatch(/[.!?] \[/);
      }
    }
  });
});
