import P from 'parsimmon'

/**
 * A piece of a line by its pattern: what matches where the grammar stands, or a group of it.
 *
 * As `P.regexp`, but the line is not cut for it, and its {@link success} is cheap.
 */
export function token(pattern: RegExp, group = 0): P.Parser<string> {
  const here = sticky(pattern)
  return P((input, index) => {
    here.lastIndex = index
    const match = here.exec(input)
    return match ? success(index + match[0].length, match[group] ?? '') : failure
  })
}

/** The pattern for the place where a grammar stands; a `^` before it means the same. */
export function sticky({ source, flags }: RegExp): RegExp {
  return new RegExp(source.replace(/^\^/, ''), `${flags}y`)
}

/**
 * How far other attempts came. Parsimmon unites and sorts what two of them expected where both came
 * equally far; nobody reads it here, and what is no number equals nothing.
 */
const furthest = NaN as -1

const expected: string[] = []

/** The reply of a parser that has read up to an index. */
export function success<T>(index: number, value: T): P.Reply<T> {
  return { status: true, index, value, furthest, expected }
}

/** The reply of a parser that has read nothing. */
export const failure: P.FailureReply = {
  status: false,
  index: -1,
  value: null,
  furthest,
  expected,
}
