import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CheckReport } from '../../src/file/check-report.js';
import { registerCsv } from './register-csv.js';
import { runProgram, type Ran } from './run-program.js';

// Each test starts the program anew.
let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-process-'));
  mkdirSync(join(folder, 'tệp'));
  for (const [name, rows, sound] of [
    ['tệp/a.csv', 1, true],
    ['tệp/b.csv', 2, false],
    ['tệp/ồ 10.csv', 3, true],
  ] as const)
    writeFileSync(join(folder, name), registerCsv(rows, { sound }));
  writeFileSync(join(folder, 'empty.csv'), '');
  symlinkSync('loop.csv', join(folder, 'loop.csv'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const run = (args: readonly string[], input?: string): Ran =>
  runProgram(args, { cwd: folder, ...(input !== undefined && { input }) });

function reportOf({ out }: Ran): CheckReport {
  return JSON.parse(out) as CheckReport;
}

describe('files', () => {
  it('are those of a pattern, in the order of their names', () => {
    const ran = run(['check', 'tệp/*.csv', '--format', 'json']);
    expect(ran.status).toBe(1);
    expect(reportOf(ran).inputs.map(({ file, rows }) => [file, rows])).toEqual([
      ['tệp/a.csv', 1],
      ['tệp/b.csv', 2],
      ['tệp/ồ 10.csv', 3],
    ]);
  });

  it.each([
    ['is missing', 'none.xlsx', 'FILE_UNREADABLE'],
    ['cannot be read', 'loop.csv', 'FILE_UNREADABLE'],
    ['is empty', 'empty.csv', 'SOURCE_EMPTY'],
    ['a pattern finds', '*.none', 'FILE_UNREADABLE'],
  ])('are checked also when one %s', (_, name, code) => {
    const ran = run(['check', 'tệp/b.csv', name, 'tệp/a.csv', '--format', 'json']);
    const { inputs, findings } = reportOf(ran);
    expect([ran.status, ran.err]).toEqual([2, '']);
    expect(inputs.map(({ file, rows }) => [file, rows])).toEqual([
      ['tệp/b.csv', 2],
      [name, 0],
      ['tệp/a.csv', 1],
    ]);
    expect(findings.filter(({ origin }) => origin?.file === name).map((finding) => finding.code)).toContain(
      code,
    );
    const ofRows = findings.filter(({ origin }) => origin?.file === 'tệp/b.csv' && origin.line !== undefined);
    expect(ofRows).toHaveLength(2);
  });
});

describe('the standard input', () => {
  it('is checked as "-"', () => {
    const ran = run(['check', '-', '--format', 'json'], registerCsv(3, { sound: false }));
    expect(ran.status).toBe(1);
    expect(reportOf(ran).inputs).toMatchObject([{ file: '-', rows: 3 }]);
  });

  it('may be empty, and says so', () => {
    const ran = run(['check', '-', '--format', 'json'], '');
    expect(ran.status).toBe(2);
    expect(reportOf(ran).summary.errors).toBeGreaterThan(0);
  });
});

describe('a wrong call', () => {
  it.each([
    [
      ['chek', 'x.csv'],
      'Wrong call: there is no command "chek"; the nearest is "check". See "khuyencong --help".\n',
    ],
    [
      ['check', 'tệp/a.csv', '--formt', 'json'],
      'Wrong call: there is no option "--formt"; the nearest is "--format". See "khuyencong check --help".\n',
    ],
    [
      ['check', 'tệp/a.csv', '--qqqqqqqq'],
      'Wrong call: there is no option "--qqqqqqqq". See "khuyencong check --help".\n',
    ],
    [['check'], 'Wrong call: the argument "file" is missing. See "khuyencong check --help".\n'],
    [
      ['explain', 'PARTS_SHORT_OF_TOTL'],
      'Wrong call: there is no finding code "PARTS_SHORT_OF_TOTL"; the nearest is PARTS_SHORT_OF_TOTAL. See "khuyencong explain --help".\n',
    ],
    [
      ['check', 'tệp/a.csv', '--fail-on', 'none'],
      'Wrong call: the value of "--fail-on <level>" cannot be used: it is one of error, warning, never. See "khuyencong check --help".\n',
    ],
    [
      ['check', 'tệp/a.csv', '--as-of', '2024-02-30'],
      'Wrong call: the value of "--as-of <date>" cannot be used: "2024-02-30" is no existing day in the form YYYY-MM-DD. See "khuyencong check --help".\n',
    ],
  ])('%j ends in status 2 and one line', (args, err) => {
    expect(run([...args, '--lang', 'en'])).toEqual({ status: 2, out: '', err });
  });

  it('is told in Vietnamese unless English is asked for', () => {
    expect(run(['check', 'tệp/a.csv', '--fail-onn', 'never']).err).toBe(
      'Lệnh chưa đúng: không có tùy chọn "--fail-onn"; gần nhất là "--fail-on". Xem "khuyencong check --help".\n',
    );
  });
});

describe('help and version', () => {
  it('go to the standard output with status 0', () => {
    for (const args of [['--help'], ['check', '--help'], ['--version'], ['-V']]) {
      const { status, out, err } = run(args);
      expect([status, err]).toEqual([0, '']);
      expect(out).not.toBe('');
    }
    expect(run([])).toMatchObject({ status: 2, out: '' });
  });
});
