import type P from 'parsimmon'
import { beginningAt, wordEndAt } from '../grammar/first-word.ts'
import { prefixMatcher } from '../grammar/match.ts'

/** From where to where something stands in the words of a passage; `to` is exclusive. */
export interface Extent {
  readonly from: number
  readonly to: number
}

/**
 * A kind of expression: what it may begin with, and the grammar that reads it there.
 *
 * The grammar gives what it reads, each with its offsets in the words it was given: mostly one, three
 * for `13, 16, dan 17 Februari`, and none for words that look like an expression and are not, such as
 * `Pasal 365` or `RT 01/RW 13`: they are read, so that no other kind reads a part of them.
 */
export interface Expression<Reading extends Extent> {
  /** First words in lower case; `0` stands for any number, other signs for themselves. */
  readonly starts: readonly string[]
  readonly parser: P.Parser<readonly Reading[]>
  /** What its words have to show from their beginning, a glance that spares the parser. */
  readonly sign?: (words: string) => boolean
  /** Whether it may stand behind these words, the last of those before it; as a rule it may. */
  readonly mayFollow?: (before: string) => boolean
}

/** No expression is longer. */
const longest = 200

/** So much of what stands before it an expression may ask for. */
const mostBefore = 60

/** The signs that an expression can begin with, besides words and digits. */
const signs = '$€£¥+−±-'

/**
 * Builds a scanner. At each place where an expression can begin, the first kind of the list that
 * reads something has it, and the scan goes on behind its words.
 */
export function scanner<Reading extends Extent>(
  expressions: readonly Expression<Reading>[],
): (text: string) => Reading[] {
  interface Reader {
    readonly read: ReturnType<typeof prefixMatcher<readonly Reading[]>>
    readonly sign: (words: string) => boolean
    readonly mayFollow: (before: string) => boolean
  }
  const readersOf = new Map<string, Reader[]>()
  for (const { starts, parser, sign = always, mayFollow = always } of expressions) {
    const reader = { read: prefixMatcher(parser), sign, mayFollow }
    for (const start of new Set(starts)) {
      const readers = readersOf.get(start)
      if (readers) readers.push(reader)
      else readersOf.set(start, [reader])
    }
  }

  return (text) => {
    const found: Reading[] = []
    let at = 0
    while (at < text.length) {
      const from = at
      const end = wordEndAt(text, from)
      at = Math.max(end, from + 1)
      if (end === from && !isDigit(text, from) && !signs.includes(text.charAt(from))) continue
      const readers = readersOf.get(beginningAt(text, from))
      if (!readers || isWithinWord(text, from) || isWithinToken(text, from)) continue
      const words = text.slice(from, from + longest)
      const before = text.slice(Math.max(0, from - mostBefore), from)
      for (const { read, sign, mayFollow } of readers) {
        if (!sign(words) || !mayFollow(before)) continue
        const prefix = read(words)
        if (!prefix || prefix.length === 0 || isWithinWord(text, from + prefix.length)) continue
        for (const each of prefix.value) {
          found.push({ ...each, from: from + each.from, to: from + each.to })
        }
        at = from + prefix.length
        break
      }
    }
    return found
  }
}

function always(): true {
  return true
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return code >= 48 && code <= 57
}

/** Whether letters or digits stand on both sides. */
function isWithinWord(text: string, at: number): boolean {
  return !' .,'.includes(text.charAt(at - 1)) && /^[\p{L}\d]{2}/u.test(text.slice(at - 1, at + 1))
}

/** Whether a number is a part of what stands before it: `COVID-19`, `11/2020`, `3-0`, `H+10` */
function isWithinToken(text: string, at: number): boolean {
  if (text.charAt(at - 1) === ' ') return false
  const before = text.slice(Math.max(0, at - 3), at)
  if (/^\d/.test(text.charAt(at))) return /[\p{L}\d][-–—/_]$|(?<!\p{L})H\+$|\d[.,:]$/u.test(before)
  return /^[+−-]/.test(text.charAt(at)) && /[\p{L}\d)%]$/u.test(before)
}
