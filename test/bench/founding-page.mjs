// How fast a page is read, and whether the time grows with the length alone. Absolute figures depend
// on the machine, so each is set against another of the same run.
//
//   npm run bench              two small tables
//   npm run bench -- --check   exit code 1 where slower than the baseline, or where the growth is above 1.3
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArticle } from '../../dist/index.js'

const ROUNDS = 41
const WARM_UP = 5000
const MOST_GROWTH = 1.3

const root = resolve(import.meta.dirname, '../..')
const gold = resolve(root, '../shared/gold')
const seed = resolve(gold, 'dev/seed.jsonl')
const page = existsSync(seed)
  ? JSON.parse(readFileSync(seed, 'utf8').split('\n')[0]).text
  : readFileSync(resolve(root, 'examples/sample-page.txt'), 'utf8')

const yardstick = resolve(gold, 'baseline.mjs')
const baseline = existsSync(yardstick)
  ? (await import(pathToFileURL(yardstick).href)).parseArticle
  : undefined

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
const bytes = (text) => Buffer.byteLength(text)

let kept = 0
/** Milliseconds that one call takes, over `times` calls. */
function time(run, text, times) {
  const start = performance.now()
  for (let i = 0; i < times; i++) kept += run(text) ? 1 : 0
  return (performance.now() - start) / times
}

/** The median time of each task, in rounds that take turns, so that a busy moment hits all alike. */
function race(tasks) {
  const times = tasks.map(() => [])
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, { run, text, repeat }] of tasks.entries()) times[i].push(time(run, text, repeat))
  }
  return times.map(median)
}

for (const run of [parseArticle, baseline].filter(Boolean)) time(run, page, WARM_UP)

const row = (...cells) =>
  console.log(cells.map((cell, i) => (i ? cell.padStart(10) : cell.padEnd(16))).join(''))
const speed = (ms) => (bytes(page) / 1e3 / ms).toFixed(1)

console.log(`A page of ${bytes(page)} bytes, medians of ${ROUNDS} rounds\n`)
const runs = [parseArticle, baseline].filter(Boolean)
const [ours, theirs] = race(runs.map((run) => ({ run, text: page, repeat: 20 })))
row('', 'µs', 'MB/s')
row('parseArticle', (ours * 1e3).toFixed(0), speed(ours))
if (theirs) {
  row('baseline', (theirs * 1e3).toFixed(0), speed(theirs))
  row('ratio', '', (theirs / ours).toFixed(2))
}

const sizes = [1, 4, 16, 64]
const copies = sizes.map((n) => Array.from({ length: n }, () => page).join('\n'))
const perSize = race(copies.map((text, i) => ({ run: parseArticle, text, repeat: 64 / sizes[i] })))
const perKb = perSize.map((ms, i) => (ms * 1e3) / (bytes(copies[i]) / 1e3))
console.log()
row('copies', 'µs per KB', 'growth')
for (const [i, n] of sizes.entries()) {
  row(String(n), perKb[i].toFixed(2), (perKb[i] / perKb[0]).toFixed(2))
}

if (process.argv.includes('--check')) {
  const faults = []
  if (theirs && theirs / ours < 1) faults.push('slower than the baseline')
  if (Math.max(...perKb) / perKb[0] > MOST_GROWTH) faults.push('time grows faster than the text')
  for (const fault of faults) console.error(fault)
  process.exitCode = faults.length > 0 || kept === 0 ? 1 : 0
}
