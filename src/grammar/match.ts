import P from 'parsimmon'
import { failure, success } from './token.ts'

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

/**
 * A reading and what goes it on, where `join` makes one of both; else the reading alone. Where neither
 * makes anything, nothing is read.
 *
 * As `first.chain(...)` with alternatives in it, but nothing is built while it reads.
 */
export function extended<First, More, T>(
  first: P.Parser<First>,
  more: P.Parser<More>,
  join: (first: First, more: More) => T | undefined,
  alone: (first: First) => T | undefined,
): P.Parser<T> {
  const readFirst = runOf(first)
  const readMore = runOf(more)
  return P((text, index) => {
    const begun = readFirst(text, index)
    if (!begun.status) return failure
    const further = readMore(text, begun.index)
    if (further.status) {
      const joined = join(begun.value, further.value)
      if (joined !== undefined) return success(further.index, joined)
    }
    const single = alone(begun.value)
    return single === undefined ? failure : success(begun.index, single)
  })
}

/** What a reading comes to; nothing is read where it comes to nothing. */
export function sifted<First, T>(
  parser: P.Parser<First>,
  meaning: (read: First) => T | undefined,
): P.Parser<T> {
  const read = runOf(parser)
  return P((text, index) => {
    const reply = read(text, index)
    const value = reply.status ? meaning(reply.value) : undefined
    return reply.status && value !== undefined ? success(reply.index, value) : failure
  })
}

/** What a parser reads, or what stands for nothing: as its `fallback`, at less cost. */
export function optional<T, None>(parser: P.Parser<T>, none: None): P.Parser<T | None> {
  const read = runOf(parser)
  return P<T | None>((text, index) => {
    const reply = read(text, index)
    return reply.status
      ? success<T | None>(reply.index, reply.value)
      : success<T | None>(index, none)
  })
}

/** The function that a parser keeps under `_`, for what is made of parsers. */
export function runOf<T>(parser: P.Parser<T>): (text: string, index: number) => P.Reply<T> {
  return (parser as unknown as { _: (text: string, index: number) => P.Reply<T> })._
}
