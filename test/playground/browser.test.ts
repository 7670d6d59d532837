import { readFileSync } from 'node:fs'
import { parseArticle } from 'urai-berita'
import { toJsonLdScript, toMarkdown, toSchemaOrg } from 'urai-berita/export'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fragmentOf } from '../../docs/playground/view/link.ts'
import { chromiumPath, inChromium, type Playground, startPlayground } from '../support/browser.ts'

const folder = new URL('../../docs/playground/samples/', import.meta.url)
const sample = (name: string): string => readFileSync(new URL(`${name}.txt`, folder), 'utf8')

const outlets = ['kompas', 'detik', 'antara', 'tempo', 'tribunnews', 'cnnindonesia']

const hostile = `<img src=x onerror="document.title='run'"> Naik

Kompas.com - 16/08/2020, 12:59 WIB

SOLO, KOMPAS.com - Harga <script>document.title='run'</script> naik Rp 500 & turun lagi.
`

describe.skipIf(!chromiumPath)(`the playground ${inChromium}`, { timeout: 60_000 }, () => {
  let playground: Playground
  beforeAll(async () => {
    playground = await startPlayground()
  }, 60_000)
  afterAll(() => playground.close())

  /** Pastes as people do, and waits until it is read. */
  async function paste(page: Page, text: string): Promise<void> {
    await page.evaluate((words) => navigator.clipboard.writeText(words), text)
    await page.locator('#input').selectText()
    await page.keyboard.press('Control+V')
    const size = text.length.toLocaleString('en')
    await page.locator(`#status:text("${size} characters")`).waitFor()
  }

  const fact = (page: Page, name: string) =>
    page.locator('#facts tr', { has: page.locator('th', { hasText: new RegExp(`^${name}$`) }) })

  test('opens as a file with a sample, asks no network, and has no fault', async () => {
    const { page, requests, faults } = await playground.open()
    expect(await fact(page, 'Outlet').locator('.value').innerText()).toContain('Kompas.com')
    for (const button of await page.locator('#samples button').all()) await button.click()
    await page.locator('#facts', { hasText: 'Stasiun Hujan' }).waitFor()
    expect(requests.filter((url) => !/^(?:file|blob|data):/.test(url))).toEqual([])
    expect(faults).toEqual([])
  })

  test('forbids itself every network by its policy', async () => {
    const { page } = await playground.open()
    const attempt = page.evaluate(() => fetch('https://example.org/').then(() => 'sent'))
    await expect(attempt).rejects.toThrow('Failed to fetch')
    expect(await page.locator('meta[http-equiv]').getAttribute('content')).toMatch(
      /^default-src 'none'; script-src 'sha256-[^']+'; worker-src blob:; style-src 'sha256-[^']+';/,
    )
  })

  test('parses in a worker; its own script holds no parser', async () => {
    const { page } = await playground.open()
    expect(page.workers().map((worker) => worker.url())).toEqual([
      expect.stringMatching(/^blob:null/),
    ])
    expect(playground.worker.files).toContain('src/parse-article.ts')
    expect(playground.page.files.filter((file) => file.startsWith('src/'))).toEqual([])
  })

  test('reads the samples with outlet, title and day, and without a warning', async () => {
    const { page } = await playground.open()
    for (const [i, outlet] of outlets.entries()) {
      const text = sample(outlet)
      const { title = '', publishedAt } = parseArticle(text)
      await page.locator('#samples button').nth(i).click()
      await fact(page, 'Title').locator('.value', { hasText: title }).waitFor()
      expect(await fact(page, 'Published').innerText()).toContain(publishedAt?.iso)
      expect(await fact(page, 'Outlet').innerText()).not.toContain('none')
      expect(await fact(page, 'Warnings').innerText()).toContain('none')
      expect(await page.locator('#input').inputValue()).toBe(text)
    }
  })

  test('shows what is pasted at once: kinds, legend, facts, mentions', async () => {
    const { page } = await playground.open()
    await paste(page, sample('detik'))
    const kinds = await page
      .locator('#page li')
      .evaluateAll((lines) => [...new Set(lines.map((line) => line.getAttribute('data-kind')))])
    expect(kinds).toEqual(
      expect.arrayContaining(['title', 'byline', 'dateline', 'paragraph', 'furniture', 'embed']),
    )
    expect(await page.locator('#legend').innerText()).toMatch(/dateline 1[\s\S]*figures \d/)
    expect(await page.locator('#page .figures', { hasText: 'Rp 3,8 juta' }).count()).toBe(1)
    expect(await fact(page, 'Authors').innerText()).toContain('Rani Wulandari')
  })

  test('shows hostile text as text', async () => {
    const { page, faults } = await playground.open()
    await paste(page, hostile)
    for (const tab of await page.getByRole('tab').all()) await tab.click()
    expect(
      await page.locator('#page img, #page script, #article img, #article script').count(),
    ).toBe(0)
    expect(await page.locator('#page').innerText()).toContain('<script>document.title=')
    expect(await page.title()).toBe('urai-berita · playground')
    expect(faults).toEqual([])
  })

  test('a fact lights its words, and words their fact', async () => {
    const { page } = await playground.open()
    const editor = fact(page, 'Editors').locator('.value')
    await editor.hover()
    expect(await page.locator('#page .lit').allInnerTexts()).toContain('Bimo Tunggorono')
    expect(await page.locator('#readout').innerText()).toMatch(/^Editors Bimo Tunggorono/)

    await page.locator('#page li[data-kind=attribution] [data-things]').hover()
    expect(await page.locator('#facts .lit').allInnerTexts()).toEqual(['Antara'])
    await page.locator('h1').hover()
    expect(await page.locator('.lit').count()).toBe(0)
  })

  test('a mention lights its words, and words their mention', async () => {
    const { page } = await playground.open()
    await page.getByRole('tab', { name: 'Mentions' }).click()
    await page.locator('.mention', { hasText: 'Rp 185 juta' }).hover()
    expect(await page.locator('#page .lit').allInnerTexts()).toEqual(['Rp 185 juta'])
    await page.locator('#page .times', { hasText: 'selama dua pekan' }).hover()
    expect(await page.locator('.mention.lit').allInnerTexts()).toEqual([
      expect.stringMatching(/duration\s+selama dua pekan\s+P2W/),
    ])
  })

  test('a click on words opens the tab that tells of them', async () => {
    const { page } = await playground.open()
    await page.locator('#page .figures', { hasText: '2.400 buku' }).click()
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Mentions')
    await page.locator('#page li[data-kind=title] [data-things]').click()
    expect(await page.getByRole('tab', { selected: true }).innerText()).toBe('Facts')
  })

  test('tabs print the article as the library does, and are copied whole', async () => {
    const text = sample('tempo')
    const article = parseArticle(text)
    const { page } = await playground.open()
    await paste(page, text)
    const printed: Record<string, string> = {
      JSON: JSON.stringify(article, null, 2),
      'JSON-LD': JSON.stringify(toSchemaOrg(article), null, 2),
      HTML: toJsonLdScript(toSchemaOrg(article)),
      Markdown: toMarkdown(article),
    }
    for (const [name, expected] of Object.entries(printed)) {
      await page.getByRole('tab', { name, exact: true }).click()
      const [first = ''] = expected.split('\n')
      await page
        .locator('[role=tabpanel]:visible li', { hasText: first.slice(0, 60) })
        .first()
        .waitFor()
      await page.locator('#copy').click()
      await page.locator('#message', { hasText: 'Copied.' }).waitFor()
      expect(await page.evaluate(() => navigator.clipboard.readText()), name).toBe(expected)
    }
    await page.getByRole('tab', { name: 'Tree' }).click()
    await page.locator('#panel-tree li', { hasText: 'locationLead' }).waitFor()
    await page.getByRole('tab', { name: 'Facts' }).click()
    await page.locator('#copy').click()
    const facts = await page.evaluate(() => navigator.clipboard.readText())
    expect(facts).toMatch(/^Outlet\tTempo.co\ttempo\nTitle\tMuseum/)
  })

  test('a link carries the text', async () => {
    const text = `${sample('antara')}\nUjian: “é” 😀`
    const { page } = await playground.open()
    await paste(page, text)
    await page.getByRole('button', { name: 'Copy link' }).click()
    await page.locator('#message', { hasText: 'Link copied' }).waitFor()
    const link = await page.evaluate(() => navigator.clipboard.readText())
    expect(link).toMatch(/^file:.*index\.html#z=[\w-]+$/)
    expect(page.url()).toBe(link)

    const { page: other } = await playground.open({ fragment: link.split('#')[1] ?? '' })
    expect(await other.locator('#input').inputValue()).toBe(text)
    expect(await fact(other, 'Outlet').innerText()).toContain('Antara')
    await other.getByRole('button', { name: 'Clear' }).click()
    expect(other.url()).not.toContain('#')
  })

  test('a broken link says so', async () => {
    const { page } = await playground.open({ fragment: 'z=bukan-tautan' })
    expect(await page.locator('#message').innerText()).toBe(
      'The link carries no text that can be read.',
    )
    expect(await page.locator('#input').inputValue()).toBe('')
  })

  test('follows a link of the same page', async () => {
    const { page } = await playground.open()
    const fragment = await fragmentOf('SOLO, KOMPAS.com - Hujan turun sejak Minggu pagi.')
    await page.evaluate((hash) => {
      location.hash = hash
    }, fragment)
    await page.locator('#status', { hasText: '49 characters' }).waitFor()
  })

  test.each([
    ['id-ID', 'id', 'Fakta'],
    ['en-GB', 'en', 'Facts'],
    ['de-DE', 'en', 'Facts'],
  ])('speaks the language of the browser: %s', async (locale, lang, facts) => {
    const { page } = await playground.open({ locale })
    expect(await page.locator('html').getAttribute('lang')).toBe(lang)
    expect(await page.getByRole('tab').first().innerText()).toBe(facts)
  })

  test('switches the language, and keeps it', async () => {
    const { page } = await playground.open()
    await page.getByRole('button', { name: 'Bahasa Indonesia' }).click()
    expect(await page.locator('#facts th').allInnerTexts()).toContain('Terbit')
    expect(await page.locator('#status').innerText()).toMatch(/^3\.525 karakter/)
    await page.reload()
    await page.locator('#facts th', { hasText: 'Terbit' }).waitFor()
  })

  test('switches dark and light, and keeps it', async () => {
    const { page } = await playground.open({ colorScheme: 'dark' })
    const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor)
    const dark = await ground()
    await page.getByRole('button', { name: 'Dark or light' }).click()
    const light = await ground()
    expect(light).not.toBe(dark)
    await page.reload()
    expect(await ground()).toBe(light)
  })

  test('works by keyboard alone', async () => {
    const { page } = await playground.open()
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').innerText()).toBe('To the article')

    await page.getByRole('tab', { selected: true }).focus()
    await page.keyboard.press('ArrowRight')
    expect(await page.locator(':focus').innerText()).toBe('Mentions')
    expect(await page.locator('#panel-mentions').isVisible()).toBe(true)
    await page.keyboard.press('End')
    expect(await page.locator(':focus').innerText()).toBe('Markdown')
    await page.keyboard.press('ArrowRight')
    expect(await page.locator(':focus').innerText()).toBe('Facts')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('id')).toBe('panel-facts')
    await page.keyboard.press('Tab')
    expect(await page.locator(':focus').getAttribute('class')).toContain('value')
    expect(await page.locator('#page .lit').first().innerText()).toBe('Kompas.com')

    await page.locator('#page').focus()
    for (let i = 0; i < 2; i++) await page.keyboard.press('ArrowRight')
    expect(await page.locator('#readout').innerText()).toMatch(/^Published 2022-03-09T07:15/)
    await page.keyboard.press('ArrowLeft')
    expect(await page.locator('#readout').innerText()).toMatch(/^Title Perpustakaan Apung/)
  })

  test('typing is read after a pause', async () => {
    const { page } = await playground.open({ fragment: 't=' })
    await page
      .locator('#input')
      .pressSequentially('SOLO, KOMPAS.com - Hujan turun sejak Minggu pagi.')
    await page.locator('#status', { hasText: '49 characters' }).waitFor()
    expect(await fact(page, 'Places').innerText()).toContain('SOLO')
  })

  const long = (() => {
    let text = ''
    while (text.length < 200_000) text += `${outlets.map(sample).join('\n\n')}\n\n`
    return text.slice(0, 200_000)
  })()
  const oneLine = long.replaceAll(/\s+/g, ' ')
  const sentence = '"Harga beras naik Rp 500 sejak Sabtu (15/8/2020)," kata Rani Wulandari (43).'
  const dense = `Harga Beras Naik\n\nSOLO, KOMPAS.com - ${`${sentence}\n\n`.repeat(2500)}`

  test.each([
    ['200 KB', long],
    ['200 KB on one line', oneLine],
    ['200 KB full of mentions', dense],
  ])('%s: read in the worker, and few nodes drawn', async (name, text) => {
    const { page, faults } = await playground.open()
    await page.evaluate(() => {
      const times: number[] = []
      Object.assign(globalThis, { times })
      new PerformanceObserver((list) => {
        times.push(...list.getEntries().map(({ duration }) => duration))
      }).observe({ type: 'longtask' })
    })
    await paste(page, text)
    const nodes = () => page.evaluate(() => document.querySelectorAll('*').length)
    const counts = [await nodes()]
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click()
      const panel = page.locator('[role=tabpanel]:visible')
      await panel.locator('li').first().waitFor()
      await panel.evaluate((element) => {
        element.scrollTop = element.scrollHeight / 2
      })
      counts.push(await nodes())
    }
    await page.locator('#page').evaluate((element) => {
      element.scrollTop = element.scrollHeight
    })
    const end = text.trimEnd().split('\n').at(-1)?.slice(-12) ?? ''
    await page.locator('#page li', { hasText: end }).last().waitFor()
    counts.push(await nodes())
    expect(Math.max(...counts)).toBeLessThan(6000)

    await page.locator('#input').press('Control+End')
    await page.locator('#input').pressSequentially(' Tamat.')
    await page.locator('#status', { hasText: (text.length + 7).toLocaleString('en') }).waitFor()
    await page.locator('#page li', { hasText: 'Tamat.' }).waitFor()
    expect(faults).toEqual([])
    const times = await page.evaluate(() => (globalThis as unknown as { times: number[] }).times)
    const longest = Math.round(Math.max(0, ...times))
    const told = await page.locator('#status').innerText()
    console.log(
      `${name}: at most ${Math.max(...counts)} nodes; longest task ${longest} ms; ${told}`,
    )
  })
})
