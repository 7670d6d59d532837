// The site of `npm run docs` in a browser, opened from the file system: Chromium, or the browser that
// CHROMIUM names. Without one, these tests are skipped.
import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const execute = promisify(execFile)
const typedoc = join(
  dirname(createRequire(import.meta.url).resolve('typedoc/package.json')),
  'bin/typedoc',
)
/** A page of each kind, and those with the widest tables and blocks. */
const pages = [
  'index.html',
  'modules/mentions.html',
  'functions/index.parseArticle.html',
  'interfaces/index.Article.html',
  ...[
    'getting-started',
    'id',
    'outlets',
    'comparison',
    'recipes_from-html',
    'corpus',
    'accuracy',
  ].map((name) => `documents/${name}.html`),
  'documents/conventions_dateline.html',
  'documents/mentions_time.html',
]
const path =
  process.env['CHROMIUM'] ?? spawnSync('which', ['chromium'], { encoding: 'utf8' }).stdout.trim()

describe.skipIf(path === '')('the site, opened from the file system', { timeout: 120_000 }, () => {
  let site: string
  let browser: Browser

  beforeAll(async () => {
    site = await mkdtemp(join(tmpdir(), 'urai-berita-site-'))
    await execute(process.execPath, [typedoc, '--out', site], {
      cwd: join(import.meta.dirname, '..'),
    })
    browser = await chromium.launch({ executablePath: path, args: ['--no-sandbox'] })
  }, 120_000)

  afterAll(async () => {
    await browser.close()
    await rm(site, { recursive: true })
  })

  /** What goes wrong on a page: requests that leave the machine, errors. */
  function faultsOf(page: Page): string[] {
    const faults: string[] = []
    page.on('request', (request) => {
      if (!/^(?:file|data|blob):/u.test(request.url())) faults.push(request.url())
    })
    page.on('pageerror', ({ message }) => faults.push(message))
    return faults
  }

  const open = async (page: Page, name: string): Promise<void> => {
    await page.goto(pathToFileURL(join(site, name)).href, { waitUntil: 'domcontentloaded' })
  }

  test.each([
    ['dateline', 'Dateline'],
    ['parseArticle', 'parseArticle'],
    ['Kapan sebaiknya', 'urai-berita dalam bahasa Indonesia'],
    ['wartakota', 'Outlets'],
  ])('search finds %s in %s', async (words, expected) => {
    const page = await browser.newPage()
    const faults = faultsOf(page)
    await open(page, 'index.html')
    await page.click('#tsd-search-trigger')
    await page.fill('#tsd-search-input', words)
    const results = page.locator('#tsd-search-results li')
    await results.filter({ hasText: expected }).first().waitFor()
    await results.filter({ hasText: expected }).first().locator('a').click()
    await page.waitForURL(/html/u)
    expect(faults).toEqual([])
    await page.close()
  })

  test.each([
    [390, 'light'],
    [390, 'dark'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)('%i px, %s: no page is wider than the screen', async (width, colorScheme) => {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme })
    const faults = faultsOf(page)
    const wide: string[] = []
    for (const name of pages) {
      await open(page, name)
      const overhang = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      if (overhang > 0) wide.push(`${name}: ${overhang} px`)
    }
    const [red = 0] = await page.evaluate(() =>
      (getComputedStyle(document.body).backgroundColor.match(/\d+/gu) ?? []).map(Number),
    )
    expect(wide).toEqual([])
    expect(faults).toEqual([])
    expect(red < 128).toBe(colorScheme === 'dark')
    await page.close()
  })
})
