// Date lines and dates as news pages print them, read by five libraries on Wednesday, 19 August 2020, 15:00 WIB.
//
//   node test/bench/date-strings.mjs --each    with each answer that is not right
//
// `parseDateline` reads the lines that date an article; dates within sentences are the work of
// `findMentions`. Libraries that read by a format get those that a careful user would list.
import { readFileSync } from 'node:fs'
import anyDate from 'any-date-parser'
import * as chrono from 'chrono-node/id'
import { parse } from 'date-fns'
import { id } from 'date-fns/locale/id'
import { DateTime, Settings } from 'luxon'
import { parseDateline, toDate } from '../../dist/index.js'
import { findMentions } from '../../dist/mentions.js'
import { printTable, race } from './measure.mjs'

const now = new Date('2020-08-19T15:00:00+07:00')
const writtenAt = { iso: '2020-08-19T15:00+07:00', zone: 'WIB' }

// Luxon takes the year that a string leaves out from its own clock.
Settings.now = () => now.valueOf()

/** What each says: an instant, a day, the days from a first to a last, or nothing. */
const strings = JSON.parse(
  readFileSync(new URL('../support/date-strings.json', import.meta.url), 'utf8'),
).map(({ text, says }) => [text, says])

const pad = (number) => String(number).padStart(2, '0')
const wall = (date) => `${date.getFullYear()}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`

/** An instant with the day that a user would print for it. */
const ofDate = (date) =>
  date instanceof Date && !Number.isNaN(date.valueOf())
    ? { instant: date.valueOf(), day: wall(date) }
    : undefined

function ofTimestamp(timestamp) {
  return (
    timestamp && { instant: toDate(timestamp, 'WIB').valueOf(), day: timestamp.iso.slice(0, 10) }
  )
}

function dateline(text) {
  const read = parseDateline(text)
  return ofTimestamp(read?.publishedAt ?? read?.updatedAt)
}

/** The first mention of a day or an hour: `2020-08-15`, `2020-08-18TNI`, `2020-08-19T12:00`, `2020-W33`, `2020-03` */
function mentioned(text) {
  const found = findMentions(text, { writtenAt }).find(
    ({ kind }) => kind === 'date' || kind === 'time',
  )
  const value = found?.value
  if (value === undefined) return undefined
  const month = /^\d{4}-\d\d$/.test(value) ? `${value}-01` : undefined
  if (/^\d{4}-W\d\d$/.test(value))
    return { day: DateTime.fromISO(value, { zone: 'utc' }).toISODate() }
  if (!/T\d\d:\d\d/.test(value)) return { day: month ?? value.slice(0, 10) }
  return ofTimestamp({ iso: value, zone: 'WIB' })
}

const zones = ['WIB', 'WITA', 'WIT']
const zoned = (formats) => formats.flatMap((format) => zones.map((zone) => `${format} '${zone}'`))

const dateFnsFormats = [
  ...zoned([
    'dd/MM/yyyy, HH:mm', 'dd/MM/yy | HH:mm', 'dd.MM.yyyy HH.mm', 'dd-MM-yyyy HH:mm',
    'd MMMM yyyy HH:mm', 'd MMMM yyyy, HH:mm', 'd MMMM yyyy | HH.mm', 'd MMM yyyy HH:mm',
    'EEEE, d MMMM yyyy HH:mm', 'EEEE, d MMMM yyyy | HH:mm', 'EEEE, d MMM yyyy HH:mm',
    "EEEE, d MMMM yyyy 'pukul' HH.mm", "EEEE (d/M/yyyy) 'pukul' HH.mm",
  ]),
  "yyyy-MM-dd'T'HH:mm:ssXXX", 'EEEE (d/M/yyyy)', 'EEEE (d/M)', 'd MMMM', 'd MMMM yyyy',
] // prettier-ignore
const luxonFormats = dateFnsFormats.map((format) =>
  format.replace('XXX', 'ZZ').replace('EEEE', 'cccc'),
)

function withDateFns(text) {
  for (const format of dateFnsFormats) {
    const date = parse(text, format, now, { locale: id })
    if (!Number.isNaN(date.valueOf())) return ofDate(date)
  }
  return undefined
}

function withLuxon(text) {
  for (const format of luxonFormats) {
    const date = DateTime.fromFormat(text, format, { locale: 'id', zone: 'Asia/Jakarta' })
    if (date.isValid) return { instant: date.toMillis(), day: date.toISODate() }
  }
  return undefined
}

function withChrono(text) {
  const [first] = chrono.parse(text, { instant: now, timezone: 420 })
  if (!first) return undefined
  const { start } = first
  const day = `${start.get('year')}-${pad(start.get('month'))}-${pad(start.get('day'))}`
  return { instant: start.date().valueOf(), day }
}

const tools = [
  ['parseDateline', dateline],
  ['parseDateline, then findMentions', (text) => dateline(text) ?? mentioned(text)],
  ['chrono-node 2.10.3, id', withChrono],
  ['date-fns 4.4.0 parse, id', withDateFns],
  ['luxon 3.7.2, id', withLuxon],
  ['any-date-parser 2.2.4, id', (text) => ofDate(anyDate.fromString(text, 'id'))],
]

function gradeOf(answer, expected) {
  if (answer === undefined) return expected === '' ? 'right' : 'none'
  if (expected.includes('T')) {
    return answer.instant === new Date(expected).valueOf() ? 'right' : 'wrong'
  }
  const [first = '', last = first] = expected.split('/')
  return answer.day >= first && answer.day <= last && expected !== '' ? 'right' : 'wrong'
}

function gradesIn(zone, name, read) {
  process.env.TZ = zone
  const grades = { right: 0, wrong: 0, none: 0 }
  for (const [text, expected] of strings) {
    const answer = read(text)
    const grade = gradeOf(answer, expected)
    grades[grade]++
    if (process.argv.includes('--each') && grade !== 'right') {
      console.log(`${name} in ${zone}: ${grade}: ${text}: ${JSON.stringify(answer)}`)
    }
  }
  process.env.TZ = 'UTC'
  return grades
}

const times = await race(
  tools.map(([, read]) => () => {
    let last
    for (let i = 0; i < 5; i++) for (const [text] of strings) last = read(text) ?? last
    return last
  }),
)
const rows = tools.map(([name, read], i) => {
  const utc = gradesIn('UTC', name, read)
  const jakarta = gradesIn('Asia/Jakarta', name, read)
  const micros = ((times[i] * 1e3) / 5 / strings.length).toFixed(1)
  return [name, ...[utc.right, utc.none, utc.wrong, jakarta.right].map(String), micros]
})

console.log(`## ${strings.length} date strings\n`)
console.log(
  'Right is the same minute where the string prints a clock, else the same day; four strings hold no date. Host in UTC, then in Jakarta: an answer should not depend on it. date-fns and luxon get 44 formats (with `WIB`, `WITA` and `WIT` as literals, since neither reads them), luxon `Asia/Jakarta` as its zone and the clock of that day; any-date-parser takes a missing year from the clock of the host, which costs it two strings.\n',
)
printTable(['reader', 'right', 'no answer', 'wrong', 'right in Jakarta', 'µs each'], rows)
