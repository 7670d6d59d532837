import P from 'parsimmon'
import { weekdayBeginnings } from '../grammar/calendar.ts'
import { captures } from '../grammar/captures.ts'
import { beginningAt, byFirstWord, wordEndAt } from '../grammar/first-word.ts'
import { offset, optional } from '../grammar/match.ts'
import { failure, success } from '../grammar/token.ts'
import { countStarts } from './count.ts'
import { clockBeginnings } from './clock.ts'
import {
  bracketed,
  clockPhrase,
  dateBeginnings,
  dayBeginnings,
  dayPhrase,
  type DayPhrase,
  holiday,
  holidayBeginnings,
  relativeBeginnings,
} from './date.ts'
import { age, lengthPhrase, profiled, singlePhrase, withinPhrase } from './duration.ts'
import type { Modifier } from './mention.ts'
import {
  introducedPeriodPhrase,
  periodBeginnings,
  periodPhrase,
  type PeriodPhrase,
} from './period.ts'
import type { Bound, PrintedPoint, PrintedTime } from './printed-time.ts'
import type { Expression, Extent } from './scan.ts'
import { frequencyPhrase, listGap, recurringNext, recurringPhrase } from './set.ts'
import { dateOfList, listedDays, spanBeginnings, spanEnd, spanPhrase } from './span.ts'

export { timeResolver } from './resolve-time.ts'

/** An expression of time as printed, before it is known which day it means. */
export interface UnresolvedTime extends Extent {
  readonly time: PrintedTime
}

/** Whether a reading is an expression of time. */
export function isTime(reading: Extent): reading is UnresolvedTime {
  return 'time' in reading
}

type Readings = readonly UnresolvedTime[]

/** The words of a grammar as one reading. */
function said(parser: P.Parser<PrintedTime | undefined>): P.Parser<Readings> {
  return P.seqMap(offset, parser, offset, (from, time, to) => (time ? [{ from, to, time }] : []))
}

interface Head {
  readonly point: PrintedPoint
  readonly bound?: Bound | undefined
  readonly modifier?: Modifier | undefined
}

const headOfDay = ({ day, bound, modifier }: DayPhrase): Head => ({ point: day, bound, modifier })

/** `akhir pekan lalu, (9/11)`: the day in brackets says more. */
const dated = (phrase: P.Parser<PeriodPhrase>): P.Parser<Head> =>
  P.seqMap(phrase, optional(bracketed, undefined), (period, date) =>
    date ? { point: { unit: 'day', date } } : headOfPeriod(period),
  )

const headOfPeriod = ({ period, modifier }: PeriodPhrase): Head => ({ point: period, modifier })

/** A point, or a span where the words go on: `Selasa (31/12) sore hingga Rabu (1/1)` */
const goingOn = (head: P.Parser<Head>): P.Parser<PrintedTime> =>
  P.seqMap(head, spanEnd, ({ point, bound, modifier }, end): PrintedTime =>
    end ? { kind: 'span', from: point, to: end } : { kind: 'point', point, bound, modifier },
  )

const list: P.Parser<Readings> = P.seqMap(offset, listedDays, (start, days) =>
  days.map(({ date, from, to }) => ({
    from: start + from,
    to: start + to,
    time: { kind: 'point', point: { unit: 'day', date } } as const,
  })),
)

const listed = dateOfList.map((date): PrintedTime => ({
  kind: 'point',
  point: { unit: 'day', date },
}))

const days = goingOn(dayPhrase.map(headOfDay))

const hours = goingOn(clockPhrase.map(headOfDay))

const periods = goingOn(dated(periodPhrase))

const introducedPeriods = goingOn(dated(introducedPeriodPhrase))

/** Everything that has a place in the calendar. */
const calendar = inCalendar(periods)

/** The same behind a word that shows a time follows; also `2020` and `Maret` alone. */
const introduced = P.alt(
  inCalendar(introducedPeriods),
  byFirstWord([[holidayBeginnings, said(goingOn(holiday.map(headOfDay)))]]),
)

/** What has a place in the calendar, by the word that it begins with. */
function inCalendar(periods: P.Parser<PrintedTime>): P.Parser<Readings> {
  return byFirstWord([
    [dateBeginnings, list],
    [spanBeginnings, said(spanPhrase)],
    [dateBeginnings, said(listed)],
    [dayBeginnings, said(days)],
    [periodBeginnings, said(periods)],
  ])
}

/** A word or figure that a time begins with. */
const timeWords: ReadonlySet<string> = new Set([
  ...holidayBeginnings,
  ...spanBeginnings,
  ...dayBeginnings,
  ...periodBeginnings,
])

/** The same behind `sekitar`: `pada sekitar pukul 19.00` */
const aboutIntroduced: P.Parser<Readings> = P.seqMap(
  offset,
  captures(/(?<about>(?:sekitar|sekira|kira-kira) )?/iu),
  introduced,
  (from, { about }, readings) =>
    about === undefined
      ? readings
      : readings.map((each, i) =>
          i > 0 ? each : { ...each, from, time: { ...each.time, modifier: 'approx' } },
        ),
)

/** `sejak 1994`, `hingga 27 April 2025`: the word belongs to the mention. */
const bounded: P.Parser<Readings> = P.seqMap(
  offset,
  captures(/(?<word>sejak|semenjak|mulai(?: dari)?|hingga|sampai(?: dengan)?) (?:pada )?/iu),
  aboutIntroduced,
  (from, { word = '' }, readings) =>
    readings.map((each, i) =>
      i > 0
        ? each
        : {
            ...each,
            from,
            time: boundedTime(
              each.time,
              /^[sm]/i.test(word) && !/^sampai/i.test(word) ? 'start' : 'end',
            ),
          },
    ),
)

function boundedTime(time: PrintedTime, bound: Bound): PrintedTime {
  return time.kind === 'point' ? { ...time, bound } : time
}

/** `pada 2020`: the preposition does not belong to the mention. */
const behindPreposition: P.Parser<Readings> = captures(/\p{L}{1,12} /iu).then(aboutIntroduced)

/** Whether behind a preposition a time can begin: nearly always something else does. */
function isBeforeTime(words: string): boolean {
  const at = wordEndAt(words, 0) + 1
  const next = beginningAt(words, at)
  if (!next.startsWith('sek') && next !== 'kira') return timeWords.has(next)
  return timeWords.has(beginningAt(words, words.indexOf(' ', at) + 1))
}

/** `sekitar pukul 06.12`, `sekitar Maret 2020` */
const approximate: P.Parser<Readings> = said(
  captures(/(?:sekitar|sekira|kira-kira|kurang lebih) (?:pada )?/iu)
    .then(
      byFirstWord([
        [clockBeginnings, hours],
        [dayBeginnings, days],
        [periodBeginnings, introducedPeriods],
      ]),
    )
    .map((time): PrintedTime => ({ ...time, modifier: time.modifier ?? 'approx' })),
)

/** `setiap Jumat`; of `setiap Senin dan Kamis` each day is a set. */
const sets: P.Parser<Readings> = P.seqMap(
  said(recurringPhrase),
  listGap.then(said(recurringNext)).many(),
  (first, more) => [...first, ...more.flat()],
)

const within: P.Parser<Readings> = P.seqMap(
  offset,
  withinPhrase,
  offset,
  (from, { time, lead }, to) => (time ? [{ from: from + lead, to, time }] : []),
)

/** What looks like a time: read, so that no other kind reads a part of it. */
const lookAlike = (form: RegExp): P.Parser<Readings> => captures(form).result([])

/** `Nomor 11 Tahun 2020`, `No 10/12`, `RT 01/RW 13` */
const numbered = lookAlike(
  /(?:nomor|nomer|no)[.:]? ?[\p{L}\d][\p{L}\d/.-]{0,40}(?: tahun \d{4})?|rt[ .]{0,2}(?:rw[ .]{0,2})?\d{1,3}(?: ?\/ ?(?:rw[ .]{0,2})?\d{1,3})?/iu,
)

/** `1 Tahun 1974` of a law, the season `2019/2020`, `24/7` */
const figures = lookAlike(
  /(?:\d{1,3}(?:\/[\p{L}\d]{1,12}){0,4} tahun \d{4}|(?:19|20)\d\d\/(?:19|20)?\d\d(?![\d/])|24\/7)(?![\p{L}\d])/iu,
)

/** Streets, schools and movements that bear a day: `Jalan 17 Agustus`, `Universitas Sebelas Maret` */
const named = lookAlike(
  /(?:(?:jalan|jl\.?|universitas|stadion|lapangan|gerakan|monumen|tugu|gelora|kampus) (?:\d{1,2}|sebelas) (?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?: 19\d\d)?|sebelas maret|pasar (?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu))(?![\p{L}\d])/iu,
)

const ages: P.Parser<Readings> = age.result([])

/** Beginnings of days that are words: a figure needs a closer look. */
const dayWords = ['tanggal', ...relativeBeginnings]

/** Those of periods. */
const periodWords = periodBeginnings.filter((word) => word !== '0' && word !== 'minggu')

const lengths: P.Parser<Readings> = said(lengthPhrase)

/** How far a sign is looked for. */
const reach = 40

/**
 * Grammars behind cheap signs, in the order in which they are tried: most numbers and prepositions
 * begin no time, and a grammar that fails is dear.
 */
function bySign(
  ...grammars: readonly (readonly [sign: RegExp, grammar: P.Parser<Readings>])[]
): P.Parser<Readings> {
  return P.alt(...grammars.map(([sign, grammar]) => glance(sign).then(grammar)))
}

/** Whether the next words show a sign. */
function glance(sign: RegExp): P.Parser<undefined> {
  return P((input, index) =>
    sign.test(input.slice(index, index + reach)) ? success(index, undefined) : failure,
  )
}

/** What a figure begins, by the signs behind it. */
const number: P.Parser<Readings> = bySign(
  [/^\d{1,4}(?:\/[\p{L}\d]| tahun \d)/iu, figures],
  [
    /^\d{1,2}[ -]?(?:jan|feb|peb|mar|apr|mei|jun|jul|ag|aug|sep|okt|oct|no[vp]|des|dec)/iu,
    said(P.alt(listed, days)),
  ],
  [/^\d{1,2}(?:, ?\d{1,2}){0,12},? (?:dan|serta|atau|&) \d{1,2} \p{L}/iu, list],
  [
    /^\d{1,2}(?:[.:]\d\d)?(?: wi(?:b|ta|t))?(?: ?[-–—/] ?\d| (?:hingga|sampai|s\/d|s\.d))/iu,
    said(P.alt(spanPhrase, days)),
  ],
  [/^\d{1,2}[.:]\d\d ?wi(?:b|ta|t)/iu, said(days)],
  [/^\d{4}(?: ?[-–—a]| (?:hingga|sampai|s\/d))/iu, said(P.alt(spanPhrase, days, periods))],
  [/^[\d.,]{1,8} (?:kali|\p{L}{3,6} sekali)/iu, said(frequencyPhrase)],
  [
    /^[\d.,]{1,8}(?: ?\(| ?[x×] ?24| setengah|(?: (?:detik|menit|jam|hari|pekan|minggu|bulan|tahun))?(?: ?[-–] ?\d| (?:hingga|sampai|atau|ke) )|[ -](?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|dekade|dasawarsa|abad))/iu,
    lengths,
  ],
)

/** `hingga 14 hari` */
const atMost: P.Parser<Readings> = said(
  captures(/(?:hingga|sampai) /iu)
    .then(lengthPhrase)
    .map(
      (time): PrintedTime | undefined => time && { ...time, modifier: time.modifier ?? 'atMost' },
    ),
)

/** A unit of time. */
const lengthy =
  /(?:detik|menit|jam|hari|pekan|minggu|bulan|tahun|dekade|dasawarsa|abad|kali)(?!\p{L})/iu

/** The kinds of expression of time. */
export const times: readonly Expression<UnresolvedTime>[] = [
  { starts: ['nomor', 'nomer', 'no', 'rt'], parser: numbered },
  {
    starts: [
      'jalan',
      'jl',
      'universitas',
      'stadion',
      'lapangan',
      'gerakan',
      'monumen',
      'tugu',
      'gelora',
      'kampus',
      'sebelas',
      'pasar',
    ],
    parser: named,
  },
  {
    // prettier-ignore
    starts: ['usia', 'usianya', 'berusia', 'umur', 'umurnya', 'berumur', 'anak', 'bocah', 'balita', 'bayi', 'pria', 'perempuan', 'wanita', 'remaja', 'gadis', 'lelaki', 'laki', 'pemuda', 'kakek', 'nenek', 'lansia', ...profiled],
    parser: ages,
  },
  { starts: ['setiap', 'tiap', 'saban'], parser: sets },
  { starts: ['0'], parser: number },
  {
    starts: [...countStarts, 'beberapa'],
    parser: bySign([lengthy, P.alt(said(frequencyPhrase), lengths)]),
  },
  {
    starts: ['sekali', 'sehari', 'sepekan', 'seminggu', 'sebulan', 'setahun', 'sejam', 'semenit'],
    parser: P.alt(said(frequencyPhrase), said(singlePhrase)),
  },
  { starts: ['sedekade', 'seabad', 'sedetik'], parser: said(singlePhrase) },
  { starts: ['selama', 'dalam'], parser: bySign([lengthy, within]) },
  // In small letters it is a week; `hari minggu` is a day.
  { starts: ['minggu'], parser: captures(/(?=minggu )/u).then(said(periods)) },
  { starts: weekdayBeginnings, parser: calendar },
  { starts: ['pukul', 'pkl', 'jam'], parser: said(hours) },
  { starts: dayWords, parser: calendar },
  { starts: periodWords, parser: said(P.alt(spanPhrase, periods)) },
  {
    starts: ['sejak', 'semenjak', 'mulai', 'hingga', 'sampai'],
    parser: P.alt(bounded, bySign([lengthy, atMost])),
  },
  {
    starts: [
      'pada',
      'dari',
      'antara',
      'periode',
      'di',
      'untuk',
      'memasuki',
      'pasca',
      'jelang',
      'menjelang',
    ],
    sign: isBeforeTime,
    parser: behindPreposition,
  },
  {
    // prettier-ignore
    starts: ['sekitar', 'sekira', 'kira', 'kurang'],
    parser: approximate,
  },
  {
    // prettier-ignore
    starts: ['sekitar', 'sekira', 'kira', 'kurang', 'lebih', 'di', 'hampir', 'nyaris', 'minimal', 'paling', 'sedikitnya', 'setidaknya', 'maksimal', 'maksimum', 'selambatnya'],
    parser: bySign([lengthy, P.alt(lengths, said(singlePhrase))]),
  },
]
