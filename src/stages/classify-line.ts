import {
  asPrinted,
  firstWordLookup,
  type Convention,
  firstWord,
} from '../conventions/convention.ts'
import type { LocationLeadFields } from '../conventions/location-lead.ts'
import { conventions, type Reading } from '../conventions/table.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import { matcher } from '../grammar/match.ts'
import type { Line } from '../text/line.ts'
import { type Shape, shapeOf } from './shape-of.ts'

/** A line, or a few lines that are one thing, with what they say when read alone. */
export interface Passage {
  readonly lines: readonly [Line, ...Line[]]
  /** What a convention reads in it; nothing where none does. */
  readonly reading?: Reading | undefined
  readonly shape: Shape
  /** The location lead, where it stood on a line of its own. */
  readonly lead?: LocationLeadFields
}

/**
 * Reads single lines: the first convention of the table that reads the whole
 * line has it.
 */
export type LineReader = (text: string) => Reading | undefined

/** Longer lines are prose, whatever they begin with. */
const longest = 800

/** Lines that are always printed alike are not longer. */
const longestKnown = 120

/** Builds a reader that tries the conventions of one kind alone, whatever comes before them. */
export function kindReader(
  lexicon: Lexicon,
): (kind: Reading['kind'], text: string) => Reading | undefined {
  const readers = conventions.map((convention) => readerOf(convention, lexicon))
  return (kind, text) => {
    for (const reader of readers) {
      if (reader.kind !== kind || text.length > longest) continue
      const reading = new Map(reader.lines).get(asPrinted(text)) ?? reader.read(text)
      if (reading) return reading
    }
    return undefined
  }
}

/** Builds the reader of lines from the table: only lines with a sign reach a parser. */
export function lineReader(lexicon: Lexicon): LineReader {
  const readers = conventions.map((convention) => readerOf(convention, lexicon))
  const known = new Map([...readers].reverse().flatMap(({ lines }) => lines))
  const beginnings = new Set([
    ...Array.from(known.keys(), firstWord),
    ...readers.flatMap(({ firstWords }) => [...(firstWords ?? [])]),
  ])
  const suspectsOf = firstWordLookup(
    new Map(
      Array.from(beginnings, (word) => {
        return [word, readers.filter(({ firstWords }) => firstWords?.has(word) ?? true)]
      }),
    ),
  )
  const others = readers.filter(({ firstWords }) => !firstWords)

  return (text) => {
    if (text.length > longest) return undefined
    const suspects = suspectsOf(text)
    if (!suspects) return readFirst(others, text)
    const reading = text.length <= longestKnown ? known.get(asPrinted(text)) : undefined
    return reading ?? readFirst(suspects, text)
  }
}

/** In longer lines, signs stand at the edges. */
const longestShort = 200

/** Whether a line shows a sign: a long one at its beginning or at its end. */
function shows(sign: RegExp, text: string): boolean {
  if (text.length <= longestShort) return sign.test(text)
  return sign.test(text.slice(0, 60)) || sign.test(text.slice(-100))
}

function readFirst(readers: readonly ConventionReader[], text: string): Reading | undefined {
  for (const { firstWords, holds, longest, read } of readers) {
    if (text.length > longest) continue
    if (holds && !(firstWords ? holds.test(text) : shows(holds, text))) continue
    const reading = read(text)
    if (reading) return reading
  }
  return undefined
}

/** Reads each line alone. */
export function classifyLines(lines: readonly Line[], read: LineReader): Passage[] {
  let previous: Passage | undefined
  return lines.map((line) => (previous = repeated(line, previous) ?? classifyLine(line, read)))
}

/** Reads a line alone. */
function classifyLine(line: Line, read: LineReader): Passage {
  const { text } = line
  return { lines: [line], reading: read(text), shape: shapeOf(text) }
}

/** Lists of teasers print each headline twice: no need to read it again. */
function repeated(line: Line, previous: Passage | undefined): Passage | undefined {
  if (previous?.lines[0].text !== line.text) return undefined
  return { lines: [line], reading: previous.reading, shape: previous.shape }
}

interface ConventionReader {
  readonly kind: Reading['kind']
  readonly lines: readonly (readonly [string, Reading])[]
  readonly firstWords: ReadonlySet<string> | undefined
  readonly holds: RegExp | undefined
  readonly longest: number
  readonly read: LineReader
}

function readerOf(
  { kind, lines = new Map(), sign, parser }: Convention<string, unknown>,
  lexicon: Lexicon,
): ConventionReader {
  const read = matcher(parser(lexicon))
  const readingOf = (fields: unknown): Reading => ({ kind, fields }) as Reading
  return {
    kind: kind as Reading['kind'],
    lines: Array.from(lines, ([line, fields]) => [line, readingOf(fields)] as const),
    firstWords: sign.firstWords && new Set(sign.firstWords),
    holds: sign.holds,
    longest: sign.longest ?? longest,
    read: (text) => {
      const fields = read(text.includes('  ') ? text.replace(/ {2,}/g, ' ') : text)
      return fields === undefined ? undefined : readingOf(fields)
    },
  }
}
