/**
 * Mutation tests: `npm run mutate`, or of some files `npm run mutate -- --mutate src/grammar/calendar.ts`.
 * See docs/mutation.md.
 */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/tools/vitest.mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  mutate: [
    'src/{grammar,conventions,stages}/*.ts',
    // Lists of names and words: a name that is printed otherwise is another list, not another meaning.
    '!src/grammar/{gazetteer,lexicon}.ts',
  ],
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'reports/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'site', 'build', 'coverage', 'reports', 'docs', 'examples'],
  disableTypeChecks: false,
  allowEmpty: false,
  // A word and a list are long in time on a loaded machine: a mutant that only runs slowly is not killed.
  timeoutMS: 30000,
  timeoutFactor: 4,
  checkers: [],
  thresholds: { high: 90, low: 85, break: null },
}
