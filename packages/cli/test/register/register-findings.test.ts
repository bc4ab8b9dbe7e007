import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingMessage, isIsoDate, type Finding } from '@khuyencong/model';
import { describe, expect, it } from 'vitest';
import { checkFile } from '../../src/file/check-file.js';
import { allFindings } from '../../src/finding/all-findings.js';
import { registerFindings } from '../../src/register/register-findings.js';

/** A folder of CSV files, each as its lines. */
interface Given {
  readonly tables: Readonly<Record<string, readonly string[]>>;
  readonly asOf?: string;
}

interface Fixture {
  readonly triggers: readonly Given[];
  readonly nearMiss: readonly Given[];
}

const fixtures = new URL('findings/', import.meta.url);

async function findingsOf({ tables, asOf }: Given): Promise<readonly Finding[]> {
  const folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
  for (const [name, lines] of Object.entries(tables)) writeFileSync(join(folder, name), lines.join('\n'));
  const day = asOf !== undefined && isIsoDate(asOf) ? asOf : undefined;
  const { findings } = await checkFile(folder, { asOf: day, aboutTolerancePercent: '5' });
  rmSync(folder, { recursive: true });
  return findings;
}

it('has a fixture for every code and no other', () => {
  expect(readdirSync(fixtures).sort()).toEqual(
    Object.keys(registerFindings)
      .map((code) => `${code}.json`)
      .sort(),
  );
});

describe.each(Object.keys(registerFindings))('%s', (code) => {
  const fixture = JSON.parse(readFileSync(new URL(`${code}.json`, fixtures), 'utf8')) as Fixture;

  it('is found where it should be, at a place, and says so in both languages', async () => {
    expect(fixture.triggers.length).toBeGreaterThan(0);
    for (const given of fixture.triggers) {
      const found = await findingsOf(given);
      const finding = found.find((each) => each.code === code);
      expect(finding, JSON.stringify([given, found.map((each) => each.code)])).toBeDefined();
      if (!finding) continue;
      expect(finding.origin?.file).toBeDefined();
      for (const language of ['vi', 'en'] as const) {
        const message = findingMessage(finding, { language, catalogues: [allFindings] });
        expect(message).toMatch(/^\p{Lu}|^"/u);
        expect(message).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('is not found where it only nearly applies', async () => {
    expect(fixture.nearMiss.length).toBeGreaterThan(0);
    for (const given of fixture.nearMiss)
      expect((await findingsOf(given)).map((found) => found.code)).not.toContain(code);
  });
});
