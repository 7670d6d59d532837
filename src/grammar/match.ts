import P from 'parsimmon'
import { success } from './token.ts'

/**
 * Turns a parser into a plain function on whole strings: its value, or `undefined`.
 *
 * The only place that runs Parsimmon, by the function that a parser keeps under `_`. Its `parse` is
 * avoided: it builds parsers for each call and keys an object by the input, so that a failure on the
 * input `__proto__` would change every object.
 */
export function matcher<T>(parser: P.Parser<T>): (text: string) => T | undefined {
  const run = runOf(parser)
  return (text) => {
    const reply = run(text, 0)
    return reply.status && reply.index === text.length ? reply.value : undefined
  }
}

/** The offset in the line. Not `P.index`, which keys an object by the input. */
export const offset: P.Parser<number> = P((_input, index) => success(index, index))

/**
 * Turns a parser into a function that reads what a text begins with: the value and how many units
 * of the text it took, or `undefined`.
 */
export function prefixMatcher<T>(
  parser: P.Parser<T>,
): (text: string) => { readonly value: T; readonly length: number } | undefined {
  const run = runOf(parser)
  return (text) => {
    const reply = run(text, 0)
    return reply.status ? { value: reply.value, length: reply.index } : undefined
  }
}

/** The function that a parser keeps under `_`. */
function runOf<T>(parser: P.Parser<T>): (text: string, index: number) => P.Reply<T> {
  return (parser as unknown as { _: (text: string, index: number) => P.Reply<T> })._
}
