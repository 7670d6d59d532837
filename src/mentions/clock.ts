import P from 'parsimmon'
import { captures } from '../grammar/captures.ts'
import { optional } from '../grammar/match.ts'
import type { DayPart, PrintedClock, PrintedHour } from './printed-time.ts'

/** `dini hari`, `pagi`, `malam hari` */
export const dayPart = String.raw`(?<part>dini ?-?hari|tengah malam|subuh|pagi|siang|sore|petang|malam)(?: hari(?! ini))?(?![\p{L}\d])`

/** What a {@link dayPart} begins with. */
export const dayPartBeginnings: readonly string[] = [
  'dini',
  'dinihari',
  'tengah',
  'subuh',
  'pagi',
  'siang',
  'sore',
  'petang',
  'malam',
]

/** ` WIB`, ` (WITA)`, ` waktu setempat`, or nothing. */
export const zone: P.Parser<string | undefined> = optional(
  captures(
    / ?\((?<bracketed>wib|wita|wit|gmt|utc)\)| ?(?<zone>wib|wita|wit|gmt|utc)(?!\p{L})|(?: waktu (?:setempat|lokal)| waktu indonesia (?<region>barat|tengah|timur)(?: \((?:wib|wita|wit)\))?)(?!\p{L})/iu,
  ).map(
    ({ zone, bracketed, region }) => offsets[(zone ?? bracketed ?? region ?? '').toLowerCase()],
  ),
  undefined,
)

const offsets: Readonly<Record<string, string>> = {
  wib: '+07:00',
  barat: '+07:00',
  wita: '+08:00',
  tengah: '+08:00',
  wit: '+09:00',
  timur: '+09:00',
  gmt: 'Z',
  utc: 'Z',
}

const dial = String.raw`(?<hour>\d{1,2})(?:[.:](?<minute>\d\d)(?:[.:](?<second>\d\d))?)?(?![\d%]|[.,:/-]\d)`

const dialWithMinutes = String.raw`(?<hour>\d{1,2})[.:](?<minute>\d\d)(?:[.:](?<second>\d\d))?`

/** `pukul 17.18`, `jam 8` */
const labelledClock = captures(
  new RegExp(`(?:pukul|pkl\\.?|jam) ?${dial}(?! (?:kali|orang|juta|ribu|persen))`, 'iu'),
).map(clockOf)

/** `17.18 WIB`: without a label, the zone shows that it is a clock. */
const zonedClock = captures(
  new RegExp(`${dialWithMinutes}(?= ?(?:wib|wita|wit)(?!\\p{L}))`, 'iu'),
).map(clockOf)

/** `pukul 08.00` of `pukul 08.00-10.00`: what follows begins with the dash. */
const firstOfTwo = captures(
  /(?:(?:pukul|pkl\.?|jam) ?)?(?<hour>\d{1,2})(?:[.:](?<minute>\d\d))?(?= ?(?:wib|wita|wit)?(?: ?[–—-]| (?:hingga|sampai|s\/d|s\.d\.?) ))/iu,
).map(clockOf)

const unto = captures(/ ?[–—-] ?| (?:hingga|sampai dengan|sampai|s\/d|s\.d\.?) (?:sekitar )?/iu)

const isLabelled = captures(/(?=pukul|pkl|jam)/iu)

const lastOfTwo = captures(new RegExp(`(?:(?:pukul|pkl\\.?|jam) ?)?${dial}`, 'iu')).map(clockOf)

/** ` malam`, or nothing. */
export const partBehind: P.Parser<DayPart | undefined> = optional(
  captures(new RegExp(` ${dayPart}`, 'iu')).map(({ part }) => partNamed(part)),
  undefined,
)

/** `pukul 08.00-10.00 WIB`, `jam 8 hingga jam 10 malam`, `08.00-10.00 WIB` */
const clockSpan: P.Parser<PrintedHour> = P.alt(
  P.seqMap(
    isLabelled.then(firstOfTwo),
    zone,
    unto.then(lastOfTwo),
    partBehind,
    zone,
    (clock, earlier, until, part, later) => ({ clock, until, part, zone: later ?? earlier }),
  ),
  P.seqMap(firstOfTwo, zone, unto.then(zonedClock), zone, (clock, _zone, until, zone) => ({
    clock,
    until,
    zone,
  })),
)

/** `pukul 17.18 WITA`, `jam 8 malam`, `02.47 WIT` */
const oneClock: P.Parser<PrintedHour> = P.seqMap(
  P.alt(labelledClock, zonedClock),
  zone,
  partBehind,
  zone,
  (clock, earlier, part, later) => ({ clock, part, zone: earlier ?? later }),
)

/** What a {@link clock} begins with. */
export const clockBeginnings: readonly string[] = ['pukul', 'pkl', 'jam', '0']

/** What a clock shows, or from when to when. */
export const clock: P.Parser<PrintedHour> = P.alt(clockSpan, oneClock)

function clockOf(shown: {
  hour?: string | undefined
  minute?: string | undefined
  second?: string | undefined
}): PrintedClock {
  const numberOf = (figures: string | undefined): number | undefined =>
    figures === undefined ? undefined : Number(figures)
  return {
    hour: Number(shown.hour),
    minute: numberOf(shown.minute),
    second: numberOf(shown.second),
  }
}

/** The part of the day that a word names. */
export function partNamed(word: string | undefined): DayPart | undefined {
  if (word === undefined) return undefined
  return /^dini/i.test(word) ? 'dawn' : parts[word.toLowerCase()]
}

const parts: Readonly<Record<string, DayPart>> = {
  subuh: 'dawn',
  pagi: 'MO',
  siang: 'AF',
  sore: 'EV',
  petang: 'EV',
  malam: 'NI',
  'tengah malam': 'NI',
}
