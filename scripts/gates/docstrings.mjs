import { readFileSync } from 'node:fs';
import { reportProblems } from '../lib/gate-report.mjs';
import { readPublicApi } from '../lib/public-api.mjs';

/** @type {Record<'vietnameseTerm' | 'example', Record<string, string>>} by rule: exported name, and why it is exempt */
const exempt = JSON.parse(readFileSync(new URL('docstrings-exempt.json', import.meta.url), 'utf8'));

const vietnameseLetter = /[À-ỹĐđ]/u;

/** @typedef {import('../lib/public-api.mjs').PublicSymbol} PublicSymbol */

/** @type {Record<keyof typeof exempt, { applies: (symbol: PublicSymbol) => boolean, holds: (symbol: PublicSymbol) => boolean, message: string }>} */
const rules = {
  vietnameseTerm: {
    applies: ({ kind }) => kind === 'interface' || kind === 'function',
    holds: ({ summary }) => vietnameseLetter.test(/^[^]*?(?:\.(?=\s|$)|\n\n|$)/.exec(summary)?.[0] ?? ''),
    message: 'the first sentence has no Vietnamese term',
  },
  example: {
    applies: ({ kind }) => kind === 'function',
    holds: ({ docstring }) => docstring.includes('```ts runnable'),
    message: 'no `ts runnable` example',
  },
};

const problems = [];
/** @type {Set<string>} */
const used = new Set();
let count = 0;
for (const { workspace, symbols } of readPublicApi()) {
  for (const symbol of symbols.filter(({ kind }) => kind !== 'foreign')) {
    const place = `packages/${workspace.folder}/${symbol.file}: ${symbol.name}`;
    count += 1;
    if (symbol.summary.trim() === '') problems.push(`${place}: no docstring`);
    for (const [rule, { applies, holds, message }] of Object.entries(rules)) {
      if (!applies(symbol) || holds(symbol)) continue;
      if (Object.hasOwn(exempt[/** @type {keyof typeof exempt} */ (rule)], symbol.name))
        used.add(`${rule} ${symbol.name}`);
      else problems.push(`${place}: ${message}`);
    }
  }
}
for (const [rule, names] of Object.entries(exempt))
  for (const name of Object.keys(names))
    if (!used.has(`${rule} ${name}`))
      problems.push(`docstrings-exempt.json: ${name} needs no exemption from ${rule}`);

reportProblems(problems, `docstrings of ${count} exported declarations`);
