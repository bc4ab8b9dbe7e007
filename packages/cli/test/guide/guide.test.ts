import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/command/run-command-line.js';
import { commandWords, guideBlocks } from './guide-blocks.js';

const cellOf = (text: string): string | number | null =>
  text === '' ? null : /^\d+$/u.test(text) ? Number(text) : text;

const pages = ['check-your-workbook.md', 'reports.md'].flatMap((page) => [page, `vi/${page}`]);

/** A workbook of the same bytes on every day, since its hash is printed. */
const day = new Date('2024-01-01T00:00:00Z');
const properties = { created: day, modified: day };

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
    const sheets = blocks
      .filter(({ language }) => language === 'csv')
      .map(({ title, text }): WriteSheet => {
        const lines: string[][] = parse(text, { relax_column_count: true });
        return { name: title, rows: lines.map((line) => line.map(cellOf)) };
      });
    writeFileSync('chuong-trinh.xlsx', await writeXlsx({ sheets, properties }));
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
