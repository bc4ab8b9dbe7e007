import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type DecimalString, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { target } from '../../test/track.js';
import { trackTarget } from '../tracking/track-target.js';
import { checkIndicator } from './check-indicator.js';
import { indicatorFindings } from './indicator-findings.js';
import type { Indicator } from './indicator.js';
import { safeParseIndicator } from './parse-indicator.js';

interface Case {
  readonly indicator: Pick<Indicator, 'measure' | 'overTime' | 'overPlaces' | 'unit'>;
  /** Reported as bare percentages, one a year. */
  readonly percentages?: readonly DecimalString[];
}

const folder = new URL('../../test/indicator/findings/', import.meta.url);
const codes = Object.keys(indicatorFindings) as (keyof typeof indicatorFindings)[];
const label = { vi: 'chỉ tiêu', en: 'the indicator' };

function fixtureOf(code: string): { readonly triggers: readonly Case[]; readonly nearMiss: readonly Case[] } {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as ReturnType<typeof fixtureOf>;
}

function findingsIn({ indicator, percentages = [] }: Case): readonly Finding[] {
  const full: Indicator = { id: 'i1', label, ...indicator };
  const subject = { ...target('30% địa phương', { from: 2021, to: 2022 }), indicator: full };
  const actuals = percentages.map((value, at) => ({ period: `${2021 + at}`, value, path: [at] }) as const);
  return [
    ...checkIndicator(full, { path: [] }),
    ...trackTarget(subject, { actuals, asOf: undefined }).findings.filter(
      ({ code }) => code === 'PERCENTAGES_AVERAGED',
    ),
  ];
}

describe('the findings of indicators', () => {
  it('have a fixture for every code', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('find %s in everything that triggers it and in no near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const each of triggers) expect(findingsIn(each).map((finding) => finding.code)).toContain(code);
    for (const each of nearMiss) expect(findingsIn(each).map((finding) => finding.code)).not.toContain(code);
  });

  it.each(codes)('say %s in whole sentences of both languages', (code) => {
    for (const finding of fixtureOf(code).triggers.flatMap(findingsIn)) {
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [indicatorFindings] });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
      }
    }
  });
});

describe('safeParseIndicator', () => {
  const data = { id: 'i1', label, unit: 'cơ sở', measure: 'count', overTime: 'distinct', overPlaces: 'sum' };

  it('reads an indicator', () =>
    expect(safeParseIndicator(data)).toEqual({ ok: true, value: data, findings: [] }));

  it.each(['overTime', 'overPlaces'])('takes no default for %s', (field) => {
    const { [field as keyof typeof data]: _left, ...rest } = data;
    expect(safeParseIndicator(rest).findings.map(({ code, params }) => [code, params['field']])).toEqual([
      ['MISSING_FIELD', field],
    ]);
  });

  it('refuses what cannot be added up, with the way to do it', () => {
    const result = safeParseIndicator({ ...data, measure: 'share', overTime: 'state-at-end', unit: '%' });
    expect([result.ok, result.findings.map(({ code }) => code)]).toEqual([false, ['INDICATOR_SHARE_ADDED']]);
  });

  it('keeps a warning beside the value', () => {
    const result = safeParseIndicator({ ...data, unit: 'lượt cơ sở' });
    expect([result.ok, result.findings.map(({ code }) => code)]).toEqual([
      true,
      ['INDICATOR_VISITS_DISTINCT'],
    ]);
  });
});
