import { type Line, lineBetween } from '../text/line.ts'
import type { Source } from '../text/source.ts'
import type { LeadReader } from './find-regions.ts'
import { isTitleCase, sentenceEnd } from './shape-of.ts'

/** Lines that were wrapped are not shorter ... */
const narrowest = 40

/** ... and not longer. */
const widest = 120

/** So many lines that go on in small letters show that a text was wrapped. */
const leastWrapped = 4

/** Of those lines, so many have to be as full as wrapping makes them. */
const leastShareOfFull = 0.75

/**
 * Joins the lines of a text that was wrapped at a width, as mails and old archives are: a paragraph
 * each.
 *
 * A line was wrapped where the first word of the next one had no room on it:
 *
 * ```text
 * SOLO - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan. Semua
 * pedagang menempati kios lama mereka.
 * Harga beras turun sejak Minggu.
 * ```
 */
export function unwrapLines(lines: readonly Line[], source: Source, readLead: LeadReader): Line[] {
  const width = widthOf(lines)
  if (width === undefined) return [...lines]
  const unwrapped: Line[] = []
  let next = 0
  for (let first = lines[0]; first; first = lines[next]) {
    let last = first
    next++
    for (let below = lines[next]; below; below = lines[next]) {
      if (!isFull(last, below, width) && !isCutShort(last, below)) break
      if (isParagraphEnd(last, below)) break
      if (last === first && isHead(first, below, readLead)) break
      last = below
      next++
    }
    const paragraph =
      last === first ? first : lineBetween(source.text, first.start, last.end, first.afterGap)
    if (paragraph) unwrapped.push(paragraph)
  }
  return unwrapped
}

/** The width at which a text was wrapped, a few longer lines apart; nothing where it was not. */
function widthOf(lines: readonly Line[]): number | undefined {
  const wrapped: (readonly [Line, Line])[] = []
  for (let i = 1; i < lines.length; i++) {
    const [line, below] = [lines[i - 1], lines[i]]
    if (!line || !below || !goesOn(line, below)) continue
    wrapped.push([line, below])
  }
  if (wrapped.length < leastWrapped) return undefined
  const widths = new Set(wrapped.map(([{ text }]) => text.length))
  return [...widths]
    .sort((a, b) => b - a)
    .find((width) => {
      const full = wrapped.filter(([line, below]) => isFull(line, below, width))
      return full.length >= wrapped.length * leastShareOfFull
    })
}

/** A line without the end of a sentence, and right below it small letters. */
function goesOn({ text }: Line, below: Line): boolean {
  if (below.afterGap || text.length < narrowest || text.length > widest) return false
  return /^\p{Ll}/u.test(below.text) && sentenceEnd(text) === undefined
}

/** Whether the first word below had no room on a line of this width. */
function isFull({ text }: Line, below: Line, width: number): boolean {
  if (below.afterGap || text.length > width) return false
  const space = below.text.indexOf(' ')
  return text.length + 1 + (space === -1 ? below.text.length : space) > width
}

/** A line that tags have cut short, of which the eye sees nothing: small letters go on right below it. */
function isCutShort({ text }: Line, below: Line): boolean {
  if (below.afterGap || text.length + below.text.length < 2 * narrowest) return false
  return /^\p{Ll}/u.test(below.text) && sentenceEnd(text) === undefined
}

/** A sentence that ends a full line may end its paragraph; two in one would be worse than one in two. */
function isParagraphEnd({ text }: Line, below: Line): boolean {
  return sentenceEnd(text) !== undefined && !/^\p{Ll}/u.test(below.text)
}

/** A full line that is one of its own all the same: a title, or what stands above a location lead. */
function isHead({ text }: Line, below: Line, readLead: LeadReader): boolean {
  if (/^\p{Ll}/u.test(below.text)) return false
  return isTitleCase(text) || readLead(below.text) !== undefined
}
