import { createRequire } from 'node:module';
import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';

const require = createRequire(import.meta.url);
const officeAddins = require('eslint-plugin-office-addins');

/** Folders of src/ that `folder` may not reach: the walls of the house (docs/architecture.md). */
const walls = {
  domain: ['app', 'excel', 'kolada', 'taskpane', 'commands', 'i18n', 'emulator', 'workbench', 'cli', 'xlsx-reading'],
  i18n: ['app', 'excel', 'kolada', 'taskpane', 'commands', 'emulator', 'workbench', 'cli', 'xlsx-reading'],
  excel: ['app', 'kolada', 'taskpane', 'commands', 'emulator', 'workbench', 'cli', 'xlsx-reading'],
  kolada: ['app', 'excel', 'i18n', 'taskpane', 'commands', 'emulator', 'workbench', 'cli', 'xlsx-reading'],
  app: ['taskpane', 'commands', 'emulator', 'workbench', 'cli'],
  taskpane: ['excel', 'kolada', 'commands', 'emulator', 'workbench', 'cli', 'xlsx-reading'],
  commands: ['excel', 'kolada', 'taskpane', 'emulator', 'workbench', 'cli', 'xlsx-reading'],
  'xlsx-reading': ['app', 'excel', 'kolada', 'taskpane', 'commands', 'i18n', 'emulator', 'workbench', 'cli'],
  emulator: ['app', 'excel', 'kolada', 'domain', 'i18n', 'taskpane', 'commands', 'workbench', 'cli'],
  workbench: ['excel', 'kolada', 'taskpane', 'commands', 'cli'],
  cli: ['excel', 'kolada', 'taskpane', 'commands', 'workbench'],
};

const wall = (folder, forbidden) => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            regex: `^(\\.\\./)+(${forbidden.join('|')})(/|$)`,
            message: `${folder}/ may not import from there: see the walls in docs/architecture.md.`,
          },
          ...(folder === 'domain'
            ? [
                {
                  regex: '^(?!\\.|fastest-levenshtein$)',
                  message: 'domain/ imports only itself and small pure libraries named in docs/architecture.md.',
                },
              ]
            : []),
        ],
      },
    ],
  },
});

const officeGlobals = ['Excel', 'Office', 'OfficeExtension'].map((name) => ({
  name,
  message: 'Only src/excel speaks to Excel.',
}));

const machine = [
  'window',
  'document',
  'navigator',
  'localStorage',
  'sessionStorage',
  'fetch',
  'process',
  'setTimeout',
  'performance',
].map((name) => ({ name, message: 'domain/ is pure: no DOM, network, clock or machine.' }));

export default tseslint.config(
  { ignores: ['**/node_modules/**', '**/dist/**', '**/coverage/**', '**/renderings/**'] },
  ...tseslint.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: new URL('..', import.meta.url).pathname },
    },
    rules: {
      eqeqeq: ['error', 'always'],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      'no-restricted-globals': ['error', ...officeGlobals],
    },
  },
  ...Object.entries(walls).map(([folder, forbidden]) => wall(folder, forbidden)),
  {
    files: ['src/domain/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...officeGlobals, ...machine],
      'no-restricted-syntax': [
        'error',
        { selector: "MemberExpression[object.name='Date'][property.name='now']", message: 'Time is an input.' },
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: 'Time is an input.' },
        {
          selector: "CallExpression[callee.property.name='toLocaleString'][arguments.length=0]",
          message: 'No locale of the machine.',
        },
      ],
    },
  },
  {
    files: ['src/kolada/**/*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        ...officeGlobals,
        ...['fetch', 'XMLHttpRequest', 'WebSocket', 'window', 'document', 'navigator', 'location'].map((name) => ({
          name,
          message: 'Who is asked, and how, is handed in (src/kolada/service.ts).',
        })),
      ],
    },
  },
  {
    files: ['src/excel/**/*.ts'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': 'off',
      'office-addins/call-sync-after-load': 'error',
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
      'office-addins/test-for-null-using-isNullObject': 'error',
    },
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: { 'no-restricted-globals': 'off', '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['src/{taskpane,workbench}/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: { 'react-hooks/rules-of-hooks': 'error', 'react-hooks/exhaustive-deps': 'error' },
  },
  {
    files: ['**/*.{js,mjs,cjs}'],
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
