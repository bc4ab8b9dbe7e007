import { readdirSync, readFileSync } from 'node:fs';
import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { findingMessage, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { inLatin1, inTcvn3, inUtf16, inVni, inWindows1258 } from '../../test/encoded.js';
import { rawParts, type RawSheet } from '../../test/raw-workbook.js';
import { readAll } from '../../test/read-all.js';
import type { SourceLimits } from '../source/source-limits.js';
import { jsonFindings } from './json-findings.js';
import { sourceFindings } from './source-findings.js';
import { textFindings } from './text-findings.js';

/** A file as a fixture describes it: a text, bytes, or sheets of a workbook. */
interface FileCase {
  readonly text?: string;
  readonly encoding?: keyof typeof encoders;
  /** Stands that many times before the text. */
  readonly repeat?: string;
  readonly times?: number;
  readonly bytes?: readonly number[];
  readonly sheets?: readonly RawSheet[];
  readonly encrypted?: true;
  readonly cutTo?: number;
  /** Name of a further part, or of one that is left out. */
  readonly more?: string;
  readonly without?: string;
  readonly limits?: Partial<SourceLimits>;
}

interface Fixture {
  readonly triggers: readonly FileCase[];
  readonly nearMiss: readonly FileCase[];
}

const encoders = {
  tcvn: inTcvn3,
  'windows-1258': inWindows1258,
  vni: inVni,
  'utf-16': inUtf16,
  latin1: inLatin1,
};

const folder = new URL('../../test/source/findings/', import.meta.url);
const catalogue = { ...sourceFindings, ...textFindings, ...jsonFindings };
const codes = Object.keys(catalogue) as (keyof typeof catalogue)[];

function fixtureOf(code: string): Fixture {
  return JSON.parse(readFileSync(new URL(`${code}.json`, folder), 'utf8')) as Fixture;
}

async function bytesOf(each: FileCase): Promise<Uint8Array> {
  if (each.bytes) return Uint8Array.from(each.bytes);
  if (each.encrypted)
    return writeXlsx({
      sheets: [{ name: 'S', rows: [['a']] }],
      encryption: { password: 'x', spinCount: 1000 },
    });
  if (each.sheets) {
    const parts = Object.entries({
      ...rawParts(each.sheets),
      ...(each.more !== undefined && { [each.more]: new Uint8Array(1) }),
    }).filter(([name]) => name !== each.without);
    return zipSync(Object.fromEntries(parts)).subarray(0, each.cutTo);
  }
  const text = (each.repeat ?? '').repeat(each.times ?? 0) + (each.text ?? '');
  return each.encoding ? encoders[each.encoding](text) : new TextEncoder().encode(text);
}

async function findingsIn(each: FileCase): Promise<readonly Finding[]> {
  return (await readAll(await bytesOf(each), { limits: each.limits })).findings;
}

const codesIn = async (each: FileCase): Promise<readonly string[]> =>
  (await findingsIn(each)).map(({ code }) => code);

describe('the catalogue of findings of files', () => {
  it('has a fixture for every code and no other fixtures', () =>
    expect(readdirSync(folder).sort()).toEqual(codes.map((code) => `${code}.json`).sort()));

  it.each(codes)('finds %s in everything that triggers it and in no near miss', async (code) => {
    const { triggers, nearMiss } = fixtureOf(code);
    expect(triggers.length).toBeGreaterThan(0);
    expect(nearMiss.length).toBeGreaterThan(0);
    for (const each of triggers) expect(await codesIn(each)).toContain(code);
    for (const each of nearMiss) expect(await codesIn(each)).not.toContain(code);
  });

  it.each(codes)('says %s in whole sentences of both languages', async (code) => {
    const findings = await Promise.all(fixtureOf(code).triggers.map(findingsIn));
    for (const finding of findings.flat()) {
      for (const language of ['vi', 'en'] as const) {
        const text = findingMessage(finding, { language, catalogues: [catalogue] });
        expect(text).not.toMatch(/undefined|NaN|null|\[object|^\s|\s{2}| [.;,]/);
        expect(text).toMatch(/[.?]/);
      }
    }
  });

  it('is written in both languages throughout', () => {
    for (const { meaning, remedy } of Object.values(catalogue))
      expect([meaning.vi, meaning.en, remedy.vi, remedy.en].every((text) => text.length > 5)).toBe(true);
  });
});
