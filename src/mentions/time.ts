import type { Timestamp } from '../tree.ts'
import type { DateMention, Draft, DurationMention, SetMention, TimeMention } from './mention.ts'
import type { Expression, Extent } from './scan.ts'

/** An expression of time as printed, before it is known which day it means. */
export interface UnresolvedTime extends Extent {
  readonly time: unknown
}

/** Whether a reading is an expression of time. */
export function isTime(reading: Extent): reading is UnresolvedTime {
  return 'time' in reading
}

/** The kinds of expression of time. */
export const times: readonly Expression<UnresolvedTime>[] = []

/**
 * Builds what turns expressions of time into days and hours; it takes those of a text in reading order,
 * since `pukul 06.12` means the day that was spoken of last.
 */
export function timeResolver(
  _writtenAt: Timestamp | undefined,
): (time: UnresolvedTime) => Draft<DateMention | TimeMention | DurationMention | SetMention> {
  throw new Error('to be written')
}
