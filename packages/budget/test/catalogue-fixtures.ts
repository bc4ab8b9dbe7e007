import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type Finding, type FindingCatalogue } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';

interface Fixture<Input> {
  readonly triggers: readonly Input[];
  readonly nearMiss: readonly Input[];
}

/** Holds a catalogue to its fixtures: every code fires on each trigger and on no near miss, and says whole sentences. */
export function describeCatalogue<Map, Input>(
  topic: string,
  catalogue: FindingCatalogue<Map>,
  findingsIn: (input: Input) => readonly Finding[],
): void {
  const folder = new URL(`${topic}/findings/`, import.meta.url);
  const codes = Object.keys(catalogue);
  const fixtureOf = (code: string): Fixture<Input> =>
    JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture<Input>;
  const codesIn = (input: Input): readonly string[] => findingsIn(input).map(({ code }) => code);

  describe(`the findings of ${topic}`, () => {
    it('have a fixture for every code and no other fixtures', () =>
      expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

    it.each(codes)('find %s in everything that triggers it and in no near miss', (code) => {
      const { triggers, nearMiss } = fixtureOf(code);
      expect(triggers.length).toBeGreaterThan(0);
      expect(nearMiss.length).toBeGreaterThan(0);
      for (const input of triggers) expect(codesIn(input)).toContain(code);
      for (const input of nearMiss) expect(codesIn(input)).not.toContain(code);
    });

    it.each(codes)('say %s in whole sentences of both languages', (code) => {
      const found = fixtureOf(code).triggers.flatMap(findingsIn);
      for (const finding of found.filter((each) => each.code === code)) {
        expect(JSON.parse(JSON.stringify(finding))).toEqual(finding);
        for (const language of ['vi', 'en'] as const) {
          const text = findingMessage(finding, { language, catalogues: [catalogue] });
          expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
          expect(text).toMatch(/[.?]( \[[^\]]|$)/);
          // What is quoted, and the place behind it, stay as the file has them.
          const own = text.replace(/"[^"]*"|“[^”]*”| \[[^\]]*\]$/gu, '');
          if (language === 'vi') expect(own).not.toMatch(/\d{4}-\d{2}-\d{2}|\d %/);
        }
      }
    });

    it('are explained in both languages', () => {
      const texts = Object.values(catalogue as FindingCatalogue<Record<string, unknown>>).flatMap(
        ({ meaning, remedy }) => [meaning.vi, meaning.en, remedy.vi, remedy.en],
      );
      expect(texts.filter((text) => text.length <= 5 || !text.endsWith('.'))).toEqual([]);
    });
  });
}
