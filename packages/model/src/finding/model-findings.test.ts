import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { safeParseFiguresDocument } from '../figures/parse-figures-document.js';
import { projectFindings } from '../project/project-findings.js';
import { findingMessage } from './finding-message.js';
import { expectedWords } from './expected-words.js';
import { modelFindings } from './model-findings.js';

interface Fixture {
  readonly triggers: readonly unknown[];
  readonly nearMiss: readonly unknown[];
}

const folder = new URL('../../test/findings/', import.meta.url);
const codes = Object.keys(modelFindings) as (keyof typeof modelFindings)[];

/** Read as text: a JSON module would make a prototype of the key `__proto__`. */
function fixtureOf(code: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
}

const codesIn = (data: unknown): readonly string[] =>
  safeParseFiguresDocument(data).findings.map((finding) => finding.code);

describe('the catalogue of findings', () => {
  it('has a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(
      [...codes, ...Object.keys(projectFindings)].map((code) => `${code}.json`).sort(),
    ));

  it.each(codes)('finds %s in what triggers it and not in a near miss', (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const data of triggers) expect(codesIn(data)).toContain(code);
    for (const data of nearMiss) expect(codesIn(data)).not.toContain(code);
  });

  it.each(codes)('says in both languages what %s is about, with its facts', (code) => {
    const { triggers } = fixtureOf(code);
    const finding = safeParseFiguresDocument(triggers[0]).findings.find((each) => each.code === code);
    if (!finding) throw new Error(`no ${code}`);
    for (const language of ['vi', 'en'] as const) {
      const text = findingMessage(finding, { language, catalogues: [modelFindings] });
      for (const fact of Object.values(finding.params)) expect(text).toContain(expectedWords(fact, language));
      expect(text).not.toContain('undefined');
    }
  });

  it('is written in both languages throughout', () => {
    for (const { meaning, remedy } of Object.values(modelFindings)) {
      expect([meaning.vi, meaning.en, remedy.vi, remedy.en].every((text) => text.length > 5)).toBe(true);
    }
  });
});
