import P from 'parsimmon'
import { weekdayWithCapital } from '../grammar/calendar.ts'
import { namesIn } from '../grammar/person.ts'
import { token } from '../grammar/token.ts'
import type { Convention } from './convention.ts'

/** `rid`, `S-2`, `Rani Wulandari`, `Tribunnews.com` */
const name =
  /(?:[\p{Ll}\d-][\p{L}\d-]{0,9}|\p{Lu}[\p{L}\d'’-]{0,20}(?:\.\p{L}{2,4}){0,2}(?: \p{Lu}[\p{L}.'’]{0,20}){0,4})/u

/** `rid/ipg`, `Tribunnews.com/Rani Wulandari, Bagus`; no words about a photo: `kiri` */
const initials = new RegExp(
  `(?!(?:kiri|kanan|bawah|ist|[Ff]oto|dok|atas|\\p{Ll}{6,}|${weekdayWithCapital})(?!\\p{L}|/))${name.source}(?:(?: ?/|, ?)${name.source}){0,7}/?`,
  'u',
)

const bracketed: P.Parser<string> = P.alt(
  token(new RegExp(`^\\( ?(${initials.source}) ?\\)(?: ?\\))?`, 'u'), 1),
  token(new RegExp(`^\\[(${initials.source})\\]`, 'u'), 1),
).assert((printed) => /\p{L}/u.test(printed), 'a letter: `(2020)` is a year')

const stars = token(/^(?:\(\*{1,3}\)|\*{1,3})/)

/** `Adv-Red` are two, `S-2` is a page. */
const betweenInitials = /(?<=^\p{L}{2,4})-(?=\p{L}{2,4}$)/u

/** The sign-off itself, also behind the last sentence: `(rid/ipg)`, `***(Yan)`, `[IT/r]`, `(*)` */
export const closing: P.Parser<string[]> = P.alt(
  stars.skip(token(/^ ?/)).then(bracketed),
  bracketed,
  stars.result(''),
)
  .map((printed) => namesIn(printed.replaceAll('/', ',').replace(betweenInitials, ',')))
  .skip(token(/^[ .*|]*/))

/** Initials or names that close the article, on a line of their own: `(rid/ipg)` */
export const signOff: Convention<'signOff', { by: string[] }> = {
  kind: 'signOff',
  sign: { firstWords: ['(', '[', '*'], holds: /[)\]*][ .|]*$/, longest: 100 },
  parser: () => closing.map((by) => ({ by })),
}

/** Initials that close the article without brackets, on a line of their own: `rid/ipg` */
export const bareSignOff: Convention<'signOff', { by: string[] }> = {
  kind: 'signOff',
  sign: { holds: /^[a-z]{2,4}\//, longest: 20 },
  parser: () =>
    token(/^(?!(?:dan|dok|foto|ist|km|net|rt)\/)[a-z]{2,4}(?:\/[a-z]{2,4}){1,3}/).map((by) => ({
      by: by.split('/'),
    })),
}
