import P from 'parsimmon'

/** `MINSK`, `Los Angeles`, `Washington, D.C.`, `Jakarta Pusat` */
const word =
  /(?:(?:\p{Lu}\.){1,3}|\p{Lu}\p{Ll}\.(?= )|\p{Lu}[\p{L}'’]{0,24}(?:-\p{Lu}[\p{L}'’]{1,20})?)/u

const name = new RegExp(`${word.source}(?: ${word.source}){0,3}`, 'u')

/** The name of one place, in capitals or with capital initials. */
export const place: P.Parser<string> = P.regexp(name)

/** `JAKARTA`, `JAKARTA/BANDUNG`, `Bandarlampung, Lampung`, `Solo dan Sragen` */
export const places: P.Parser<string[]> = P.sepBy1(place, P.regexp(/^(?: ?[,/] ?| (?:dan|&) )/))

/** Whether a place is printed in capitals, as leads without an outlet's name are. */
export function isInCapitals(place: string): boolean {
  return place.length > 2 && place === place.toUpperCase()
}
