import js from '@eslint/js'
import redos from 'eslint-plugin-redos'
import * as regexp from 'eslint-plugin-regexp'
import tsdoc from 'eslint-plugin-tsdoc'
import { defineConfig, globalIgnores } from 'eslint/config'
import tseslint from 'typescript-eslint'

const PURE = 'The library is pure: no clock, no randomness, no input or output.'

/** What no file of src may write. */
const bans = [
  { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: PURE },
  { selector: "NewExpression[callee.name='UTCDate'][arguments.length=0]", message: PURE },
  { selector: "CallExpression[callee.name='Date']", message: PURE },
  {
    selector:
      "ImportDeclaration[source.value='parsimmon'] :matches(ImportSpecifier, ImportNamespaceSpecifier)",
    message: "Only `import P from 'parsimmon'`: a named import crashes in plain Node.",
  },
  {
    selector:
      'ImportDeclaration[source.value!=/^(\\.|parsimmon$|date-fns$|date-fns.|@date-fns.utc$)/]',
    message: 'The library depends on parsimmon, date-fns and @date-fns/utc alone.',
  },
  {
    selector:
      "ImportDeclaration[source.value='date-fns'] ImportSpecifier[imported.name='parse'], ImportDeclaration[source.value='date-fns/parse']",
    message: "date-fns `parse` reads the host's time zone: use grammar/calendar.ts.",
  },
]

/** What only grammar/match.ts may write. */
const parsimmonBans = [
  {
    selector: "MemberExpression[property.name='_'], ObjectPattern > Property[key.name='_']",
    message: 'Run parsers through matcher() of grammar/match.ts.',
  },
  {
    selector: 'CallExpression > MemberExpression.callee[property.name=/^(parse|tryParse)$/]',
    message:
      'Run parsers through matcher() of grammar/match.ts: a failing Parsimmon parse of `__proto__` changes every object.',
  },
  {
    selector: 'CallExpression > MemberExpression.callee[property.name=/^(mark|node)$/]',
    message: 'Parsimmon keys an object by the input here: use offset of grammar/match.ts.',
  },
  {
    selector:
      "MemberExpression[object.name='P']:matches([property.name='index'], [property.value='index']), VariableDeclarator[init.name='P'] > ObjectPattern",
    message: 'P.index keys an object by the input: use offset of grammar/match.ts.',
  },
]

export default defineConfig(
  globalIgnores(['dist', 'build', 'site', 'coverage', 'reports', 'test/generated']),
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: { project: ['./tsconfig.test.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['src/**/*.ts'],
    plugins: { redos, tsdoc },
    rules: {
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      'no-restricted-globals': ['error', 'process', 'console', 'window', 'document', 'fetch'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: PURE },
        { object: 'Math', property: 'random', message: PURE },
      ],
      'no-restricted-syntax': ['error', ...bans, ...parsimmonBans],
      'redos/no-vulnerable': ['error', { timeout: 10000 }],
      'tsdoc/syntax': 'error',
    },
  },
  { files: ['src/grammar/match.ts'], rules: { 'no-restricted-syntax': ['error', ...bans] } },
  {
    files: ['docs/playground/**/*.ts'],
    rules: {
      'no-restricted-properties': [
        'error',
        ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'write', 'setHTMLUnsafe'].map(
          (property) => ({ property, message: 'What is pasted is hostile: make elements.' }),
        ),
      ],
    },
  },
  {
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: { project: null },
      globals: { Buffer: false, URL: false, console: false, performance: false, process: false },
    },
  },
)
