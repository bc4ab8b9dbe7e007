import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { reportProblems } from '../lib/gate-report.mjs';
import { lineDiff } from '../lib/line-diff.mjs';
import { readPublicApi } from '../lib/public-api.mjs';
import { root } from '../lib/root.mjs';

const file = join(root, 'docs', 'glossary.md');
const marker = '<!-- The tables below are generated from the docstrings: npm run glossary -->';
const vietnameseLetter = /[À-ỹĐđ]/u;

/** @typedef {import('../lib/public-api.mjs').PublicSymbol} PublicSymbol */

/** @param {PublicSymbol} symbol the Vietnamese term in the first sentence of its docstring */
function termOf({ summary }) {
  const [sentence = ''] = /^[^]*?(?:\.(?=\s|$)|\n\n|$)/.exec(summary) ?? [];
  const terms = [...sentence.replace(/\s+/g, ' ').matchAll(/\(([^()]*)\)/g)].map((match) => match[1] ?? '');
  return terms.find((term) => vietnameseLetter.test(term)) ?? '';
}

/** @param {PublicSymbol} symbol */
function legalOf({ docstring }) {
  const text = docstring.replace(/^\s*\*\s?/gm, '');
  return [...text.matchAll(/@legal ([^\n@]+)/g)].map((match) => (match[1] ?? '').trim()).join('; ');
}

/** @param {string} text */
const cell = (text) => text.replaceAll('|', '\\|');

function tables() {
  /** @type {Map<string, Map<string, PublicSymbol>>} */
  const byPackage = new Map();
  for (const { workspace, symbols } of readPublicApi()) {
    const own = byPackage.get(workspace.manifest.name) ?? new Map();
    for (const symbol of symbols)
      if (symbol.kind === 'interface' || symbol.kind === 'type') own.set(symbol.name, symbol);
    byPackage.set(workspace.manifest.name, own);
  }
  return [...byPackage].map(([name, symbols]) => {
    const rows = [...symbols.values()]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((symbol) => `| \`${symbol.name}\` | ${cell(termOf(symbol))} | ${cell(legalOf(symbol))} |`);
    const head = ['| identifier | thuật ngữ · term | văn bản · legal basis |', '| --- | --- | --- |'];
    return [`## ${name}`, '', ...head, ...rows].join('\n');
  });
}

const written = existsSync(file) ? readFileSync(file, 'utf8') : '';
const [introduction = ''] = written.split(marker);
const generated = await format(`${introduction}${marker}\n\n${tables().join('\n\n')}\n`, {
  ...(await resolveConfig(file)),
  filepath: file,
});

if (process.argv.includes('--write')) writeFileSync(file, generated);
reportProblems(
  written === generated || process.argv.includes('--write')
    ? []
    : [...lineDiff(written, generated), 'docs/glossary.md is out of date: npm run glossary'],
  'docs/glossary.md against the docstrings',
);
