import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { findingsOfCase, type SealCase } from '../../test/seal/apply-case.js';
import { sealFindings } from './seal-findings.js';

interface Fixture {
  readonly triggers: readonly SealCase[];
  readonly nearMiss: readonly SealCase[];
}

const folder = new URL('../../test/seal/findings/', import.meta.url);
const codes = Object.keys(sealFindings) as (keyof typeof sealFindings)[];
const fixtureOf = (code: string): Fixture =>
  JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
const codesIn = (given: SealCase): readonly string[] => findingsOfCase(given).map(({ code }) => code);

describe('the catalogue of findings about seals', () => {
  it('has a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('finds %s in everything that triggers it and in no near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const given of triggers) expect(codesIn(given)).toContain(code);
    for (const given of nearMiss) expect(codesIn(given)).not.toContain(code);
  });

  it.each(codes)('says %s in whole sentences of both languages', (code) => {
    for (const finding of fixtureOf(code).triggers.flatMap(findingsOfCase)) {
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [sealFindings] });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
      }
    }
  });
});

describe('the texts', () => {
  it.each([
    [
      'SEAL_RECORD_CHANGED',
      'Bản ghi "input.sheets[0]" đã bị sửa sau khi niêm phong.',
      'The record "input.sheets[0]" was changed after sealing.',
    ],
    [
      'SEAL_TEXT_NOT_CANONICAL',
      'Tệp không ở dạng chuẩn ở byte 587, tại bản ghi "result.products[0].rank": có dấu cách hoặc xuống dòng.',
      'The file is not in canonical form at byte 587, at the record "result.products[0].rank": there is a space or a line end.',
    ],
  ] as const)('of %s read as published', (code, vi, en) => {
    const [first] = fixtureOf(code).triggers;
    const [finding] = first ? findingsOfCase(first) : [];
    expect(finding && sealFindings[code].message.vi(finding.params as never)).toBe(vi);
    expect(finding && sealFindings[code].message.en(finding.params as never)).toBe(en);
  });
});
