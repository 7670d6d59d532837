import P from 'parsimmon'

/** The named groups of a pattern. */
export type Groups = Readonly<Record<string, string | undefined>>

/**
 * One token with parts: reads a pattern, gives its named groups.
 *
 * `captures(/(?<hour>\d{1,2})[:.](?<minute>\d\d)/)` reads `12:59` at the cost of a single parser.
 */
export function captures(pattern: RegExp): P.Parser<Groups> {
  const sticky = new RegExp(pattern.source, `${pattern.flags}y`)
  return P((input, index) => {
    sticky.lastIndex = index
    const match = sticky.exec(input)
    return match
      ? P.makeSuccess(index + match[0].length, match.groups ?? {})
      : P.makeFailure(index, pattern.source)
  })
}
