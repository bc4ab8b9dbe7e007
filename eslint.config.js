import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { khuyencongRules } from './scripts/lint/khuyencong-rules.mjs';

/** @typedef {{ selector: string, message: string }} Ban */

/** @type {Ban[]} */
const bansEverywhere = [
  { selector: 'ExportAllDeclaration', message: 'Name every export: `export *` lets private names leak.' },
];

/** @type {Ban[]} */
const bansInExactCode = [
  ...bansEverywhere,
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='round']",
    message: 'Round exact decimals with a named mode, never floating point.',
  },
  {
    selector:
      "CallExpression[callee.name='parseFloat'], CallExpression[callee.object.name='Number'][callee.property.name='parseFloat']",
    message: 'Read text into an exact decimal, never into floating point.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^(set|config)$/][callee.object.name=/^(Decimal|Exact)$/]',
    message: 'The decimal constructor is configured once, where it is cloned.',
  },
  {
    selector: "CallExpression[callee.property.name='toBeCloseTo']",
    message: 'toBeCloseTo counts decimal places; compare exact strings.',
  },
];

/** @type {Ban[]} */
const bansInPureCode = [
  ...bansInExactCode,
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Nothing reads the clock: take an `asOf`.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length!=1], CallExpression[callee.name='Date']",
    message: 'Reads the clock or the local time zone: dates are YYYY-MM-DD strings.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'The same input gives the same bytes: no randomness.',
  },
  {
    selector:
      "CallExpression[callee.property.name=/^toLocale/][arguments.length=0], CallExpression[callee.property.name='localeCompare'][arguments.length=1]",
    message: 'Reads the locale of the machine: name the locale.',
  },
];

/** @type {Ban[]} */
const bansInTests = [
  ...bansInExactCode,
  {
    selector:
      'MemberExpression[object.name=/^(describe|it|test)$/][property.name=/^(only|skip|todo|fails)$/], CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]',
    message: 'No focused, skipped or pending tests; `skipIf` with a reason is allowed.',
  },
  {
    selector: 'CallExpression[callee.property.name=/^toMatch(Inline)?Snapshot$|^toMatchFileSnapshot$/]',
    message: 'No snapshots: a wrong figure gets approved by reflex.',
  },
];

const bannedImports = {
  patterns: [
    { regex: String.raw`^\.{1,2}/(.*/)?index(\.js)?$`, message: 'Import the module itself, not the barrel.' },
  ],
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/api/',
    'docs/',
    '**/.turbo/',
    '.cache/',
    '**/test-results/',
    'scripts/gates/consumers/',
  ]),
  tseslint.configs.strictTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    plugins: { khuyencong: khuyencongRules },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      'no-param-reassign': 'error',
      'no-restricted-imports': ['error', bannedImports],
      'no-restricted-syntax': ['error', ...bansEverywhere],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx', 'hack'] }],
      'prefer-const': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-condition': ['error', { allowConstantLoopConditions: true }],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true, requireDefaultForNonUnion: true },
      ],
    },
  },
  {
    files: ['packages/*/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...bansInPureCode],
      'khuyencong/no-decimal-operator': 'error',
      'khuyencong/no-text-to-number': 'error',
    },
  },
  {
    files: ['packages/cli/src/**/*.ts', 'examples/*/src/**/*.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...bansInExactCode],
      'khuyencong/no-decimal-operator': 'error',
      'khuyencong/no-text-to-number': 'error',
    },
  },
  {
    files: ['**/*.test.ts', '**/test/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...bansInTests], 'khuyencong/no-text-to-number': 'off' },
  },
  {
    files: ['**/*.test-d.ts'],
    rules: {
      'khuyencong/no-decimal-operator': 'off',
      '@typescript-eslint/ban-ts-comment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-unused-vars': 'off',
      '@typescript-eslint/restrict-plus-operands': 'off',
    },
  },
  {
    files: ['**/*.mjs', '*.js', '*.ts', '**/*.cjs'],
    rules: {
      'no-console': 'off',
      '@typescript-eslint/explicit-module-boundary-types': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['**/*.cjs'], extends: [tseslint.configs.disableTypeChecked] },
);
