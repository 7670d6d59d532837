import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { progressOn } from '../../examples/corpus/progress.ts'
import { frequentLines } from '../../examples/corpus/tally.ts'
import { asWritten, built, run, synthesize, temporaryFolder } from '../support/corpus.ts'

vi.setConfig({ testTimeout: 120_000 })

const folder = temporaryFolder()
const inFolder = (name: string) => join(folder.path, name)

afterAll(() => {
  folder[Symbol.dispose]()
})

test('report.ts tells of outlets, years, warnings, errors and unread lines', async () => {
  await synthesize(inFolder('pages'), 'ndjson', 400)
  await run(built('ndjson'), { from: inFolder('pages'), to: inFolder('facts') })
  const done = await run(asWritten('report', inFolder('report')), { from: inFolder('facts') })
  expect(done).toEqual({ code: 0, output: '', errors: '' })

  const page = readFileSync(inFolder('report/report.md'), 'utf8')
  expect(page).toMatch(/^3\d\d articles, \d+ records with an error\.$/mu)
  expect(page).toMatch(/^\| kompas \| \d+ \| (?:\d+\.\d % \| ){11}!\[outlet-kompas\]/mu)
  expect(page).toMatch(/^\| antara \| 20\d\d \| \d+ \| /mu)
  expect(page).toMatch(/^\| not JSON \| \d+ \|$/mu)
  expect(page).toMatch(/^\| Kanal Warga \| \d+ \|$/mu)
  const charts = [...page.matchAll(/\]\(([\w-]+\.svg)\)/gu)].map(([, name]) => name)
  expect(readdirSync(inFolder('report')).sort()).toEqual([...charts, 'report.md'].sort())
  for (const name of charts) {
    expect(readFileSync(inFolder(`report/${name ?? ''}`), 'utf8')).toMatch(
      /^<svg [^>]*>.*<\/svg>\n$/su,
    )
  }
})

test('report.ts lets no page write into it', async () => {
  const line = '![x](http://a.example/x.svg) <script> | **Resep** \u001B[2J'
  await writeFile(inFolder('hostile'), `${JSON.stringify({ outlet: line, unread: [line] })}\n`)
  await run(asWritten('report', inFolder('second')), { from: inFolder('hostile') })
  const page = readFileSync(inFolder('second/report.md'), 'utf8')
  expect(page).toContain(
    '!\\[x\\](http://a.example/x.svg) \\<script\\> \\| \\*\\*Resep\\*\\* \uFFFD\\[2J',
  )
})

test.each([
  ['no folder', [], '', 2, /^Usage: /u],
  [
    'what is no output',
    ['third'],
    'Hujan turun\n',
    3,
    /^No report: line 1 is no output of the runners/u,
  ],
])('report.ts explains itself to %s', async (_what, args, input, code, message) => {
  await writeFile(inFolder('input'), input)
  const ended = await run(asWritten('report', ...args.map(inFolder)), { from: inFolder('input') })
  expect(ended.code).toBe(code)
  expect(ended.errors).toMatch(message)
})

test('measure.ts sets the runners against the bare loop', async () => {
  const { code, output } = await run(asWritten('measure', '--pages', '50', '--rounds', '1'))
  expect(code).toBe(0)
  for (const runner of ['cat', 'bare loop', 'ndjson', 'all-cores, all threads']) {
    expect(output).toMatch(new RegExp(`^\\| ${runner} \\| [\\d.]+ \\| `, 'mu'))
  }
  expect(output).toMatch(/^- ndjson takes [\d.]+ times the bare loop/mu)
})

test('frequentLines keeps the lines of a menu in bounded memory', () => {
  const lines = frequentLines(50)
  for (let i = 0; i < 5000; i++) for (const line of ['Resep Nenek', `Berita ${i}`]) lines.add(line)
  const [[line, times] = ['', 0]] = lines.top(1)
  expect(line).toBe('Resep Nenek')
  expect(times).toBeLessThanOrEqual(5000)
  expect(times + lines.slack()).toBeGreaterThanOrEqual(5000)
})

test('progressOn draws records, speed and time left on a terminal, and nothing elsewhere', () => {
  const drawn: string[] = []
  let time = 0
  const screen = { isTTY: true, columns: 120, write: (words: string) => drawn.push(words) }
  const { tell } = progressOn(screen, { begin: 0, size: 4e6 }, () => time)
  time = 1000
  tell(1200, 1e6)
  time = 1050
  tell(1300, 1.1e6)
  expect(drawn).toEqual([
    '\r\u001B[2K[#######-----------------------]  25 %  1,200 records  1.0 MB/s  3 s left',
  ])
  progressOn({ ...screen, isTTY: false }, { begin: 0, size: 4e6 }, () => time).tell(1, 1)
  expect(drawn).toHaveLength(1)
  const { tell: tellOfPipe } = progressOn(screen, { begin: 0, size: undefined }, () => time)
  tellOfPipe(7, 5)
  expect(drawn.at(-1)).toBe('\r\u001B[2K7 records  0.0 MB/s')
})
