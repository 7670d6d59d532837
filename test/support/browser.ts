import { spawnSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { env } from 'node:process'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { type Bundle, buildPlayground } from '../../docs/playground/build.ts'

/** The path of a Chromium: that of CHROMIUM, or the first that the path names. */
export const chromiumPath =
  env['CHROMIUM'] ?? onPath('chromium', 'chromium-browser', 'google-chrome')

/** Says at the tests that are skipped how to run them. */
export const inChromium = chromiumPath
  ? 'in Chromium'
  : 'in Chromium: skipped, none found; `apt-get install chromium`, or name yours in CHROMIUM'

if (!chromiumPath) {
  if (env['URAI_BROWSER'] === 'always') throw new Error(inChromium)
  console.warn(inChromium)
}

function onPath(...names: string[]): string | undefined {
  const { stdout } = spawnSync('which', names, { encoding: 'utf8' })
  return stdout.split('\n').find((path) => path !== '')
}

/** The playground, built into a folder of its own, as a file that a browser opens. */
export interface Playground {
  readonly page: Bundle
  readonly worker: Bundle
  /** Opens it anew; no network is there. */
  readonly open: (options?: Opening) => Promise<Opened>
  readonly close: () => Promise<void>
}

/** How a visit begins. */
export interface Opening extends BrowserContextOptions {
  /** The fragment of the address, without `#`. */
  readonly fragment?: string
}

/** A visit: the page, and the addresses that it asked for. */
export interface Opened {
  readonly page: Page
  readonly requests: readonly string[]
  /** What the page threw or complained of. */
  readonly faults: readonly string[]
}

/** Builds the playground and starts Chromium. */
export async function startPlayground(): Promise<Playground> {
  const folder = await mkdtemp(join(tmpdir(), 'urai-berita-playground-'))
  const { page, worker } = await buildPlayground(folder)
  const address = pathToFileURL(join(folder, 'index.html')).href
  const browser = await chromium.launch({
    executablePath: chromiumPath ?? '',
    args: ['--no-sandbox'],
  })
  return {
    page,
    worker,
    open: (opening) => openIn(browser, address, opening),
    close: async () => {
      await browser.close()
      await rm(folder, { recursive: true })
    },
  }
}

async function openIn(
  browser: Browser,
  address: string,
  { fragment, ...options }: Opening = {},
): Promise<Opened> {
  const context = await browser.newContext({ locale: 'en-US', ...options })
  await context.setOffline(true)
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = await context.newPage()
  const requests: string[] = []
  const faults: string[] = []
  page.on('request', (request) => requests.push(request.url()))
  page.on('pageerror', ({ message }) => faults.push(message))
  page.on('console', (said) => {
    if (said.type() === 'error') faults.push(said.text())
  })
  await page.goto(fragment === undefined ? address : `${address}#${fragment}`)
  await page.locator('#page li, #status:text("0 ")').first().waitFor()
  return { page, requests, faults }
}
