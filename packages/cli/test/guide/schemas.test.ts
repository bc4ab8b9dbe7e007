import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/command/run-command-line.js';
import { commandWords, guideBlocks } from './guide-blocks.js';

describe.each(['schemas.md', 'vi/schemas.md'])('%s', (page) => {
  const blocks = guideBlocks(page);
  const before = process.cwd();
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
    process.chdir(folder);
  });

  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('has commands that end well, each followed by what it prints, if anything', async () => {
    const commands = [...blocks.entries()].filter(([, { language }]) => language === 'sh');
    expect(commands.length).toBeGreaterThan(5);
    for (const [index, { text }] of commands) {
      const [npx, program, ...args] = commandWords(text.trim());
      expect([npx, program]).toEqual(['npx', 'khuyencong']);
      const written = { out: '', err: '' };
      const status = await runCommandLine(args, {
        out: { write: (piece) => (written.out += piece) },
        err: { write: (piece) => (written.err += piece) },
      });
      expect([status, written.err]).toEqual([0, '']);
      const printed = { language: 'text', title: '', text: written.out };
      if (written.out !== '') expect(blocks[index + 1]).toEqual(printed);
    }
    expect(readdirSync('.').length).toBe(4);
  });
});
