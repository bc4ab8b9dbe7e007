import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { reportProblems } from '../lib/gate-report.mjs';
import { projectFiles } from '../lib/project-files.mjs';
import { root } from '../lib/root.mjs';

const binary = new Set(['.xlsx', '.xls', '.ods', '.docx', '.png', '.woff2', '.tgz', '.gz', '.ico', '.pdf']);

/** @param {string} path */
function problemsIn(path) {
  const bytes = readFileSync(join(root, path));
  const text = bytes.toString('utf8');
  const line = text.split('\n').findIndex((each) => each !== each.normalize('NFC')) + 1;
  return [
    ...(Buffer.from(text, 'utf8').equals(bytes) ? [] : [`${path}: not UTF-8`]),
    ...(text.startsWith('\uFEFF') ? [`${path}: begins with a byte order mark`] : []),
    ...(text.includes('\r') ? [`${path}: has a carriage return; lines end with LF`] : []),
    ...(line === 0 ? [] : [`${path}:${line}: not in Unicode form NFC`]),
    ...(path === path.normalize('NFC') ? [] : [`${path}: its name is not in Unicode form NFC`]),
  ];
}

const files = projectFiles().filter((path) => !binary.has(extname(path)));
reportProblems(files.flatMap(problemsIn), `${files.length} text files`);
