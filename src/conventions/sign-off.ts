import P from 'parsimmon'
import { namesIn } from '../grammar/person.ts'
import type { Convention } from './convention.ts'

/** `rid/ipg`, `RO/S-2`, `7 pol`, `Tribunnews.com/Rani Wulandari` */
const initials = /[\p{L}\d][\p{L}\d.'’ -]{0,40}(?:\/[\p{L}\d.'’ -]{0,40}){0,4}/u

const bracketed = P.alt(
  P.regexp(new RegExp(`^\\( ?(${initials.source}) ?\\)`, 'u'), 1),
  P.regexp(new RegExp(`^\\[(${initials.source})\\]`, 'u'), 1),
)

const stars = P.regexp(/^(?:\(\*{1,3}\)|\*{1,3})/)

/** The sign-off itself, also behind the last sentence: `(rid/ipg)`, `***(Yan)`, `[IT/r]`, `(*)` */
export const closing: P.Parser<string[]> = P.alt(
  stars.skip(P.regexp(/^ ?/)).then(bracketed),
  bracketed,
  stars.result(''),
)
  .map((printed) => namesIn(printed.replaceAll('/', ',')))
  .skip(P.regexp(/^[ .*]*/))

/** Initials or names that close the article, on a line of their own: `(rid/ipg)` */
export const signOff: Convention<'signOff', { by: string[] }> = {
  kind: 'signOff',
  sign: { firstWords: ['(', '[', '*'], holds: /[)\]*][ .]*$/, longest: 100 },
  parser: () => closing.map((by) => ({ by })),
}
