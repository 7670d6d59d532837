// What holds of every result for every text, asserted without a test runner: the fuzzer bundles this
// file, the tests import it.
import assert from 'node:assert/strict'
import {
  type Article,
  type Block,
  type Node,
  parseArticle,
  type Position,
  toText,
} from 'urai-berita'
import { toJsonLdScript, toMarkdown, toNinjs, toSchemaOrg } from 'urai-berita/export'
import { findMentions, type Mention } from 'urai-berita/mentions'
import { readable } from '../../src/text/readable.ts'

const inherited = Object.getOwnPropertyNames(Object.prototype).join()

function prototypesAreUntouched(): void {
  assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), inherited)
  assert.equal(Object.keys([]).length, 0)
}

/** Numbers, strings, lists and plain objects; nothing is `undefined`, nothing is lost by JSON. */
function isJson(value: unknown): void {
  const json = JSON.stringify(value)
  assert.equal(JSON.stringify(JSON.parse(json)), json)
  isPlain(value)
}

function isPlain(value: unknown): void {
  if (typeof value === 'string' || typeof value === 'boolean') return
  if (typeof value === 'number') {
    assert.ok(Number.isFinite(value) && !Object.is(value, -0), String(value))
    return
  }
  assert.ok(typeof value === 'object' && value !== null, `${typeof value} in a result`)
  const parent: unknown = Object.getPrototypeOf(value)
  assert.ok(parent === Object.prototype || parent === Array.prototype, 'an object with a class')
  for (const each of Object.values(value)) isPlain(each)
}

/** Compared as JSON, which is much faster than property by property. */
function isSame(value: unknown, again: unknown): void {
  assert.equal(JSON.stringify(again), JSON.stringify(value))
}

/** Where lines begin, counted the slow way. */
function lineStartsOf(text: string): number[] {
  const starts = [0]
  for (let at = 0; at < text.length; at++) {
    const isEnd = text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')
    if (isEnd) starts.push(at + 1)
  }
  return starts
}

/** Says whether positions are true in a text. */
function positionsIn(text: string): (position: Position) => void {
  const starts = lineStartsOf(text)
  return ({ start, end }) => {
    for (const { line, column, offset } of [start, end]) {
      assert.ok(offset >= 0 && offset <= text.length, `offset ${offset} of ${text.length}`)
      const lineStart = starts[line - 1]
      assert.ok(lineStart !== undefined, `line ${line} of ${starts.length}`)
      assert.equal(lineStart + column - 1, offset, `line ${line}, column ${column}`)
      assert.ok(offset < (starts[line] ?? Infinity), `offset ${offset} lies behind line ${line}`)
    }
    assert.ok(start.offset <= end.offset, `ends before it begins: ${start.offset}`)
  }
}

function nodesOf(node: Node & { children?: readonly Node[] }): Node[] {
  return [node, ...(node.children ?? []).flatMap(nodesOf)]
}

/** Each character that is no white space lies in exactly one block, in reading order. */
export function losesNothing(text: string, blocks: readonly Block[]): void {
  let end = 0
  for (const { position, type } of blocks) {
    const { start } = position
    assert.ok(start.offset >= end, `${type} at ${start.offset} begins before ${end}`)
    assert.equal(text.slice(end, start.offset).trim(), '', `lost before ${type} at ${start.offset}`)
    const words = text.slice(start.offset, position.end.offset)
    assert.ok(
      words !== '' && words === words.trim(),
      `white space around ${type} at ${start.offset}`,
    )
    end = position.end.offset
  }
  assert.equal(text.slice(end).trim(), '', `lost behind ${end}`)
}

/** What holds of the article of a text. */
export function articleHolds(text: string): Article {
  const article = parseArticle(text)
  losesNothing(text, article.children)
  const isTrue = positionsIn(text)
  for (const { position } of [...nodesOf(article), ...article.warnings]) isTrue(position)
  for (const block of article.children) {
    if (block.type !== 'paragraph') continue
    let at = block.position.start.offset
    for (const { position } of block.children) {
      assert.ok(position.start.offset >= at, `phrase at ${position.start.offset}`)
      at = position.end.offset
    }
    assert.ok(at <= block.position.end.offset, `phrase ends at ${at}`)
  }
  const titles = article.children.flatMap((block) => (block.type === 'title' ? [block.text] : []))
  assert.deepEqual(titles, article.title === undefined ? [] : [article.title])
  isJson(article)
  isSame(parseArticle(text), article)
  prototypesAreUntouched()
  return article
}

/** What holds of the mentions of a text, each line a passage. */
export function mentionsHold(text: string): void {
  const mentions = findMentions(text)
  areMentionsOf(text, mentions)
  isSame(findMentions(text), mentions)
  prototypesAreUntouched()
}

/** What holds of the mentions of an article. */
export function mentionsOfArticleHold(text: string): void {
  const article = parseArticle(text)
  const before = JSON.stringify(article)
  const mentions = findMentions(article)
  areMentionsOf(text, mentions)
  isSame(findMentions(article), mentions)
  assert.equal(JSON.stringify(article), before)
  prototypesAreUntouched()
}

function areMentionsOf(text: string, mentions: readonly Mention[]): void {
  const isTrue = positionsIn(text)
  let before = { from: 0, to: Infinity }
  for (const { position, text: words, kind } of mentions) {
    isTrue(position)
    const [from, to] = [position.start.offset, position.end.offset]
    assert.equal(readable(text.slice(from, to)).text, words, `${kind} at ${from}`)
    assert.notEqual(words, '', `${kind} at ${from}`)
    const isInOrder = from > before.from || (from === before.from && to <= before.to)
    assert.ok(isInOrder, `${kind} at ${from} stands behind ${before.from}`)
    before = { from, to }
  }
  isJson(mentions)
}

/** What holds of a single line as each reader of lines reads it. */
export function lineHolds(
  read: (line: string) => Node | readonly Node[] | undefined,
  line: string,
): void {
  const found = read(line)
  const nodes = found === undefined ? [] : [found].flat()
  const isTrue = positionsIn(line)
  let end = 0
  for (const { position } of nodes) {
    isTrue(position)
    const [from, to] = [position.start.offset, position.end.offset]
    const words = line.slice(from, to)
    assert.ok(words !== '' && words === words.trim(), `white space around ${from} to ${to}`)
    assert.ok(from >= end, `${from} lies before ${end}`)
    end = to
  }
  isJson(nodes)
  if (found === undefined) assert.equal(read(line), undefined)
  else isSame(read(line), found)
  prototypesAreUntouched()
}

/** What holds of an article in the formats of others. */
export function exportsHold(text: string): void {
  const article = parseArticle(text)
  const before = JSON.stringify(article)
  const exportAll = () => ({
    text: toText(article, { captions: true }),
    markdown: toMarkdown(article),
    body: toMarkdown(article, { frontMatter: false }),
    news: toSchemaOrg(article, { url: 'https://contoh.id/a' }),
    ninjs: toNinjs(article, { uri: 'https://contoh.id/a' }),
    script: toJsonLdScript(toSchemaOrg(article)),
  })
  const exported = exportAll()
  isJson(exported)
  isSame(exportAll(), exported)
  for (const markdown of [exported.markdown, exported.body]) {
    assert.ok(markdown === '' || markdown.endsWith('\n'), 'Markdown ends with a line feed')
  }
  const script = /^<script type="application\/ld\+json">([^<>&\u2028\u2029]*)<\/script>$/
  const [, json] = script.exec(exported.script) ?? []
  assert.ok(json !== undefined, 'one element and nothing else')
  isSame(JSON.parse(json), toSchemaOrg(article))
  for (const block of article.children) assert.equal(typeof toText(block), 'string')
  assert.equal(JSON.stringify(article), before)
  prototypesAreUntouched()
}
