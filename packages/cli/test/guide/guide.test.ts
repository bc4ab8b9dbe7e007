import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeXlsx, type WriteSheet } from 'hucre/xlsx';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/command/run-command-line.js';

interface Block {
  readonly language: string;
  readonly title: string;
  readonly text: string;
}

function blocksOf(page: string): readonly Block[] {
  const text = readFileSync(new URL(`../../../../docs/guide/${page}`, import.meta.url), 'utf8');
  return [...text.matchAll(/^```(\w+)(?: ([^\n]+))?\n([\s\S]*?)^```$/gmu)].map(
    ([, language = '', title = '', body = '']) => ({ language, title, text: body }),
  );
}

const cellOf = (text: string): string | number | null =>
  text === '' ? null : /^\d+$/u.test(text) ? Number(text) : text;

/** The words of a command, quoted ones together. */
const wordsOf = (command: string): readonly string[] =>
  [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, plain = '']) => quoted ?? plain);

describe.each(['check-your-workbook.md', 'vi/check-your-workbook.md'])('%s', (page) => {
  const blocks = blocksOf(page);
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
    writeFileSync('chuong-trinh.xlsx', await writeXlsx({ sheets }));
  });

  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('has every command followed by what it prints, and each prints it', async () => {
    expect(blocks.filter(({ language }) => language === 'sh').length).toBeGreaterThan(2);
    for (const [index, { language, title, text }] of blocks.entries()) {
      if (language === 'json') writeFileSync(title, text);
      if (language !== 'sh') continue;
      const [npx, program, ...args] = wordsOf(text.trim());
      expect([npx, program]).toEqual(['npx', 'khuyencong']);
      let out = '';
      const err = { write: () => undefined };
      await runCommandLine(args, { out: { write: (piece) => (out += piece) }, err });
      expect(blocks[index + 1]).toEqual({ language: 'text', title: '', text: out });
    }
  }, 60_000);
});
