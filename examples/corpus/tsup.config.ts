// Bundles the programs for long runs and for other machines: `npm run corpus:build`.
//
//   build/corpus/ndjson.mjs       whole in one file: Node alone runs it
//   build/corpus/all-cores.mjs    beside worker.mjs; needs piscina installed
import { defineConfig } from 'tsup'

export default defineConfig({
  entry: ['examples/corpus/{ndjson,all-cores,worker,loop}.ts'],
  outDir: 'build/corpus',
  outExtension: () => ({ js: '.mjs' }),
  format: 'esm',
  target: 'node20',
  platform: 'node',
  splitting: false,
  noExternal: ['urai-berita', 'parsimmon', /^date-fns/u, '@date-fns/utc'],
  external: ['piscina'],
})
