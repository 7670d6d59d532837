// How fast texts are read, against a parser of plain regular expressions that a user would write by hand.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArticle } from '../../dist/index.js'
import { findMentions } from '../../dist/mentions.js'
import { linesOf, printTable, race, root, shared } from './measure.mjs'

const yardstick = resolve(shared, 'gold/baseline.mjs')
const baseline = existsSync(yardstick)
  ? (await import(pathToFileURL(yardstick).href)).parseArticle
  : undefined

const fixtures = resolve(root, 'test/fixtures/kompas')
const samples = [
  resolve(root, 'examples/sample-page.txt'),
  ...readdirSync(fixtures).map((name) => resolve(fixtures, name)),
].filter((file) => file.endsWith('.txt'))

const corpus = resolve(shared, 'corpus')
const files = existsSync(corpus)
  ? readdirSync(corpus).filter((name) => name.endsWith('.jsonl'))
  : []
const collected = files
  .flatMap((name) => linesOf(resolve(corpus, name)))
  .map(({ text }) => text)
  .filter((text) => typeof text === 'string')

const inputs = [
  ['the founding page', linesOf(resolve(shared, 'gold/dev/seed.jsonl')).map(({ text }) => text)],
  ['the sample pages', samples.map((file) => readFileSync(file, 'utf8'))],
  [
    'whole pages with their menus',
    linesOf(resolve(shared, 'gold/dev/pages.jsonl')).map(({ text }) => text),
  ],
  ['the collected texts', collected],
].filter(([, texts]) => texts.length > 0)

/** Small inputs are read more often, so that each round takes some milliseconds. */
const atLeast = 300_000

const rows = []
for (const [name, texts] of inputs) {
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const times = Math.ceil(atLeast / bytes)
  const over = (read) => () => {
    let last
    for (let i = 0; i < times; i++) for (const text of texts) last = read(text)
    return last
  }
  const readers = [parseArticle, baseline, (text) => findMentions(parseArticle(text))].filter(
    Boolean,
  )
  const [ours, ...others] = await race(readers.map(over))
  const theirs = baseline ? others[0] : undefined
  const speed = (ms) => (ms === undefined ? '' : ((bytes * times) / 1e3 / ms).toFixed(1))
  rows.push([
    name,
    texts.length.toLocaleString('en'),
    (bytes / 1e6).toFixed(2),
    ((ours * 1e3) / times / texts.length).toFixed(0),
    speed(ours),
    speed(theirs),
    theirs === undefined ? '' : (theirs / ours).toFixed(2),
    speed(others.at(-1)),
  ])
}

console.log('## Reading texts\n')
console.log(
  'Beside `parseArticle` stands a parser of 59 regular expressions that a user would write by hand (`baseline`); `times as fast` is the ratio of the two. The last column is `parseArticle` with `findMentions`.\n',
)
printTable(
  [
    'input',
    'texts',
    'MB',
    'µs each',
    'MB/s',
    'baseline MB/s',
    'times as fast',
    'with mentions MB/s',
  ],
  rows,
)
