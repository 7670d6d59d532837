import P from 'parsimmon'
import { failure, sticky, success, token } from './token.ts'

/** A space, or none: where a grammar reads, every run of white space is one space. */
export const space: P.Parser<string> = token(/^ ?/)

/** A space. */
export const gap: P.Parser<string> = token(/^ /)

/** `-`, `--`, `–` or `—`, also glued to its neighbours; leads keep all their spaces. */
export const dash: P.Parser<string> = token(/^ {0,3}(?:-{1,3}|[–—]) {0,3}/)

/** Everything before the last of these characters in the line. */
export function upToLast(character: string): P.Parser<string> {
  return P((input, index) => {
    const at = input.lastIndexOf(character)
    return at < index ? failure : success(at, input.slice(index, at))
  })
}

/** What remains of the line. */
export const rest: P.Parser<string> = P.all

/**
 * One of the words of a table, in any case, giving what the table says of it.
 *
 * Longer words are tried first, so that `september` is not read as `sep`, and the word has to end
 * there: `mar` does not read the beginning of `marah`.
 */
export function wordIn<T>(table: Readonly<Record<string, T>>): P.Parser<T> {
  const meanings = new Map(Object.entries(table))
  const words = [...meanings.keys()]
  const beginnings = new Set(
    words.flatMap((word) => [word.charAt(0), word.charAt(0).toUpperCase()]),
  )
  const here = sticky(new RegExp(`(?:${alternatives(words)})(?![\\p{L}\\d])`, 'iu'))
  return P((input, index) => {
    if (!beginnings.has(input.charAt(index))) return failure
    here.lastIndex = index
    const word = here.exec(input)?.[0] ?? ''
    const meaning = meanings.get(word.toLowerCase())
    return meaning === undefined ? failure : success(index + word.length, meaning)
  })
}

/** The words as the alternatives of a regular expression, longest first. */
export function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'))
    .join('|')
}

/**
 * The longest run of whole words at the beginning of a text that is a name, in its length.
 *
 * `KOMPAS TV, Jakarta` begins with the name `KOMPAS TV`; `isName` is asked for `KOMPAS TV, Jakarta`,
 * `KOMPAS TV` and `KOMPAS`, in this order, as far as the words reach.
 */
export function longestName(
  text: string,
  mostWords: number,
  isName: (words: string) => boolean,
): number | undefined {
  const ends: number[] = []
  let end = 0
  while (ends.length < mostWords) {
    const word = nextWord.exec(text.slice(end, end + longestWord))?.[0]
    if (word === undefined) break
    end += word.length
    ends.push(end)
  }
  return ends.reverse().find((end) => isName(text.slice(0, end)))
}

/** A word of a name, with the space before it: `Kompas`, ` TV`, `Tribun-Medan` */
const nextWord = /^ ?[\p{L}\d]+(?:[.'’-][\p{L}\d]+){0,4}(?![\p{L}\d])/u

const longestWord = 40

/** All beginnings that {@link firstLetters} tells apart. */
export const beginnings = 1 << 15

/** The last five bits of the first three letters: one number for `PEN`, `Pen` and `pen`. */
export function firstLetters(text: string): number {
  const first = text.charCodeAt(0)
  if (!isLetter(first)) return isDigit(first) ? 48 : first & 31
  const second = text.charCodeAt(1)
  if (!isLetter(second)) return (first & 31) << 10
  const third = text.charCodeAt(2)
  return ((first & 31) << 10) | ((second & 31) << 5) | (isLetter(third) ? third & 31 : 0)
}

/** Whether a unit is a letter of the English alphabet. */
export function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
}

/** Whether a unit is a digit. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}
