import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { reportProblems } from '../lib/gate-report.mjs';
import { lineDiff } from '../lib/line-diff.mjs';
import { readPublicApi } from '../lib/public-api.mjs';
import { root } from '../lib/root.mjs';

const accept = process.argv.includes('--accept');
const prettierOptions = { ...(await resolveConfig(join(root, 'package.json'))), parser: 'typescript' };

/** @param {import('../lib/public-api.mjs').PublicEntry} entry */
function reviewedFile({ workspace, subpath }) {
  const suffix = subpath === '.' ? '' : `.${subpath.slice(2).replaceAll('/', '.')}`;
  return join(workspace.dir, 'api', `${workspace.folder}${suffix}.d.ts`);
}

const problems = [];
let count = 0;
for (const entry of readPublicApi()) {
  const file = reviewedFile(entry);
  const shown = relative(root, file);
  const declarations = entry.symbols.map(({ text }) => text).join('\n\n');
  const now = await format(declarations === '' ? 'export {};' : declarations, prettierOptions);
  const reviewed = existsSync(file) ? readFileSync(file, 'utf8') : '';
  count += entry.symbols.length;
  if (accept) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, now);
  } else if (now !== reviewed) {
    problems.push(`${shown} differs from what the package exports now:`, ...lineDiff(reviewed, now));
  }
}

if (problems.length > 0) problems.push('Review the change, then run: npm run api:accept');
reportProblems(problems, `${count} exported declarations against api/*.d.ts`);
