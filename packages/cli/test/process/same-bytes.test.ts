import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeXlsx } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkFormats } from '../../src/command/check-call.js';
import type * as runCommandLineModule from '../../src/command/run-command-line.js';
import { registerCsv } from './register-csv.js';
import { bin, runProgram } from './run-program.js';

// Each test starts the program anew.
const few = ['a.csv', 'c.xlsx', 'd.json', 'none.xlsx'];
const others = ['b.csv', 'e.csv', 'g.csv'];
let folder: string;
let elsewhere: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-process-'));
  const write = (name: string, content: string | Uint8Array): void =>
    writeFileSync(join(folder, name), content);
  write('a.csv', registerCsv(300, { sound: false }));
  write('b.csv', registerCsv(2, { sound: true }));
  const rows = registerCsv(30, { sound: false })
    .trimEnd()
    .split('\n')
    .map((line) => line.split(','));
  write('c.xlsx', await writeXlsx({ sheets: [{ name: 'Đề án', rows }] }));
  const figures = [
    { id: 'total', measure: 'money', text: '3 tỷ đồng' },
    { id: 'part', measure: 'money', text: '1,100 tỷ đồng', partOf: 'total' },
  ];
  write(
    'd.json',
    JSON.stringify({
      kind: 'figures',
      id: 'x',
      title: 'X',
      level: 'province',
      source: { name: 'X' },
      figures,
    }),
  );
  write('e.csv', '');
  write('g.csv', registerCsv(5, { sound: false }));
  elsewhere = mkdtempSync(join(tmpdir(), 'khuyencong-other-'));
  cpSync(folder, join(elsewhere, 'sâu', 'hơn'), { recursive: true });
});

afterAll(() => {
  for (const each of [folder, elsewhere]) rmSync(each, { recursive: true });
});

describe('the same input', () => {
  it.each(checkFormats)(
    'gives the same bytes again, from another folder, in another place and language of the machine (%s)',
    (format) => {
      const args = ['check', ...few, '--as-of', '2024-12-31', '--format', format];
      const first = runProgram(args, { cwd: folder, env: { TZ: 'Asia/Ho_Chi_Minh', LANG: 'vi_VN.UTF-8' } });
      expect(first.status).toBe(2);
      expect(first.out).toContain('COST_NOT_SUM_OF_SOURCES');
      const env = { TZ: 'America/Los_Angeles', LANG: 'C', LC_ALL: 'C', COLUMNS: '40' };
      expect(runProgram(args, { cwd: join(elsewhere, 'sâu', 'hơn'), env })).toEqual(first);
    },
  );

  it('gives the same bytes with any number of threads', async () => {
    const built = new URL('command/run-command-line.js', `file://${bin}`).href;
    const { runCommandLine } = (await import(built)) as typeof runCommandLineModule;
    const args = ['check', ...few.concat(others).map((name) => join(folder, name)), '--format', 'json'];
    const outcomes = [];
    for (const threads of [1, 2, 3]) {
      let out = '';
      const streams = {
        out: { write: (text: string) => (out += text) },
        err: { write: () => true },
        threads,
      };
      const status = await runCommandLine(args, streams);
      outcomes.push({ status, out });
    }
    expect(outcomes[0]?.out).toContain('COST_NOT_SUM_OF_SOURCES');
    expect(outcomes[1]).toEqual(outcomes[0]);
    expect(outcomes[2]).toEqual(outcomes[0]);
  });
});
