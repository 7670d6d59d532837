import { outlets } from '../../src/outlets/index.ts'
import { readerFor } from '../../src/stages/reader.ts'

/**
 * Builds the grammars before any test runs. They are built once: otherwise the first test that needs
 * them alone would count as covering them, and their mutants would be tried against that test alone.
 */
try {
  readerFor(outlets)
} catch {
  // A mutant without which no grammar can be built. The tests that need one show it: were it thrown
  // here, no test would run, and Stryker would call the mutant one that survived.
}
