import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { type Article, type Block, toText } from 'urai-berita'
import { toMarkdown } from 'urai-berita/export'
import { describe, expect, test } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { anyArticle, anyText, emptyArticle, fullArticle } from '../support/articles.ts'

const settings = { seed: 20200816, numRuns: 1000 }
const { position } = emptyArticle

/** Front matter, by YAML 1.2 and 1.1, and body, as the tools of static sites part them. */
function partsOf(markdown: string): { facts: unknown; older: unknown; body: string } {
  const [whole = '', yaml] = /^---\n([\s\S]*?)\n---(?:\n\n|\n$)/.exec(markdown) ?? []
  const read = (version: '1.1' | '1.2'): unknown =>
    yaml === undefined ? {} : parseYaml(yaml, { version })
  return { facts: read('1.2'), older: read('1.1'), body: markdown.slice(whole.length) }
}

/** Words on one line, as Markdown holds them. */
function inline(text: string): string {
  return text
    .replace(/\p{Surrogate}|\0/gu, '\uFFFD')
    .replace(/\s+/g, ' ')
    .trim()
}

/** A node of Markdown, as far as we look. */
interface Node {
  type: string
  value?: string
  children?: Node[]
}

/** The words below a node, and the kinds of node that they stand in. */
function wordsOf({ value = '', children = [] }: Node): string {
  return value + children.map(wordsOf).join('')
}
function kindsOf({ type, children = [] }: Node): string[] {
  return [type, ...children.flatMap(kindsOf)]
}

/** What a Markdown parser makes of a body: kind and words of each block, items one by one. */
function blocksOf(body: string): [string, string][] {
  const children: Node[] = fromMarkdown(body).children
  return children
    .flatMap((node) => (node.type === 'list' ? (node.children ?? []) : [node]))
    .map((node) => [node.type, wordsOf(node)])
}

const bodyKinds: readonly string[] = ['paragraph', 'heading', 'listItem']

/** What it should make of it. */
function expectedBlocks({ children }: Article): [string, string][] {
  return children
    .filter(({ type }) => bodyKinds.includes(type))
    .map((block): [string, string] => [block.type, inline(toText(block))])
    .filter(([, words]) => words !== '')
}

/** What YAML should make of the facts: those that are there, as any file can hold them. */
function expectedFacts(article: Article): unknown {
  const { title, outlet, publishedAt, updatedAt, places, authors, editors, sources, tags } = article
  const texts = { title, outlet, publishedAt: publishedAt?.iso, updatedAt: updatedAt?.iso }
  const lists = Object.entries({ places, authors, editors, sources, tags })
  const printed = lists.filter(([, list]) => list.length > 0)
  return JSON.parse(
    JSON.stringify({ ...texts, ...Object.fromEntries(printed) }, (_key, value: unknown) =>
      typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\uFFFD') : value,
    ),
  )
}

/** An article of one block. */
function articleOf(block: Block): Article {
  return { ...emptyArticle, children: [block] }
}

function paragraphOf(value: string): Article {
  return articleOf({ type: 'paragraph', children: [{ type: 'prose', value, position }], position })
}

describe('an article as Markdown', () => {
  test('has the facts above the text', () => {
    expect(toMarkdown(fullArticle)).toBe(`---
title: "Pasar Legi Dibuka Kembali Setelah Dua Bulan"
outlet: "kompas"
publishedAt: "2021-01-02T08:15+07:00"
updatedAt: "2021-01-03T09:30+07:00"
places: ["SOLO"]
authors: ["Rani Wulandari", "Bagus Tirta"]
editors: ["Siti Aminah"]
sources: ["Antara"]
tags: ["pasar", "solo"]
---

Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.

## Atap baru yang lebih tinggi

## Pedagang menempati tiga lantai, yaitu:

- beras dan palawija
- sayur dan buah

Pedagang tidak dipungut biaya sewa & listrik sampai akhir tahun.
`)
  })

  test('has the title alone above it, where facts are not wanted', () => {
    const [first, second, third] = toMarkdown(fullArticle, { frontMatter: false }).split('\n')
    expect(first).toBe('# Pasar Legi Dibuka Kembali Setelah Dua Bulan')
    expect(second).toBe('')
    expect(third).toBe('Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.')
  })

  test('is empty where there is nothing', () => {
    expect(toMarkdown(emptyArticle)).toBe('')
    expect(toMarkdown(emptyArticle, { frontMatter: false })).toBe('')
  })

  test('has no text where there are facts alone, and no facts where there is text alone', () => {
    expect(toMarkdown({ ...emptyArticle, tags: ['solo'] })).toBe('---\ntags: ["solo"]\n---\n')
    expect(toMarkdown(paragraphOf('Hujan turun.'))).toBe('Hujan turun.\n')
  })
})

describe('text that looks like markup', () => {
  // prettier-ignore
  test.each([
    ['Hujan turun 2.400 mm - lalu reda (lagi)!',  'Hujan turun 2.400 mm - lalu reda (lagi)!'],
    ['# bukan judul',                  String.raw`\# bukan judul`],
    ['Lagu C #',                       String.raw`Lagu C \#`],
    ['> bukan kutipan',                String.raw`\> bukan kutipan`],
    ['- bukan butir',                  String.raw`\- bukan butir`],
    ['+ bukan butir',                  String.raw`\+ bukan butir`],
    ['* bukan butir',                  String.raw`\* bukan butir`],
    ['1. bukan butir',                 String.raw`1\. bukan butir`],
    ['12) bukan butir',                String.raw`12\) bukan butir`],
    ['1.000 orang',                    '1.000 orang'],
    ['---',                            String.raw`\---`],
    ['***',                            String.raw`\*\*\*`],
    ['*tebal* dan _miring_',           String.raw`\*tebal\* dan \_miring\_`],
    ['`kode`',                         '\\`kode\\`'],
    ['~~~',                            String.raw`\~\~\~`],
    ['[a](https://contoh.id)',         String.raw`\[a](https://contoh.id)`],
    ['![a](b)',                        String.raw`!\[a](b)`],
    ['<script>alert(1)</script>',      String.raw`\<script>alert(1)\</script>`],
    ['<https://contoh.id>',            String.raw`\<https://contoh.id>`],
    ['sewa & listrik',                 'sewa & listrik'],
    ['&lt;b&#62;',                     String.raw`\&lt;b\&#62;`],
    ['C:\\data',                       String.raw`C:\\data`],
    ['dari US$10 ke US$20',            String.raw`dari US\$10 ke US\$20`],
    ['Hujan\0turun',                   'Hujan\uFFFDturun'],
    ['    Hujan\n---\nturun.  ',       'Hujan --- turun.'],
  ])('%j is written %s', (text, markdown) => {
    expect(toMarkdown(paragraphOf(text))).toBe(`${markdown}\n`)
    expect(blocksOf(markdown)).toEqual([['paragraph', inline(text)]])
  })

  test.each<[string, Block]>([
    ['paragraph', { type: 'heading', text: 'Judul ##', position }],
    ['heading', { type: 'heading', text: '# Judul', position }],
    ['list item', { type: 'listItem', text: '- [x] selesai', position }],
  ])('comes back as it was: %s', (_kind, block) => {
    expect(blocksOf(toMarkdown(articleOf(block)))).toEqual([[block.type, toText(block)]])
  })
})

describe('any article as Markdown', { timeout: 60_000 }, () => {
  test('has facts that YAML reads back, and text that Markdown reads back', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const { facts, older, body } = partsOf(toMarkdown(article))
        expect(facts).toEqual(expectedFacts(article))
        expect(older).toEqual(facts)
        expect(blocksOf(body)).toEqual(expectedBlocks(article))
      }),
      settings,
    )
  })

  test('has facts on a line each, of characters that YAML prints', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const markdown = toMarkdown({ ...article, children: [] })
        expect(markdown).not.toMatch(
          /[^\n\x20-\x7E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]|\uFEFF/u,
        )
        const lines = markdown.split('\n').filter((line) => line !== '' && line !== '---')
        expect(lines.every((line) => /^[a-z]+: ["[]/i.test(line))).toBe(true)
      }),
      settings,
    )
  })

  test('holds no markup but headings and lists', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const markdown = toMarkdown(article, { frontMatter: false })
        const kinds = new Set(kindsOf(fromMarkdown(markdown)))
        for (const kind of ['root', 'paragraph', 'heading', 'list', 'listItem', 'text']) {
          kinds.delete(kind)
        }
        expect([...kinds]).toEqual([])
        expect(markdown).not.toMatch(/^(?:---|\+\+\+)/)
      }),
      settings,
    )
  })

  test('has a title that is one heading', () => {
    fc.assert(
      fc.property(anyText, (title) => {
        const markdown = toMarkdown({ ...emptyArticle, title }, { frontMatter: false })
        const words = inline(title)
        expect(blocksOf(markdown)).toEqual(words === '' ? [] : [['heading', words]])
      }),
      settings,
    )
  })
})
