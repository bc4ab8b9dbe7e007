import { readdirSync, readFileSync } from 'node:fs';
import { supportNorms, type SupportNorm } from '@khuyencong/law/norms';
import { findingMessage, type Finding, type IsoDate, type Project } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { calculateSupport } from './calculate-support.js';
import { checkSupport } from './check-support.js';
import { supportFindings } from './support-findings.js';
import type { SupportChoices, SupportRequest } from './support-request.js';

interface Case {
  readonly request?: SupportRequest;
  readonly project?: Project;
  readonly asOf: IsoDate;
  readonly norms?: readonly SupportNorm[];
  readonly options?: Omit<SupportChoices, 'norms'>;
}

interface Fixture {
  readonly triggers: readonly Case[];
  readonly nearMiss: readonly Case[];
}

const folder = new URL('../../test/support/findings/', import.meta.url);
const codes = Object.keys(supportFindings) as (keyof typeof supportFindings)[];

function fixtureOf(code: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
}

function findingsIn({ request, project, asOf, norms: own, options }: Case): readonly Finding[] {
  const norms = own ? { norms: own, gaps: [] } : supportNorms;
  if (project) return checkSupport([project], { ...options, asOf, norms });
  if (!request) throw new Error('neither a request nor a project');
  return calculateSupport(request, { ...options, asOf, norms }).findings;
}

describe('the findings of support', () => {
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
        const text = findingMessage(finding, { language, catalogues: [supportFindings] });
        expect(text).not.toMatch(/undefined|null|\[object|^\s|\s{2}| [.;,]/);
        expect(text).toMatch(/\./);
      }
    }
  });
});
