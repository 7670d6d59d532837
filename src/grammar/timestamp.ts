import P from 'parsimmon'
import type { Timestamp, Zone } from '../tree.ts'
import { type Day, day, exists, leadingWeekday, twoDigits, weekdayOf } from './calendar.ts'
import { captures, type Groups } from './captures.ts'

/** A moment as a line prints it, with what is wrong with it. */
export interface Moment {
  /** Absent where the day or the hour does not exist. */
  readonly timestamp?: Timestamp
  readonly doubt?: 'impossibleDate' | 'weekdayMismatch'
}

const offsetOf = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const

/** The zone of its letters: the press of Papua writes `WP`, the time of Papua. */
function zoneOf(letters: string): Zone {
  const zone = letters.toUpperCase()
  return zone === 'WP' ? 'WIT' : (zone as Zone)
}

/** Between day and clock: `, `, ` | `, ` - `, ` / `, ` : `, ` pukul `, ` at `, `T` */
const between = String.raw`(?:T| ?(?:[,|:/•·–—]|-{1,2})? ?(?:(?:pukul|jam|pkl\.?|at) )?)`

/** `12:59`, `12.59`, `17:56:00`, `07:22 PM` */
const clock = String.raw`(?<hour>\d{1,2})[:.](?<minute>\d\d)(?:[:.](?<second>\d\d))?(?!\d)(?: ?(?<half>[AP]M)(?!\p{L}))?`

/** ` WIB`, also doubled (`WIB WIB`), also in brackets; `Z` or `+07:00` as machines write it. */
const zone = String.raw`(?: ?\(?(?<zone>WIB|WITA|WIT|WP)(?!\p{L})\)?(?: (?:WIB|WITA|WIT)(?!\p{L}))?|(?:\.\d{1,6})?(?<offset>Z|[+-]\d\d:?\d\d))?`

/** `, 12:59 WIB`, or nothing, with the space behind it. */
const time = captures(new RegExp(`(?:${between}${clock}${zone})? ?`, 'iu'))

/** `23:31 WIB | `: the clock before the day. */
const clockFirst = captures(
  /(?<hour>\d{1,2})[:.](?<minute>\d\d) (?<zone>WIB|WITA|WIT|WP) ?[|,·•–-] ?/iu,
)

/** `Rabu, 4 November 2015 | 21:04 WIB`, `21:04 WIB | Rabu, 4 November 2015` */
export const moment: P.Parser<Moment> = P.alt(
  P.seqMap(leadingWeekday, day, time, momentOf),
  P.seqMap(clockFirst, leadingWeekday, day, (time, weekday, day) => momentOf(weekday, day, time)),
)

function momentOf(printedWeekday: number | undefined, day: Day, time: Groups): Moment {
  if (!exists(day) || !isOnTheDial(time)) return { doubt: 'impossibleDate' }
  const { zone } = time
  const date = `${String(day.year)}-${twoDigits(day.month)}-${twoDigits(day.day)}`
  const timestamp: Timestamp = { iso: `${date}${isoTime(time)}` }
  if (zone !== undefined) timestamp.zone = zoneOf(zone)
  const fits = printedWeekday === undefined || printedWeekday === weekdayOf(day)
  return fits ? { timestamp } : { timestamp, doubt: 'weekdayMismatch' }
}

function isOnTheDial({ hour = '0', minute = '0', second = '0', half }: Groups): boolean {
  if (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)) return false
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
}

function isoTime({ hour, minute, second, half, zone, offset }: Groups): string {
  if (hour === undefined || minute === undefined) return ''
  const seconds = second === undefined ? '' : `:${second}`
  return `T${twoDigits(hourOf(Number(hour), half))}:${minute}${seconds}${isoOffset(zone, offset)}`
}

/** `07:22 PM` is 19 hours of the day, `12:05 AM` none. */
function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0)
}

function isoOffset(zone: string | undefined, offset: string | undefined): string {
  if (zone !== undefined) return offsetOf[zoneOf(zone)]
  if (offset === undefined) return ''
  return /^z$/i.test(offset) ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
}
