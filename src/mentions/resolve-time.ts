import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns'
import { twoDigits } from '../grammar/calendar.ts'
import type { Timestamp } from '../tree.ts'
import type { DateMention, Draft, DurationMention, SetMention, TimeMention } from './mention.ts'
import type {
  Bound,
  DayPart,
  PrintedClock,
  PrintedDay,
  PrintedHour,
  PrintedPeriod,
  PrintedPoint,
  PrintedTime,
} from './printed-time.ts'
import { type DayContext, resolveDay } from './resolve-day.ts'
import { resolvePeriod } from './resolve-period.ts'
import type { Extent } from './scan.ts'
import { type Surroundings, surroundingsIn } from './surroundings.ts'

/** An expression of time, read. */
type TimeDraft = Draft<DateMention | TimeMention | DurationMention | SetMention>

interface Printed extends Extent {
  readonly time: PrintedTime
}

/** What the words of one point come to. */
interface Resolved {
  readonly kind: 'date' | 'time'
  readonly value?: string | undefined
  readonly warning?: DateMention['warning']
  readonly day?: UTCDate | undefined
  /** The end of `pukul 08.00-10.00`. */
  readonly until?: string | undefined
  readonly isDawn?: boolean
}

/**
 * Builds what turns expressions of time into days and hours. It takes those of a text in reading
 * order with the passage they stand in, since `pukul 06.12` means the day that was spoken of last.
 * It gives nothing for words that turn out to be a name or an age: `Pasar Minggu`, `Siti (43 tahun)`.
 */
export function timeResolver(
  writtenAt: Timestamp | undefined,
): (time: Printed, text: string, line: number) => TimeDraft[] {
  const today = dayWritten(writtenAt)
  let passage = ''
  let around: ReturnType<typeof surroundingsIn> = surroundingsIn('')
  let lastDay: Told | undefined
  let lastYear: number | undefined
  let isDatedToday = false
  let list: Item | undefined
  let lastLine = -1

  return ({ from, to, time }, text, line) => {
    if (line !== lastLine) {
      // `Prakiraan cuaca Senin (10/8):`
      if (lastDay && entry.test(passage.slice(lastDay.to))) list = { ...lastDay, line: lastLine }
      lastLine = line
      passage = text
      around = surroundingsIn(text)
      lastDay = undefined
      lastYear = undefined
    }
    const where = around(from, to)
    const words = text.slice(from, to)
    if (isNoTime(time, words, where)) return []
    const place = { from, to }
    if (time.kind === 'set') lastDay = undefined
    if (time.kind === 'duration' || time.kind === 'set') return [{ ...place, ...lengthOf(time) }]
    if (time.kind === 'vague') {
      return [{ ...place, kind: time.isHour ? 'time' : 'date', ...modifierOf(time) }]
    }

    /** The day on which something was said is only known where the text is dated that day. */
    const spokenOn = where.isQuoted && !isDatedToday ? undefined : today
    const resolve = (point: PrintedPoint, bound?: Bound): Resolved => {
      const pointing = where.pointing ?? (bound === 'end' ? 'future' : undefined)
      if (point.unit !== 'day') {
        if (isWeekendOver(point, today, where)) return { kind: 'date' }
        const isLong = point.unit !== 'week' && point.unit !== 'weekend'
        const context = { today: isLong ? today : spokenOn, pointing }
        return { kind: 'date', value: resolvePeriod(point, context) }
      }
      const isPrinted = point.date !== undefined
      const context: DayContext = { today: isPrinted ? today : spokenOn, pointing }
      const isDoubtful = isAmbiguous(point, words, where)
      const resolved = isDoubtful ? {} : resolveDay(point, context)
      const isSilent =
        point.date === undefined && point.away === undefined && point.weekday === undefined
      const hour = point.hour?.clock?.hour
      const isItem = isSilent && /^[:|–-]/.test(where.behind)
      const day = isSilent
        ? (narrated(lastDay, where, text) ??
          (isItem ? listed(list, { from, line, hour }, text) : undefined))
        : resolved.day
      const year = day?.getUTCFullYear()
      const isOtherYear =
        isPrinted &&
        point.date.year === undefined &&
        point.weekday === undefined &&
        point.pointing === undefined &&
        lastYear !== undefined &&
        lastYear !== year
      const known = isOtherYear ? undefined : day
      if (point.date?.year !== undefined) lastYear = year
      list = isItem && day && hour !== undefined ? { day, to, line, hour } : undefined
      if (!isSilent) lastDay = undefined
      if (known && !isSilent) {
        lastDay = where.isSaying ? undefined : { day: known, to }
        if (isPrinted) isDatedToday = known.getTime() === today?.getTime()
      }
      return { ...hourOf(known, point.hour), ...warningOf(resolved.warning) }
    }

    if (time.kind === 'span') {
      const ends = [time.from, time.to]
      const isOpen = ends.every(isOfAnyWeek) || (where.before === '(' && ends.every(isYearless))
      const span = spanOf(time.from, time.to, isOpen ? leaveOpen : resolve)
      lastDay = undefined
      list = undefined
      return [{ ...place, ...span, ...modifierOf(time) }]
    }
    const { value, kind, warning, until, isDawn } = resolve(time.point, time.bound)
    const modifier = time.modifier ?? (isDawn ? 'start' : undefined)
    return [
      {
        ...place,
        kind,
        ...(value === undefined
          ? {}
          : until === undefined
            ? { value, ...boundOf(time.bound, value) }
            : { value: `${value}/${until}`, start: value, end: until }),
        ...(modifier === undefined ? {} : { modifier }),
        ...warningOf(warning),
      },
    ]
  }
}

/**
 * The day that a clock without one goes on with: that of its own sentence, or of the sentence before.
 * Further on, and where the day is only that of a statement, `kata Rani, Senin (16/8)`, it is a guess.
 */
function narrated(
  last: Told | undefined,
  { sentence, isQuoted, isTimetable }: Surroundings,
  text: string,
): UTCDate | undefined {
  if (!last || isQuoted || isTimetable || sentence - last.to > farthest) return undefined
  return /[.?!] ?\S/.test(text.slice(last.to, sentence)) ? undefined : last.day
}

/** The day that was told last, and where. */
interface Told {
  readonly day: UTCDate
  readonly to: number
}

/** A sentence in characters, beyond which a day is no longer spoken of. */
const farthest = 160

/** An entry of a list of hours, `04.00 WIB: Hujan`, or its heading, which has no clock. */
interface Item extends Told {
  readonly line: number
  readonly hour?: number
}

/** What stands behind the hour of an entry or the day of a heading: no sentence ends there. */
const entry = /^(?:[^.?!;]|\.\S){0,120}$/

/** The day of a list that goes on: right behind its heading or the entry before, and with no earlier hour. */
function listed(
  last: Item | undefined,
  {
    from,
    line,
    hour = -1,
  }: { readonly from: number; readonly line: number; readonly hour?: number | undefined },
  text: string,
): UTCDate | undefined {
  if (!last || hour < (last.hour ?? 0)) return undefined
  const isNext =
    line === last.line
      ? entry.test(text.slice(last.to, from))
      : from === 0 && line - last.line <= (last.hour === undefined ? 1 : 2)
  return isNext ? last.day : undefined
}

/** `Virgo (23 Agustus-22 September)`: without a year, in brackets, it comes every year. */
function isYearless(point: PrintedPoint): boolean {
  return point.unit === 'day' && point.weekday === undefined && point.date?.year === undefined
}

/** `Senin-Jumat`: mostly those of every week, but not `hingga Senin pagi tadi`. */
function isOfAnyWeek(point: PrintedPoint): boolean {
  return (
    point.unit === 'day' &&
    point.weekday !== undefined &&
    !point.date &&
    point.away === undefined &&
    point.isPointed !== true
  )
}

function leaveOpen(point: PrintedPoint): Resolved {
  return { kind: point.unit === 'day' && point.hour ? 'time' : 'date' }
}

/** The day of a timestamp in its own zone; where a machine wrote UTC, the day in Jakarta. */
function dayWritten(writtenAt: Timestamp | undefined): UTCDate | undefined {
  const parts = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d)[:\d.]*Z)?/.exec(writtenAt?.iso ?? '')
  if (!parts) return undefined
  const [year = NaN, month = NaN, day = NaN, hour = 0] = parts
    .slice(1)
    .map((each) => Number(each || 0))
  const written = new UTCDate(year, month - 1, day)
  return Number.isNaN(written.getTime()) ? undefined : addDays(written, hour >= 17 ? 1 : 0)
}

function lengthOf(
  time: Extract<PrintedTime, { kind: 'duration' | 'set' }>,
): Omit<Draft<DurationMention> | Draft<SetMention>, keyof Extent> {
  const { value } = time
  const frequency = time.kind === 'set' ? time.frequency : undefined
  return {
    kind: time.kind,
    ...(value === undefined ? {} : { value }),
    ...(frequency === undefined ? {} : { frequency }),
    ...modifierOf(time),
  }
}

function modifierOf({ modifier }: PrintedTime): Pick<DateMention, 'modifier'> {
  return modifier === undefined ? {} : { modifier }
}

function warningOf(warning: DateMention['warning']): Pick<DateMention, 'warning'> {
  return warning === undefined ? {} : { warning }
}

function boundOf(bound: Bound | undefined, value: string): Pick<DateMention, 'start' | 'end'> {
  return bound === undefined ? {} : { [bound]: value }
}

/** `sudah tutup akhir pekan ini`, written on a Monday: hardly the weekend to come. */
function isWeekendOver(
  point: PrintedPeriod,
  today: UTCDate | undefined,
  where: Surroundings,
): boolean {
  const day = today?.getUTCDay() ?? 0
  return point.unit === 'weekend' && point.away === 0 && day > 0 && day < 4 && where.isOver
}

/** Words that only look like a time: a name, `Kabar Minggu`, `Jumat Agung`, or an age, `Siti (43 tahun)`. */
function isNoTime(time: PrintedTime, words: string, where: Surroundings): boolean {
  if (where.isOrdinal) return true
  if (time.kind === 'duration') {
    // `7 HARI MENANTI HUJAN`: a title
    if (/\p{Lu}{3}/u.test(words)) return true
    if (time.mayBeAge !== true) return false
    if (/^di (?:atas|bawah)/i.test(words) && people.test(where.wordBefore)) return true
    return where.isAboutAge || (/[(,]/.test(where.before) && /[),]/.test(where.behind))
  }
  if (time.kind !== 'point') return false
  // `hari libur (weekend)`: a word explained
  if (/^weekend$/i.test(words)) return where.before === '(' && where.behind === ')'
  // `di hari ulang tahun ini`
  if (time.point.unit === 'year') return /^ulang$/i.test(where.wordBefore)
  if (time.point.unit !== 'day') return false
  const { weekday, date, hour, away, pointing } = time.point
  if (away !== undefined && !date && where.isOfDate) return true
  if (weekday === undefined || date || away !== undefined || time.bound) return false
  const isBare = pointing === undefined && hour === undefined && time.point.weeksAway === undefined
  if (words.startsWith('minggu')) return isBare || hour === undefined
  if (!isBare || /^hari/i.test(words)) return false
  return isName(where.wordBefore) || /^\p{Lu}/u.test(where.behind)
}

/** Whose years are a limit: `anak-anak di bawah lima tahun` */
const people = /^(?:anak|orang|bayi|warga|penduduk|pria|wanita|perempuan|laki)(?:-\p{L}+)?$/iu

/** A word with a capital that is no preposition at the beginning of a sentence. */
function isName(word: string): boolean {
  return (
    /^\p{Lu}.*[\p{L}\d.]$/u.test(word) &&
    !/^(?:pada|hari|sejak|hingga|sampai|dan|serta|mulai)$/i.test(word)
  )
}

/**
 * Whether the words may mean more than one day: `Selasa atau Rabu`, `1 Juni` behind a name, `kemarin` in speech (the other day), `Minggu lalu` first in a sentence (a Sunday or a week).
 */
function isAmbiguous(printed: PrintedDay, words: string, where: Surroundings): boolean {
  const { weekday, date, away, hour, pointing } = printed
  if ((where.isChoice || where.isHabit) && !date) return true
  if (date && weekday === undefined && date.year === undefined && away === undefined) {
    return pointing === undefined && isName(where.wordBefore)
  }
  if (where.isQuoted && away === -1 && !date && weekday === undefined && !hour) return true
  if (weekday !== 0 || date || away !== undefined) return false
  return (
    (/^Minggu (?:lalu|depan|ini|mendatang|kemarin)/i.test(words) && where.isFirst) ||
    /^Minggu (?:Lalu|Depan|Ini|Mendatang|Kemarin|ini)/.test(words)
  )
}

/** The span from one point to another; the first takes from the second what it does not say. */
function spanOf(
  first: PrintedPoint,
  second: PrintedPoint,
  resolve: (point: PrintedPoint) => Resolved,
): Omit<Draft<DateMention> | Draft<TimeMention>, keyof Extent> {
  const [from, to] = sharing(first, second)
  const [start, end] = [resolve(from), resolve(to)]
  const kind = start.kind === 'time' || end.kind === 'time' ? 'time' : 'date'
  const warning = start.warning ?? end.warning
  if (start.value === undefined || end.value === undefined) return { kind, ...warningOf(warning) }
  const isInOrder = start.value <= end.value || start.value.length !== end.value.length
  const isWhole = isInOrder || to.unit !== 'day'
  if (!isWhole) {
    // `29/12-3/1` crosses the year; anything else is a slip.
    return { kind, ...warningOf(warning) }
  }
  return {
    kind,
    value: `${start.value}/${end.value}`,
    start: start.value,
    end: end.value,
    ...warningOf(warning),
  }
}

/** `29 November-3 Desember 2023`: the year of the second is that of the first, or the one before. */
function sharing(from: PrintedPoint, to: PrintedPoint): readonly [PrintedPoint, PrintedPoint] {
  if (from.unit === 'day' && to.unit === 'day') {
    if (from.date && to.date && from.date.year === undefined && to.date.year !== undefined) {
      const isYearBefore = from.date.month > to.date.month
      const year = to.date.year - (isYearBefore ? 1 : 0)
      return [
        { ...from, date: { ...from.date, year } },
        { ...to, pointing: undefined },
      ]
    }
    const [pointing, otherPointing] = [from.pointing ?? to.pointing, to.pointing ?? from.pointing]
    return [
      { ...from, pointing },
      { ...to, pointing: otherPointing },
    ]
  }
  if (from.unit === 'month' && to.unit === 'month') return monthsSharing(from, to)
  return [from, to]
}

function monthsSharing(
  from: PrintedPeriod,
  to: PrintedPeriod,
): readonly [PrintedPoint, PrintedPoint] {
  const isYearBefore = (from.number ?? 0) > (to.number ?? 0)
  if (!isYearBefore || to.year === undefined || from.year !== to.year) return [from, to]
  return [{ ...from, year: to.year - 1 }, to]
}

/** A day with its hour: `2021-08-16T17:18+08:00`, `2021-08-16TNI`, `2021-08-16` */
function hourOf(day: UTCDate | undefined, hour: PrintedHour | undefined): Resolved {
  if (!hour || (hour.part === undefined && hour.clock === undefined)) {
    return { kind: 'date', value: day && isoDay(day), day }
  }
  const { part, zone = '' } = hour
  const clock = hour.clock && onTheDial(hour.clock, part)
  if (hour.clock && clock === 'impossible') return { kind: 'time', warning: 'impossibleDate' }
  if (day === undefined) return { kind: 'time' }
  const date = isoDay(day)
  if (typeof clock !== 'string' && clock) {
    const until = hour.until && onTheDial(hour.until, part)
    const value = `${date}${isoClock(clock)}${zone}`
    if (!hour.until) return { kind: 'time', value, day }
    if (until === undefined || typeof until === 'string') return { kind: 'time', day, value: date }
    const isNextDay = isoClock(until) < isoClock(clock) || clock.hour === 24
    const lastDay = isoDay(addDays(day, isNextDay ? 1 : 0))
    return { kind: 'time', value, day, until: `${lastDay}${isoClock(until)}${zone}` }
  }
  if (part === undefined) return { kind: 'time', value: date, day }
  return part === 'dawn'
    ? { kind: 'time', value: `${date}TMO`, day, isDawn: true }
    : { kind: 'time', value: `${date}T${part}`, day }
}

/**
 * The hour on a dial of 24; `undefined` where the words leave open which half of the day is meant,
 * as `jam 8` does.
 */
function onTheDial(
  { hour, minute, second }: PrintedClock,
  part: DayPart | undefined,
): { hour: number; minute: number; second?: number | undefined } | 'impossible' | undefined {
  if (hour > 24 || (minute ?? 0) > 59 || (second ?? 0) > 59) return 'impossible'
  if (hour === 24 && (minute ?? 0) > 0) return 'impossible'
  const shown = { hour, minute: minute ?? 0, second }
  if (hour > 12) return shown
  if (part === undefined) return minute === undefined ? undefined : shown
  const noon = halfOf(hour, part)
  return noon === undefined ? undefined : { ...shown, hour: hour + noon }
}

/** How many hours the part of the day adds to an hour up to 12. */
function halfOf(hour: number, part: DayPart): number | undefined {
  switch (part) {
    case 'dawn':
      return hour < 6 ? 0 : undefined
    case 'MO':
      return hour > 0 && hour < 12 ? 0 : undefined
    case 'AF':
      return hour >= 9 ? 0 : hour > 0 && hour < 5 ? 12 : undefined
    case 'EV':
      return hour > 1 && hour < 8 ? 12 : undefined
    case 'NI':
      return hour >= 6 && hour < 12 ? 12 : undefined
  }
}

function isoDay(day: UTCDate): string {
  return day.toISOString().slice(0, 10)
}

function isoClock({
  hour,
  minute,
  second,
}: {
  hour: number
  minute: number
  second?: number | undefined
}): string {
  const seconds = second === undefined ? '' : `:${twoDigits(second)}`
  return `T${twoDigits(hour)}:${twoDigits(minute)}${seconds}`
}
