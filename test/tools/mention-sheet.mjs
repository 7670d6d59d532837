// Draws mentions from real articles and prints them as a sheet for a reader, who judges each: right
// words, right kind, right value. Nothing is judged here. News texts belong to their publishers:
// keep what is printed out of the repository. docs/accuracy.md holds what a reading found.
//
//   npm run --silent sheet > sheet.txt              300 articles, 1,000 mentions
//   npm run --silent sheet -- --seed 2 > sheet.txt  other ones
//
// The draw is by sha256 of the seed with the text, so that the same data and seed give the same sheet.
// Articles are taken in turn from each pair of a file and a host; mentions in turn from each kind,
// so that rare kinds are read whole.
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { parseArticle } from '../../dist/index.js'
import { findMentions } from '../../dist/mentions.js'

const shared = resolve(import.meta.dirname, '../../../shared')
const folders = ['gold/dev', 'corpus'].map((folder) => join(shared, folder))
if (!folders.some((folder) => existsSync(folder))) {
  console.log(
    'The articles are not part of the package: news texts belong to their publishers.\n' +
      'To run this, put them in a folder `shared/corpus` beside the checkout: *.jsonl, in each line an\n' +
      'object with `text`, and `title`, `date_raw` and `url` where the text lacks them.',
  )
  process.exit(0)
}

const { values: asked } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    articles: { type: 'string', default: '300' },
    mentions: { type: 'string', default: '1000' },
  },
})

const hashOf = (...parts) =>
  createHash('sha256')
    .update(['urai-berita', asked.seed, ...parts].join('\0'))
    .digest('hex')

/** `https://www.kompas.com/read/...` -> `kompas.com` */
const hostOf = (url) =>
  URL.canParse(url ?? '') ? new URL(url).hostname.replace(/^www\./, '') : undefined

/** The records of a file as pages: a record of the corpus has title and date beside its text. */
function pagesOf(path) {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))
    .map(({ text, title, date_raw: date, url, outlet }) => ({
      stratum: `${basename(path, '.jsonl')} ${hostOf(url) ?? outlet ?? 'unknown'}`,
      key:
        url && URL.canParse(url) && new URL(url).pathname !== '/'
          ? url
          : (title ?? text.split('\n')[0]),
      text: title === undefined ? text : `${[title, date].filter(Boolean).join('\n')}\n\n${text}`,
    }))
}

/** `Map.groupBy`, which Node 20 lacks. */
function groupBy(items, groupOf) {
  const groups = new Map()
  for (const item of items) {
    const group = groupOf(item)
    groups.set(group, [...(groups.get(group) ?? []), item])
  }
  return groups
}

/** Takes one of each group in turn, those of lesser hash first, until there are enough. */
function drawn(items, count, groupOf) {
  const groups = [...groupBy(items, groupOf)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, group]) => group.sort((a, b) => (a.hash < b.hash ? -1 : 1)))
  const taken = []
  for (let turn = 0; taken.length < Math.min(count, items.length); turn++) {
    for (const group of groups) {
      if (turn < group.length && taken.length < count) taken.push(group[turn])
    }
  }
  return taken
}

const files = folders
  .filter((folder) => existsSync(folder))
  .flatMap((folder) =>
    readdirSync(folder)
      .sort()
      .map((name) => join(folder, name)),
  )
  .filter((path) => path.endsWith('.jsonl'))
/** One page of each article: the folders share some, and the page of `gold` is the one as printed. */
const pages = new Map(
  files
    .flatMap(pagesOf)
    .reverse()
    .map((page) => [page.key, page]),
)
const articles = drawn(
  [...pages.values()].map((page) => ({ ...page, hash: hashOf(page.text) })),
  Number(asked.articles),
  ({ stratum }) => stratum,
)

const found = articles.flatMap(({ text, stratum, hash }) => {
  const article = parseArticle(text)
  return findMentions(article).map((mention) => ({
    mention,
    text,
    stratum,
    writtenAt: article.publishedAt?.iso,
    hash: hashOf(hash, mention.kind, mention.position.start.offset),
  }))
})
const sample = drawn(found, Number(asked.mentions), ({ mention }) => mention.kind)

const flat = (words) => words.replaceAll(/\s+/g, ' ')
/** The middle of long words is left out. */
const shortened = (words) =>
  words.length <= 260 ? words : `${words.slice(0, 130)} [...] ${words.slice(-110)}`

/** Who speaks may be named some way off. */
const widthOf = ({ kind }) => (kind === 'quote' || kind === 'indirect' ? 130 : 60)

function printed({ mention, text, writtenAt }, number) {
  const { kind, text: words, position, ...value } = mention
  delete value.quoted
  const { start, end } = position
  const before = text.slice(Math.max(0, start.offset - widthOf(mention)), start.offset)
  const after = text.slice(end.offset, end.offset + widthOf(mention))
  const context = `${before}<<${shortened(words)}>>${after}`
  return `${number} ${kind} ${JSON.stringify(value)} @${writtenAt ?? '?'}\n   ${flat(context)}`
}

const strata = groupBy(articles, ({ stratum }) => stratum)
console.log(
  `seed ${asked.seed}: ${articles.length} of ${pages.size} articles, ` +
    `${sample.length} of ${found.length} mentions`,
)
console.log([...strata].map(([stratum, { length }]) => `${stratum} ${length}`).join(', '))
const byKind = groupBy(sample, ({ mention }) => mention.kind)
let number = 0
for (const [kind, mentions] of byKind) {
  const all = found.filter(({ mention }) => mention.kind === kind).length
  console.log(`\n== ${kind}: ${mentions.length} of ${all}`)
  for (const each of mentions) console.log(printed(each, ++number))
}
