import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { ExpectationFailed } from '../lib/example-expectations.mjs';
import { reportProblems } from '../lib/gate-report.mjs';
import { packageSources, projectFiles } from '../lib/project-files.mjs';
import { root } from '../lib/root.mjs';
import { checkedCode, runnableFences } from '../lib/runnable-fences.mjs';

const folder = join(root, '.cache', 'examples');
const expectations = join(root, 'scripts', 'lib', 'example-expectations.mjs');
const prelude = `import { expectEqual, expectThrow } from ${JSON.stringify(expectations)};`;

/** @type {ts.CompilerOptions} */
const options = {
  module: ts.ModuleKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  lib: ['lib.es2023.d.ts'],
  types: ['node'],
  typeRoots: [join(root, 'node_modules', '@types')],
  strict: true,
  skipLibCheck: true,
  allowJs: true,
  noEmit: true,
};

/** @typedef {import('../lib/runnable-fences.mjs').RunnableFence & { name: string, checked: string, problem?: string }} Example */

/** @returns {Example[]} */
function writeExamples() {
  const documents = projectFiles().filter((path) => path.endsWith('.md') && !path.startsWith('.changeset/'));
  return [...packageSources(), ...documents].flatMap(runnableFences).map((fence) => {
    const name = join(folder, `${fence.file.replaceAll('/', '.')}.${fence.line}.mts`);
    try {
      const checked = `${prelude}${checkedCode(fence).code}\nexport {};\n`;
      writeFileSync(name, checked);
      return { ...fence, name, checked };
    } catch (error) {
      return { ...fence, name, checked: '', problem: /** @type {Error} */ (error).message };
    }
  });
}

/** @param {readonly Example[]} examples @returns {Map<string, string>} by example, its first type error */
function typeErrors(examples) {
  const program = ts.createProgram(
    examples.filter(({ checked }) => checked !== '').map(({ name }) => name),
    options,
  );
  return new Map(
    examples.flatMap(({ name, file, line }) => {
      const source = program.getSourceFile(name);
      const [first] = source
        ? [...program.getSyntacticDiagnostics(source), ...program.getSemanticDiagnostics(source)]
        : [];
      if (!first || !source) return [];
      const at = line + source.getLineAndCharacterOfPosition(first.start ?? 0).line;
      return [[name, `${file}:${at}: ${ts.flattenDiagnosticMessageText(first.messageText, '\n')}`]];
    }),
  );
}

/** @param {Example} example @returns {Promise<string | undefined>} what is wrong with it */
async function run({ name, file, line, checked }) {
  const script = name.replace(/\.mts$/, '.mjs');
  writeFileSync(
    script,
    ts.transpileModule(checked, {
      compilerOptions: { ...options, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true },
    }).outputText,
  );
  try {
    await import(pathToFileURL(script).href);
    return undefined;
  } catch (error) {
    const at = error instanceof ExpectationFailed ? error.line : line;
    return `${file}:${at}: ${/** @type {Error} */ (error).message}`;
  }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const examples = writeExamples();
const mistyped = typeErrors(examples);
const problems = [];
for (const example of examples) {
  const problem = example.problem ?? mistyped.get(example.name) ?? (await run(example));
  if (problem !== undefined) problems.push(problem);
}

mkdirSync(join(root, 'test-results'), { recursive: true });
const counts = { passed: examples.length - problems.length, failed: problems.length };
writeFileSync(join(root, 'test-results', 'examples.json'), `${JSON.stringify(counts)}\n`);
reportProblems(problems, `${examples.length} runnable examples`);
