// What each library adds to a bundle: everything that one call needs, minified by esbuild, in kilobytes.
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { printTable, root } from './measure.mjs'

const bundles = [
  ['urai-berita, parseArticle', `export { parseArticle } from './dist/index.js'`],
  ['urai-berita, parseDateline', `export { parseDateline } from './dist/index.js'`],
  ['urai-berita, findMentions', `export { findMentions } from './dist/mentions.js'`],
  ['urai-berita, everything', `export * from './dist/index.js'; export * from './dist/mentions.js'; export * from './dist/export.js'`],
  ['Readability 0.6.0', `export { Readability } from '@mozilla/readability'`],
  ['Readability 0.6.0 + linkedom 0.18.15', `export { Readability } from '@mozilla/readability'; export { parseHTML } from 'linkedom'`],
  ['@extractus/article-extractor 9.0.1', `export { extractFromHtml } from '@extractus/article-extractor'`],
  ['chrono-node 2.10.3, id', `export * from 'chrono-node/id'`],
  ['date-fns 4.4.0, parse with id', `export { parse } from 'date-fns/parse'; export { id } from 'date-fns/locale/id'`],
  ['luxon 3.7.2, DateTime', `export { DateTime } from 'luxon'`],
  ['any-date-parser 2.2.4', `export { default } from 'any-date-parser'`],
] // prettier-ignore

const rows = []
for (const [name, contents] of bundles) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    external: ['node:*', 'canvas', 'perf_hooks'],
    write: false,
    logLevel: 'error',
  })
  const [{ contents: code }] = outputFiles
  const kB = (bytes) => (bytes / 1e3).toFixed(1)
  rows.push([name, kB(code.length), kB(gzipSync(code, { level: 9 }).length)])
}

console.log('## Size of a bundle\n')
console.log(
  'With all dependencies, minified by esbuild; luxon and any-date-parser take the names of months from the engine.\n',
)
printTable(['bundle', 'kB minified', 'kB gzip'], rows)
