import eslint from '@eslint/js';
import tseslint from 'typescript-eslint';

const sqlOnlyInQueries = {
  patterns: [
    { group: ['kysely', 'pg'], allowTypeImports: true, message: 'SQL is built in *.queries.ts and kernel/ alone.' },
  ],
};

const houseSyntax = [
  { selector: 'ExportAllDeclaration', message: 'Export by name.' },
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  {
    selector: "MemberExpression[object.name='process'][property.name='env']",
    message: 'The environment is read in kernel/config.ts alone.',
  },
  {
    selector:
      "CallExpression[callee.property.name=/^(key|at)$/][callee.object.type='CallExpression'][callee.object.callee.property.name='ref']",
    message: 'Kysely JSON paths are not used here.',
  },
];

const realClock = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "MemberExpression[object.name='Date'][property.name='now']",
].map((selector) => ({
  selector,
  message: 'What happens on the floor is dated by the clock of its command: nowIn(tx).',
}));

export default tseslint.config(
  { ignores: ['dist/', 'node_modules/', '.triad/', '**/*.generated.ts', 'gateway/explorer/*.js'] },
  eslint.configs.recommended,
  tseslint.configs.strictTypeChecked,
  { languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } } },
  {
    rules: {
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      // Runs out of stack on the recursive types of graphql-js.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 300 }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      'max-lines': ['error', { max: 300 }],
      'max-lines-per-function': ['error', { max: 60, skipComments: true, skipBlankLines: true }],
      'no-restricted-syntax': ['error', ...houseSyntax],
    },
  },
  {
    files: ['subgraphs/mes/**/*.ts'],
    rules: { 'no-restricted-syntax': ['error', ...houseSyntax, ...realClock] },
  },
  {
    files: ['subgraphs/**/*.ts', 'gateway/**/*.ts'],
    ignores: ['**/*.queries.ts', '**/*.test.ts', 'subgraphs/**/loaders.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', sqlOnlyInQueries] },
  },
  {
    files: ['kernel/config.ts', 'tests/**', 'plant/**', 'tools/**', 'demo/**', 'examples/**', '**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', { selector: 'ExportAllDeclaration', message: 'Export by name.' }] },
  },
  { files: ['tests/**/*.ts', '**/*.test.ts'], rules: { 'max-lines-per-function': 'off' } },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {
        process: 'readonly',
        globalThis: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        console: 'readonly',
      },
    },
    rules: { 'no-restricted-syntax': 'off', 'max-lines-per-function': 'off' },
  },
);
