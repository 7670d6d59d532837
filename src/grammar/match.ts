import P from 'parsimmon'

/**
 * Turns a parser into a plain function on whole strings: its value, or `undefined`.
 *
 * The only place that runs Parsimmon. Its own `parse` is avoided: on failure it keys an object by
 * the input, so the input `__proto__` would change every object.
 */
export function matcher<T>(parser: P.Parser<T>): (text: string) => T | undefined {
  const total = P.alt<T | undefined>(parser.skip(P.eof), P.all.result(undefined))
  return (text) => total.tryParse(text)
}

/** The offset in the line. Not `P.index`, which keys an object by the input. */
export const offset: P.Parser<number> = P((_input, index) => P.makeSuccess(index, index))

/**
 * Turns a parser into a function that reads what a text begins with: the value and how many units
 * of the text it took, or `undefined`.
 */
export function prefixMatcher<T>(
  parser: P.Parser<T>,
): (text: string) => { readonly value: T; readonly length: number } | undefined {
  const prefix = P.seqMap(parser, offset, (value, length) => ({ value, length })).skip(P.all)
  const total = P.alt(prefix, P.all.result(undefined))
  return (text) => total.tryParse(text)
}
