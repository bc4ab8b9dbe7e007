import { readdirSync } from 'node:fs';
import { findingMessage, type DecimalString, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { brokenSentence, fixtureOf, type Fixture } from '../../test/findings-of.js';
import { allocate } from './allocate.js';
import { allocationFindings } from './allocation-findings.js';
import type { AllocateOptions } from './allocation.js';

interface Case {
  readonly total: DecimalString;
  readonly options: AllocateOptions;
}

const folder = new URL('../../test/allocation/findings/', import.meta.url);
const codes = Object.keys(allocationFindings) as (keyof typeof allocationFindings)[];
const fixture = (code: string): Fixture<Case> => fixtureOf<Case>(folder, code);
const findingsIn = ({ total, options }: Case): readonly Finding[] =>
  allocate(total, { ...options, path: ['allocation'] }).findings;
const codesIn = (each: Case): readonly string[] => findingsIn(each).map(({ code }) => code);

describe('the findings of allocation', () => {
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
      expect(finding.path[0]).toBe('allocation');
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [allocationFindings] });
        expect(text).not.toMatch(brokenSentence);
        expect(text).toMatch(/[.?]/);
      }
    }
  });

  it.each(codes.filter((code) => allocationFindings[code].severity === 'error'))(
    'leave the whole total to nobody where %s is said',
    (code) => {
      for (const { total, options } of fixture(code).triggers) {
        const { sharesVnd, restVnd } = allocate(total, options);
        expect([sharesVnd, restVnd]).toEqual([[], total]);
      }
    },
  );
});
