import { UTCDate } from '@date-fns/utc'
import { addDays, getDay } from 'date-fns'
import { twoDigits } from '../grammar/calendar.ts'
import { type DayContext, daysBetween, fromMonday } from './resolve-day.ts'
import type { PrintedPeriod } from './printed-time.ts'

/** The value of a stretch of the calendar: `2020-W32`, `2020-03`, `2023-Q1`, `1994`, `199` */
export function resolvePeriod(period: PrintedPeriod, context: DayContext): string | undefined {
  switch (period.unit) {
    case 'week':
      return weekOf(period, context)
    case 'weekend': {
      const week = weekOf(period, context)
      return week === undefined ? undefined : `${week}-WE`
    }
    case 'month':
      return period.number === undefined ? monthAway(period, context) : monthOf(period, context)
    case 'quarter':
      return withYear(period, context, `-Q${String(period.number)}`)
    case 'half':
      return withYear(period, context, `-H${String(period.number)}`)
    case 'year':
      return withYear(period, context, '')
    case 'decade':
      // `1900-an` may be ten years or a hundred.
      return Number(period.year) % 10 === 0 ? undefined : String(period.year)
  }
}

/** A week is of the year that its Thursday is in. */
function weekOf({ away }: PrintedPeriod, { today }: DayContext): string | undefined {
  if (away === undefined || !today) return undefined
  const thursday = addDays(today, 7 * away + 3 - fromMonday(getDay(today)))
  const year = thursday.getUTCFullYear()
  const week = 1 + Math.floor(daysBetween(thursday, new UTCDate(year, 0, 1)) / 7)
  return `${String(year)}-W${twoDigits(week)}`
}

function yearOf({ year, away }: PrintedPeriod, today: UTCDate | undefined): number | undefined {
  if (year !== undefined) return year
  return away === undefined || !today ? undefined : today.getUTCFullYear() + away
}

function withYear(period: PrintedPeriod, { today }: DayContext, rest: string): string | undefined {
  const year = yearOf(period, today)
  return year === undefined ? undefined : fourDigits(year) + rest
}

function monthAway({ away }: PrintedPeriod, { today }: DayContext): string | undefined {
  if (away === undefined || !today) return undefined
  return isoMonth(today.getUTCFullYear(), today.getUTCMonth() + 1 + away)
}

/** `Maret`: the last one, or the next one where words say so. */
function monthOf(
  period: PrintedPeriod,
  { today, pointing: around }: DayContext,
): string | undefined {
  const { number = NaN, pointing = around } = period
  const year = yearOf(period, today)
  if (year !== undefined) return isoMonth(year, number)
  if (!today) return undefined
  const ahead = number - (today.getUTCMonth() + 1)
  const thisYear = today.getUTCFullYear()
  if (pointing === 'unsure') return undefined
  if (ahead === 0) return period.pointing === undefined ? isoMonth(thisYear, number) : undefined
  // `data Maret akan terbit`, in April: hardly in eleven months
  if (pointing !== period.pointing && pointing === 'future' && ahead < 0 && ahead > -4)
    return undefined
  if (pointing === 'future') return isoMonth(ahead > 0 ? thisYear : thisYear + 1, number)
  if (pointing === 'past') return isoMonth(ahead < 0 ? thisYear : thisYear - 1, number)
  if (ahead < 0) return ahead < -8 ? undefined : isoMonth(thisYear, number)
  return ahead > 4 ? isoMonth(thisYear - 1, number) : undefined
}

/** Months below 1 and above 12 are of the years around. */
function isoMonth(year: number, month: number): string {
  const years = Math.floor((month - 1) / 12)
  return `${fourDigits(year + years)}-${twoDigits(month - 12 * years)}`
}

function fourDigits(number: number): string {
  return String(number).padStart(4, '0')
}
