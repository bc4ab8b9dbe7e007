import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registerCsv } from './register-csv.js';
import { runCommand, runProgram, shellWord } from './run-program.js';

// Each test starts the program anew.
const hasScript = String(spawnSync('script', ['--version']).stdout).includes('util-linux');
const escape = '\u001b';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'khuyencong-process-'));
  writeFileSync(join(folder, 'a.csv'), registerCsv(1, { sound: false }));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const call = ['check', 'a.csv'];

describe('without a terminal', () => {
  it.each(['pretty', 'csv'])('there is neither progress nor colour (%s)', (format) => {
    const { out, err } = runProgram([...call, '--format', format], { cwd: folder, env: { CI: 'true' } });
    expect(err).toBe('');
    expect(out).not.toContain(escape);
  });

  it('there is colour when FORCE_COLOR asks for it, in what a person reads and not in a file', () => {
    const env = { FORCE_COLOR: '1' };
    expect(runProgram(call, { cwd: folder, env }).out).toContain(`${escape}[31m`);
    for (const format of ['json', 'github'])
      expect(runProgram([...call, '--format', format], { cwd: folder, env }).out).not.toContain(escape);
    expect(runProgram(call, { cwd: folder, env: { ...env, NO_COLOR: '1' } }).out).not.toContain(escape);
  });
});

describe.skipIf(!hasScript)('on a terminal (needs script of util-linux)', () => {
  const onTerminal = (command: string, env: Readonly<Record<string, string>> = {}): string =>
    runCommand(['script', '-qec', command, '/dev/null'], { cwd: folder, env }).out;

  it('shows progress, takes it away, and colours', () => {
    const out = onTerminal(`${shellWord} check a.csv`);
    expect(out.startsWith(`\r${escape}[2K[1/1] a.csv\r${escape}[2K`)).toBe(true);
    expect(out).toContain(`${escape}[31m`);
  });

  it('does not colour with NO_COLOR', () => {
    expect(onTerminal(`${shellWord} check a.csv`, { NO_COLOR: '1' })).not.toMatch(/\u001b\[\d+m/u);
  });

  it('shows progress while the result goes elsewhere', () => {
    expect(onTerminal(`${shellWord} check a.csv > out.txt`)).toBe(`\r${escape}[2K[1/1] a.csv\r${escape}[2K`);
  });

  it('shows none when errors go elsewhere too', () => {
    expect(onTerminal(`${shellWord} check a.csv > out.txt 2> err.txt`)).toBe('');
  });
});
