import { UTCDateMini } from '@date-fns/utc'
import P from 'parsimmon'
import { captures } from './captures.ts'
import { alternatives } from './words.ts'

/** A day as written; nothing says yet that it exists. */
export interface Day {
  readonly year: number
  /** From 1. */
  readonly month: number
  readonly day: number
}

/** Indonesian and English, in full, shortened, and in the spellings before 1972. */
// prettier-ignore
const months = {
  januari: 1, january: 1, jan: 1,
  februari: 2, february: 2, pebruari: 2, feb: 2, peb: 2,
  maret: 3, march: 3, mar: 3, mrt: 3,
  april: 4, apr: 4,
  mei: 5, may: 5,
  juni: 6, june: 6, jun: 6,
  juli: 7, july: 7, jul: 7,
  agustus: 8, august: 8, agu: 8, ags: 8, agt: 8, agst: 8, agust: 8, aug: 8,
  september: 9, sept: 9, sep: 9,
  oktober: 10, october: 10, okt: 10, oct: 10,
  november: 11, nopember: 11, nov: 11, nop: 11,
  desember: 12, december: 12, des: 12, dec: 12,
}

/** From Sunday, as date-fns counts. */
// prettier-ignore
const weekdays = {
  minggu: 0, ahad: 0, sunday: 0, min: 0, sun: 0,
  senin: 1, monday: 1, sen: 1, mon: 1,
  selasa: 2, tuesday: 2, sel: 2, tue: 2,
  rabu: 3, wednesday: 3, rab: 3, wed: 3,
  kamis: 4, thursday: 4, kam: 4, thu: 4,
  "jum'at": 5, 'jum’at': 5, 'jum`at': 5, jumat: 5, friday: 5, jum: 5, fri: 5,
  sabtu: 6, saturday: 6, sab: 6, sat: 6,
}

/** A weekday, in full or shortened, as a pattern for grammars that disregard capitals. */
export const anyWeekday = alternatives(Object.keys(weekdays))

/** A weekday in full, as a pattern for grammars that disregard capitals. */
export const weekdayNames = String.raw`senin|selasa|rabu|kamis|jum['’\x60]?at|sabtu|minggu|ahad`

/** What a weekday begins with: each of its names. */
export const weekdayBeginnings: readonly string[] = Object.keys(weekdays).filter((name) =>
  new RegExp(`^(?:${weekdayNames})$`, 'u').test(name),
)

/** A weekday with its capital, as a pattern; it may be glued to other words. */
export const gluedWeekday = String.raw`(?:Senin|Selasa|Rabu|Kamis|Jum['’]?at|Sabtu|Minggu|Ahad)`

/** A weekday with its capital, as a pattern: such words stand where names end. */
export const weekdayWithCapital = String.raw`${gluedWeekday}(?![\p{L}\d])`

const year = '(?<year>(?:19|20|30)\\d\\d)(?!\\d)'

const month = `(?<month>${alternatives(Object.keys(months))})(?![\\p{L}\\d])`

/** `20 Jumadil Awwal 1438 / `: mastheads print the Muslim calendar first. */
const hijri = String.raw`(?:\d{1,2} \p{L}+(?: \p{L}+)? 1[34]\d\d ?H? ?/ ?)?`

/** `Jum'at, ` `Kamis ` `Rabu | `, `Selasa, tanggal `, or nothing. */
export const leadingWeekday: P.Parser<number | undefined> = captures(
  new RegExp(`(?:(?<weekday>${anyWeekday})(?!\\p{L}) ?[,.|/]? ?(?:tanggal )?${hijri})?`, 'iu'),
).map(({ weekday }) => (weekday === undefined ? undefined : weekdayNamed(weekday)))

/** `16/08/2020`, `02-4-2022`, `16.08.2020` */
const numericDay = captures(
  new RegExp(`(?<day>\\d{1,2})(?<mark>[/.-])(?<month>\\d{1,2})\\k<mark>${year}`),
)

/** `16 Agustus 2020`, `16 Agu 2020`, `16-Agustus-2020` */
const writtenDay = captures(new RegExp(`(?<day>\\d{1,2})[ -]${month}[,.]?[ -]${year}`, 'iu'))

/** `August 16, 2020`, `August 16th, 2020` */
const englishDay = captures(new RegExp(`${month} (?<day>\\d{1,2})(?:st|nd|rd|th)?, ?${year}`, 'iu'))

/** `2020-08-16`, `2020/08/16`, `2020.08.16` */
const isoDay = captures(
  /(?<year>(?:19|20|30)\d\d)(?:[-/]|\.(?=\d\d\.\d\d))(?<month>\d{1,2})[-/.](?<day>\d{1,2})(?!\d)/,
)

/** A day in any of the ways news desks write it. */
export const day: P.Parser<Day> = P.alt(numericDay, writtenDay, isoDay, englishDay).map(
  ({ day = '', month = '', year = '' }) => ({
    year: Number(year),
    month: /^\d/.test(month) ? Number(month) : monthNamed(month),
    day: Number(day),
  }),
)

/** The number of a month by its name: 8 for `Agustus`, `agu`; `NaN` for other words. */
export function monthNamed(word: string): number {
  return numberIn(months, word)
}

/** The number of a weekday by its name, 0 for Sunday: 5 for `Jum'at`; `NaN` for other words. */
export function weekdayNamed(word: string): number {
  return numberIn(weekdays, word)
}

function numberIn(table: Readonly<Record<string, number>>, word: string): number {
  // Of a word that every object inherits, as `constructor`, too: it is no number.
  return Number(table[word.toLowerCase()])
}

/** Whether the calendar has this day. */
export function exists({ year, month, day }: Day): boolean {
  if (!(month >= 1 && month <= 12 && day >= 1)) return false
  return day <= 28 || new UTCDateMini(year, month - 1, day).getMonth() === month - 1
}

/** The weekday of a day that exists, 0 for Sunday. */
export function weekdayOf({ year, month, day }: Day): number {
  return new UTCDateMini(year, month - 1, day).getDay()
}

/** `08` of 8, as ISO 8601 writes months, days and hours. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
