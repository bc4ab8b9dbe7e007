import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { figure, fivePercent } from '../../test/figure.js';
import { settleReadings } from '../figure/settle-readings.js';
import { reconcile } from '../reconciliation/reconcile.js';
import { causeFindings } from './cause-findings.js';
import { likelyCauses } from './likely-causes.js';

interface Row {
  readonly id: string;
  readonly text: string;
  readonly partOf?: string;
}

interface Fixture {
  readonly triggers: readonly (readonly Row[])[];
  readonly nearMiss: readonly (readonly Row[])[];
}

const folder = new URL('../../test/cause/findings/', import.meta.url);
const codes = Object.keys(causeFindings) as (keyof typeof causeFindings)[];

function fixtureOf(code: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
}

function findingsIn(rows: readonly Row[]): readonly Finding[] {
  const figures = settleReadings(rows.map(({ id, text, ...extra }) => figure(id, text, extra)));
  const causes = likelyCauses(reconcile(figures, fivePercent), { ...fivePercent, figures });
  return causes.map(({ finding }) => finding);
}

describe('the catalogue of findings about causes', () => {
  it('has a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('finds %s in everything that triggers it and in no near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    for (const rows of triggers) expect(findingsIn(rows).map((each) => each.code)).toContain(code);
    for (const rows of nearMiss) expect(findingsIn(rows).map((each) => each.code)).not.toContain(code);
  });

  it.each(codes)('says %s in whole sentences of both languages', (code) => {
    for (const finding of fixtureOf(code).triggers.flatMap(findingsIn)) {
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [causeFindings] });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
        expect(text).toMatch(/: (?:có thể|perhaps) .*\. \[/);
      }
    }
  });
});
