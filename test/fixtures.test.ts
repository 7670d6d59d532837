import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { inspect } from 'unist-util-inspect'
import { parseArticle } from '../src/index.ts'

/**
 * Whole pages, invented, in the manner of an outlet through the years, each with its tree drawn
 * beside it. After a change: `npx vitest run test/fixtures.test.ts -u`, and read what changed.
 */
const folder = new URL('fixtures/', import.meta.url)

describe.each(readdirSync(folder))('%s', (outlet) => {
  const pages = readdirSync(new URL(`${outlet}/`, folder)).filter((file) => file.endsWith('.txt'))

  test.each(pages)('%s', async (file) => {
    const page = new URL(`${outlet}/${file}`, folder)
    const article = parseArticle(readFileSync(page, 'utf8'))
    const tree = `${inspect(article, { color: false })}\n`
    await expect(tree).toMatchFileSnapshot(page.pathname.replace(/\.txt$/, '.tree'))
  })
})
