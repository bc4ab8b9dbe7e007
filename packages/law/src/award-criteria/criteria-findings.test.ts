import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { criteriaFindings } from './criteria-findings.js';
import { safeParseCriteriaSet } from './parse-criteria-set.js';

interface Fixture {
  readonly triggers: readonly unknown[];
  readonly nearMiss: readonly unknown[];
}

const folder = new URL('../../test/award-criteria/findings/', import.meta.url);
const codes = Object.keys(criteriaFindings) as (keyof typeof criteriaFindings)[];
const fixtureOf = (code: string): Fixture =>
  JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;

function findingsIn(data: unknown): readonly Finding[] {
  const parsed = safeParseCriteriaSet(data);
  expect(parsed.ok).toBe(true);
  return parsed.findings;
}

describe('the catalogue of criteria findings', () => {
  it('has a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('finds %s in what triggers it and not in a near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(Math.min(triggers.length, nearMiss.length)).toBeGreaterThan(0);
    for (const data of triggers) expect(findingsIn(data).map((finding) => finding.code)).toContain(code);
    for (const data of nearMiss) expect(findingsIn(data).map((finding) => finding.code)).not.toContain(code);
  });

  it.each(codes)('says in both languages what %s is about, with its facts', (code) => {
    const finding = findingsIn(fixtureOf(code).triggers[0]).find((each) => each.code === code);
    if (!finding) throw new Error(`no ${code}`);
    for (const language of ['vi', 'en'] as const) {
      const text = findingMessage(finding, { language, catalogues: [criteriaFindings] });
      for (const fact of Object.values(finding.params)) expect(text).toContain(fact);
      expect(text).not.toContain('undefined');
    }
  });

  it('writes decimals the way each language does', () => {
    const [finding] = findingsIn({
      id: 'x',
      label: { vi: 'x' },
      citation: { instrument: '00/2099/QĐ-UBND', verified: 'clause' },
      totalMark: '7.5',
      criteria: [{ kind: 'open', id: '1', label: { vi: 'x' }, maxMark: '7' }],
    });
    if (!finding) throw new Error('nothing found');
    const say = (language: 'vi' | 'en') =>
      findingMessage(finding, { language, catalogues: [criteriaFindings] });
    expect(say('vi')).toBe(
      'Bộ tiêu chí "x" ghi tổng 7,5 điểm, các phần cộng lại 7 điểm (chênh 0,5). [totalMark]',
    );
    expect(say('en')).toBe(
      'The set "x" states a total of 7.5, its parts add up to 7 (difference 0.5). [totalMark]',
    );
  });
});
