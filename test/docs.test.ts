// The page of a convention is its test: runs the examples of docs/conventions/*.md, each under the
// name of its file and line. docs/add-a-convention.md tells how they are written.
import { readdirSync, readFileSync } from 'node:fs'
import * as urai from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { conventions } from '../src/conventions/table.ts'
import { readAlone } from './support/lines.ts'

const folder = new URL('../docs/conventions/', import.meta.url)
const pages = readdirSync(folder).filter((page) => page.endsWith('.md'))

/** A fenced block: `text reads dateline`, `text leaves dateline` or `article`. */
interface Example {
  readonly task: string
  readonly kind: string
  /** Its lines, each with its place. */
  readonly lines: readonly (readonly [at: string, line: string])[]
}

function examplesOf(page: string): Example[] {
  const markdown = readFileSync(new URL(page, folder), 'utf8')
  return Array.from(markdown.matchAll(/^```(text|article)\b ?(.*)\n([\s\S]*?)^```$/gm), (fence) => {
    const [opening, language = '', words = '', body = ''] = fence
    const [task = '', kind = ''] = language === 'text' ? words.split(' ') : [language]
    const first = markdown.slice(0, fence.index + opening.indexOf('\n') + 1).split('\n').length
    const lines = body.split('\n').slice(0, -1)
    return { task, kind, lines: lines.map((line, i) => [`${page}:${first + i}`, line]) }
  })
}

/** What a line says as one kind: by the function of that kind, or as the table reads it alone. */
function read(kind: string, line: string): unknown {
  const name = `parse${kind.charAt(0).toUpperCase()}${kind.slice(1)}`
  const parse = (urai as Record<string, unknown>)[name]
  if (typeof parse === 'function') return (parse as (line: string) => unknown)(line)
  expect(conventions.map((each) => each.kind)).toContain(kind)
  const reading = readAlone(line)
  return reading?.kind === kind ? reading.fields : undefined
}

/** A node, or a list of nodes, without types and places; nothing for an empty list. */
function fieldsOf(node: unknown): unknown {
  if (node === undefined || (Array.isArray(node) && node.length === 0)) return undefined
  const isNamed = (name: string): boolean => ['type', 'position', 'anchors'].includes(name)
  return JSON.parse(
    JSON.stringify(node, (name, value) => (isNamed(name) ? undefined : value) as unknown),
  )
}

/** What a page claims: JSON, or `none`. */
function valueIn(claim: string): unknown {
  return claim === 'none' ? undefined : JSON.parse(claim)
}

function checkLine({ task, kind }: Example, at: string, line: string): void {
  const [input = '', claim] = line.split(task === 'reads' ? / {2,}-> {2,}/ : / {2,}-- {2,}/)
  expect(['reads', 'leaves'], at).toContain(task)
  expect(claim, `${at}: what it reads, or why it is left`).toBeDefined()
  expect(fieldsOf(read(kind, input)), at).toEqual(
    task === 'reads' ? valueIn(claim ?? '') : undefined,
  )
}

const facts = ['outlet', 'title', 'publishedAt', 'updatedAt', 'places', 'authors', 'editors']

function checkArticle({ lines }: Example): void {
  const end = lines.findIndex(([, line]) => line === '.')
  const article = urai.parseArticle(
    lines
      .slice(0, end)
      .map(([, line]) => line)
      .join('\n'),
  )
  const claims = lines.slice(end + 1)
  expect(end, 'a line with a full stop alone').not.toBe(-1)
  expect(claims, 'claims below it').not.toHaveLength(0)

  const warnings = article.warnings.map(({ code }) => code)
  const found = { ...article, warnings, text: urai.toText(article) }
  for (const [at, claim] of claims.filter(([, line]) => !line.startsWith('- '))) {
    const [name = '', value = ''] = claim.split(/: (.*)/)
    expect([...facts, 'sources', 'tags', 'warnings', 'text'], at).toContain(name)
    expect(found[name as keyof typeof found], at).toEqual(valueIn(value))
  }
  const blocks = claims.filter(([, line]) => line.startsWith('- '))
  expect(blocks.length > 0 ? article.children.map(({ type }) => type) : []).toEqual(
    blocks.map(([, line]) => line.split(' ')[1]),
  )
  for (const [i, [at, line]] of blocks.entries()) {
    const block = article.children[i]
    const phrases = block?.type === 'paragraph' && block.children.map(({ type }) => type)
    const [, claim] = line.slice(2).split(/ (.*)/)
    if (claim !== undefined) expect(phrases || fieldsOf(block), at).toEqual(valueIn(claim))
  }
}

describe.each(pages)('docs/conventions/%s', (page) => {
  const examples = examplesOf(page)

  test('holds an example', () => {
    expect(examples).not.toHaveLength(0)
  })

  for (const example of examples) {
    const { task, kind, lines } = example
    const [first] = lines
    if (task === 'article')
      test(`${first?.[0] ?? page} article`, () => {
        checkArticle(example)
      })
    else
      test.each(lines)(`%s ${task} ${kind}: %s`, (at, line) => {
        checkLine(example, at, line)
      })
  }
})

test('each convention of the table has a page', () => {
  const documented = new Set(pages.flatMap(examplesOf).map(({ kind }) => kind))
  expect(conventions.map(({ kind }) => kind).filter((kind) => !documented.has(kind))).toEqual([])
})
