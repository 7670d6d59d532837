import type { Modifier } from './mention.ts'

/** Where the words point from the day they were written on: `lalu`, `mendatang`. */
export type Pointing = 'past' | 'future'

/** A part of the day, as TIMEX3 abbreviates it; `dawn` are the hours behind midnight, `dini hari`. */
export type DayPart = 'dawn' | 'MO' | 'AF' | 'EV' | 'NI'

/** A day of the month as printed; nothing says yet that it exists. */
export interface PrintedDate {
  readonly day: number
  /** From 1. */
  readonly month: number
  readonly year?: number | undefined
  /** Two figures of a year, `25/10/18`, need a century. */
  readonly hasShortYear?: boolean
}

/** What a clock shows; a minute is absent in `jam 8`. */
export interface PrintedClock {
  readonly hour: number
  readonly minute?: number | undefined
  readonly second?: number | undefined
}

/** What is said of the hour: `malam pukul 17.18 WITA` */
export interface PrintedHour {
  readonly part?: DayPart | undefined
  readonly clock?: PrintedClock | undefined
  /** `pukul 08.00-10.00` */
  readonly until?: PrintedClock | undefined
  /** `+07:00` for `WIB`. */
  readonly zone?: string | undefined
}

/** A day, an hour of it, or an hour whose day was told before: `Rabu (3/6) pukul 10.00` */
export interface PrintedDay {
  readonly unit: 'day'
  /** 0 for Sunday. */
  readonly weekday?: number | undefined
  readonly date?: PrintedDate | undefined
  /** -1 for `kemarin`. */
  readonly away?: number | undefined
  /** 1 for the week of `Senin pekan depan`. */
  readonly weeksAway?: number | undefined
  readonly pointing?: Pointing | undefined
  readonly hour?: PrintedHour | undefined
  /** `Sabtu ini`: this week's. */
  readonly isThisWeeks?: boolean
  /** `Senin tadi`, `Senin lalu`: one day, not that of every week. */
  readonly isPointed?: boolean
}

/** A stretch that the calendar names: `pekan lalu`, `Maret 2020`, `kuartal I 2023`, `1994` */
export interface PrintedPeriod {
  readonly unit: 'weekend' | 'week' | 'month' | 'quarter' | 'half' | 'year' | 'decade'
  /** Which month, quarter or half of its year. */
  readonly number?: number | undefined
  readonly year?: number | undefined
  /** Without `number`, how many units away: -1 for `pekan lalu`; else how many years. */
  readonly away?: number | undefined
  readonly pointing?: Pointing | undefined
}

/** Something the calendar has a place for. */
export type PrintedPoint = PrintedDay | PrintedPeriod

/** `sejak 1994` has a start alone, `hingga Jumat` an end. */
export type Bound = 'start' | 'end'

/** An expression of time as printed, before it is known which day it means. */
export type PrintedTime = (
  | { readonly kind: 'point'; readonly point: PrintedPoint; readonly bound?: Bound | undefined }
  | { readonly kind: 'span'; readonly from: PrintedPoint; readonly to: PrintedPoint }
  | {
      readonly kind: 'duration'
      readonly value?: string | undefined
      /** Years and months may be somebody's age. */
      readonly mayBeAge?: boolean
    }
  | {
      readonly kind: 'set'
      readonly value?: string | undefined
      readonly frequency?: string | undefined
    }
  /** Days or hours away from another moment, or nobody knows how many: `beberapa jam lalu` */
  | { readonly kind: 'vague'; readonly isHour: boolean }
) & { readonly modifier?: Modifier | undefined }
