import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportProblems } from '../lib/gate-report.mjs';
import { readPublicApi } from '../lib/public-api.mjs';
import { root } from '../lib/root.mjs';

const glossaryFile = join(root, 'docs', 'glossary.md');
const glossary = existsSync(glossaryFile) ? readFileSync(glossaryFile, 'utf8') : '';

/** @type {Record<string, string>} name of an interface, and why it needs no row */
const exempt = JSON.parse(readFileSync(new URL('glossary-exempt.json', import.meta.url), 'utf8'));

const interfaces = readPublicApi().flatMap(({ workspace, symbols }) =>
  symbols
    .filter(({ kind }) => kind === 'interface')
    .map(({ name }) => ({ name, packageName: workspace.manifest.name })),
);
const names = new Set(interfaces.map(({ name }) => name));

const missing = interfaces
  .filter(({ name }) => !glossary.includes(`\`${name}\``) && !Object.hasOwn(exempt, name))
  .map(({ name, packageName }) => `docs/glossary.md has no row for \`${name}\` of ${packageName}`);
const needless = Object.keys(exempt)
  .filter((name) => !names.has(name) || glossary.includes(`\`${name}\``))
  .map((name) => `glossary-exempt.json: ${name} needs no exemption`);

reportProblems(
  [...missing, ...needless],
  `${interfaces.length} exported interfaces against docs/glossary.md`,
);
