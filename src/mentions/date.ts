import P from 'parsimmon'
import { monthNamed, weekdayBeginnings, weekdayNamed, weekdayNames } from '../grammar/calendar.ts'
import { captures, type Groups } from '../grammar/captures.ts'
import { byFirstWord } from '../grammar/first-word.ts'
import { optional } from '../grammar/match.ts'
import type { Modifier } from './mention.ts'
import {
  clock,
  clockBeginnings,
  dayPart,
  dayPartBeginnings,
  partBehind,
  partNamed,
  zone,
} from './clock.ts'
import type { Bound, Pointing, PrintedDate, PrintedDay, PrintedHour } from './printed-time.ts'

const weekday = String.raw`(?<weekday>${weekdayNames})(?![\p{L}\d]|-minggu)`

const monthInFull =
  'januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember'

/** A month in full; as a word of its own, `mei` and `maret` are also names. */
export const monthWord = String.raw`(?<month>${monthInFull})(?![\p{L}\d])`

/** Beside a day, months are shortened too. */
const monthInShort =
  'agust|agst|sept|jan|feb|peb|mar|apr|jun|jul|agu|agt|ags|aug|sep|okt|oct|nov|nop|des|dec'

export const month = String.raw`(?<month>${monthInFull}|${monthInShort})(?![\p{L}\d])`

/** What a month begins with: each of its names. */
export const monthBeginnings: readonly string[] = `${monthInFull}|${monthInShort}`.split('|')

/** Shortened, a month is one only before a year: `16 Agu 2020` */
const shortMonth = String.raw`(?<shortMonth>agust|agst|sept|jan|feb|peb|mar|apr|jun|jul|agu|agt|ags|aug|sep|okt|oct|nov|nop|des|dec)(?!\p{L})\.?`

/** ` 2020`, ` tahun 2020`; not the figures of `2.000` or of `2000-an`. */
const yearBehind = String.raw`(?:[ -](?:tahun )?(?<year>\d{4})(?![\d%]|[.,/]\d|-?an(?!\p{L})))`

const written = String.raw`(?<day>\d{1,2})(?:[ -]?${monthWord}(?!['’])${yearBehind}?|[ -]${shortMonth}${yearBehind.replaceAll('year', 'shortYear')})`

/** `16/8/2021`, `3/6`, `25/10/18`; desks also slip: `4/11/205`, `12/7/2-24` */
const slashed = String.raw`(?<day>\d{1,2}) ?/ ?(?<month>\d{1,2})(?: ?/ ?(?<year>\d[\dO-]{0,5})?)?`

const dotted = String.raw`(?<day>\d{1,2})(?<mark>[.-])(?<month>\d{1,2})\k<mark>(?<year>\d{4}|\d\d)`

/** A closing bracket, which some lack; a word may stand before it: `(24/7/2020 kemarin` */
const closing = String.raw`(?:(?: (?:kemarin|lalu|besok|malam|pagi|siang|sore))? ?\)|(?![\d/]))`

/** ` (16/8/2021)`, `, (9/11)`, ` (5 November 2023)` */
export const bracketed: P.Parser<PrintedDate> = P.alt(
  ...[slashed, written, dotted].map((form) =>
    captures(new RegExp(String.raw` ?,? ?\( ?(?:tanggal )?${form}${closing}`, 'iu')),
  ),
).map(dateOf)

const full = String.raw`(?<day>\d{1,2})(?<mark>[/-])(?<month>\d{1,2})\k<mark>(?<year>\d{4})(?![\d/-])`

/** What a {@link plainDate} begins with. */
export const dateBeginnings: readonly string[] = ['tanggal', '0']

/** `16 Agustus 2020`, `9 Agustus`, `16/8/2021`, `2020-08-16` */
export const plainDate: P.Parser<PrintedDate> = P.alt(
  captures(new RegExp(`(?:tanggal )?${written}`, 'iu')),
  captures(new RegExp(`(?:tanggal )?${full}`, 'iu')),
  captures(/(?<year>(?:19|20)\d\d)-(?<month>\d\d)-(?<day>\d\d)(?!\d|[/-]\d)/),
).map(dateOf)

/** `Natal 2019`, `Hari Raya Natal 2019`, `Tahun Baru 2020`, where words introduce them as a day; others move. */
export const holiday: P.Parser<DayPhrase> = captures(
  /(?:hari )?(?:raya )?(?:(?<christmas>natal)|tahun baru(?: masehi)?)(?: tahun)? (?<year>(?:19|20)\d\d)(?![\p{L}\d%/–-]|[.,:]\d| dan )/iu,
).map(({ christmas, year }) => ({
  day: {
    unit: 'day',
    date: {
      ...(christmas === undefined ? { day: 1, month: 1 } : { day: 25, month: 12 }),
      year: Number(year),
    },
  },
}))

/** What a {@link holiday} begins with. */
export const holidayBeginnings: readonly string[] = ['natal', 'tahun', 'hari']

/** `Senin` is followed by its day in brackets or without: ` (16/8)`, ` kemarin (16/8)`, `, 16 Agustus 2021`, `, 16/8/2021` */
const dateBehind = P.alt(
  bracketed,
  captures(/ (?:kemarin|(?:yang )?lalu|silam|ini|besok|depan|mendatang)(?= ?\()/iu).then(bracketed),
  captures(new RegExp(String.raw` ?,? ?(?:pada )?(?:tanggal )?${written}`, 'iu')).map(dateOf),
  captures(new RegExp(String.raw` ?,? ?(?:tanggal )?${full}`, 'iu')).map(dateOf),
  captures(new RegExp(String.raw` ?,? ?${slashed}(?!\d)`, 'iu')).map(dateOf),
)

/** What is printed of a day, before the hour. */
interface Named {
  readonly weekday?: number
  readonly isCapital?: boolean
  readonly date?: PrintedDate | undefined
  readonly part?: DayPart | undefined
  readonly zone?: string | undefined
  readonly away?: number | undefined
}
type DayPart = PrintedHour['part']

const weekdayBefore = captures(new RegExp(`(?:hari )?${weekday}`, 'iu')).map(({ weekday = '' }) =>
  weekdayNamed(weekday),
)

/** `Senin`, `Rabu sore (8/11/2023)`, `Selasa dini hari WIB (7/11/2023)`, `hari Minggu tanggal 4 Mei 2025` */
const namedWeekday: P.Parser<Named> = P.seqMap(
  weekdayBefore,
  partBehind,
  zone,
  optional(dateBehind, undefined),
  (weekday, part, zone, date) => ({ weekday, part, zone, date }),
)

const namedDate: P.Parser<Named> = plainDate.map((date) => ({ date }))

const daysAway: Readonly<Record<string, number>> = {
  'hari ini': 0,
  ini: 0,
  tadi: 0,
  nanti: 0,
  kemarin: -1,
  besok: 1,
  lusa: 2,
  'besok lusa': 2,
}

/** `hari ini`, `kemarin sore`, `tadi malam` */
const relativeBefore = P.alt(
  captures(
    new RegExp(
      String.raw`(?<when>hari ini|kemarin|besok lusa|besok|lusa)(?![\p{L}\d]|-\p{L})(?: ${dayPart})?`,
      'iu',
    ),
  ),
  captures(new RegExp(String.raw`(?<when>tadi|nanti) ${dayPart}`, 'iu')),
  captures(
    new RegExp(
      String.raw`${dayPart} (?<when>hari ini|ini|tadi|nanti|kemarin|besok)(?!\p{L})`,
      'iu',
    ),
  ),
).map(({ when = '', part }) => ({
  away: daysAwayOf(when, partNamed(part)),
  part: partNamed(part),
}))

/** `tadi malam` was yesterday, `dini hari nanti` is tomorrow. */
function daysAwayOf(when: string, part: DayPart | undefined): number {
  if (/^tadi$/i.test(when) && part === 'NI') return -1
  if (/^nanti$/i.test(when) && part === 'dawn') return 1
  return daysAway[when.toLowerCase()] ?? 0
}

/** `malam Minggu`: the night before. */
const nightBefore: P.Parser<Named> = P.seqMap(
  captures(/malam /iu).then(weekdayBefore),
  optional(dateBehind, undefined),
  (weekday, date) => ({ weekday: (weekday + 6) % 7, part: 'NI', date }),
)

/** `hari ini, Jumat (9/1)`, `kemarin (8/4/2024)`; the printed day goes before the relation. */
const namedRelative: P.Parser<Named> = P.seqMap(
  relativeBefore,
  P.alt(
    captures(/ ?,? ?(?:\(\s?)?/)
      .then(namedWeekday)
      .skip(captures(/\)?/)),
    bracketed.map((date): Named => ({ date })),
    captures(/,? /).then(namedDate),
  ).thru((named) => optional<Named, Named>(named, {})),
  ({ away, part }, named) => ({ ...named, away, part: named.part ?? part }),
)

const pointers: Readonly<Record<string, Pointing>> = {
  kemarin: 'past',
  lalu: 'past',
  'yang lalu': 'past',
  silam: 'past',
  tadi: 'past',
  besok: 'future',
  esok: 'future',
  nanti: 'future',
  depan: 'future',
  mendatang: 'future',
  'yang akan datang': 'future',
}

const pointer = String.raw` (?<pointer>kemarin|(?:yang )?lalu|silam|tadi|besok|esok|nanti|depan|mendatang|(?:yang )?akan datang|(?<!\d{4} )ini)(?!\p{L}|-\p{L})`

/** ` pekan lalu`, ` mendatang`, or nothing; `ini` behind a year belongs to the words before: `pria kelahiran 4 Mei 1989 ini` */
const redundant: P.Parser<Groups> = optional(
  P.alt(
    captures(
      new RegExp(
        String.raw` ?,? (?<week>(?:pekan|minggu) (?:ini|lalu|depan))(?:${pointer})?`,
        'iu',
      ),
    ),
    captures(new RegExp(pointer, 'iu')),
  ),
  {},
)

const weeksAway: Readonly<Record<string, number>> = { ini: 0, lalu: -1, depan: 1 }

/** What may stand between a day and its clock. */
const toClock = captures(
  /(?: ?[,|(/–-])? ?(?:(?:pada|tepat|tepatnya|tepat pada) )?(?:(?<bound>mulai|sejak|dari|hingga|sampai) )?(?:(?<about>sekitar|sekira|sekitaran|kira-kira|kurang lebih|jelang|menjelang) )?(?=pukul|pkl|jam|\d)/iu,
)

/** How a clock is introduced: `mulai`, `sekitar`, or not at all. */
export interface Introduced {
  readonly hour: PrintedHour
  readonly bound?: Bound | undefined
  readonly modifier?: Modifier | undefined
}

const introducedClock: P.Parser<Introduced> = P.seqMap(toClock, clock, (how, hour) => ({
  hour,
  ...introduction(how),
}))

/** The bound and the modifier of the words before. */
function introduction({ bound, about }: Groups): {
  bound: Bound | undefined
  modifier: Modifier | undefined
} {
  return {
    bound: bound === undefined ? undefined : /^(?:hingga|sampai)/i.test(bound) ? 'end' : 'start',
    modifier: about === undefined ? undefined : 'approx',
  }
}

/** A day with what is said of its hour. */
export interface DayPhrase {
  readonly day: PrintedDay
  readonly bound?: Bound | undefined
  readonly modifier?: Modifier | undefined
}

/** What is said of days from the day of writing on begins with: `hari ini`, `tadi malam` */
export const relativeBeginnings: readonly string[] = [
  'hari',
  'kemarin',
  'besok',
  'lusa',
  'tadi',
  'nanti',
  ...dayPartBeginnings,
]

const named: P.Parser<Named> = byFirstWord([
  [['hari', ...weekdayBeginnings], namedWeekday],
  [['malam'], nightBefore],
  [relativeBeginnings, namedRelative],
  [dateBeginnings, namedDate],
])

const dayFirstBeginnings = [...weekdayBeginnings, ...relativeBeginnings, ...dateBeginnings]

/** `Senin (16/8/2021) malam pukul 17.18 WITA`, `kemarin`, `9 Agustus lalu` */
const dayFirst: P.Parser<DayPhrase> = P.seqMap(
  named,
  redundant,
  partBehind,
  zone,
  redundant,
  optional(introducedClock, undefined),
  (named, first, part, zone, second, clock) => ({
    day: dayOf(named, [first, second], {
      part: named.part ?? part,
      zone: named.zone ?? zone,
      ...defined(clock?.hour),
    }),
    bound: clock?.bound,
    modifier: clock?.modifier,
  }),
)

/** Between a clock and the day behind it: `pukul 00.00, Selasa (18/11)` */
const toDay = captures(/(?: ?,)? ?(?:pada )?(?:\( ?)?/iu)

/** `pukul 15.00 WIB sore tadi`, `pukul 21.00 malam ini`: behind a part of the day. */
const ofToday: P.Parser<string | undefined> = optional(
  captures(
    /(?<=hari|subuh|pagi|siang|sore|petang|malam) (?<when>tadi|ini|nanti)(?![\p{L}\d]|-\p{L})/iu,
  ).map(({ when }) => when),
  undefined,
)

/** `pukul 00.00, Selasa (18/11) dini hari`, `pukul 07.04 kemarin (8/4/2024)`, `pukul 06.12` */
const clockFirst: P.Parser<DayPhrase> = P.seqMap(
  clock,
  ofToday,
  P.seqMap(
    toDay,
    named,
    redundant,
    partBehind,
    redundant,
    (_between, named, first, part, second) => ({ named, words: [first, second], part }),
  ).thru((behind) => optional(behind, undefined)),
  (hour, when, behind) => {
    const away = when === undefined ? undefined : daysAwayOf(when, hour.part)
    if (!behind) return { day: { unit: 'day', away, hour } }
    const { named, words, part } = behind
    const hours = { part: named.part ?? part, ...defined(hour) }
    return { day: dayOf({ ...named, away: named.away ?? away }, words, hours) }
  },
)

/** A day, an hour, or both. */
export const dayPhrase: P.Parser<DayPhrase> = byFirstWord([
  [dayFirstBeginnings, dayFirst],
  [clockBeginnings, clockFirst],
])

/** What a {@link dayPhrase} begins with. */
export const dayBeginnings: readonly string[] = [...dayFirstBeginnings, ...clockBeginnings]

/** An hour, alone or with its day behind. */
export const clockPhrase: P.Parser<DayPhrase> = clockFirst

function dayOf(
  { weekday, date, away }: Named,
  words: readonly Groups[],
  hour: PrintedHour,
): PrintedDay {
  const week = words.find(({ week }) => week !== undefined)?.['week']
  const pointer = words.find(({ pointer }) => pointer !== undefined)?.['pointer']?.toLowerCase()
  return {
    unit: 'day',
    weekday,
    date,
    away,
    weeksAway: week === undefined ? undefined : weeksAway[week.split(' ')[1]?.toLowerCase() ?? ''],
    // `Senin tadi` may be today.
    pointing:
      pointer === undefined || (pointer === 'tadi' && weekday !== undefined && !date)
        ? undefined
        : pointers[pointer.replace(/^akan/, 'yang akan')],
    ...(pointer === 'ini' ? { isThisWeeks: true } : {}),
    ...(pointer === undefined ? {} : { isPointed: true }),
    hour: Object.values(hour).some((each) => each !== undefined) ? hour : undefined,
  }
}

/** The parts that are there. */
function defined(hour: PrintedHour | undefined): PrintedHour {
  return Object.fromEntries(Object.entries(hour ?? {}).filter(([, each]) => each !== undefined))
}

function dateOf(printed: Groups): PrintedDate {
  const { day, month = printed['shortMonth'] ?? '', year = printed['shortYear'] } = printed
  const date = {
    day: Number(day),
    month: /^\d/.test(month) ? Number(month) : monthNamed(month),
  }
  if (year === undefined) return date
  if (/^\d\d$/.test(year)) return { ...date, year: 2000 + Number(year), hasShortYear: true }
  return { ...date, year: Number(year) }
}
