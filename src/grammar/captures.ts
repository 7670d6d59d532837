import P from 'parsimmon'
import { failure, sticky, success } from './token.ts'

/** The named groups of a pattern. */
export type Groups = Readonly<Record<string, string | undefined>>

/**
 * One token with parts: reads a pattern, gives its named groups.
 *
 * `captures(/(?<hour>\d{1,2})[:.](?<minute>\d\d)/)` reads `12:59` at the cost of a single parser.
 */
export function captures(pattern: RegExp): P.Parser<Groups> {
  const here = sticky(pattern)
  return P((input, index) => {
    here.lastIndex = index
    const match = here.exec(input)
    return match ? success(index + match[0].length, match.groups ?? {}) : failure
  })
}
