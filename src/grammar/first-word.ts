import P from 'parsimmon'
import { runOf } from './match.ts'
import { failure } from './token.ts'

/** A word of any letters, with one apostrophe within: `Jum'at`, `Édith` */
const anyWord = /\p{L}+(?:['’`]\p{L}+)?/uy

/**
 * Where the word ends that stands at an offset: letters, with one apostrophe between them, `Jum'at`; the
 * offset itself where no letter stands there.
 */
export function wordEndAt(text: string, at: number): number {
  let end = at
  while (isPlainLetter(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  const goesOn = next > 127 || next === apostrophe || next === backtick
  if (!goesOn) return end
  anyWord.lastIndex = at
  return at + (anyWord.exec(text)?.[0].length ?? 0)
}

const apostrophe = 39
const backtick = 96

/** `a` to `z` in either case: nearly all letters of a page, at a glance. */
function isPlainLetter(code: number): boolean {
  const small = code | 32
  return small >= 97 && small <= 122
}

/**
 * By what a table of beginnings knows the words at an offset: the first of them in lower case, `0` for any
 * digit, another sign as it is.
 */
export function beginningAt(text: string, at: number): string {
  const code = text.charCodeAt(at)
  if (code >= 48 && code <= 57) return '0'
  const end = wordEndAt(text, at)
  return end === at ? text.charAt(at) : text.slice(at, end).toLowerCase()
}

/** A grammar with what its words may begin with, as {@link beginningAt} tells it. */
export type Beginning<T> = readonly [beginnings: readonly string[], grammar: P.Parser<T>]

/**
 * The first of several grammars that reads something, as `P.alt`; but only those are tried that may begin
 * with the word that stands there, and last of all, if given, the one for any word.
 */
export function byFirstWord<T>(
  grammars: readonly Beginning<T>[],
  ofAny?: P.Parser<T>,
): P.Parser<T> {
  return dispatching(grammars, ofAny, (_text, index) => index)
}

/** The same by the word behind a space, if one stands there, which each grammar reads for itself. */
export function byNextWord<T>(grammars: readonly Beginning<T>[], ofAny?: P.Parser<T>): P.Parser<T> {
  return dispatching(grammars, ofAny, (text, index) =>
    text.charAt(index) === ' ' ? index + 1 : index,
  )
}

function dispatching<T>(
  grammars: readonly Beginning<T>[],
  ofAny: P.Parser<T> | undefined,
  wordAt: (text: string, index: number) => number,
): P.Parser<T> {
  type Runs = ReturnType<typeof runOf<T>>[]
  const ofOthers: Runs = ofAny ? [runOf(ofAny)] : []
  const runsOf = new Map<string, Runs>()
  for (const [beginnings, grammar] of grammars) {
    for (const beginning of new Set(beginnings)) {
      const runs = runsOf.get(beginning) ?? []
      runsOf.set(beginning, [...runs, runOf(grammar)])
    }
  }
  for (const runs of runsOf.values()) runs.push(...ofOthers)
  return P((text, index) => {
    for (const run of runsOf.get(beginningAt(text, wordAt(text, index))) ?? ofOthers) {
      const reply = run(text, index)
      if (reply.status) return reply
    }
    return failure
  })
}

/** The beginnings of words and phrases, as {@link beginningAt} tells them: `pound` of `pound sterling` */
export function beginningsOf(phrases: Iterable<string>): string[] {
  return [...new Set(Array.from(phrases, (phrase) => beginningAt(phrase, 0)))]
}
