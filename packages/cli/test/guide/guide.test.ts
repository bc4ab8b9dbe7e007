import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/command/run-command-line.js';
import { commandWords, guideBlocks } from './guide-blocks.js';
import { guideWorkbook } from './guide-workbook.js';

const pages = ['check-your-workbook.md', 'law.md', 'reports.md'].flatMap((page) => [page, `vi/${page}`]);

/** The guides were written before the first release. */
const manifest = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
const { version } = JSON.parse(manifest) as { readonly version: string };
const released = (text: string): string => text.replace('khuyencong 0.0.0', `khuyencong ${version}`);

describe.each(pages)('%s', (page) => {
  const blocks = guideBlocks(page);
  const before = process.cwd();
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
    process.chdir(folder);
    writeFileSync('chuong-trinh.xlsx', await guideWorkbook(blocks));
  });

  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('has every command followed by what it prints, and each prints it', async () => {
    expect(blocks.filter(({ language }) => language === 'sh').length).toBeGreaterThan(0);
    for (const [index, { language, title, text }] of blocks.entries()) {
      if (language === 'json') writeFileSync(title, text);
      if (language !== 'sh') continue;
      const [npx, program, ...args] = commandWords(text.trim());
      expect([npx, program]).toEqual(['npx', 'khuyencong']);
      let out = '';
      const err = { write: () => undefined };
      await runCommandLine(args, { out: { write: (piece) => (out += piece) }, err });
      const printed = blocks[index + 1];
      const expected = printed && { ...printed, text: released(printed.text) };
      expect(expected).toEqual({ language: 'text', title: '', text: out });
    }
  });
});
