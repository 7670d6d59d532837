import { exists } from './grammar/calendar.ts'
import type { Timestamp, Zone } from './tree.ts'

const offsets: Readonly<Record<Zone, string>> = { WIB: '+07:00', WITA: '+08:00', WIT: '+09:00' }

/**
 * Turns a timestamp into an instant.
 *
 * A timestamp is as precise as the text. Where the text names no zone there is no instant, unless
 * you say which zone to assume; of a day alone, it is the day's first moment there.
 *
 * @param timestamp - A timestamp of an article.
 * @param assumedZone - The zone of timestamps that name none: `'WIB'` for papers of Jakarta.
 * @returns The instant; `undefined` where the zone is open, or `iso` is no date.
 *
 * @example
 * ```ts
 * import { toDate } from 'urai-berita'
 *
 * toDate({ iso: '2020-08-16T12:59+07:00', zone: 'WIB' })?.toISOString() // '2020-08-16T05:59:00.000Z'
 * toDate({ iso: '2024-01-29T17:18' }) // undefined
 * toDate({ iso: '2024-01-29T17:18' }, 'WIB')?.toISOString() // '2024-01-29T10:18:00.000Z'
 * ```
 */
export function toDate({ iso }: Timestamp, assumedZone?: Zone): Date | undefined {
  const [, year, month, day, clock = '00:00', zone] = form.exec(iso) ?? []
  const offset = zone ?? (assumedZone && offsets[assumedZone])
  if (offset === undefined) return undefined
  // The engine itself would read 31 February as 2 March.
  if (!exists({ year: Number(year), month: Number(month), day: Number(day) })) return undefined
  const date = new Date(`${year}-${month}-${day}T${clock}${offset}`)
  return Number.isNaN(date.getTime()) ? undefined : date
}

/** `2020-08-16`, `2020-08-16T12:59`, `2020-08-16T12:59+07:00`: what ECMAScript reads alike everywhere */
const form = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?)(Z|[+-]\d\d:\d\d)?)?$/
