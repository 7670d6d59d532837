// Run by test/time-zones.test.ts in several time zones: prints what it reads, for comparing.
import { parseArticle, parseDateline, toDate } from '../../src/index.ts'

const lines = [
  'Kompas.com - 16/08/2020, 12:59 WIB',
  'Kompas.com - 01/01/2021, 00:05 WIT',
  'Kompas.com - 31/12/2020, 23:59 WITA',
  // Days on which clocks were changed, or days left out, somewhere in the world.
  'Minggu, 08/03/2020 02:30 WIB',
  'Minggu, 01/11/2020 01:30 WIB',
  'Jumat, 30 Desember 2011 | 10:00 WIB',
  'Sabtu, 29 Februari 2020',
  'Kamis, 1 Januari 1970 00:00 WIB',
]

const read = lines.map((line) => {
  const { publishedAt } = parseDateline(line) ?? {}
  const { warnings } = parseArticle(`${line}\n\nHujan turun di lereng gunung sejak pagi.`)
  const instant = publishedAt && toDate(publishedAt, 'WIB')?.toISOString()
  const doubts = warnings.map(({ code }) => code)
  return { line, publishedAt: publishedAt ?? null, instant: instant ?? null, doubts }
})

const host = Intl.DateTimeFormat().resolvedOptions().timeZone
process.stdout.write(JSON.stringify({ host, read }))
