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
  const { _: run } = parser as unknown as { _: (text: string, index: number) => P.Reply<T> }
  return (text) => {
    const reply = run(text, 0)
    return reply.status && reply.index === text.length ? reply.value : undefined
  }
}

/** The offset in the line. Not `P.index`, which keys an object by the input. */
export const offset: P.Parser<number> = P((_input, index) => success(index, index))
