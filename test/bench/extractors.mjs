// Saved news pages with known answers, read by extractors of HTML and by a finder of dates. They get the
// page as HTML; `parseArticle` gets its text, as somebody labelled it. A missing folder ends this quietly.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { extractFromHtml } from '@extractus/article-extractor'
import { Readability } from '@mozilla/readability'
import * as chrono from 'chrono-node/id'
import { parseHTML } from 'linkedom'
import { parseArticle, toDate, toText } from '../../dist/index.js'
import { goldPages, linesOf, printTable, race, shared } from './measure.mjs'

const folder = resolve(shared, 'corpus/pages-html')
const pages = linesOf(goldPages)
  .map(({ id, url, text, gold }) => ({
    file: resolve(folder, `${id.split('/').at(-1)}.html`),
    url,
    text,
    gold,
  }))
  .filter(({ file }) => existsSync(file))
  .map((page) => ({ ...page, html: readFileSync(page.file, 'utf8') }))

/** Title, instant, authors and the paragraphs as lines; a field that a tool has not is `undefined`. */
const tools = [
  ['urai-berita (from the text)', ours],
  ['Readability 0.6.0 + linkedom 0.18.15', withReadability],
  ['@extractus/article-extractor 9.0.1', withArticleExtractor],
  ['chrono-node 2.10.3, id (from the text)', withChrono],
]

function ours({ text }) {
  const article = parseArticle(text)
  return {
    title: article.title ?? '',
    published: article.publishedAt && toDate(article.publishedAt, 'WIB'),
    authors: article.authors,
    lines: toText(article).split('\n'),
  }
}

function withReadability({ html }) {
  const { document } = parseHTML(html)
  const read = new Readability(document).parse()
  return read
    ? {
        title: read.title ?? '',
        published: dateOf(read.publishedTime),
        authors: namesIn(read.byline),
        lines: linesOfHtml(read.content ?? ''),
      }
    : { title: '', published: undefined, authors: [], lines: [] }
}

async function withArticleExtractor({ html, url }) {
  const read = await extractFromHtml(html, url).catch(() => null)
  return {
    title: read?.title ?? '',
    published: dateOf(read?.published),
    authors: namesIn(read?.author),
    lines: linesOfHtml(read?.content ?? ''),
  }
}

/** The first date of the text, as a user would take it. */
function withChrono({ text }) {
  return { published: chrono.parse(text, { timezone: 420 })[0]?.start.date() }
}

/** Where a string names no zone, it is taken for western Indonesian time: to the tool's advantage. */
function dateOf(printed) {
  if (typeof printed !== 'string' || printed === '') return undefined
  const hasZone = /(?:Z|GMT|[+-]\d\d:?\d\d)$/.test(printed.trim())
  const date = new Date(hasZone ? printed : `${printed} GMT+0700`)
  return Number.isNaN(date.valueOf()) ? undefined : date
}

function namesIn(byline) {
  return (byline ?? '')
    .split(/,| dan | & |\n/)
    .map((name) => name.replace(/^\s*(?:oleh|by|penulis)\s*:?\s/i, '').trim())
    .filter((name) => name !== '')
}

function linesOfHtml(html) {
  const broken = html.replace(
    /<br\b[^>]*>|<\/(?:p|div|li|h\d|tr|td|section|figcaption|blockquote)>/gi,
    '$&\n',
  )
  const { document } = parseHTML(`<html><body>${broken}</body></html>`)
  return document.body.textContent.split('\n')
}

const solid = (text) => (text ?? '').replace(/[\s\u200B]+/gu, '').toLowerCase()
const sameMinute = (a, b) => Math.floor(a.valueOf() / 60_000) === Math.floor(b.valueOf() / 60_000)

/** By characters: how much of the article is in the lines, and how much of the lines is the article. */
function bodyF1({ text, gold }, lines) {
  const all = text.split('\n')
  const ignored = new Set((gold.ignoreLines ?? []).map((at) => solid(all[at])))
  const wanted = gold.bodyLines.map((at) => solid(all[at])).filter(Boolean)
  const given = lines.map(solid).filter((line) => line !== '' && !ignored.has(line))
  const size = (pieces) => pieces.reduce((sum, piece) => sum + piece.length, 0)
  const [article, output] = [wanted.join(''), given.join('')]
  const recall = size(wanted.filter((piece) => output.includes(piece))) / (size(wanted) || 1)
  // A location lead is cut from our first paragraph, and joined to it on some pages: pieces within the article count.
  const precision = size(given.filter((piece) => article.includes(piece))) / (size(given) || 1)
  const partly = wanted.filter((piece) => !output.includes(piece))
  const cut =
    size(given.filter((piece) => partly.some((whole) => whole.endsWith(piece)))) /
    (size(wanted) || 1)
  const found = recall + cut
  return precision + found === 0 ? 0 : (2 * precision * found) / (precision + found)
}

async function gradesOf(read) {
  const right = { title: 0, published: 0, wrongDate: 0, authors: 0, body: 0 }
  const asked = { title: 0, published: 0, authors: 0, body: 0 }
  let has = {}
  for (const page of pages) {
    const { gold } = page
    const facts = await read(page)
    has = facts
    if (typeof gold.title === 'string') {
      asked.title++
      if (solid(facts.title) === solid(gold.title)) right.title++
    }
    if (gold.published?.iso) {
      asked.published++
      const isRight = facts.published && sameMinute(facts.published, new Date(gold.published.iso))
      if (isRight) right.published++
      else if (facts.published) right.wrongDate++
    }
    if (gold.authors) {
      asked.authors++
      const names = (list) => [...new Set(list.map(solid))].sort().join()
      if (names(facts.authors ?? []) === names(gold.authors)) right.authors++
    }
    if (gold.bodyLines?.length) {
      asked.body++
      right.body += bodyF1(page, facts.lines ?? [])
    }
  }
  const share = (field) =>
    'lines' in has || field === 'published' ? `${right[field]}/${asked[field]}` : '-'
  return [
    share('title'),
    share('published'),
    String(right.wrongDate),
    share('authors'),
    'lines' in has ? ((100 * right.body) / asked.body).toFixed(1) : '-',
  ]
}

if (pages.length > 0) {
  const times = await race(
    tools.map(([, read]) => async () => {
      let last
      for (const page of pages) last = await read(page)
      return last
    }),
    { rounds: 5, warmUp: 2 },
  )
  const rows = []
  for (const [i, [name, read]] of tools.entries()) {
    rows.push([name, (times[i] / pages.length).toFixed(2), ...(await gradesOf(read))])
  }
  console.log(`## ${pages.length} saved pages with known answers\n`)
  console.log(
    'The extractors get the HTML, with its metadata, and their time includes the parsing of it; `parseArticle` and chrono get the text of the page, menus and teasers included. Published: the same minute; a string without a zone is taken for WIB. Authors: the same names, none where the page has none. Body: F1 by characters, mean over the pages. urai-berita was developed with these pages at hand, the others were not.\n',
  )
  printTable(
    ['tool', 'ms a page', 'title', 'published', 'wrong date', 'authors', 'body F1 %'],
    rows,
  )
}
