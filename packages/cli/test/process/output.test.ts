import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { registerCsv } from './register-csv.js';
import { runCommand, runProgram, shellWord, startProgram } from './run-program.js';

// Each test starts the program anew.
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-process-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await wait(10);
}

const hasFull = existsSync('/dev/full') && statSync('/dev/full').isCharacterDevice();

describe('a run that is interrupted', () => {
  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ] as const)('leaves neither a half file nor a changed one (%s)', async (signal, status) => {
    writeFileSync(join(folder, 'o.csv'), 'kept');
    const { child, ended } = startProgram(['check', '-', '--format', 'csv', '--out', 'o.csv'], {
      cwd: folder,
    });
    child.stdin.write(registerCsv(20_000, { sound: false }));
    await until(() => readdirSync(folder).length === 2);
    child.kill(signal);
    expect(await ended).toMatchObject({ status, err: '' });
    expect(readdirSync(folder)).toEqual(['o.csv']);
    expect(readFileSync(join(folder, 'o.csv'), 'utf8')).toBe('kept');
  });

  it('ends threads too', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `f${index}.csv`);
    for (const name of names) writeFileSync(join(folder, name), registerCsv(5_000, { sound: false }));
    const { child, ended } = startProgram(['check', ...names, '--format', 'json', '--out', 'o.json'], {
      cwd: folder,
    });
    await until(() => readdirSync(folder).length === 9);
    child.kill('SIGINT');
    expect(await ended).toMatchObject({ status: 130, err: '' });
    expect(readdirSync(folder)).toEqual(names);
  });
});

describe('a reader that goes away', () => {
  it.each(['pretty', 'json', 'ndjson', 'csv', 'sarif'])('ends the run in silence (%s)', (format) => {
    writeFileSync(join(folder, 'f.csv'), registerCsv(5_000, { sound: false }));
    const command = `${shellWord} check f.csv --format ${format} | head -n 1`;
    const { status, out, err } = runCommand(['sh', '-c', command], { cwd: folder });
    expect([status, err, out.split('\n').length]).toEqual([0, '', 2]);
  });

  it('may be slow: every finding comes, and no warning of the runtime', async () => {
    writeFileSync(join(folder, 'f.csv'), registerCsv(10_000, { sound: false }));
    const { child, ended } = startProgram(['check', 'f.csv', '--format', 'ndjson'], { cwd: folder });
    child.stdout.pause();
    await wait(300);
    child.stdout.resume();
    const { out, err } = await ended;
    expect(err).toBe('');
    expect(out.match(/"severity":"error"/gu)).toHaveLength(10_000);
  });
});

describe('--out', () => {
  beforeEach(() => {
    writeFileSync(join(folder, 'f.csv'), registerCsv(1, { sound: false }));
  });

  it('writes what would be printed, and prints nothing', () => {
    const args = ['check', 'f.csv', '--format', 'json'];
    const printed = runProgram(args, { cwd: folder });
    expect(runProgram([...args, '--out', 'o.json'], { cwd: folder })).toEqual({
      status: 1,
      out: '',
      err: '',
    });
    expect(readFileSync(join(folder, 'o.json'), 'utf8')).toBe(printed.out);
    expect(runProgram([...args, '--out', '-'], { cwd: folder })).toEqual(printed);
  });

  it('follows a link and keeps the mode of the file', () => {
    writeFileSync(join(folder, 'target.txt'), '', { mode: 0o600 });
    symlinkSync('target.txt', join(folder, 'link.txt'));
    runProgram(['check', 'f.csv', '--out', 'link.txt'], { cwd: folder });
    expect(readdirSync(folder)).toEqual(['f.csv', 'link.txt', 'target.txt']);
    expect(statSync(join(folder, 'target.txt')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(folder, 'target.txt'), 'utf8')).toContain('COST_NOT_SUM_OF_SOURCES');
  });

  it.each([
    ['.', 'it is a folder, not a file'],
    ['none/o.txt', 'its folder does not exist'],
    ['f.csv/o.txt', 'its path leads through a file, not a folder'],
  ])('to %s is refused in one line', (out, why) => {
    const { status, err } = runProgram(['check', 'f.csv', '--lang', 'en', '--out', out], { cwd: folder });
    expect(status).toBe(2);
    expect(err).toBe(
      `Wrong call: the file "${out}" cannot be written (${why}). See "khuyencong check --help".\n`,
    );
    expect(readdirSync(folder)).toEqual(['f.csv']);
  });

  it('never overwrites what is read', () => {
    expect(runProgram(['check', 'f.csv', '--out', './f.csv'], { cwd: folder }).status).toBe(2);
    expect(readFileSync(join(folder, 'f.csv'), 'utf8')).toBe(registerCsv(1, { sound: false }));
  });

  it('writes into a device, and does not replace it', () => {
    const device = statSync('/dev/null').isCharacterDevice();
    expect(runProgram(['check', 'f.csv', '--out', '/dev/null'], { cwd: folder })).toMatchObject({
      status: 1,
      err: '',
    });
    expect(statSync('/dev/null').isCharacterDevice()).toBe(device);
  });
});

describe.skipIf(!hasFull)('a full disk (needs /dev/full)', () => {
  it.each([
    ['--out', 'json', ['--out', '/dev/full'], ''],
    ['--out', 'csv', ['--out', '/dev/full'], ''],
    ['the standard output', 'json', [], '> /dev/full'],
    ['the standard output', 'ndjson', [], '> /dev/full'],
  ])('of %s is said in one line (%s)', (_, format, options, end) => {
    writeFileSync(join(folder, 'f.csv'), registerCsv(2_000, { sound: false }));
    const command = `${shellWord} check f.csv --lang en --format ${format} ${options.join(' ')} ${end}`;
    const { status, out, err } = runCommand(['sh', '-c', command], { cwd: folder });
    expect([status, out]).toEqual([2, '']);
    expect(err).toMatch(/^[^\n]+cannot be written \(the disk is full\)[^\n]*\n$/u);
  });
});
