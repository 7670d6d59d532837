import { UTCDate } from '@date-fns/utc'
import { addDays, getDay } from 'date-fns'
import { exists } from '../grammar/calendar.ts'
import type { DateMention } from './mention.ts'
import type { Pointing, PrintedDate, PrintedDay } from './printed-time.ts'

/** What is known where a day is read. */
export interface DayContext {
  /** The day the words were written or spoken on. */
  readonly today: UTCDate | undefined
  /** Where the words around point: `akan` before, `hingga`. `unsure` where they say both. */
  readonly pointing: Pointing | 'unsure' | undefined
}

/** Which day is meant, and what is wrong with it. */
export interface ResolvedDay {
  readonly day?: UTCDate
  readonly warning?: DateMention['warning']
}

const nothing: ResolvedDay = {}

/** The day that the words mean: the printed one, else by their distance, else by the weekday. */
export function resolveDay(printed: PrintedDay, context: DayContext): ResolvedDay {
  const { date, away, weekday } = printed
  if (date) return resolveDate(date, printed, context)
  if (!context.today) return nothing
  if (away !== undefined) return checked(addDays(context.today, away), weekday)
  if (weekday !== undefined) return resolveWeekday(weekday, printed, context, context.today)
  return nothing
}

function resolveDate(date: PrintedDate, printed: PrintedDay, context: DayContext): ResolvedDay {
  const { weekday } = printed
  if (date.year === undefined) return resolveYear(date, printed, context)
  const day = dayOf({ ...date, year: date.year })
  if (!day || date.year < 1000 || date.year > 2199) return { warning: 'impossibleDate' }
  if (date.hasShortYear) {
    const fits = weekday !== undefined && getDay(day) === weekday
    const isNear =
      context.today && Math.abs(context.today.getUTCFullYear() - date.year) <= (fits ? 99 : 1)
    return isNear || fits ? checked(day, weekday) : nothing
  }
  return checked(day, weekday)
}

/** A day with a doubt where its weekday is another one. */
function checked(day: UTCDate, weekday: number | undefined): ResolvedDay {
  return weekday === undefined || getDay(day) === weekday
    ? { day }
    : { day, warning: 'weekdayMismatch' }
}

/** `3/6`, `9 Agustus`: the year in which the weekday fits, else the one nearest to publication. */
function resolveYear(
  date: PrintedDate,
  { weekday, pointing }: PrintedDay,
  { today, pointing: around }: DayContext,
): ResolvedDay {
  // A leap year has every day there is.
  if (!exists({ ...date, year: 2000 })) return { warning: 'impossibleDate' }
  if (!today) return nothing
  const year = today.getUTCFullYear()
  const candidates = [year, year - 1, year + 1]
    .map((each) => dayOf({ ...date, year: each }))
    .filter((day) => day !== undefined)
    .map((day) => ({ day, ahead: daysBetween(day, today) }))
    .sort((a, b) => Math.abs(a.ahead) - Math.abs(b.ahead))
  if (weekday === undefined) return nearest(candidates, pointing, pointing ?? around)
  const closest = candidates[0]
  const fitting = candidates.filter(
    ({ day, ahead }) => getDay(day) === weekday && ahead >= -366 && ahead <= 183,
  )
  if (closest && Math.abs(closest.ahead) <= 21) return checked(closest.day, weekday)
  const meant = fitting.find(({ ahead }) => pointing !== 'future' || ahead >= 0) ?? fitting[0]
  if (meant && !isSwapped(date, weekday, today)) return { day: meant.day }
  return { warning: 'weekdayMismatch' }
}

/**
 * Whether day and month change places: `Senin (11/12)` on 13 November. The same weekday fits in December
 * of the year before, 48 weeks earlier, and tells nothing.
 */
function isSwapped({ day, month }: PrintedDate, weekday: number, today: UTCDate): boolean {
  const other = dayOf({ year: today.getUTCFullYear(), month: day, day: month })
  if (!other || getDay(other) !== weekday) return false
  const ago = daysBetween(today, other)
  return ago >= 0 && ago <= 7
}

interface Candidate {
  readonly day: UTCDate
  /** In days; below 0 it is over. */
  readonly ahead: number
}

/** A future day without a word that says so is at most this many days ahead. */
const foreseeable = 120

/** The last such day, or the next one where words say so or it is near. */
function nearest(
  candidates: readonly Candidate[],
  printed: Pointing | undefined,
  pointing: Pointing | 'unsure' | undefined,
): ResolvedDay {
  const last = candidates.find(({ ahead }) => ahead <= 0)
  const next = candidates.find(({ ahead }) => ahead > 0)
  if (!last || !next) return nothing
  if (printed === 'past') return { day: last.day }
  if (printed === 'future') return { day: next.day }
  if (pointing === 'future') {
    if (last.ahead === 0) return { day: last.day }
    if (next.ahead > 300) return nothing
    return { day: next.day }
  }
  return { day: next.ahead <= foreseeable ? next.day : last.day }
}

/** `Sabtu`: the last one, today included; the next one where words say so. */
function resolveWeekday(
  weekday: number,
  printed: PrintedDay,
  { pointing: around }: DayContext,
  today: UTCDate,
): ResolvedDay {
  const ahead = fromMonday(weekday) - fromMonday(getDay(today))
  if (printed.weeksAway !== undefined) return { day: addDays(today, ahead + 7 * printed.weeksAway) }
  if (printed.isThisWeeks) return ahead < 0 ? nothing : { day: addDays(today, ahead) }
  const behind = (getDay(today) - weekday + 7) % 7
  const last = addDays(today, -behind)
  const next = addDays(today, 7 - behind)
  const pointing = printed.pointing ?? around
  if (printed.pointing === 'past') return { day: behind === 0 ? addDays(today, -7) : last }
  if (pointing === 'unsure') return nothing
  if (pointing === 'future') return { day: behind === 0 && !printed.pointing ? today : next }
  return { day: last }
}

/** ISO counts the days of a week from Monday on. */
export function fromMonday(weekday: number): number {
  return (weekday + 6) % 7
}

/** Days are kept as the midnights of UTC, which knows no other hours. */
export function daysBetween(later: UTCDate, earlier: UTCDate): number {
  return (later.getTime() - earlier.getTime()) / 86_400_000
}

function dayOf({
  year,
  month,
  day,
}: {
  year: number
  month: number
  day: number
}): UTCDate | undefined {
  return exists({ year, month, day }) ? new UTCDate(year, month - 1, day) : undefined
}
