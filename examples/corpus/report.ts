// Says how well a corpus was read, from the output of the runners: a Markdown page with charts, in a
// folder. For each outlet and year: which facts its articles show, warnings, lines of unknown kind;
// and the most frequent lines that nothing reads: the to-do list for a new outlet.
//
//   npx tsx examples/corpus/report.ts report < facts.ndjson
//
// Exit codes: 0 written; 2 misused; 3 the input could not be read or the report not be written.
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { barChart, sparkline } from './chart.ts'
import { reasonOf } from './output.ts'
import { countedFacts, type Group, largest, type Row, sumOf, type Tally, tallyOf } from './tally.ts'

/** A page with its charts, by file name. */
type Files = Map<string, string>

async function tallyInput(): Promise<Tally> {
  const tally = tallyOf()
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    tally.add(rowOf(line, number))
  }
  return tally
}

function rowOf(line: string, number: number): Row {
  try {
    return JSON.parse(line) as Row
  } catch (error) {
    throw new Error(`line ${number} is no output of the runners`, { cause: error })
  }
}

function reportOf(tally: Tally): Files {
  const files: Files = new Map()
  const { all, errors } = tally
  const failed = [...errors.values()].reduce((sum, times) => sum + times, 0)
  const parts = [
    '# The corpus as it was read',
    `${plain(all.articles)} articles, ${plain(failed)} records with an error.`,
    '## Articles with each fact',
    chart(files, 'facts', factsOf(all)),
    '## Articles with each warning',
    chart(files, 'warnings', countsOf(all.warnings, all.articles)),
    ...(failed > 0
      ? ['## Records with an error', table(['error', 'records'], largest(errors, 20))]
      : []),
    '## By outlet',
    'Shares of articles; the line shows `title`, `publishedAt` and `body` together over the years. *Unknown* is the share of the blocks of a page that no convention reads.',
    outletsOf(files, tally),
    '## By outlet and year',
    yearsOf(tally),
    '## The most frequent unread lines',
    `What to teach first. A count may be too low by ${plain(tally.unread.slack())}.`,
    table(['line', 'times'], tally.unread.top(100)),
  ]
  return files.set('report.md', `${parts.join('\n\n')}\n`)
}

/** The 60 largest outlets, with a line over their years. */
function outletsOf(files: Files, { outlets }: Tally): string {
  const rows = largestOutlets(outlets).map(([outlet, years]) => {
    const sum = sumOf(years.values())
    const dated = inOrder(years).filter(([year]) => year !== 'none')
    const shares = dated.map(([, group]) => coreOf(group))
    const name = `outlet-${outlet.replace(/[^\w-]/gu, '_')}`
    const line = shares.length > 1 ? image(files, name, sparkline(outlet, shares)) : ''
    return [outlet, plain(sum.articles), ...sharesOf(sum), line]
  })
  return table(['outlet', 'articles', ...shareNames, 'over the years'], rows)
}

function yearsOf({ outlets }: Tally): string {
  const rows = largestOutlets(outlets).flatMap(([outlet, years]) =>
    inOrder(years).map(([year, group]) => {
      const warnings = largest(group.warnings, 5).map(([code, times]) => `${code} ${plain(times)}`)
      return [outlet, year, plain(group.articles), ...sharesOf(group), warnings.join(', ')]
    }),
  )
  return table(['outlet', 'year', 'articles', ...shareNames, 'warnings'], rows)
}

type Years = ReadonlyMap<string, Group>

function largestOutlets(outlets: ReadonlyMap<string, Years>): [string, Years][] {
  const sizes = new Map([...outlets].map(([id, years]) => [id, sumOf(years.values()).articles]))
  return largest(sizes, 60).map(([id]) => [id, outlets.get(id) ?? new Map<string, Group>()])
}

function inOrder(years: Years): [string, Group][] {
  return [...years].sort(([a], [b]) => (a < b ? -1 : 1))
}

const shareNames = [...countedFacts.slice(1), 'unknown']

function sharesOf({ articles, facts, blocks, unread }: Group): string[] {
  const shares = countedFacts.slice(1).map((fact) => percent(facts.get(fact) ?? 0, articles))
  return [...shares, percent(unread, blocks)]
}

/** How often an article shows what every article has. */
function coreOf({ articles, facts }: Group): number {
  const core = ['title', 'publishedAt', 'body'].map((fact) => facts.get(fact) ?? 0)
  return core.reduce((sum, times) => sum + times, 0) / core.length / articles
}

function factsOf({ articles, facts }: Group) {
  return countedFacts.map((label) => barOf(label, facts.get(label) ?? 0, articles))
}

function countsOf(counts: ReadonlyMap<string, number>, whole: number) {
  return largest(counts, 20).map(([label, times]) => barOf(label, times, whole))
}

function barOf(label: string, times: number, whole: number) {
  return { label, share: whole > 0 ? times / whole : 0, value: percent(times, whole) }
}

function chart(files: Files, name: string, bars: ReturnType<typeof factsOf>): string {
  return bars.length > 0 ? image(files, name, barChart(name, bars)) : 'None.'
}

function image(files: Files, name: string, svg: string): string {
  files.set(`${name}.svg`, svg)
  return `![${name}](${name}.svg)`
}

function table(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.map(cell).join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Text of others in a cell: no mark of theirs is one of the page's. */
function cell(value: string | number): string {
  if (typeof value === 'number') return plain(value)
  if (/^!\[[\w-]+\]\([\w-]+\.svg\)$/u.test(value)) return value
  return value.replace(/\p{Cc}/gu, '\uFFFD').replace(/[\\`*_[\]<>|#&~]/gu, '\\$&')
}

function plain(value: number): string {
  return value.toLocaleString('en')
}

function percent(part: number, whole: number): string {
  return whole > 0 ? `${((part / whole) * 100).toFixed(1)} %` : '-'
}

const [folder, ...others] = process.argv.slice(2)
if (folder === undefined || folder.startsWith('-') || others.length > 0) {
  process.stderr.write('Usage: npx tsx examples/corpus/report.ts FOLDER < facts.ndjson\n')
  process.exitCode = 2
} else {
  try {
    const tally = await tallyInput()
    await mkdir(folder, { recursive: true })
    for (const [name, text] of reportOf(tally)) await writeFile(join(folder, name), text)
  } catch (error) {
    process.stderr.write(`No report: ${reasonOf(error)}\n`)
    process.exitCode = 3
  }
}
