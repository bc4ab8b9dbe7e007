import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportProblems } from '../lib/gate-report.mjs';
import { lineDiff } from '../lib/line-diff.mjs';
import { root } from '../lib/root.mjs';

const file = join(root, 'docs', 'codes.md');
const cli = /** @type {Record<string, unknown>} */ (await import('khuyencong'));
const generated = /** @type {() => string} */ (cli['renderCodesMarkdown'])();

if (process.argv.includes('--write')) writeFileSync(file, generated);
const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
reportProblems(
  written === generated
    ? []
    : [...lineDiff(written, generated), 'docs/codes.md is out of date: npm run codes'],
  'docs/codes.md against the catalogue of findings',
);
