import { weekdayWithCapital } from './calendar.ts'
import { isKnownPlace } from './gazetteer.ts'
import { matcher } from './match.ts'
import { type Moment, moment } from './timestamp.ts'

/** Where a letter is written, and on which day: `Bogor, 14 September 2018`, `Bogor, Jumat, 14 September 2018` */
const placeAndDay = new RegExp(
  `^(\\p{Lu}[\\p{L} ]{2,30}), ((?:${weekdayWithCapital},? )?\\d{1,2} \\p{Lu}\\p{L}{2,8} (?:19|20)\\d\\d)$`,
  'u',
)

const momentOf = matcher(moment)

/** The day of a letter or of a release: `Bogor, 14 September 2018`. Before it stands a known place. */
export function letterDay(line: string): Moment | undefined {
  const [, place = '', day = ''] = placeAndDay.exec(line) ?? []
  return isKnownPlace(place) ? momentOf(day) : undefined
}
