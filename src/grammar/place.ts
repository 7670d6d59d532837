import type P from 'parsimmon'
import { token } from './token.ts'

/** `MINSK`, `Jakarta`, `D.C.`, `St.`; glued to a sentence, `BOYOLALI-Kecelakaan` ends before the dash. */
const word =
  /(?:(?:\p{Lu}\.){1,3}|\p{Lu}\p{Ll}\.(?= )|\p{Lu}{2}[\p{Lu}'’]{0,24}(?:-\p{Lu}{2,20})?(?!\p{Ll})|\p{Lu}[\p{L}'’]{0,24}(?:-\p{Lu}\p{Ll}{1,20})?)/u

/** The name of one place, in capitals or with capital initials: `Jakarta Pusat`, `LOS ANGELES` */
export const place: P.Parser<string> = token(
  new RegExp(`${word.source}(?: ${word.source}){0,3}`, 'u'),
)

/** Whether a place is printed in capitals, as leads without an outlet's name are. */
export function isInCapitals(place: string): boolean {
  return place.length > 2 && place === place.toUpperCase()
}
