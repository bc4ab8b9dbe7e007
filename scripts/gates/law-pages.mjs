import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportProblems } from '../lib/gate-report.mjs';
import { lineDiff } from '../lib/line-diff.mjs';
import { root } from '../lib/root.mjs';

const folder = join(root, 'docs', 'law');
const cli = /** @type {Record<string, unknown>} */ (await import('khuyencong'));
const pages = /** @type {() => readonly { file: string, markdown: string }[]} */ (cli['renderLawPages'])();

const problems = pages.flatMap(({ file, markdown }) => {
  const path = join(folder, file);
  if (process.argv.includes('--write')) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path, markdown);
  }
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return written === markdown
    ? []
    : [...lineDiff(written, markdown), `docs/law/${file} is out of date: npm run law`];
});

const shares = pages.find(({ file }) => file === 'README.md')?.markdown.split('\n') ?? [];
for (const line of shares.filter((text) => text.startsWith('|'))) console.log(line);

reportProblems(problems, `${pages.length} pages of docs/law against the legal data`);
