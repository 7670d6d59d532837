// Bundles the filter with everything it needs into one file, to be shipped to executors:
//
//   npx tsup --config examples/corpus/spark/tsup.config.ts    dist/corpus/filter.mjs
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: { filter: 'examples/corpus/ndjson.ts' },
  outDir: 'dist/corpus',
  outExtension: () => ({ js: '.mjs' }),
  format: 'esm',
  target: 'node20',
  platform: 'node',
  noExternal: [/./u],
})
