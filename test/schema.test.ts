import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { type Article, parseArticle } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { anyArticle, emptyArticle, fullArticle } from './support/articles.ts'
import { articleSchema } from './tools/article-schema.ts'

const file = readFileSync(new URL('../docs/article.schema.json', import.meta.url), 'utf8')
const isArticle = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(file) as object)

/** The pages of a folder, by their paths. */
function pagesIn(folder: string): [string, URL][] {
  const url = new URL(folder, import.meta.url)
  return readdirSync(url, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name, new URL(name, url)])
}

test(
  'docs/article.schema.json is made from the types; if not: npm run schema',
  { timeout: 60_000 },
  async () => {
    expect(file).toBe(await articleSchema())
  },
)

describe('the schema takes', () => {
  test.each([...pagesIn('fixtures/'), ...pagesIn('../examples/')])('%s', (_name, page) => {
    const article = parseArticle(readFileSync(page, 'utf8'))
    expect(isArticle(article), JSON.stringify(isArticle.errors)).toBe(true)
  })

  test('what no page gives, where its types are right', () => {
    fc.assert(
      fc.property(anyArticle, (article) => isArticle(JSON.parse(JSON.stringify(article)))),
      { seed: 20200816 },
    )
  })
})

describe('the schema refuses', () => {
  const [title] = fullArticle.children
  const { position, ...nowhere } = emptyArticle

  test.each<[string, unknown]>([
    ['a text', 'Hujan turun.'],
    ['an object without facts', {}],
    ['another kind of node', { ...emptyArticle, type: 'page' }],
    ['an article without position', nowhere],
    ['a title that is none', { ...emptyArticle, title: 7 }],
    ['a fact that is undefined in JSON', { ...emptyArticle, title: null }],
    ['a time as a text', { ...emptyArticle, publishedAt: '2021-01-02' }],
    [
      'a zone of another country',
      { ...emptyArticle, publishedAt: { iso: '2021-01-02', zone: 'JST' } },
    ],
    ['authors as a text', { ...emptyArticle, authors: 'Rani Wulandari' }],
    ['a fact of its own', { ...emptyArticle, sentiment: 1 }],
    ['a block of an unknown kind', { ...emptyArticle, children: [{ type: 'gallery', position }] }],
    ['a block without its words', { ...emptyArticle, children: [{ type: 'heading', position }] }],
    [
      'a block without position',
      { ...emptyArticle, children: [{ ...title, position: undefined }] },
    ],
    [
      'a byline with an unknown role',
      { ...emptyArticle, children: [{ type: 'byline', role: 'chef', names: [], position }] },
    ],
    [
      'a phrase that is a block',
      { ...emptyArticle, children: [{ type: 'paragraph', children: [title], position }] },
    ],
    [
      'a warning with an unknown code',
      { ...emptyArticle, warnings: [{ code: 'odd', message: '', position }] },
    ],
  ])('%s', (_what, wrong) => {
    expect(isArticle(wrong)).toBe(false)
  })

  test('nothing else: what these are made of is an article', () => {
    const articles: Article[] = [emptyArticle, fullArticle]
    expect(articles.every((article) => isArticle(article))).toBe(true)
  })
})
