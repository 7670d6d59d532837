import P from 'parsimmon'
import { monthNamed, twoDigits, weekdayNamed, weekdayNames } from '../grammar/calendar.ts'
import { captures } from '../grammar/captures.ts'
import { count } from './count.ts'
import { clock, dayPart, partBehind, partNamed } from './clock.ts'
import { monthWord } from './date.ts'
import { isoDuration, unitNamed } from './duration.ts'
import type { DayPart, PrintedTime } from './printed-time.ts'

type SetOfTimes = Extract<PrintedTime, { kind: 'set' }>

const setOf = (value: string | undefined, frequency?: string): SetOfTimes => ({
  kind: 'set',
  value,
  ...(frequency === undefined ? {} : { frequency }),
})

const each = captures(/(?:setiap|tiap-tiap|tiap|saban) /i)

const timeOfPart = (part: DayPart | undefined): string =>
  part === undefined ? '' : `T${part === 'dawn' ? 'MO' : part}`

const weekday = captures(
  new RegExp(`(?:hari )?(?<weekday>${weekdayNames})(?![\\p{L}\\d])`, 'iu'),
).map(({ weekday = '' }) => weekdayNamed(weekday))

/** ISO counts Sunday as the seventh. */
const weekdayValue = (weekday: number): string => `XXXX-WXX-${String(weekday || 7)}`

/** `minggu` is a week, but `hari Minggu` and `Minggu` are Sunday. */
const smallWeek = captures(/(?=minggu)/).then(captures(/minggu(?:nya)?(?!\p{L})/iu))

const clockText = clock.map(({ clock, until }) =>
  clock?.minute === undefined || until !== undefined || clock.hour > 24 || clock.minute > 59
    ? undefined
    : `XXXX-XX-XXT${twoDigits(clock.hour)}:${twoDigits(clock.minute)}`,
)

const unit = captures(
  /(?<unit>detik|menit|jam|hari|pekan|minggu|bulan|tahun|dekade)(?:nya)?(?![\p{L}\d]|-\p{L})/iu,
).map(({ unit = '' }) => unitNamed(unit))

/** What comes again and again behind `setiap`. */
const recurring: P.Parser<string | undefined> = P.alt(
  smallWeek.result('P1W'),
  P.seqMap(weekday, partBehind, (weekday, part) => `${weekdayValue(weekday)}${timeOfPart(part)}`),
  captures(/hari kerja(?!\p{L})/iu).result(undefined),
  captures(/(?:akhir (?:pekan|minggu)|weekend)(?!\p{L})/iu).result('XXXX-WXX-WE'),
  captures(new RegExp(`tanggal (?<day>\\d{1,2})(?: ${monthWord})?(?!\\d)`, 'iu')).map(
    ({ day, month }) =>
      `XXXX-${month === undefined ? 'XX' : twoDigits(monthNamed(month))}-${twoDigits(Number(day))}`,
  ),
  captures(new RegExp(`(?<day>\\d{1,2}) ${monthWord}(?! ?\\d)`, 'iu')).map(
    ({ day, month = '' }) => `XXXX-${twoDigits(monthNamed(month))}-${twoDigits(Number(day))}`,
  ),
  captures(new RegExp(`(?:bulan )?${monthWord}`, 'iu')).map(
    ({ month = '' }) => `XXXX-${twoDigits(monthNamed(month))}`,
  ),
  captures(new RegExp(dayPart, 'iu')).map(({ part }) => `XXXX-XX-XX${timeOfPart(partNamed(part))}`),
  clockText,
  P.seqMap(count, captures(/ /).then(unit), captures(/(?: sekali(?!\p{L}))?/iu), (amount, unit) =>
    isoDuration(amount, unit),
  ),
  unit.map((unit) => isoDuration(1, unit)),
)

/** Before a weekday that goes on a list of them: ` dan ` of `setiap Senin dan Kamis` */
export const listGap: P.Parser<unknown> = captures(
  /, ?(?:(?:dan|serta|atau) )?| (?:dan|serta|atau) /i,
)

/** `Kamis` of `setiap Senin dan Kamis`: a set of its own. */
export const recurringNext: P.Parser<SetOfTimes> = P.seqMap(weekday, partBehind, (weekday, part) =>
  setOf(`${weekdayValue(weekday)}${timeOfPart(part)}`),
)

/** `-Jumat` of `setiap Senin-Jumat`: which days of the week a value cannot tell. */
const untoWeekday = captures(
  new RegExp(
    `(?<last>(?: ?[-–] ?| (?:hingga|sampai(?: dengan)?) )(?:${weekdayNames})(?!\\p{L}))?`,
    'iu',
  ),
).map(({ last }) => last !== undefined)

/** ` pukul 10.00`, as `T10:00` */
const clockBehind = captures(/,? /).then(clockText)

/** `setiap Jumat`, `tiap hari`, `setiap pukul 07.00`, `setiap dua pekan` */
export const recurringPhrase: P.Parser<SetOfTimes> = P.seqMap(
  each.then(recurring),
  untoWeekday,
  clockBehind.fallback(''),
  (value, goesOn, time) => setOf(goesOn ? undefined : joined(value, time)),
)

/** `XXXX-WXX-5` and `XXXX-XX-XXT10:00` */
function joined(value: string | undefined, time: string | undefined): string | undefined {
  if (value === undefined || time === undefined || time === '') return value
  const day = value === 'P1D' ? 'XXXX-XX-XX' : value.replace(/T.*/, '')
  return day.startsWith('P') ? undefined : day + time.slice('XXXX-XX-XX'.length)
}

const single = captures(/se(?<unit>hari|pekan|minggu|bulan|tahun|jam|menit)(?!\p{L}|-\p{L})/iu).map(
  ({ unit = '' }) => isoDuration(1, unitNamed(unit)),
)

const times = P.alt(
  P.seqMap(count, captures(/ kali(?!\p{L})/iu), (amount) => `${String(amount)}X`),
  captures(/sekali(?!\p{L})/iu).result('1X'),
)

const per = captures(/ (?:(?:dalam|per) )?/i)

/** `tiga kali sehari`, `dua kali dalam sepekan`, `sekali setahun`, `seminggu sekali`, `dua tahun sekali` */
export const frequencyPhrase: P.Parser<SetOfTimes> = P.alt(
  P.seqMap(times, per.then(single), (frequency, value) => setOf(value, frequency)),
  P.seqMap(single, captures(/ /).then(times), (value, frequency) => setOf(value, frequency)),
  P.seqMap(count, captures(/ /).then(unit), captures(/ sekali(?!\p{L})/iu), (amount, unit) =>
    setOf(isoDuration(amount, unit), '1X'),
  ),
)
