import { readdirSync, readFileSync } from 'node:fs';
import { findingMessage, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { moneyUnits } from '../../test/money-units.js';
import { openSource } from '../source/open-source.js';
import { formReadingFindings } from './form-reading-findings.js';
import { readFormOne } from './read-form-one.js';

/** Lines of a text file; one may stand for many. */
type Lines = readonly (string | { readonly line: string; readonly times: number })[];

interface Fixture {
  readonly triggers: readonly Lines[];
  readonly nearMiss: readonly Lines[];
}

const folder = new URL('../../test/form/findings/', import.meta.url);
const codes = Object.keys(formReadingFindings) as (keyof typeof formReadingFindings)[];

const fixtureOf = (code: string): Fixture =>
  JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;

async function findingsIn(lines: Lines): Promise<readonly Finding[]> {
  const text = lines
    .flatMap((line) =>
      typeof line === 'string' ? [line] : Array.from({ length: line.times }, () => line.line),
    )
    .join('\n');
  const source = await openSource(new TextEncoder().encode(text), { delimiter: ';' });
  return (await readFormOne(source, { id: 'a', units: moneyUnits })).findings;
}

const codesIn = async (lines: Lines): Promise<readonly string[]> =>
  (await findingsIn(lines)).map(({ code }) => code);

describe('the catalogue of findings of reading forms', () => {
  it('has a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('finds %s in everything that triggers it and in no near miss', async (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const lines of triggers) expect(await codesIn(lines)).toContain(code);
    for (const lines of nearMiss) expect(await codesIn(lines)).not.toContain(code);
  });

  it.each(codes)('says %s in whole sentences of both languages', async (code) => {
    const found = (await Promise.all(fixtureOf(code).triggers.map(findingsIn))).flat();
    for (const finding of found)
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [formReadingFindings] });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
        expect(text).toMatch(/[.?]/);
      }
  });
});
