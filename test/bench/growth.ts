// Whether the time grows with the text alone, on strings that are made to break readers: each is doubled
// and read again. A reader that goes over the text once for each of its pieces takes four times as long.
//
//   npm run bench:growth                      the table of all strings, worst ratio first; `!` above 2.6
//   npm run bench:growth -- --length 50000    with strings of so many characters, and of twice as many
//   npm run bench:growth -- --all             all rows; by default those above 2.2 and the ten worst
//
// Times are the best of several rounds, on the processor. A string that is read in no time is made longer
// first, and a ratio that stands out is measured again at twice the length and the
// least of them counts: short times are noise, and what is quadratic is so at every length.
import { parseArticle } from 'urai-berita'
import * as library from 'urai-berita'
import { findMentions } from 'urai-berita/mentions'
import { parseArgs } from 'node:util'
import { type HostileString, hostileStrings } from '../support/hostile-strings.ts'

const MOST = 2.6
const ROUNDS = 2
/** Below so many milliseconds a ratio tells nothing, so strings are made longer. */
const SHORTEST = 2
const LONGEST = 400_000

const { values: options } = parseArgs({
  options: {
    length: { type: 'string', default: '50000' },
    all: { type: 'boolean', default: false },
  },
})

const lineReaders = [
  library.parseAttribution,
  library.parseByline,
  library.parseBylines,
  library.parseCaption,
  library.parseCopyright,
  library.parseDateline,
  library.parseEmbed,
  library.parseLocationLead,
  library.parsePagination,
  library.parsePromotion,
  library.parseRelatedLink,
  library.parseSignOff,
  library.parseTags,
]

const readers: [string, (text: string) => unknown][] = [
  ['parseArticle', parseArticle],
  ['findMentions', findMentions],
  ['the 13 readers of lines', (text) => lineReaders.map((read) => read(text))],
]

interface Row {
  reader: string
  string: string
  length: number
  ms: number
  ratio: number
}

/** Kept, so that nothing is taken away as unused. */
let kept = 0

function processorTime(run: () => unknown): number {
  const before = process.cpuUsage()
  kept += run() === undefined ? 0 : 1
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1e3
}

function best(run: () => unknown): number {
  let least = Infinity
  for (let round = 0; round < ROUNDS; round++) least = Math.min(least, processorTime(run))
  return least
}

/** Nothing where even the longest string is read in no time. */
function measured(
  reader: string,
  read: (text: string) => unknown,
  { name, ofLength }: HostileString,
): Row | undefined {
  let row: Row | undefined
  for (let length = Number(options.length); length <= LONGEST; length *= 2) {
    const [once, twice] = [ofLength(length), ofLength(2 * length)]
    const ms = best(() => read(once))
    if (ms < SHORTEST) continue
    const ratio = best(() => read(twice)) / ms
    if (!row || ratio < row.ratio) row = { reader, string: name, length, ms, ratio }
    if (ratio <= MOST || ms > 500) break
  }
  return row
}

for (const [, read] of readers) for (const { ofLength } of hostileStrings) read(ofLength(2_000))

const rows = readers.flatMap(([name, read]) =>
  hostileStrings.flatMap((string) => measured(name, read, string) ?? []),
)
rows.sort((a, b) => b.ratio - a.ratio)
const shown = options.all ? rows : rows.filter(({ ratio }, at) => at < 10 || ratio > 2.2)

console.log('| reader | string | characters | ms | ratio when doubled | |')
console.log('| --- | --- | --: | --: | --: | --- |')
for (const { reader, string, length, ms, ratio } of shown) {
  const printed = string.replaceAll('|', '\\|')
  const mark = ratio > MOST ? '!' : ''
  console.log(
    `| ${reader} | ${printed} | ${length.toLocaleString('en')} | ${ms.toFixed(1)} | ${ratio.toFixed(2)} | ${mark} |`,
  )
}
const above = rows.filter(({ ratio }) => ratio > MOST).length
const ratios = rows.map(({ ratio }) => ratio).sort((a, b) => a - b)
const median = ratios[ratios.length >> 1] ?? 0
const all = readers.length * hostileStrings.length
console.log(
  `\n${all} doublings: median ratio ${median.toFixed(2)}, ${above} above ${MOST}; ${all - rows.length} take less than ${SHORTEST} ms at ${LONGEST.toLocaleString('en')} characters`,
)
if (kept === 0 || above > 0) process.exitCode = 1
