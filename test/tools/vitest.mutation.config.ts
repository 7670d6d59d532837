import { BaseSequencer } from 'vitest/node'
import { defineConfig } from 'vitest/config'
import base from '../../vitest.config.ts'

/** The quick tests, the narrowest first: no packaging, browser, corpus or property tests. */
const floors = ['grammar/', 'conventions/', 'stages/', 'parse-', 'press.', 'fixtures.']

/** `URAI_MUTATE_TESTS=test/grammar` asks these tests alone: quicker, and no higher a score. */
const asked = process.env['URAI_MUTATE_TESTS']

class NarrowestFirst extends BaseSequencer {
  override sort(files: Parameters<BaseSequencer['sort']>[0]): ReturnType<BaseSequencer['sort']> {
    const floorOf = (path: string): number =>
      floors.findIndex((floor) => path.includes(`/test/${floor}`))
    return Promise.resolve(files.toSorted((a, b) => floorOf(a.moduleId) - floorOf(b.moduleId)))
  }
}

export default defineConfig({
  ...base,
  test: {
    include:
      asked === undefined
        ? [
            'test/{grammar,conventions,stages}/*.test.ts',
            'test/{fixtures,parse-article,parse-line,press}.test.ts',
          ]
        : [`${asked}/**/*.test.ts`],
    // One worker imports the library once for all files.
    isolate: false,
    setupFiles: ['test/tools/mutation-setup.ts'],
    sequence: { sequencer: NarrowestFirst },
  },
})
