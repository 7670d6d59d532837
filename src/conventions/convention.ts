import type P from 'parsimmon'
import type { Lexicon } from '../grammar/lexicon.ts'
import { beginnings, firstLetters, isDigit, isLetter } from '../grammar/words.ts'

/** A kind of line that news desks write: how to suspect it, and how to read it. */
export interface Convention<Kind extends string, Fields> {
  /** What the line is. */
  readonly kind: Kind
  /** Lines that are always printed alike, as {@link asPrinted} gives them: no grammar needed. */
  readonly lines?: ReadonlyMap<string, Fields>
  /** A cheap test that every other such line passes: only lines that pass it reach the parser. */
  readonly sign: Sign
  /** The grammar of the whole line. */
  readonly parser: (lexicon: Lexicon) => P.Parser<Fields>
}

/** How a line has to look before a parser is tried on it. */
export interface Sign {
  /** Its first word, in lower case, as {@link firstWord} gives it; any, where absent. */
  readonly firstWords?: Iterable<string>
  /** What it has to hold besides; fast where it begins with characters that are rare in lines. */
  readonly holds?: RegExp
  /** The length above which no such line goes. */
  readonly longest?: number
}

const behind = ' :!?»>.'

/** A whole line in lower case, without the punctuation behind it: `Terkini Lainnya:` */
export function asPrinted(line: string): string {
  let end = line.length
  while (end > 0 && behind.includes(line.charAt(end - 1))) end--
  return line.slice(0, end).toLowerCase()
}

/** The first word; `0` for a number; else the first character: `(`, `#`, `©`. */
export function firstWord(text: string): string {
  if (isDigit(text.charCodeAt(0))) return '0'
  let end = 0
  while (end < 24 && isLetter(text.charCodeAt(end))) end++
  return end === 0 ? text.charAt(0) : text.slice(0, end)
}

/**
 * Builds what looks lines up by their first word: what the table says of it, in any of the ways a word is
 * printed (`penulis`, `Penulis`, `PENULIS`).
 *
 * Most lines begin with none of the words, and are ruled out by their first letters.
 */
export function firstWordLookup<T>(table: ReadonlyMap<string, T>): (text: string) => T | undefined {
  const spellings = new Map(
    Array.from(table, ([word, value]) =>
      [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()].map(
        (spelling) => [spelling, value] as const,
      ),
    ).flat(),
  )
  const known = new Uint8Array(beginnings)
  for (const spelling of spellings.keys()) known[firstLetters(spelling)] = 1
  return (text) => (known[firstLetters(text)] === 1 ? spellings.get(firstWord(text)) : undefined)
}

/** The first words of a list of phrases. */
export function firstWordsOf(phrases: Iterable<string>): ReadonlySet<string> {
  return new Set(Array.from(phrases, firstWord))
}
