import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { count, type Row } from '../../test/count.js';
import { awardFunnel } from './award-funnel.js';
import { funnelFindings } from './funnel-findings.js';

interface Fixture {
  readonly triggers: readonly (readonly Row[])[];
  readonly nearMiss: readonly (readonly Row[])[];
}

const folder = new URL('../../test/funnel/findings/', import.meta.url);
const codes = Object.keys(funnelFindings) as (keyof typeof funnelFindings)[];

function fixtureOf(code: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
}

const findingsIn = (rows: readonly Row[]): readonly Finding[] => awardFunnel(rows.map(count)).findings;
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
        const text = findingMessage(finding, { language, catalogues: [funnelFindings] });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
      }
    }
  });
});

describe('the texts', () => {
  it.each([
    [
      'FUNNEL_STEP_EXCEEDS',
      'Năm 2021, cấp tỉnh: 6 sản phẩm được công nhận nhưng chỉ 5 sản phẩm tham gia.',
      '2021, provincial level: 6 sản phẩm recognised, but only 5 sản phẩm entered.',
    ],
    [
      'FUNNEL_GROWS_UPWARD',
      'Năm 2021: cấp quốc gia có 22 sản phẩm, nhiều hơn cấp tỉnh (20 sản phẩm); có thể do sản phẩm được công nhận từ các kỳ bình chọn trước.',
      '2021: 22 sản phẩm at national level, more than at provincial level (20 sản phẩm); the entries may come from earlier rounds.',
    ],
    [
      'FUNNEL_COUNT_TWICE',
      'Năm 2021, cấp tỉnh, được công nhận: "a" là 20 sản phẩm nhưng "b" là 25 sản phẩm.',
      '2021, provincial level, recognised: "a" says 20 sản phẩm, but "b" says 25 sản phẩm.',
    ],
  ] as const)('of %s read as published', (code, vi, en) => {
    const [finding] = findingsIn(fixtureOf(code).triggers[0] ?? []);
    expect(finding && funnelFindings[code].message.vi(finding.params as never)).toBe(vi);
    expect(finding && funnelFindings[code].message.en(finding.params as never)).toBe(en);
  });
});
