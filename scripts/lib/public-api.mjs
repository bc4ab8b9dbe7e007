import { join, relative, sep } from 'node:path';
import ts from 'typescript';
import { publishedPackages } from './workspaces.mjs';

/**
 * @typedef {object} PublicSymbol
 * @property {string} name
 * @property {'interface' | 'type' | 'function' | 'class' | 'value' | 'foreign'} kind foreign: passed on from another package
 * @property {string} text declarations without comments
 * @property {string} docstring raw text of the doc comments
 * @property {string} summary text of the doc comment before its first tag
 * @property {string} file source file, from the package's folder
 */

/** @typedef {{ workspace: import('./workspaces.mjs').Workspace, subpath: string, symbols: PublicSymbol[] }} PublicEntry */

/** @param {import('./workspaces.mjs').Workspace} workspace */
function typedEntries(workspace) {
  return Object.entries(workspace.manifest.exports ?? {}).flatMap(([subpath, target]) =>
    typeof target === 'object' ? [{ workspace, subpath, file: join(workspace.dir, target.types) }] : [],
  );
}

/** @param {ts.Declaration} declaration @returns {PublicSymbol['kind']} */
function kindOf(declaration) {
  if (ts.isInterfaceDeclaration(declaration)) return 'interface';
  if (ts.isTypeAliasDeclaration(declaration)) return 'type';
  if (ts.isFunctionDeclaration(declaration)) return 'function';
  return ts.isClassDeclaration(declaration) ? 'class' : 'value';
}

/** @param {ts.Declaration} declaration the statement that a reader sees */
function statementOf(declaration) {
  return ts.isVariableDeclaration(declaration) ? declaration.parent.parent : declaration;
}

/** @param {string} file */
function packageOf(file) {
  const installed = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(file.split(sep).join('/'));
  const sibling = publishedPackages.find(({ dir }) => file.startsWith(dir + sep));
  return sibling?.manifest.name ?? installed?.[1] ?? 'TypeScript';
}

/**
 * What the built packages export, read from their declarations: one entry for each subpath with types.
 * @returns {PublicEntry[]}
 */
export function readPublicApi() {
  const entries = publishedPackages.flatMap(typedEntries);
  const program = ts.createProgram(
    entries.map(({ file }) => file),
    {
      module: ts.ModuleKind.NodeNext,
      target: ts.ScriptTarget.ES2022,
      lib: ['lib.es2023.d.ts'],
      types: ['node'],
      strict: true,
      skipLibCheck: true,
      noEmit: true,
    },
  );
  const checker = program.getTypeChecker();
  const printer = ts.createPrinter({ removeComments: true });

  /** @param {string} name @param {readonly ts.Declaration[]} declarations */
  const printed = (name, declarations) => {
    const own = ts.getNameOfDeclaration(declarations[0])?.getText();
    const lines = declarations.map((declaration) =>
      printer.printNode(ts.EmitHint.Unspecified, statementOf(declaration), declaration.getSourceFile()),
    );
    return own === undefined || own === name
      ? lines.join('\n')
      : [...lines, `export { ${own} as ${name} };`].join('\n');
  };

  /** @param {ts.Symbol} exported @param {import('./workspaces.mjs').Workspace} workspace @returns {PublicSymbol} */
  const describe = (exported, workspace) => {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
    const declarations = symbol.declarations ?? [];
    const [first] = declarations;
    const { name } = exported;
    if (!first) throw new Error(`${workspace.manifest.name} exports ${name} without a declaration`);
    const file = first.getSourceFile().fileName;
    if (!file.startsWith(join(workspace.dir, 'dist')))
      return {
        name,
        kind: 'foreign',
        text: `export { ${name} } from '${packageOf(file)}';`,
        docstring: '',
        summary: '',
        file,
      };
    return {
      name,
      kind: kindOf(first),
      text: printed(name, declarations),
      docstring: declarations
        .flatMap((declaration) => ts.getJSDocCommentsAndTags(declaration))
        .filter(ts.isJSDoc)
        .map((comment) => comment.getText())
        .join('\n'),
      summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      file: relative(workspace.dir, file)
        .split(sep)
        .join('/')
        .replace(/^dist\/(.*)\.d\.ts$/, 'src/$1.ts'),
    };
  };

  return entries.map(({ workspace, subpath, file }) => {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${relative(process.cwd(), file)} is missing: build first`);
    const module = checker.getSymbolAtLocation(source);
    const exported = module ? checker.getExportsOfModule(module) : [];
    const symbols = exported.map((symbol) => describe(symbol, workspace));
    return { workspace, subpath, symbols: symbols.sort((a, b) => (a.name < b.name ? -1 : 1)) };
  });
}
