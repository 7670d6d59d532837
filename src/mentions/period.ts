import P from 'parsimmon'
import { monthNamed } from '../grammar/calendar.ts'
import { captures, type Groups } from '../grammar/captures.ts'
import { byFirstWord } from '../grammar/first-word.ts'
import type { Modifier } from './mention.ts'
import { month, monthBeginnings, monthWord } from './date.ts'
import type { Pointing, PrintedPeriod } from './printed-time.ts'

/** A stretch of the calendar, as printed. */
export interface PeriodPhrase {
  readonly period: PrintedPeriod
  readonly modifier?: Modifier | undefined
}

const pointer = String.raw`(?<pointer>ini|lalu|silam|kemarin|depan|mendatang|yang akan datang)(?![\p{L}\d])`

const away: Readonly<Record<string, number>> = {
  ini: 0,
  lalu: -1,
  silam: -1,
  kemarin: -1,
  depan: 1,
  mendatang: 1,
  'yang akan datang': 1,
}

function awayBy(pointer: string | undefined): number | undefined {
  return pointer === undefined ? undefined : away[pointer.toLowerCase()]
}

function pointingBy(pointer: string | undefined): Pointing | undefined {
  const by = awayBy(pointer)
  return by === undefined || by === 0 ? undefined : by < 0 ? 'past' : 'future'
}

/** A year of four figures that counts nothing: `2020`, not `2020 orang`, `2020/2021`, `2020-an`. */
const yearFigures = String.raw`(?<year>(?:1[5-9]|20)\d\d)(?![\p{L}\d%]|[.,/:]\d|-?an(?!\p{L})|-\d| (?:tentang|pasal|orang|unit|kasus|jiwa|rumah|buah|ekor|ton|personel|peserta|warga|dolar|rupiah|meter|kilometer|km|hektare|hektar|persen|kali|lembar|liter|kilogram|kg|mahasiswa|siswa|pasien|ribu|juta|miliar))`

/** ` lalu` behind a year changes nothing: `pada 2016 lalu` */
const redundant = String.raw`(?: (?:ini|(?:yang )?lalu|silam|kemarin|mendatang|nanti|(?:yang )?akan datang)(?!\p{L}))?`

/** A year that words introduce: `pada 2020`, `tahun 2020` */
export const bareYear: P.Parser<PrintedPeriod> = captures(
  new RegExp(`(?:tahun )?${yearFigures}${redundant}`, 'iu'),
).map(({ year }) => ({ unit: 'year', year: Number(year) }))

/** `tahun 2020`, `tahun lalu` */
const yearPeriod: P.Parser<PrintedPeriod> = P.alt(
  captures(new RegExp(`tahun ${yearFigures}${redundant}`, 'iu')).map(({ year }): PrintedPeriod => ({
    unit: 'year',
    year: Number(year),
  })),
  captures(new RegExp(`tahun ${pointer}`, 'iu')).map(({ pointer }): PrintedPeriod => ({
    unit: 'year',
    away: awayBy(pointer),
  })),
)

/** `tahun 1990-an`, `era 90-an` has no century and is left. */
const decade: P.Parser<PrintedPeriod> = captures(
  /(?:(?:tahun|era|dekade) )?(?<year>(?:1[5-9]|20)\d)0(?:-| )?an(?!\p{L})/iu,
).map(({ year }) => ({ unit: 'decade', year: Number(year) }))

/** `pekan lalu`, `minggu depan`, `akhir pekan ini` */
const week: P.Parser<PrintedPeriod> = P.alt(
  captures(
    new RegExp(
      String.raw`(?:akhir (?:pekan|minggu)(?: \((?:weekend|week end)\))?|weekend)(?![\p{L}\d])(?: ${pointer})?`,
      'iu',
    ),
  ).map(({ pointer }): PrintedPeriod => ({ unit: 'weekend', away: awayBy(pointer) })),
  captures(new RegExp(`(?<word>pekan|minggu) ${pointer}`, 'iu')).map(
    ({ pointer }): PrintedPeriod => ({ unit: 'week', away: awayBy(pointer) }),
  ),
)

/** ` 2020`, ` tahun 2020`, ` tahun lalu`, ` lalu` */
const monthsYear = String.raw`(?: (?:tahun )?${yearFigures}${redundant}| tahun (?<yearAway>ini|lalu|depan)(?!\p{L})| ${pointer})`

/** `Maret 2020`, `bulan Maret lalu`, `Maret tahun lalu` */
const namedMonth: P.Parser<PrintedPeriod> = P.alt(
  captures(new RegExp(`bulan ${monthWord}${monthsYear}?`, 'iu')),
  captures(new RegExp(`${month}${monthsYear}`, 'iu')),
).map(monthOf)

/** A month alone, where words introduce it: `pada Maret` */
const bareMonth: P.Parser<PrintedPeriod> = captures(new RegExp(monthWord, 'iu')).map(monthOf)

function monthOf({ month = '', year, yearAway, pointer }: Groups): PrintedPeriod {
  return {
    unit: 'month',
    number: monthNamed(month),
    year: year === undefined ? undefined : Number(year),
    away: awayBy(yearAway),
    pointing: pointingBy(pointer),
  }
}

const monthAway: P.Parser<PrintedPeriod> = captures(new RegExp(`bulan ${pointer}`, 'iu')).map(
  ({ pointer }) => ({ unit: 'month', away: awayBy(pointer) }),
)

const places: Readonly<Record<string, number>> = {
  i: 1,
  ii: 2,
  iii: 3,
  iv: 4,
  pertama: 1,
  kesatu: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
}

/** `kuartal I 2023`, `triwulan II-2022`, `semester pertama tahun ini`, `paruh kedua 2019` */
const partOfYear: P.Parser<PrintedPeriod> = captures(
  new RegExp(
    String.raw`(?<part>kuartal|triwulan|semester|paruh) (?:ke-?)?(?<place>iv|i{1,3}|[1-4]|pertama|kesatu|kedua|ketiga|keempat)(?: ?[-/,–] ?| )(?:(?:tahun )?${yearFigures}|tahun (?<yearAway>ini|lalu|depan)(?!\p{L}))`,
    'iu',
  ),
).map(({ part = '', place = '', year, yearAway }) => ({
  unit: /^(?:semester|paruh)/i.test(part) ? 'half' : 'quarter',
  number: places[place.toLowerCase()] ?? Number(place),
  year: year === undefined ? undefined : Number(year),
  away: awayBy(yearAway),
}))

const sections: Readonly<Record<string, Modifier>> = {
  awal: 'start',
  pertengahan: 'mid',
  medio: 'mid',
  akhir: 'end',
  penghujung: 'end',
}

const section = captures(/(?<section>awal|pertengahan|medio|akhir|penghujung) /iu).map(
  ({ section = '' }) => sections[section.toLowerCase()],
)

const plainPeriod = byFirstWord([
  [['pekan', 'minggu', 'akhir', 'weekend'], week],
  [['bulan'], monthAway],
  [['kuartal', 'triwulan', 'semester', 'paruh'], partOfYear],
  [['bulan', ...monthBeginnings], namedMonth],
  [['tahun', 'era', 'dekade', '0'], decade],
  [['tahun'], yearPeriod],
])

/** Behind `awal`, `pada`, `sejak` also a bare month or year: `awal 2020`, `sejak Maret` */
const introducedPeriod = P.alt(
  plainPeriod,
  byFirstWord([
    [monthBeginnings, bareMonth],
    [['tahun', '0'], bareYear],
  ]),
)

/** `awal Maret 2020`, `akhir tahun lalu`, `pertengahan 2019`; `akhir pekan` is a weekend. */
const sectionPhrase: P.Parser<PeriodPhrase> = byFirstWord([
  [
    ['akhir', 'weekend'],
    captures(/(?=akhir (?:pekan|minggu)|weekend)/iu)
      .then(week)
      .map((period) => ({ period })),
  ],
  [
    Object.keys(sections),
    P.seqMap(section, introducedPeriod, (modifier, period) => ({ period, modifier })),
  ],
])

/** What periods begin with; a month or a year alone does so where words introduce it. */
export const periodBeginnings: readonly string[] = [
  ...['pekan', 'minggu', 'weekend', 'bulan', 'kuartal', 'triwulan', 'semester', 'paruh'],
  ...['tahun', 'era', 'dekade', '0', ...monthBeginnings, ...Object.keys(sections)],
]

/** `pekan lalu`, `Maret 2020`, `awal tahun ini` */
export const periodPhrase: P.Parser<PeriodPhrase> = P.alt(
  sectionPhrase,
  plainPeriod.map((period) => ({ period })),
)

/** The same where a word before shows that a time follows: `pada 2020`, `sejak Maret` */
export const introducedPeriodPhrase: P.Parser<PeriodPhrase> = P.alt(
  sectionPhrase,
  introducedPeriod.map((period) => ({ period })),
)
