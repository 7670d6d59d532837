/**
 * Mutation tests, see docs/mutation.md: `npm run mutate`, or of some files
 * `npm run mutate -- --mutate src/grammar/calendar.ts`.
 */
export default {
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/tools/vitest.mutation.config.ts', related: false },
  // For grammars, which are built once, see mutation-setup.ts.
  coverageAnalysis: 'perTest',
  concurrency: 1,
  mutate: [
    'src/{grammar,conventions,stages}/*.ts',
    // Lists of names and words: another word is another list, not another meaning.
    '!src/grammar/{gazetteer,lexicon}.ts',
  ],
  incremental: true,
  incrementalFile: 'reports/mutation/incremental.json',
  reporters: ['clear-text', 'json', 'progress-append-only'],
  jsonReporter: { fileName: 'reports/mutation/mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  tempDirName: 'reports/stryker',
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'site', 'build', 'coverage', 'reports', 'docs', 'examples'],
  // Generous: a mutant that is slow because the machine is busy must not count as killed.
  timeoutMS: 60_000,
  timeoutFactor: 4,
  thresholds: { high: 90, low: 85, break: null },
}
