import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../src/command/run-command-line.js';
import { commandWords, guideBlocks } from './guide-blocks.js';
import { guideWorkbook } from './guide-workbook.js';

const pages = [
  { readme: '../../README.md', guide: 'check-your-workbook.md' },
  { readme: '../../README.vi.md', guide: 'vi/check-your-workbook.md' },
];

describe.each(pages)('$readme', ({ readme, guide }) => {
  const before = process.cwd();
  let folder: string;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'khuyencong-'));
    process.chdir(folder);
    writeFileSync('chuong-trinh.xlsx', await guideWorkbook(guideBlocks(guide)));
  });

  afterAll(() => {
    process.chdir(before);
    rmSync(folder, { recursive: true });
  });

  it('opens with findings that its command prints', async () => {
    const [command, printed] = guideBlocks(readme);
    expect([command?.language, printed?.language]).toEqual(['console', 'text']);
    const [prompt, npx, program, ...args] = commandWords(command?.text.trim() ?? '');
    expect([prompt, npx, program]).toEqual(['$', 'npx', 'khuyencong']);
    let out = '';
    const err = { write: () => undefined };
    await runCommandLine(args, { out: { write: (piece) => (out += piece) }, err });
    const findings = printed?.text.split(/^(?= {2}\S)/mu) ?? [];
    expect(findings).toHaveLength(2);
    expect(findings.filter((finding) => !out.includes(`\n${finding}`))).toEqual([]);
  });
});
