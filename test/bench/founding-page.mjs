// How fast pages are read, and whether the time grows with the length alone. Absolute figures depend
// on the machine, so each is set against another of the same run: time on the processor, in rounds
// that take turns. Of many texts, p99 is that of the median times of each, which other work on the
// machine disturbs least.
//
//   npm run bench                speed, growth and heap
//   npm run bench -- --check     exit code 1 where the page is read slower than by the baseline, where
//                                the growth is above 1.3, where p99 is three times that of the
//                                baseline, or where the heap grows
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

const root = resolve(import.meta.dirname, '../..')
const gold = resolve(root, '../shared/gold')

const started = performance.now()
const { parseArticle } = await import('../../dist/index.js')
const loaded = performance.now()
parseArticle('SOLO, KOMPAS.com - Hujan turun di Solo sejak Minggu pagi.')
const ready = performance.now()

const ROUNDS = 15
const MOST_GROWTH = 1.3
const MOST_P99 = 3

const seed = resolve(gold, 'dev/seed.jsonl')
const page = existsSync(seed)
  ? textsIn(seed)[0]
  : readFileSync(resolve(root, 'examples/sample-page.txt'), 'utf8')

const yardstick = resolve(gold, 'baseline.mjs')
const baseline = existsSync(yardstick)
  ? (await import(pathToFileURL(yardstick).href)).parseArticle
  : undefined

const runs = [parseArticle, baseline].filter(Boolean)
const bytes = (text) => Buffer.byteLength(text)
const row = (...cells) =>
  console.log(cells.map((cell, i) => (i ? cell.padStart(12) : cell.padEnd(16))).join(''))
const ratio = (ours, theirs) => (theirs ? (theirs / ours).toFixed(2) : '')
const megabytes = (length, ms) => (length / 1e3 / ms).toFixed(1)

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc')

let kept = 0
console.log(
  `loading ${(loaded - started).toFixed(0)} ms, first article ${(ready - loaded).toFixed(0)} ms\n`,
)

// One page
for (const run of runs) time(run, page, 3000)
const [ours, theirs] = race(runs.map((run) => () => time(run, page, 50)))
console.log(`One page of ${bytes(page)} bytes, medians of ${ROUNDS} rounds`)
row('', 'µs', 'MB/s')
row('parseArticle', (ours * 1e3).toFixed(0), megabytes(bytes(page), ours))
if (theirs) row('baseline', (theirs * 1e3).toFixed(0), megabytes(bytes(page), theirs))
if (theirs) row('ratio', '', ratio(ours, theirs))

// Many pages
const texts = manyTexts()
const length = texts.reduce((sum, text) => sum + bytes(text), 0)
for (const run of runs) for (let i = 0; i < 4; i++) readAll(run)
const times = runs.map(() => texts.map(() => []))
const all = race(runs.map((run, i) => () => readAll(run, times[i])))
const [many, manyTheirs] = runs.map((_, i) => ({
  all: all[i],
  p99: times[i].map(median).sort((a, b) => a - b)[Math.floor(texts.length * 0.99)],
}))
console.log(
  `\n${texts.length} texts of ${(length / 1e6).toFixed(1)} MB, medians of ${ROUNDS} rounds`,
)
row('', 'µs each', 'MB/s', 'p99 µs')
for (const [name, each] of [
  ['parseArticle', many],
  ['baseline', manyTheirs],
]) {
  if (!each) continue
  const mean = ((each.all * 1e3) / texts.length).toFixed(1)
  row(name, mean, megabytes(length, each.all), (each.p99 * 1e3).toFixed(0))
}
if (manyTheirs) {
  row('ratio', '', ratio(many.all, manyTheirs.all), (many.p99 / manyTheirs.p99).toFixed(2))
}

// Copies of one page
const sizes = [1, 4, 16, 64, 256]
const copies = sizes.map((n) => Array.from({ length: n }, () => page).join('\n'))
const perSize = race(copies.map((text, i) => () => time(parseArticle, text, 256 / sizes[i])))
const perKb = perSize.map((ms, i) => (ms * 1e3) / (bytes(copies[i]) / 1e3))
console.log()
row('copies', 'µs per KB', 'growth')
for (const [i, n] of sizes.entries()) {
  row(String(n), perKb[i].toFixed(2), (perKb[i] / perKb[0]).toFixed(2))
}

// What stays
console.log()
row('articles', 'heap in MB')
const heaps = [10_000, 100_000].map((articles) => {
  for (let i = 0; i < articles; i++) kept += parseArticle(texts[i % texts.length]) ? 1 : 0
  collect()
  const heap = process.memoryUsage().heapUsed / 1e6
  row(articles.toLocaleString('en'), heap.toFixed(1))
  return heap
})

if (process.argv.includes('--check')) {
  const faults = []
  if (theirs && theirs / ours < 1) faults.push('slower than the baseline')
  if (Math.max(...perKb) / perKb[0] > MOST_GROWTH) faults.push('time grows faster than the text')
  if (manyTheirs && many.p99 / manyTheirs.p99 > MOST_P99) faults.push('slow pages are too slow')
  if (heaps[1] > heaps[0] + 2) faults.push('the heap grows')
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length > 0 || kept === 0 ? 1 : 0
}

/** The texts of the gold data; without it, those of the fixtures. */
function manyTexts() {
  const dev = resolve(gold, 'dev')
  if (existsSync(dev)) {
    return readdirSync(dev)
      .filter((name) => name.endsWith('.jsonl'))
      .flatMap((name) => textsIn(resolve(dev, name)))
  }
  console.log('\nNo gold data beside the repository: the fixtures instead, without a baseline.')
  const fixtures = resolve(root, 'test/fixtures')
  return readdirSync(fixtures, { recursive: true })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(resolve(fixtures, name), 'utf8'))
}

function textsIn(file) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => JSON.parse(line).text).filter((text) => typeof text === 'string')
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1]
}

/** Milliseconds on the processor: what else the machine does is not counted. */
function processorTime() {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e3
}

/** Milliseconds that one call takes, over `times` calls. */
function time(run, text, times) {
  const start = processorTime()
  for (let i = 0; i < times; i++) kept += run(text) ? 1 : 0
  return (processorTime() - start) / times
}

/** Milliseconds for all texts; keeps the time of each. */
function readAll(run, times) {
  const start = processorTime()
  for (const [i, text] of texts.entries()) {
    const begun = performance.now()
    kept += run(text) ? 1 : 0
    times?.[i].push(performance.now() - begun)
  }
  return processorTime() - start
}

/** The median time of each task. */
function race(tasks) {
  const times = tasks.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, task] of tasks.entries()) {
      collect() // What one task leaves is not to burden the next.
      times[i].push(task())
    }
  }
  return times.map(median)
}
