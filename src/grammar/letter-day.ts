import { weekdayWithCapital } from './calendar.ts'
import { isKnownPlace } from './gazetteer.ts'
import { matcher } from './match.ts'
import { type Moment, moment } from './timestamp.ts'
import { isDigit } from './words.ts'

/** Where a letter is written, and on which day: `Bogor, 14 September 2018`, `Bogor, Jumat, 14 September 2018` */
const placeAndDay = new RegExp(
  `^(\\p{Lu}[\\p{L} ]{2,30}), ((?:${weekdayWithCapital},? )?\\d{1,2} \\p{Lu}\\p{L}{2,8} (?:19|20)\\d\\d)$`,
  'u',
)

/** Place and day are not longer. */
const longest = 70

const momentOf = matcher(moment)

/** The day of a letter or of a release: `Bogor, 14 September 2018`. Before it stands a known place. */
export function letterDay(line: string): Moment | undefined {
  if (line.length > longest || !isDigit(line.charCodeAt(line.length - 1))) return undefined
  const [, place = '', day = ''] = placeAndDay.exec(line) ?? []
  return isKnownPlace(place) ? momentOf(day) : undefined
}
