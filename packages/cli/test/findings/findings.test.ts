import { mkdirSync, mkdtempSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingMessage, type Finding } from '@khuyencong/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/file/check-file.js';
import { allFindings } from '../../src/finding/all-findings.js';
import { documentFindings } from '../../src/finding/document-findings.js';

/** A file to be checked: its content, or what stands in its place. */
interface Given {
  readonly content?: string;
  readonly base64?: string;
  readonly size?: number;
  readonly folder?: true;
  readonly missing?: true;
}

interface Fixture {
  readonly triggers: readonly Given[];
  readonly nearMiss: readonly Given[];
}

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

async function findingsOf({ content, base64, size, folder: isFolder }: Given): Promise<readonly Finding[]> {
  const file = join(folder, 'given.json');
  rmSync(file, { recursive: true, force: true });
  if (isFolder) mkdirSync(file);
  if (content !== undefined) writeFileSync(file, content);
  if (base64 !== undefined) writeFileSync(file, Buffer.from(base64, 'base64'));
  if (size !== undefined) {
    writeFileSync(file, '');
    truncateSync(file, size);
  }
  return (await checkFile(file, { asOf: undefined, aboutTolerancePercent: '5' })).findings;
}

describe.each(Object.keys(documentFindings))('%s', (code) => {
  const fixture = JSON.parse(readFileSync(new URL(`${code}.json`, import.meta.url), 'utf8')) as Fixture;

  it('is found where it should be, and says so in both languages', async () => {
    expect(fixture.triggers.length).toBeGreaterThan(0);
    for (const given of fixture.triggers) {
      const finding = (await findingsOf(given)).find((found) => found.code === code);
      expect(finding, JSON.stringify(given)).toBeDefined();
      if (!finding) continue;
      for (const language of ['vi', 'en'] as const) {
        const message = findingMessage(finding, { language, catalogues: [allFindings] });
        expect(message).not.toMatch(/undefined|NaN|\[object/);
      }
    }
  });

  it('is not found where it only nearly applies', async () => {
    expect(fixture.nearMiss.length).toBeGreaterThan(0);
    for (const given of fixture.nearMiss) {
      expect((await findingsOf(given)).map((found) => found.code)).not.toContain(code);
    }
  });
});
