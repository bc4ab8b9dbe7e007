import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { reportProblems } from '../lib/gate-report.mjs';
import { packageSources, projectFiles } from '../lib/project-files.mjs';
import { root } from '../lib/root.mjs';

/** @typedef {{ text: string, line: number, ownLine: boolean }} Comment */

/** @param {string} code @returns {Comment[]} */
function commentsOf(code) {
  const source = ts.createSourceFile('source.ts', code, ts.ScriptTarget.ES2022, true);
  /** @type {Map<number, Comment>} */
  const comments = new Map();
  /** @param {ts.CommentRange} range */
  const add = ({ pos, end }) => {
    const { line, character } = source.getLineAndCharacterOfPosition(pos);
    const ownLine = code.slice(pos - character, pos).trim() === '';
    comments.set(pos, { text: code.slice(pos, end), line: line + 1, ownLine });
  };
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (node.kind >= ts.SyntaxKind.FirstToken && node.kind <= ts.SyntaxKind.LastToken) {
      ts.forEachLeadingCommentRange(code, node.getFullStart(), (pos, end, kind) => add({ pos, end, kind }));
      ts.forEachTrailingCommentRange(code, node.getEnd(), (pos, end, kind) => add({ pos, end, kind }));
    }
    node.getChildren(source).forEach(visit);
  };
  visit(source);
  return [...comments.values()];
}

/** @param {string} path */
function problemsIn(path) {
  const comments = commentsOf(readFileSync(join(root, path), 'utf8'));
  return comments.flatMap(({ text, line, ownLine }, index) => {
    const before = comments[index - 1];
    const goesOn =
      ownLine &&
      text.startsWith('//') &&
      before?.text.startsWith('//') &&
      before.ownLine &&
      before.line === line - 1;
    const isLongBlock = text.startsWith('/*') && !text.startsWith('/**') && text.includes('\n');
    return [
      ...(goesOn || isLongBlock ? [`${path}:${line}: a comment is one line and says why`] : []),
      ...(/\b(TODO|FIXME|XXX|HACK)\b/.test(text) ? [`${path}:${line}: no open ends in comments`] : []),
    ];
  });
}

const tests = projectFiles('packages').filter((path) => /\/src\/.*\.(test|test-d)\.ts$/.test(path));
const files = [...packageSources(), ...tests];
reportProblems(files.flatMap(problemsIn), `comments of ${files.length} source files`);
