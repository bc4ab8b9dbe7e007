import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type Finding, type FindingTexts } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';

interface Fixture<Case> {
  readonly triggers: readonly Case[];
  readonly nearMiss: readonly Case[];
}

/** Every code of a catalogue fires on each of its triggers, on no near miss, and speaks whole sentences. */
export function describeCatalogue<Case>(
  topic: string,
  {
    catalogue,
    findingsIn,
  }: {
    readonly catalogue: Readonly<Record<string, FindingTexts>>;
    readonly findingsIn: (each: Case) => readonly Finding[];
  },
): void {
  const folder = new URL(`${topic}/findings/`, import.meta.url);
  const codes = Object.keys(catalogue);
  const fixtureOf = (code: string): Fixture<Case> =>
    JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture<Case>;
  const codesIn = (each: Case): readonly string[] => findingsIn(each).map(({ code }) => code);

  describe(`the findings of ${topic}`, () => {
    it('have a fixture for every code and no other fixtures', () =>
      expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

    it.each(codes)('hold %s in everything that triggers it and in no near miss', (code) => {
      const { triggers, nearMiss } = fixtureOf(code);
      expect([triggers.length > 0, nearMiss.length > 0]).toEqual([true, true]);
      for (const each of triggers)
        expect([each, codesIn(each)]).toEqual([each, expect.arrayContaining([code])]);
      for (const each of nearMiss)
        expect([each, codesIn(each)]).toEqual([each, expect.not.arrayContaining([code])]);
    });

    it.each(codes)('say %s in whole sentences of both languages, with every fact', (code) => {
      for (const finding of fixtureOf(code).triggers.flatMap(findingsIn)) {
        if (finding.code !== code) continue;
        for (const language of ['vi', 'en'] as const) {
          const text = findingMessage(finding, { language, catalogues: [catalogue] });
          expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
          expect(text).toMatch(/[.?](?: \[.*\])?$/);
        }
      }
    });

    it('are written in both languages throughout', () => {
      for (const { meaning, remedy } of Object.values(catalogue))
        expect([meaning.vi, meaning.en, remedy.vi, remedy.en].every((text) => text.length > 5)).toBe(true);
    });
  });
}
