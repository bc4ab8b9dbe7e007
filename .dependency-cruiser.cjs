/** Packages that a package may import; whoever is not listed may import none. */
const allowed = {
  law: ['model'],
  targets: ['model'],
  tables: ['model'],
  budget: ['model', 'law'],
  awards: ['model', 'law'],
  cli: ['model', 'law', 'budget', 'targets', 'awards', 'tables'],
};

const siblings = Object.entries({ model: [], ...allowed }).map(([from, targets]) => ({
  name: `arrows-of-${from}`,
  severity: 'error',
  comment: `${from} may import ${targets.join(', ') || 'no other package'}`,
  from: { path: `^packages/${from}/` },
  to: { path: '^(packages|examples|bench)/', pathNot: `^packages/(${[from, ...targets].join('|')})/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...siblings,
    {
      name: 'known-packages',
      severity: 'error',
      comment: 'A new package needs its arrows here, and a decision record.',
      from: { path: `^packages/(?!(model|${Object.keys(allowed).join('|')})/)` },
      to: { path: '^packages/', pathNot: '^packages/$1/' },
    },
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'by-package-name',
      severity: 'error',
      comment: 'Another package is imported by its name, never by a path into it.',
      from: { path: '^(packages|examples|bench)/([^/]+)/' },
      to: { path: '^packages/', pathNot: '^packages/($2/|[^/]+/dist/)' },
    },
    {
      name: 'no-import-of-tests',
      severity: 'error',
      from: { pathNot: String.raw`\.(test|test-d)\.ts$` },
      to: { path: String.raw`\.(test|test-d)\.ts$` },
    },
    {
      name: 'no-unresolved',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: ['node_modules', '/dist/'] },
    exclude: { path: ['^packages/[^/]+/api/', '/tsup.config', '/test-results/'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['types', 'import', 'node', 'default'],
    },
    cache: false,
  },
};
