import { readdirSync, readFileSync } from 'node:fs';
import { supportNorms } from '@khuyencong/law/norms';
import { findingMessage, type Finding, type IsoDate } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { advanceFindings } from './advance-findings.js';
import { advanceLimit, type AdvanceRequest } from './advance-limit.js';
import { checkManagementCost, type ManagementCost } from './check-management-cost.js';

interface Case {
  readonly advance?: AdvanceRequest;
  readonly management?: ManagementCost;
  readonly asOf: IsoDate;
}

interface Fixture {
  readonly triggers: readonly Case[];
  readonly nearMiss: readonly Case[];
}

const folder = new URL('../../test/advance/findings/', import.meta.url);
const codes = Object.keys(advanceFindings) as (keyof typeof advanceFindings)[];

function fixtureOf(code: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
}

function findingsIn({ advance, management, asOf }: Case): readonly Finding[] {
  if (advance) return advanceLimit(advance, { asOf, norms: supportNorms }).findings;
  if (!management) throw new Error('neither an advance nor a management cost');
  return checkManagementCost(management, { asOf, norms: supportNorms }).findings;
}

describe('the findings of advances and management costs', () => {
  it('have a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('%s is found in everything that triggers it and in no near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const each of triggers) expect(findingsIn(each).map((found) => found.code)).toContain(code);
    for (const each of nearMiss) expect(findingsIn(each).map((found) => found.code)).not.toContain(code);
  });

  it.each(codes)('%s is said in whole sentences of both languages', (code) => {
    for (const finding of fixtureOf(code).triggers.flatMap(findingsIn)) {
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [advanceFindings] });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
        expect(text).toMatch(/\./);
      }
    }
  });
});
