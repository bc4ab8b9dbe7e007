import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type Finding, type FindingCatalogue } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';

interface Fixture<Input> {
  readonly triggers: readonly Input[];
  readonly nearMiss: readonly Input[];
}

/** The inputs kept for a code: what triggers it and what nearly does. */
export function fixtureOf<Input>(topic: string, code: string): Fixture<Input> {
  const file = new URL(`${topic}/findings/${code}.json`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as Fixture<Input>;
}

/** Holds a catalogue to its fixtures: every code fires on each trigger and on no near miss, and says whole sentences. */
export function describeCatalogue<Map, Input>(
  topic: string,
  catalogue: FindingCatalogue<Map>,
  findingsIn: (input: Input) => readonly Finding[],
): void {
  const codes = Object.keys(catalogue);
  const codesIn = (input: Input): readonly string[] => findingsIn(input).map(({ code }) => code);

  describe(`the findings of ${topic}`, () => {
    it('have a fixture for every code and no other fixtures', () =>
      expect(readdirSync(new URL(`${topic}/findings/`, import.meta.url)).sort()).toEqual(
        codes.map((code) => `${code}.json`).sort(),
      ));

    it.each(codes)('find %s in everything that triggers it and in no near miss', (code) => {
      const { triggers, nearMiss } = fixtureOf<Input>(topic, code);
      expect(triggers.length).toBeGreaterThan(0);
      expect(nearMiss.length).toBeGreaterThan(0);
      for (const input of triggers) expect(codesIn(input)).toContain(code);
      for (const input of nearMiss) expect(codesIn(input)).not.toContain(code);
    });

    it.each(codes)('say %s in whole sentences of both languages', (code) => {
      const found = fixtureOf<Input>(topic, code).triggers.flatMap(findingsIn);
      for (const finding of found.filter((each) => each.code === code)) {
        for (const language of ['vi', 'en'] as const) {
          const text = findingMessage(finding, { language, catalogues: [catalogue] });
          expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|^\s|\s{2}| [.;,]/);
          expect(text).toMatch(/[.!?]( \[[^\]]|$)/);
        }
      }
    });
  });
}
