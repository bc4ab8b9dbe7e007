import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { reportProblems } from '../lib/gate-report.mjs';
import { projectFiles } from '../lib/project-files.mjs';
import { root } from '../lib/root.mjs';

const required = [
  { name: 'Kind', pattern: /^Kind: (law change|correction|new function|tooling)$/m },
  { name: 'Periods affected', pattern: /^Periods affected: \S/m },
  { name: 'Packages', pattern: /^Packages: \S/m },
  { name: 'Legal basis', pattern: /^Legal basis: \S/m },
];

/** @param {string} path */
function problemsIn(path) {
  const body = readFileSync(join(root, path), 'utf8').replace(/^---\n[^]*?\n---\n/, '');
  const prose = body
    .split('\n')
    .filter((line) => line.trim() !== '' && !required.some(({ name }) => line.startsWith(`${name}:`)));
  return [
    ...required
      .filter(({ pattern }) => !pattern.test(body))
      .map(({ name, pattern }) => `${path}: no line "${name}: …" of the form ${pattern.source}`),
    ...(prose.length === 0 ? [`${path}: say in plain words what a user sees`] : []),
  ];
}

const changesets = projectFiles('.changeset').filter(
  (path) => path.endsWith('.md') && !path.endsWith('/README.md'),
);
reportProblems(changesets.flatMap(problemsIn), `${changesets.length} changesets`);
