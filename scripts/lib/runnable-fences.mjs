import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { root } from './root.mjs';

/** @typedef {{ file: string, line: number, code: string }} RunnableFence `line`: of the first line of code, from 1 */

/**
 * The fences marked `ts runnable` in a source file or a Markdown file.
 * @param {string} file from the root of the project
 * @returns {RunnableFence[]}
 */
export function runnableFences(file) {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  const isComment = file.endsWith('.ts');
  /** @type {RunnableFence[]} */
  const fences = [];
  /** @type {{ line: number, code: string[] } | undefined} */
  let open;
  lines.forEach((raw, index) => {
    const text = isComment ? raw.replace(/^\s*\* ?/, '') : raw;
    if (open === undefined) {
      if (/^\s*```ts runnable\s*$/.test(text)) open = { line: index + 2, code: [] };
    } else if (/^\s*```\s*$/.test(text)) {
      fences.push({ file, line: open.line, code: open.code.join('\n') });
      open = undefined;
    } else {
      open.code.push(text);
    }
  });
  if (open !== undefined) throw new Error(`${file}:${open.line}: the fence is never closed`);
  return fences;
}

const expectation = /^\s*;?\s*\/\/ (=>|throws) (.*)$/;

/**
 * Turns each `expression // => value` and `expression // throws CODE` into a check, line for line.
 * A value goes on over following lines that begin with `//` and three spaces.
 * @param {RunnableFence} fence
 * @returns {{ code: string, checks: number }}
 */
export function checkedCode({ file, line, code }) {
  const source = ts.createSourceFile('fence.ts', code, ts.ScriptTarget.ES2022, true);
  const lines = code.split('\n');
  const statements = source.statements.map((statement) => {
    const end = source.getLineAndCharacterOfPosition(statement.getEnd());
    const found = expectation.exec(lines[end.line]?.slice(end.character) ?? '');
    if (found === null) return { text: statement.getFullText(), checked: false };
    let value = found[2] ?? '';
    for (let next = end.line + 1; /^\s*\/\/ {3}/.test(lines[next] ?? ''); next += 1)
      value += ` ${lines[next]?.replace(/^\s*\/\/ {3}/, '')}`;
    const lead = statement.getFullText().slice(0, statement.getLeadingTriviaWidth());
    return { text: lead + check(statement, found[1] === '=>', value.trim(), line + end.line), checked: true };
  });
  const checks = statements.filter(({ checked }) => checked).length;
  const marks = code.match(/\/\/ (=>|throws) /g)?.length ?? 0;
  if (marks === 0) throw new Error(`${file}:${line}: a runnable example must show a result with // =>`);
  if (marks !== checks)
    throw new Error(`${file}:${line}: // => must follow a whole statement of the example`);
  return { code: statements.map(({ text }) => text).join(''), checks };
}

/** @param {ts.Statement} statement @param {boolean} returns @param {string} value @param {number} line */
function check(statement, returns, value, line) {
  const declared = ts.isVariableStatement(statement)
    ? statement.declarationList.declarations[0]?.name.getText()
    : '';
  const expression = ts.isExpressionStatement(statement) ? statement.expression.getText() : declared;
  const before = declared ? `${statement.getText()} ` : '';
  return returns
    ? `${before};expectEqual(${line}, (${expression}), (${value}));`
    : `${before};await expectThrow(${line}, async () => (${expression}), '${value}');`;
}
