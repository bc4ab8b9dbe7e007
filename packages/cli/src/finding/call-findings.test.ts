import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { blankFormOne } from '@khuyencong/tables';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../command/run-command-line.js';
import type { SaidFinding } from '../file/check-report.js';
import { callFindings } from './call-findings.js';

let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
  writeFileSync(path('a.csv'), 'Mã cơ sở,Tên cơ sở\nCS-01,HTX Gốm\n');
  writeFileSync(path('b.csv'), 'Mã cơ sở,Tên cơ sở\nCS-02,HTX Tre\n');
  writeFileSync(path('form.xlsx'), await blankFormOne());
  writeFileSync(path('other.json'), '{ "a": 1 }\n');
  writeFileSync(path('text.txt'), 'no JSON at all');
  writeFileSync(path('cut.json'), '{"input":{},"kind":"sealed-award-round","resu');
  mkdirSync(path('folder'));
  symlinkSync(path('a.csv'), path('link.csv'));
});

afterAll(() => rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);

async function run(...args: readonly string[]): Promise<{ status: number; said: readonly SaidFinding[] }> {
  const written: string[] = [];
  const out = { write: (text: string) => written.push(text) };
  async function* stdin(): AsyncGenerator<Uint8Array> {
    yield await Promise.resolve(new TextEncoder().encode('Mã cơ sở,Tên cơ sở\nCS-03,HTX Mây\n'));
  }
  const streams = { out, err: { write: () => true }, in: stdin() };
  const status = await runCommandLine([...args, '--format', 'json'], streams);
  const { findings } = JSON.parse(written.join('')) as { readonly findings: readonly SaidFinding[] };
  return { status, said: findings };
}

/** Calls in which a code is found, and calls in which it nearly is. */
const calls: Readonly<
  Record<keyof typeof callFindings, Readonly<Record<'triggers' | 'nearMiss', () => readonly string[][]>>>
> = {
  FILE_NAMED_TWICE: {
    triggers: () => [
      ['check', path('a.csv'), path('a.csv')],
      ['check', path('a.csv'), `${folder}/./a.csv`],
      ['check', path('a.csv'), path('*.csv')],
      ['check', path('a.csv'), path('link.csv')],
      ['check', '-', '-'],
      ['check', path('missing.csv'), path('missing.csv')],
    ],
    nearMiss: () => [
      ['check', path('a.csv'), path('b.csv')],
      ['check', path('a.csv'), '-'],
    ],
  },
  NOT_A_SEALED_RESULT: {
    triggers: () => [
      ['verify', path('other.json')],
      ['verify', path('text.txt')],
      ['verify', path('form.xlsx')],
    ],
    nearMiss: () => [
      ['verify', path('cut.json')],
      ['verify', path('missing.json')],
      ['verify', path('folder')],
    ],
  },
  VERSION_NOT_COMPARED: {
    triggers: () => [
      ['check', path('form.xlsx'), '--previous', path('a.csv'), '--as-of', '2016-05-01'],
      ['check', path('a.csv'), '--previous', path('form.xlsx'), '--as-of', '2016-05-01'],
    ],
    nearMiss: () => [['check', path('form.xlsx'), '--previous', path('form.xlsx'), '--as-of', '2016-05-01']],
  },
};

const codes = Object.keys(calls) as (keyof typeof callFindings)[];

describe('the catalogue of findings of calls', () => {
  it('has calls for every code', () => expect(codes.sort()).toEqual(Object.keys(callFindings).sort()));

  it.each(codes)(
    'says %s in every call that triggers it, in both languages, and in no near miss',
    async (code) => {
      for (const language of ['vi', 'en'])
        for (const call of calls[code].triggers()) {
          const found = (await run(...call, '--lang', language)).said.filter((each) => each.code === code);
          expect([call, found.length]).toEqual([call, 1]);
          expect(found[0]?.message).toMatch(/^\P{Ll}.*[.]$/u);
          expect(found[0]?.message).not.toMatch(/undefined|NaN|\[object/u);
        }
      for (const call of calls[code].nearMiss())
        expect((await run(...call)).said.map((each) => each.code)).not.toContain(code);
    },
  );

  it('makes a status of 2 where nothing was done, and none of a file that is named twice', async () => {
    expect((await run('verify', path('other.json'))).status).toBe(2);
    expect((await run('verify', path('cut.json'))).status).toBe(1);
    expect((await run(...(calls.VERSION_NOT_COMPARED.triggers()[0] ?? []))).status).toBe(2);
    expect((await run('check', path('a.csv'), path('a.csv'))).status).toBe(
      (await run('check', path('a.csv'))).status,
    );
  });
});
