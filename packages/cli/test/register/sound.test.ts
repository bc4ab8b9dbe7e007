import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findingMessage } from '@khuyencong/model';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFile } from '../../src/file/check-file.js';
import type { CheckedFile } from '../../src/file/checked-file.js';
import { allFindings } from '../../src/finding/all-findings.js';
import { lookedAtOn, soundProjects, soundRegister } from './sound/sound-register.js';
import { writeFolder, writeJson, writeWorkbook } from './sound/write-register.js';

const options = { asOf: lookedAtOn, aboutTolerancePercent: '5' } as const;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const write = {
  workbook: writeWorkbook,
  'folder of text files': (into: string, sheets: typeof soundRegister) =>
    Promise.resolve(writeFolder(into, sheets)),
  'JSON document': (into: string, sheets: typeof soundRegister) => Promise.resolve(writeJson(into, sheets)),
} as const;

const alarms = ({ findings }: CheckedFile): readonly string[] =>
  findings
    .filter(({ severity }) => severity !== 'info')
    .map(
      (finding) =>
        `${finding.code} ${finding.path.join('.')} ${findingMessage(finding, { language: 'vi', catalogues: [allFindings] })}`,
    );

describe.each(Object.keys(write) as (keyof typeof write)[])('a sound register as a %s', (form) => {
  let checked: CheckedFile;

  beforeAll(async () => {
    checked = await checkFile(await write[form](folder, soundRegister), options);
  });

  it('has no error and no warning', () => expect(alarms(checked)).toEqual([]));

  it('is read to its last row', () => {
    expect(checked.register?.tables.map(({ table, rows }) => [table, rows])).toContainEqual([
      'projects',
      soundProjects.length,
    ]);
    expect(checked.register?.tables.length).toBe(soundRegister.length);
  });

  it('has every target judged', () =>
    expect(checked.register?.targets.map(({ target, progress }) => [target.id, progress.status])).toEqual([
      ['CT-01', 'met'],
      ['CT-02', 'met'],
      ['CT-03', 'met'],
      ['CT-04', 'met'],
      ['CT-05', 'on-the-way'],
      ['CT-06', 'met'],
    ]));

  it('says what is not known, with its place', () => {
    const notes = checked.findings.filter(({ code }) => code.endsWith('_NOT_KNOWN'));
    expect(new Set(notes.map(({ code }) => code))).toEqual(
      new Set(['SUPPORT_NORM_NOT_KNOWN', 'ELIGIBILITY_NOT_KNOWN', 'ADVANCE_RULE_NOT_KNOWN']),
    );
    expect(notes.filter(({ origin }) => origin?.file === undefined)).toEqual([]);
  });
});
