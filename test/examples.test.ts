import { spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('..', import.meta.url))
const examples = new URL('../examples/', import.meta.url)
const tsx = createRequire(import.meta.url).resolve('tsx/cli')
const samplePage = readFileSync(new URL('sample-page.txt', examples), 'utf8')
const escape = '\u001B'

interface Run {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

interface Surroundings {
  readonly input?: string | Buffer
  readonly env?: Record<string, string>
}

/** Runs an example as `npm run example` does. */
async function run(
  example: string,
  args: readonly string[] = [],
  { input = '', env = {} }: Surroundings = {},
): Promise<Run> {
  const child = spawn(process.execPath, [tsx, `examples/${example}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, NO_COLOR: undefined, FORCE_COLOR: undefined, ...env },
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  child.stdin.on('error', () => undefined)
  child.stdin.end(input)
  const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)])
  return { code: await ended, output, errors }
}

const done = { code: 0, errors: '' }

/** The value beside a name in a table: `outlet         kompas` */
function fact(output: string, name: string): string | undefined {
  const row = output.split('\n').find((each) => each.startsWith(`${name}  `))
  return row?.slice(name.length).trim()
}

/** The kind that stands before a line of the page. */
function kindOf(output: string, line: string): string | undefined {
  const row = output.split('\n').find((each) => each.includes(line))
  return row && /^[ \d]{4} {2}(\w+) /u.exec(row)?.[1]
}

/** The sample page as `npm run example` shows it, read once. */
let sample: Promise<Run>

beforeAll(() => {
  if (!existsSync(new URL('../dist/index.js', import.meta.url))) {
    throw new Error('The examples use the built package, and dist/ is not there: npm run build')
  }
  sample = run('read-page')
})

describe('the examples', () => {
  test('are all run by the tests below', () => {
    const programs = readdirSync(examples).filter((name) => name.endsWith('.ts'))
    const tests = readFileSync(fileURLToPath(import.meta.url), 'utf8')
    expect(programs.length).toBeGreaterThanOrEqual(5)
    for (const program of programs) expect(tests).toContain(`run('${program.slice(0, -3)}'`)
  })

  test('know the library by its door alone', () => {
    const files = readdirSync(examples, { recursive: true, encoding: 'utf8' })
    for (const file of files.filter((name) => name.endsWith('.ts'))) {
      const program = readFileSync(new URL(file, examples), 'utf8')
      expect(program).not.toMatch(/'[^'\n]*(?:src|dist)\//u)
    }
  })
})

describe.concurrent('read-page', { timeout: 60_000 }, () => {
  test('shows the facts of the sample page', async () => {
    const { output, ...rest } = await sample
    expect(rest).toEqual(done)
    expect(output).toMatch(/^examples\/sample-page\.txt\n/u)
    expect(fact(output, 'outlet')).toBe('kompas')
    expect(fact(output, 'title')).toBe(
      'Perpustakaan Apung Rawa Lindung Mulai Berlayar, Singgah di Sembilan Dusun',
    )
    expect(fact(output, 'published')).toBe('2022-03-09T07:15+07:00 WIB')
    expect(fact(output, 'authors')).toBe('Larasati Wedhaningrum')
    expect(fact(output, 'editors')).toBe('Bimo Tunggorono')
    expect(fact(output, 'sources')).toBe('Antara')
    expect(fact(output, 'places')).toBe('RAWA LINDUNG')
    expect(fact(output, 'body')).toBe('10 paragraphs, 184 words')
    expect(fact(output, 'warnings')).toBe('none')
    expect(output).toMatch(/^tags +perpustakaan apung\n +Rawa Lindung\n +minat baca$/mu)
    expect(output).toMatch(/^related links {2}Cerita Pak Giran.*\n {15}5 Taman.*\n {15}Musim/mu)
  })

  test.each([
    ['Gabung Kompas.com+', 'promotion'],
    ['Kompas.com - 09/03/2022', 'dateline'],
    ['Larasati Wedhaningrum,', 'byline'],
    ['Sumber Antara', 'attribution'],
    ['Anak-anak Dusun Karangwuni', 'caption'],
    ['RAWA LINDUNG, KOMPAS.com -', 'locationLead'],
    ['Perahu sepanjang 14 meter', 'paragraph'],
    ['Bagaimana cara meminjam buku?', 'heading'],
    ['Baca juga: 5 Taman Bacaan', 'relatedLink'],
    ['Simak breaking news', 'promotion'],
    ['minat baca', 'tags'],
    ['Terkini Lainnya', 'furniture'],
    ['[POPULER REGIONAL]', 'headline'],
    ['Copyright 2008 - 2022', 'copyright'],
  ])('marks %s as %s', async (line, kind) => {
    const { output } = await sample
    expect(kindOf(output, line)).toBe(kind)
  })

  test('shows every line of the page with its number', async () => {
    const { output } = await sample
    const numbers = output.matchAll(/^ {0,3}(\d+) {2}[a-z]/gmu)
    const printed = samplePage.split('\n').flatMap((line, i) => (line.trim() ? [i + 1] : []))
    expect(Array.from(numbers, ([, number]) => Number(number))).toEqual(printed)
  })

  test('reads standard input, whatever its line ends', async () => {
    const input = samplePage.replaceAll('\n', '\r\n')
    const { output, ...rest } = await run('read-page', ['-'], { input })
    expect(rest).toEqual(done)
    expect(output).toMatch(/^standard input\n/u)
    expect(output.split('\n').slice(1)).toEqual((await sample).output.split('\n').slice(1))
  })

  test('says what it misses on a page without signs of news', async () => {
    const { output, code } = await run('read-page', ['-'], { input: 'Hujan turun.\n' })
    expect(code).toBe(0)
    expect(fact(output, 'title')).toBe('none')
    expect(fact(output, 'warnings')).toMatch(/^line 1: .*no title/u)
  })

  test.each([
    [
      'a file that is not there',
      'no-such-page.txt',
      /^Cannot read no-such-page\.txt: there is no such file\. Expected a UTF-8 text file/u,
    ],
    ['a folder', 'examples', /^Cannot read examples: it is a folder\. Expected/u],
  ])('names %s', async (_what, path, message) => {
    const { code, output, errors } = await run('read-page', [path])
    expect({ code, output }).toEqual({ code: 1, output: '' })
    expect(errors).toMatch(message)
    expect(errors.trim().split('\n')).toHaveLength(1)
  })

  test('refuses bytes that are no UTF-8', async () => {
    const { code, errors } = await run('read-page', ['-'], {
      input: Buffer.from('caf\xE9', 'latin1'),
    })
    expect(code).toBe(1)
    expect(errors).toMatch(/^standard input is not UTF-8 text\./u)
  })

  test.each([[['--colour']], [['a.txt', 'b.txt']]])('explains its use to %j', async (args) => {
    const { code, output, errors } = await run('read-page', args)
    expect({ code, output }).toEqual({ code: 2, output: '' })
    expect(errors).toMatch(/^Usage: npm run example -- /u)
  })

  test('colours only where it should', async () => {
    const forced = await run('read-page', [], { env: { FORCE_COLOR: '1' } })
    const forbidden = await run('read-page', [], { env: { NO_COLOR: '1' } })
    expect(forced.output).toContain(`${escape}[32m`)
    expect(forbidden.output).not.toContain(escape)
    expect(forbidden.output).toBe((await sample).output)
  })

  test('passes no command of a page on to the terminal', async () => {
    const input = `Hujan ${escape}[31mturun${escape}[2J.\n`
    const { output } = await run('read-page', ['-'], { input })
    expect(output).toContain('Hujan \uFFFD[31mturun')
    expect(output).not.toContain(escape)
  })
})

describe.concurrent('facts-as-json', { timeout: 60_000 }, () => {
  test('prints one object a page, without its tree', async () => {
    const page = 'examples/sample-page.txt'
    const { output, ...rest } = await run('facts-as-json', [page, page])
    expect(rest).toEqual(done)
    const [first = '', second, ...others] = output.split('\n')
    expect([second, ...others]).toEqual([first, ''])
    expect(JSON.parse(first)).toMatchObject({
      page,
      outlet: 'kompas',
      publishedAt: { iso: '2022-03-09T07:15+07:00', zone: 'WIB' },
      instant: '2022-03-09T00:15:00.000Z',
      places: ['RAWA LINDUNG'],
      authors: ['Larasati Wedhaningrum'],
      editors: ['Bimo Tunggorono'],
      sources: ['Antara'],
      tags: ['perpustakaan apung', 'Rawa Lindung', 'minat baca'],
      warnings: [],
    })
    expect(first).not.toMatch(/"(?:children|position)"/u)
    expect(first).not.toMatch(/Baca juga|tanpa iklan|Jembatan Gantung/u)
  })

  test('goes on after a page that cannot be read', async () => {
    const { code, output, errors } = await run('facts-as-json', ['no-such-page.txt', '-'], {
      input: 'SOLO, KOMPAS.com - Hujan turun di Solo sejak Minggu pagi.',
    })
    expect(code).toBe(1)
    expect(errors).toMatch(/^Cannot read no-such-page\.txt/u)
    expect(JSON.parse(output)).toMatchObject({
      page: 'standard input',
      places: ['SOLO'],
      body: 'Hujan turun di Solo sejak Minggu pagi.',
      warnings: ['noTitle'],
    })
  })
})

test('your-own-outlet tells what the record changes', { timeout: 60_000 }, async () => {
  const { output, ...rest } = await run('your-own-outlet')
  expect(rest).toEqual(done)
  expect(fact(output, 'outlet')).toMatch(/^none +wartalembah$/u)
  expect(fact(output, 'published')).toMatch(/ 2023-05-12T08:30\+08:00$/u)
  expect(fact(output, 'authors')).toMatch(/ {2}Bagas Winarsa$/u)
  expect(fact(output, 'places')).toMatch(/ {2}LERENG ARUM$/u)
  expect(output).toContain('By its address alone: wartalembah')
})

test(
  'single-lines shows what each function reads and what it refuses',
  { timeout: 60_000 },
  async () => {
    const { output, ...rest } = await run('single-lines')
    expect(rest).toEqual(done)
    const rows = output.trim().split('\n').slice(1)
    const readers = new Set(rows.map((row) => row.split(' ')[0]))
    const door = Object.keys(await import('urai-berita')).filter((name) => name.startsWith('parse'))
    expect([...readers].sort()).toEqual(door.filter((name) => name !== 'parseArticle').sort())
    for (const reader of readers) {
      const answers = rows.filter((row) => row.startsWith(`${reader ?? ''} `))
      expect(answers.some((row) => /\{"type":"\w+".*\}\]?$/u.test(row))).toBe(true)
    }
    expect(output).toMatch(/parseDateline +Kompas\.com - 31\/02\/2022, 07:15 WIB +undefined/u)
    expect(output).toMatch(/"places":\["JAKARTA","BANDUNG"\]/u)
  },
)

describe.concurrent('explain', { timeout: 60_000 }, () => {
  test('gives region, kind, evidence and fields of each line, for an issue', async () => {
    const { output, ...rest } = await run('explain', ['examples/sample-page.txt'])
    expect(rest).toEqual(done)
    const { version } = createRequire(import.meta.url)('../package.json') as { version: string }
    const [fence, header, ...rows] = output.trim().split('\n')
    expect([fence, rows.at(-1)]).toEqual(['~~~text', '~~~'])
    expect(header).toContain(`urai-berita ${version}, Node ${process.version}`)
    expect(rows.map((row) => row.replace(/ {2,}/gu, ' '))).toEqual(
      expect.arrayContaining([
        ' 1 masthead furniture - Harian Kompas kind="rest"',
        ' 52 head byline byline Editor of line 50',
        ' 54 head attribution attribution Sumber Antara sources=["Antara"]',
        ' 75 body heading - Bagaimana cara meminjam buku? text="Bagaimana cara meminjam buku?"',
        ' 96 foot tags - Tag tags=["perpustakaan apung","Rawa Lindung","minat baca"]',
        ' 105 tail furniture - Terkini Lainnya kind="header"',
      ]),
    )
    expect(output).toMatch(/ 59 {2}body +paragraph .*locationLead\(places=\["RAWA LINDUNG"\]/u)
  })

  test('prints no page whole, so that issues hold no news text', async () => {
    const { output } = await run('explain')
    expect(output).not.toContain('akan singgah di sembilan dusun')
  })

  test('shows the warnings', async () => {
    const input = 'Hujan Turun di Lereng Arum Sejak Pagi\n\nKompas.com - 31/02/2022, 07:15 WIB\n'
    const { output } = await run('explain', ['-'], { input })
    expect(output).toMatch(/^warning: impossibleDate, line 3: /mu)
  })
})

describe.concurrent('what the text says', { timeout: 60_000 }, () => {
  test('timeline gives days and hours in the order of time', async () => {
    const { output, ...rest } = await run('timeline')
    expect(rest).toEqual(done)
    const days = output.split('\n').flatMap((row) => /^\d{4}[-\dTW:+]*/u.exec(row) ?? [])
    expect(days).toEqual(['2022', '2022-03-08', '2022-03-08', '2022-03-08'])
    expect(output).toContain('berlayar pada [akhir tahun ini].')
    expect(output).toContain('Left out, since the text does not tell the day: 1')
  })

  test('who-said-what gives quotations and reported speech by speaker', async () => {
    const { output, ...rest } = await run('who-said-what')
    expect(rest).toEqual(done)
    expect(output).toMatch(/^Sastro Wiyugo\n {2}- “Anak-anak di sini/mu)
    expect(output).toMatch(/^Menik Arumdalu\n {2}- “Kami lebih takut .*” \(ujar\)$/mu)
    expect(output).toMatch(/^Menik\n {2}- Menik mengatakan, jadwal/mu)
  })

  test('money gives amounts as comma-separated values', async () => {
    const { output, ...rest } = await run('money')
    expect(rest).toEqual(done)
    expect(output).toBe(
      'page,currency,least,most,words\nexamples/sample-page.txt,IDR,185000000,185000000,Rp 185 juta\n',
    )
  })
})

describe.concurrent('where pages come from', { timeout: 60_000 }, () => {
  test('from-html reads the whole page and what Readability keeps of it', async () => {
    const { output, ...rest } = await run('from-html')
    expect(rest).toEqual(done)
    expect(fact(output, 'outlet')).toMatch(/^detik +detik$/u)
    expect(fact(output, 'published')).toMatch(/^2021-01-02T08:15\+07:00 +none$/u)
    expect(fact(output, 'places')).toMatch(/^Klaten +Klaten$/u)
    expect(output).toMatch(/\n\nPasar Legi dibuka lagi setelah dua bulan ditutup\./u)
    expect(output).not.toMatch(/Baca juga|Gambas|console/u)
  })

  test('from-html gives an article for what is no page', async () => {
    const { output, ...rest } = await run('from-html', ['-'], { input: '<p>Hujan turun.' })
    expect(rest).toEqual(done)
    expect(fact(output, 'title')).toMatch(/^none/u)
  })

  test('rss-item reads leads and counts days from the pubDate', async () => {
    const { output, ...rest } = await run('rss-item')
    expect(rest).toEqual(done)
    expect(output.match(/^ {2}place .*/gmu)).toEqual([
      '  place     Rawa Lindung',
      '  place     Klaten',
      '  place     none',
    ])
    expect(output).toContain('Selasa (8/3) = 2022-03-08')
    expect(output).toContain('kemarin = 2022-03-05')
    expect(output).not.toContain('<img')
  })

  test('rss-item says where a feed has no day that can be read', async () => {
    const input =
      '<rss><channel><item><title>Hujan</title><pubDate>kemarin</pubDate></item></channel></rss>'
    const { output } = await run('rss-item', ['-'], { input })
    expect(output).toContain('  written   unknown\n')
  })

  test('wet-file gives a line for each page with an article', async () => {
    const made = await run('corpus/synthesize', [
      '--pages',
      '6',
      '--format',
      'wet',
      '--damage',
      '0',
    ])
    const { output, ...rest } = await run('wet-file', [], { input: made.output })
    expect(rest).toEqual(done)
    const lines = output.trim().split('\n')
    expect(lines.pop()).toBe('articles 5, other pages 1')
    for (const line of lines) expect(line).toMatch(/^\d{4}-\S+\t\w+\t\d+ words\t\S/u)
  })

  test('wet-file unpacks files and passes over damaged records', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'urai-berita-'))
    const made = await run('corpus/synthesize', ['--pages', '6', '--format', 'wet'])
    const path = join(folder, 'pages.warc.wet.gz')
    await writeFile(
      path,
      gzipSync(made.output.replace(/Content-Length: \d{3,}/u, 'Content-Length: 7')),
    )
    const { output, ...rest } = await run('wet-file', [path])
    await rm(folder, { recursive: true })
    expect(rest).toEqual(done)
    expect(output).toMatch(/^articles \d, other pages \d$/mu)
  })

  test('wet-file names a file that it cannot read', async () => {
    const { code, errors } = await run('wet-file', ['no-such-file.wet'])
    expect(code).toBe(1)
    expect(errors).toMatch(/^Cannot read no-such-file\.wet: /u)
  })

  test('to-sqlite fills a database, and fills it alike when run again', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'urai-berita-'))
    const args = [join(folder, 'news.db'), 'examples/sample-page.txt']
    const [first, second] = [await run('to-sqlite', args), await run('to-sqlite', args)]
    await rm(folder, { recursive: true })
    expect(first).toEqual({ ...done, output: first.output })
    expect(second.output).toBe(first.output)
    expect(first.output).toMatch(/^2022-03-09T07:15\+07:00 {2}kompas {2}Perpustakaan/mu)
    expect(first.output).toMatch(/^Larasati Wedhaningrum {2}author {2}1$/mu)
    expect(first.output).toContain('[buku]')
  })

  test('to-sqlite takes a page for words alone, whatever SQL it prints', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'urai-berita-'))
    const path = join(folder, 'page.txt')
    await writeFile(path, samplePage.replaceAll('Rawa Lindung', `'); drop table article; --`))
    const { output, ...rest } = await run('to-sqlite', [':memory:', path])
    await rm(folder, { recursive: true })
    expect(rest).toEqual(done)
    expect(output).toContain('2022-03-09T07:15+07:00')
  })
})
