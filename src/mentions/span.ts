import P from 'parsimmon'
import { monthNamed, weekdayBeginnings, weekdayNames } from '../grammar/calendar.ts'
import { captures, type Groups } from '../grammar/captures.ts'
import { byFirstWord } from '../grammar/first-word.ts'
import { optional } from '../grammar/match.ts'
import { dateBeginnings, dayPhrase, month, monthBeginnings, plainDate } from './date.ts'
import { bareYear, introducedPeriodPhrase, periodPhrase } from './period.ts'
import type {
  Pointing,
  PrintedDate,
  PrintedDay,
  PrintedPoint,
  PrintedTime,
} from './printed-time.ts'

/** `-`, ` hingga `, ` sampai dengan `, ` s/d ` */
const untoForm = String.raw`(?: ?[-–—] ?| (?:hingga|sampai dengan|sampai ke|sampai|s/d|s\.d\.?) (?:pada )?(?:hari (?!ini))?)`

const unto = captures(new RegExp(untoForm, 'iu'))

const yearBehind = String.raw`(?: (?:tahun )?(?<year>\d{4})(?![\d%]|[.,/]\d))?`

/** `13-16 November 2022`, `15 sampai 16 November mendatang` */
const daysOfMonth = captures(
  new RegExp(
    String.raw`(?:tanggal )?(?<first>\d{1,2})(?:${untoForm}|/)(?:tanggal )?(?<last>\d{1,2})[ -]${month}${yearBehind}(?: (?:(?<past>(?:yang )?lalu|silam|kemarin)|(?<future>mendatang|nanti|(?:yang )?akan datang))(?!\p{L}))?`,
    'iu',
  ),
).map((printed) =>
  spanOf(
    dateOf(printed['first'], printed),
    dateOf(printed['last'], printed),
    printed['past'] !== undefined ? 'past' : printed['future'] !== undefined ? 'future' : undefined,
  ),
)

function dateOf(day: string | undefined, { month = '', year }: Groups): PrintedDate {
  const ofMonth = { day: Number(day), month: /^\d/.test(month) ? Number(month) : monthNamed(month) }
  return year === undefined ? ofMonth : { ...ofMonth, year: Number(year) }
}

function spanOf(from: PrintedDate, to: PrintedDate, pointing?: Pointing): PrintedTime {
  const day = (date: PrintedDate): PrintedDay => ({ unit: 'day', date, pointing })
  return { kind: 'span', from: day(from), to: day(to) }
}

const weekdayName = `(?:${weekdayNames})`

/** `Sabtu-Minggu`, `Senin hingga Rabu`, `Selasa dan Rabu`, before the days in brackets. */
const weekdays = String.raw`(?:hari )?${weekdayName}(?: ?[-–—/] ?| (?:hingga|sampai dengan|sampai) |,? dan )${weekdayName} ?,? ?\(?(?:tanggal )?`

/** `Sabtu-Minggu (16-17/8/2021)`, `Senin-Rabu, 16-18 Agustus 2021` */
const daysOfWeekdays = P.alt(
  captures(
    new RegExp(
      String.raw`${weekdays}(?<first>\d{1,2}) ?[-–—] ?(?<last>\d{1,2})/(?<month>\d{1,2})(?:/(?<year>\d{4}))?(?![\d/])\)?`,
      'iu',
    ),
  ),
  captures(
    new RegExp(
      String.raw`${weekdays}(?<first>\d{1,2}) ?[-–—] ?(?<last>\d{1,2}) ${month}${yearBehind}\)?`,
      'iu',
    ),
  ),
).map((printed) => spanOf(dateOf(printed['first'], printed), dateOf(printed['last'], printed)))

/** `Sabtu-Minggu (30/11-1/12/2023)` */
const slashedDays = captures(
  new RegExp(
    String.raw`${weekdays}(?<first>\d{1,2})/(?<firstMonth>\d{1,2})(?:/(?<firstYear>\d{4}))? ?[-–—] ?(?<last>\d{1,2})/(?<month>\d{1,2})(?:/(?<year>\d{4}))?(?![\d/])\)?`,
    'iu',
  ),
).map((printed) =>
  spanOf(
    dateOf(printed['first'], { month: printed['firstMonth'], year: printed['firstYear'] }),
    dateOf(printed['last'], printed),
  ),
)

/** `2014-2019`, `2014 hingga 2019`; `2019/2020` is a season. */
const years: P.Parser<PrintedTime> = captures(
  /(?:tahun )?(?<from>(?:1[89]|20)\d\d)(?: ?[-–—] ?| (?:hingga|sampai dengan|sampai|s\/d) )(?:tahun )?(?<to>(?:1[89]|20)\d\d)(?![\p{L}\d%]|[.,/:-]\d| (?:orang|unit|kasus|jiwa|meter|kilometer|km|rupiah|dolar))/iu,
).chain(({ from, to }) =>
  Number(from) < Number(to)
    ? P.of<PrintedTime>({
        kind: 'span',
        from: { unit: 'year', year: Number(from) },
        to: { unit: 'year', year: Number(to) },
      })
    : P.fail('a later year'),
)

/** `Januari-Maret 2020`, `Januari hingga Maret 2020` */
const months: P.Parser<PrintedTime> = captures(
  new RegExp(
    String.raw`(?:bulan )?${month.replace('<month>', '<from>')}(?: (?<firstYear>\d{4}))?${untoForm}(?:bulan )?${month}(?: (?:tahun )?(?<year>\d{4})(?![\d%]|[.,/]\d)| tahun (?<away>ini|lalu|depan)(?!\p{L}))?`,
    'iu',
  ),
).map(({ from = '', firstYear, month = '', year, away }) => {
  const common = away === undefined ? {} : { away: yearsAway[away.toLowerCase()] }
  return {
    kind: 'span',
    from: { unit: 'month', number: monthNamed(from), year: numberOf(firstYear ?? year), ...common },
    to: { unit: 'month', number: monthNamed(month), year: numberOf(year), ...common },
  }
})

const yearsAway: Readonly<Record<string, number>> = { ini: 0, lalu: -1, depan: 1 }

function numberOf(figures: string | undefined): number | undefined {
  return figures === undefined ? undefined : Number(figures)
}

/** A span in one go, whose ends share what they do not repeat. */
export const spanPhrase: P.Parser<PrintedTime> = byFirstWord([
  [dateBeginnings, daysOfMonth],
  [['hari', ...weekdayBeginnings], P.alt(daysOfWeekdays, slashedDays)],
  [['bulan', ...monthBeginnings], months],
  [['tahun', '0'], years],
])

/** What a {@link spanPhrase} begins with. */
export const spanBeginnings: readonly string[] = [
  ...dateBeginnings,
  ...['hari', ...weekdayBeginnings],
  ...['bulan', ...monthBeginnings, 'tahun'],
]

const dayPoint: P.Parser<PrintedPoint> = dayPhrase.map(({ day }) => day)

/** What a span may end with: `hingga Rabu (1/1)`, `hingga 13 Mei 2024`, `hingga akhir Maret` */
const secondPoint: P.Parser<PrintedPoint> = P.alt(
  dayPoint,
  introducedPeriodPhrase.map(({ period }) => period),
)

/** ` hingga Rabu (1/1)`; `undefined` where nothing goes on. */
export const spanEnd: P.Parser<PrintedPoint | undefined> = optional(
  P.alt(
    unto.then(
      P.alt(
        dayPoint,
        periodPhrase.map(({ period }) => period),
        bareYear,
      ),
    ),
    captures(/ (?:hingga|sampai(?: dengan)?) /iu).then(secondPoint),
  ),
  undefined,
)

/** One day of a list, with its place in it. */
export interface Listed {
  readonly date: PrintedDate
  readonly from: number
  readonly to: number
}

const listForm = new RegExp(
  String.raw`(?:tanggal )?(?<days>\d{1,2}(?:, ?\d{1,2}){0,12}),? (?:dan|serta|atau|&) (?<last>\d{1,2} ${month}${yearBehind})`,
  'iu',
)

/** `13, 16, dan 17 Februari 2020`: each day with its own words. */
export const listedDays: P.Parser<Listed[]> = captures(
  new RegExp(`(?<all>${listForm.source})`, 'iu'),
).map((printed) => {
  const { all = '', days = '', last = '' } = printed
  const start = all.indexOf(days)
  const first = Array.from(days.matchAll(/\d+/g), (match) => ({
    date: dateOf(match[0], printed),
    from: start + match.index,
    to: start + match.index + match[0].length,
  }))
  return [
    ...first,
    {
      date: dateOf(/^\d+/.exec(last)?.[0], printed),
      from: all.length - last.length,
      to: all.length,
    },
  ]
})

/** A day whose year stands behind the next one: `5 April dan 13 Mei 2024` */
export const dateOfList: P.Parser<PrintedDate> = P.seqMap(
  plainDate,
  captures(
    new RegExp(
      String.raw`(?=(?:(?:,|,? dan|,? serta|,? atau|,? lalu| ke(?: tanggal)?| menjadi(?: tanggal)?) \d{1,2} ${month.replace('?<month>', '?:')}){1,4} (?<year>\d{4})(?!\d))`,
      'iu',
    ),
  ),
  (date, { year }) => ({ ...date, year: date.year ?? Number(year) }),
)
