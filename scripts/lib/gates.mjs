/**
 * @typedef {object} Gate one line of the summary of `npm test`
 * @property {string} name
 * @property {string[]} tasks names of turbo tasks, in the root or in any workspace
 * @property {boolean} [countsTests] its single tests are counted in its stead
 */

/** Everything that `npm test` checks, in the order of the summary. @type {readonly Gate[]} */
export const gates = [
  { name: 'format', tasks: ['gate:format'] },
  { name: 'lint', tasks: ['lint', 'lint:root'] },
  { name: 'types', tasks: ['typecheck', 'typecheck:root'] },
  { name: 'tests', tasks: ['test'], countsTests: true },
  { name: 'docstring examples', tasks: ['gate:examples'], countsTests: true },
  { name: 'build', tasks: ['build'] },
  { name: 'publint and attw', tasks: ['gate:package', 'packages-packed'] },
  { name: 'CommonJS consumer', tasks: ['gate:commonjs'] },
  { name: 'installed from tarballs', tasks: ['gate:installed'] },
  { name: 'architecture', tasks: ['gate:architecture'] },
  { name: 'unused and undeclared', tasks: ['gate:dependencies'] },
  { name: 'lock file', tasks: ['gate:lockfile'] },
  { name: 'API declarations', tasks: ['gate:api'] },
  { name: 'bundle ceilings', tasks: ['gate:bundle'] },
  { name: 'API documentation', tasks: ['gate:typedoc'] },
  { name: 'changesets', tasks: ['gate:changesets'] },
  { name: 'UTF-8, NFC and LF', tasks: ['gate:text'] },
  { name: 'comments', tasks: ['gate:comments'] },
  { name: 'links and translations', tasks: ['gate:links'] },
  { name: 'glossary', tasks: ['gate:glossary'] },
  { name: 'finding codes', tasks: ['gate:codes'] },
  { name: 'pages of the law', tasks: ['gate:law-pages'] },
  { name: 'docstrings', tasks: ['gate:docstrings'] },
];
