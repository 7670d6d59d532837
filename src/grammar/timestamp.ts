import P from 'parsimmon'
import type { Timestamp, Zone } from '../tree.ts'
import { type Day, day, exists, weekday, weekdayOf } from './calendar.ts'
import { fields } from './fields.ts'
import { space, wordIn } from './words.ts'

/** A moment as a line prints it, with what is wrong with it. */
export interface Moment {
  /** Absent where the day or the hour does not exist. */
  readonly timestamp?: Timestamp
  readonly doubt?: 'impossibleDate' | 'weekdayMismatch'
}

interface Clock {
  readonly hour: string
  readonly minute: string
  readonly second: string | undefined
}

const offsetOf = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' } as const

/** `WIB`, also doubled (`WIB WIB`), also in brackets. */
const zone: P.Parser<Zone> = P.regexp(/^ ?\(?/)
  .then(wordIn({ wib: 'WIB', wita: 'WITA', wit: 'WIT' } as const))
  .skip(P.regexp(/^\)?(?: (?:WIB|WITA|WIT)\b)?/i))

/** `12:59`, `12.59`, `17:56:00` */
const clock: P.Parser<Clock> = fields(
  ['hour', P.regexp(/^\d{1,2}/)],
  P.oneOf(':.'),
  ['minute', P.regexp(/^\d\d/)],
  ['second', P.regexp(/^[:.](\d\d)/, 1).or(P.of(undefined))],
).skip(P.lookahead(P.regexp(/^(?!\d)/)))

/** Between day and clock: `, `, ` | `, ` - `, ` / `, ` : `, ` pukul `, ` at `, `T` */
const betweenDayAndClock = P.regexp(
  /^(?:T| ?(?:[,|:/•·–—]|-{1,2})? ?(?:(?:pukul|jam|pkl\.?|at) )?)/i,
)

/** `Rabu, ` `Kamis ` `Jumat , ` */
const leadingWeekday: P.Parser<number | undefined> = weekday
  .skip(P.regexp(/^ ?[,.|/]? ?/))
  .or(P.of(undefined))

/** `Z` or `+07:00`, as machines write it. */
const machineZone = P.regexp(/^(?:\.\d{1,6})?(Z|[+-]\d\d:?\d\d)/, 1)

const time = P.seq(
  clock,
  P.alt<Zone | { offset: string } | undefined>(
    zone,
    machineZone.map((written) => ({ offset: written })),
    P.of(undefined),
  ),
)

/** `Rabu, 4 November 2015 | 21:04 WIB` */
export const moment: P.Parser<Moment> = P.seqMap(
  leadingWeekday,
  day,
  betweenDayAndClock.then(time).or(P.of(undefined)),
  (printedWeekday, day, time) => momentOf(day, printedWeekday, time?.[0], time?.[1]),
).skip(space)

function momentOf(
  day: Day,
  printedWeekday: number | undefined,
  clock: Clock | undefined,
  zone: Zone | { offset: string } | undefined,
): Moment {
  if (!exists(day) || (clock && !isOnTheDial(clock))) return { doubt: 'impossibleDate' }
  const date = `${String(day.year)}-${twoDigits(day.month)}-${twoDigits(day.day)}`
  const timestamp: Timestamp = {
    iso: clock ? `${date}T${isoClock(clock)}${isoOffset(zone)}` : date,
  }
  if (typeof zone === 'string') timestamp.zone = zone
  const fits = printedWeekday === undefined || printedWeekday === weekdayOf(day)
  return fits ? { timestamp } : { timestamp, doubt: 'weekdayMismatch' }
}

function isOnTheDial({ hour, minute, second = '0' }: Clock): boolean {
  return Number(hour) < 24 && Number(minute) < 60 && Number(second) < 60
}

function isoClock({ hour, minute, second }: Clock): string {
  return `${hour.padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}`
}

function isoOffset(zone: Zone | { offset: string } | undefined): string {
  if (zone === undefined) return ''
  if (typeof zone === 'string') return offsetOf[zone]
  const { offset } = zone
  return offset === 'Z' ? 'Z' : `${offset.slice(0, 3)}:${offset.slice(-2)}`
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0')
}
