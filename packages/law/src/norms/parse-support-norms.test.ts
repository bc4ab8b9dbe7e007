import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, modelFindings } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { lawFindings } from '../finding/law-findings.js';
import { safeParseSupportNorms } from './parse-support-norms.js';
import { supportNorms } from './support-norms.js';

interface Fixture {
  readonly code: string;
  readonly triggers: readonly unknown[];
  readonly path: readonly (string | number)[];
  readonly params: Readonly<Record<string, string>>;
  readonly nearMiss: readonly unknown[];
}

const folder = new URL('../../test/norms/findings/', import.meta.url);
const fixtures = readdirSync(folder).map(
  (name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as Fixture,
);
const valid = fixtures[0]?.nearMiss[0] as Record<string, unknown>;

it('has one fixture for each code', () => {
  expect(fixtures.map(({ code }) => code).sort()).toEqual(Object.keys(lawFindings).sort());
});

describe.each(fixtures)('$code', ({ code, triggers, path, params, nearMiss }) => {
  it('is found, with its place and facts', () => {
    const { ok, findings } = safeParseSupportNorms(triggers);
    expect(findings).toEqual([{ code, severity: 'error', path, params }]);
    expect(ok).toBe(code === 'NORMS_OVERLAP');
  });

  it('is not found in the near miss', () => {
    expect(safeParseSupportNorms(nearMiss)).toEqual({ ok: true, value: nearMiss, findings: [] });
  });

  it('has texts in both languages that name the norm', () => {
    const [finding] = safeParseSupportNorms(triggers).findings;
    if (!finding) throw new Error(code);
    for (const language of ['vi', 'en'] as const) {
      const message = findingMessage(finding, { language, catalogues: [lawFindings, modelFindings] });
      expect(message).toContain('"fair"');
      expect(message).not.toContain('undefined');
    }
  });
});

describe('what the schema refuses', () => {
  const codesOf = (data: unknown): readonly unknown[] =>
    safeParseSupportNorms(data).findings.map(({ code, path, severity }) => [code, path, severity]);
  const withRule = (rule: unknown): readonly unknown[] => codesOf([{ ...valid, rule }]);

  it('data that is no list', () => {
    expect(codesOf({})).toEqual([['WRONG_TYPE', [], 'error']]);
    expect(codesOf(null)).toEqual([['WRONG_TYPE', [], 'error']]);
    expect(codesOf(undefined)).toEqual([['MISSING_FIELD', [], 'error']]);
  });

  it('a misspelt field, which could hide a ceiling', () => {
    expect(withRule({ shape: 'rate', ratePercent: '30', ceilingVnd: '1' })).toEqual([
      ['UNKNOWN_FIELD', [0, 'rule'], 'error'],
    ]);
  });

  it('an amount as a number, and one written the Vietnamese way', () => {
    expect(withRule({ shape: 'ceiling', ceilingVnd: 5000000 })).toEqual([
      ['WRONG_TYPE', [0, 'rule', 'ceilingVnd'], 'error'],
    ]);
    expect(withRule({ shape: 'ceiling', ceilingVnd: '5.000.000' })).toEqual([
      ['INVALID_VALUE', [0, 'rule', 'ceilingVnd'], 'error'],
    ]);
  });

  it('an unknown shape, activity or day', () => {
    expect(withRule({ shape: 'guess' })).toEqual([['INVALID_VALUE', [0, 'rule', 'shape'], 'error']]);
    expect(codesOf([{ ...valid, activity: 'brands' }])).toEqual([
      ['UNKNOWN_ACTIVITY', [0, 'activity'], 'error'],
    ]);
    expect(codesOf([{ ...valid, from: '2099-02-30' }])).toEqual([['INVALID_VALUE', [0, 'from'], 'error']]);
  });

  it('a stated ceiling below zero, with a share above the whole', () => {
    const statedCeiling = { ceilingVnd: '-1', ratePercent: '150', citation: valid['citation'] };
    expect(withRule({ shape: 'multiplier', multiplier: '1.5', statedCeiling })).toEqual([
      ['NORM_RATE_OUT_OF_RANGE', [0, 'rule', 'statedCeiling', 'ratePercent'], 'error'],
      ['NORM_AMOUNT_NOT_POSITIVE', [0, 'rule', 'statedCeiling', 'ceilingVnd'], 'error'],
    ]);
  });

  it('a citation that names no document', () => {
    expect(codesOf([{ ...valid, citation: { verified: 'clause' } }])).toEqual([
      ['MISSING_FIELD', [0, 'citation'], 'error'],
    ]);
    expect(codesOf([{ ...valid, citation: null }])).toEqual([['NORM_WITHOUT_CITATION', [0], 'error']]);
  });

  it('a document or a province of blanks', () => {
    const citation = { instrument: '  ', verified: 'clause' };
    expect(codesOf([{ ...valid, citation }])).toEqual([['NORM_WITHOUT_CITATION', [0], 'error']]);
    expect(codesOf([{ ...valid, province: ' ' }])).toEqual([['NORM_PROVINCE_MISSING', [0], 'error']]);
  });

  it('two norms of one id', () => {
    expect(codesOf([valid, { ...valid, activity: 'brand' }])).toEqual([['DUPLICATE_ID', [1, 'id'], 'error']]);
  });
});

it('reads the norms that ship', () => {
  expect(safeParseSupportNorms(supportNorms.norms)).toEqual({
    ok: true,
    value: supportNorms.norms,
    findings: [],
  });
});

it('takes a year, and a day that is known only to be not before another', () => {
  const own = [{ ...valid, from: { year: 2098 }, to: { notBefore: '2099-01-01' } }];
  expect(safeParseSupportNorms(own)).toEqual({ ok: true, value: own, findings: [] });
});
