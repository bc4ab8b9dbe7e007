import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type Finding, type IsoDate, type YearSpan } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { actuals, target, type Row } from '../../test/track.js';
import type { OverPlaces, OverTime } from '../indicator/indicator.js';
import type { Limit } from '../rule/limit.js';
import type { Pace } from '../tracking/pace.js';
import type { Actual, PlaceDays, Target, TargetWithdrawal } from '../tracking/target.js';
import { trackTarget } from '../tracking/track-target.js';
import { targetFindings } from './target-findings.js';

/** A target for 2021 and 2022, or without years where `years` is null; `reports` are rows with more than a number. */
interface Case {
  readonly target: string;
  readonly actuals?: readonly Row[];
  readonly reports?: readonly Omit<Actual, 'path'>[];
  readonly asOf?: IsoDate;
  readonly years?: null;
  readonly limit?: Limit;
  readonly adjusted?: { readonly from: IsoDate; readonly reason: string; readonly target: string };
  readonly withdrawn?: TargetWithdrawal;
  readonly pace?: Pace;
  readonly places?: readonly PlaceDays[];
  readonly programme?: YearSpan;
  readonly overTime?: OverTime;
  readonly overPlaces?: OverPlaces;
}

interface Fixture {
  readonly triggers: readonly Case[];
  readonly nearMiss: readonly Case[];
}

const folder = new URL('../../test/findings/', import.meta.url);
const codes = Object.keys(targetFindings) as (keyof typeof targetFindings)[];

function fixtureOf(code: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
}

function targetOf({ target: text, years, limit, adjusted, withdrawn, overTime, overPlaces }: Case): Target {
  const base = years === null ? target(text) : target(text, { from: 2021, to: 2022 });
  const rules = base.parsed.rules.map((rule) =>
    limit && rule.kind === 'amount' ? { ...rule, limit } : rule,
  );
  const { indicator } = base;
  return {
    ...base,
    parsed: { ...base.parsed, rules },
    indicator: {
      ...indicator,
      overTime: overTime ?? indicator.overTime,
      overPlaces: overPlaces ?? indicator.overPlaces,
    },
    adjustments: adjusted && [
      { ...adjusted, parsed: target(adjusted.target).parsed, path: ['targets', 0, 'adjustments', 0] },
    ],
    withdrawn,
  };
}

function findingsIn(each: Case): readonly Finding[] {
  const { actuals: rows = [], reports = [], asOf, pace, places, programme } = each;
  const more = reports.map((report, index): Actual => ({ ...report, path: ['reports', index] }));
  const all = [...actuals(rows), ...more];
  return trackTarget(targetOf(each), { actuals: all, asOf, pace, places, programme }).findings;
}

const codesIn = (each: Case): readonly string[] => findingsIn(each).map(({ code }) => code);

describe('the catalogue of findings', () => {
  it('has a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('finds %s in everything that triggers it and in no near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const each of triggers) expect(codesIn(each)).toContain(code);
    for (const each of nearMiss) expect(codesIn(each)).not.toContain(code);
  });

  it.each(codes)('says %s in whole sentences of both languages', (code) => {
    for (const finding of fixtureOf(code).triggers.flatMap(findingsIn)) {
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [targetFindings] });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
      }
    }
  });

  it('names every fact that can be missing', () => {
    const facts = fixtureOf('TARGET_CANNOT_TELL').triggers.flatMap((each) =>
      findingsIn(each).map(({ params }) => params['missing']),
    );
    expect([...new Set(facts.filter((fact) => fact !== undefined))].sort()).toEqual([
      'actuals',
      'as-of',
      'baseline',
      'counted-things',
      'distinct-actuals',
      'done-on',
      'lower-limit',
      'one-number',
      'one-reading',
      'periods',
      'ratio',
      'target-number',
      'target-period',
      'whole-place',
    ]);
  });
});

describe('the texts', () => {
  it.each([
    [
      'TARGET_NOT_MET',
      0,
      'chỉ tiêu: không đạt, thực hiện 16 cơ sở, còn 1 cơ sở (tính đến 01/01/2023).',
      'the target: not met with 16 establishments, 1 establishment to go (as of 2023-01-01).',
    ],
    ['TARGET_MET', 1, 'chỉ tiêu: đã đạt.', 'the target: met.'],
    [
      'TARGET_MET',
      2,
      'chỉ tiêu: đã đạt, thực hiện 177/179 (tính đến 01/01/2023).',
      'the target: met with 177/179 (as of 2023-01-01).',
    ],
    [
      'TARGET_ON_THE_WAY',
      0,
      'chỉ tiêu: đang thực hiện, đạt 9 cơ sở, còn 8 cơ sở (tính đến 31/12/2022).',
      'the target: on the way with 9 establishments, 8 establishments to go (as of 2022-12-31).',
    ],
    [
      'TARGET_CANNOT_TELL',
      1,
      'chỉ tiêu: chưa đánh giá được vì còn kỳ chưa báo cáo (2022).',
      'the target: cannot tell, because some periods were not reported (2022).',
    ],
    [
      'FREQUENCY_DISAGREES',
      0,
      'chỉ tiêu: "2 năm/lần" trong 2 năm là 1 cuộc, khác với số đã nêu.',
      'the target: "2 năm/lần" in 2 years makes 1 rounds, other than stated.',
    ],
  ] as const)('of %s (%i) read as published', (code, trigger, vi, en) => {
    const each = fixtureOf(code).triggers[trigger];
    const finding = each && findingsIn(each).find((found) => found.code === code);
    expect(finding && targetFindings[code].message.vi(finding.params as never)).toBe(vi);
    expect(finding && targetFindings[code].message.en(finding.params as never)).toBe(en);
  });
});
