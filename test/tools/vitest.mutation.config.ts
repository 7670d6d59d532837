import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

/** The quick tests, so that a mutant costs little: no packaging, browser, corpus or property tests. */
export default defineConfig({
  ...base,
  test: {
    include: [
      'test/{grammar,conventions,stages}/*.test.ts',
      'test/{fixtures,parse-article,parse-line,press}.test.ts',
    ],
  },
})
