import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, Result } from 'axe-core'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { chromiumPath, inChromium, type Playground, startPlayground } from '../support/browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The rules that a part of the page breaks as it stands, each with the elements. */
async function violationsOf(page: Page, part: string): Promise<string[]> {
  const { violations } = await page.evaluate<AxeResults>(`axe.run('${part}')`)
  return namesOf(violations)
}

/** Contrast of all that is drawn. Out of sight axe cannot work it out, so all is laid open first. */
async function contrastOf(page: Page, part: string): Promise<string[]> {
  const run = `axe.run('${part}', { runOnly: ['color-contrast'] })`
  const { violations, incomplete, passes } = await page.evaluate<AxeResults>(run)
  expect(passes[0]?.nodes.length).toBeGreaterThan(10)
  return namesOf([...violations, ...incomplete])
}

function namesOf(results: readonly Result[]): string[] {
  return results.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${id}: ${html.slice(0, 120)} ${any[0]?.message ?? ''}`),
  )
}

async function layOpen(page: Page): Promise<void> {
  await page.evaluate(() => {
    const open = '.scroller, .article { max-height: none !important; overflow: visible !important }'
    document.styleSheets[0]?.insertRule(open)
    document.styleSheets[0]?.insertRule('.readout, .article { position: static !important }')
  })
}

const visits = [
  { locale: 'en-US', colorScheme: 'light', width: 1280 },
  { locale: 'en-US', colorScheme: 'dark', width: 1280 },
  { locale: 'id-ID', colorScheme: 'light', width: 390 },
  { locale: 'id-ID', colorScheme: 'dark', width: 390 },
] as const

describe.skipIf(!chromiumPath)(
  `the playground has nothing that axe-core finds ${inChromium}`,
  { timeout: 120_000 },
  () => {
    let playground: Playground
    beforeAll(async () => {
      playground = await startPlayground()
    }, 60_000)
    afterAll(() => playground.close())

    // Both languages in both schemes, and both widths: narrow layouts in Indonesian, whose words are longer.
    test.each(visits)('$locale, $colorScheme, $width px', async ({ width, ...options }) => {
      const viewport = { width, height: 900 }
      const { page } = await playground.open({ ...options, viewport })
      await page.evaluate(axe)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide, 'nothing wider than the window').toBeLessThanOrEqual(width)
      const tabs = await page.getByRole('tab').all()
      const visitEach = async (look: typeof contrastOf): Promise<string[]> => {
        const found: string[] = []
        for (const tab of tabs) {
          await tab.click()
          await page.locator('[role=tabpanel]:visible').locator('li').first().waitFor()
          found.push(...(await look(page, tab === tabs[0] ? 'html' : '#article')))
        }
        return found
      }
      const found = await visitEach(violationsOf)
      await layOpen(page)
      found.push(...(await visitEach(contrastOf)))
      await tabs[1]?.click()
      await page.locator('#page .speech').first().hover()
      found.push(...(await contrastOf(page, 'main')))
      expect([...new Set(found)]).toEqual([])
    })
  },
)
