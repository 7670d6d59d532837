import { lastAtMost } from './last-at-most.ts'
import type { Anchor } from '../tree.ts'
import { readable, type Shift, signsIn } from './readable.ts'
import { pointAt, type Source } from './source.ts'

/** A stretch of the text with something on it, as a reader sees it. */
export interface Line {
  /** The words as {@link readable} gives them, without white space around them. */
  readonly text: string
  /** The offset of the first character that is no white space. */
  readonly start: number
  /** The offset after the last one. */
  readonly end: number
  /** Whether a blank line, or the edge of the text, stands before it. */
  readonly afterGap: boolean
  /** Where the words and the text part; nothing where each unit stands where it stood. */
  readonly shifts: readonly Shift[] | undefined
  /** Where in the text signs stand that something has to be replaced, as far as that is known. */
  readonly signs?: readonly number[] | undefined
}

/** The lines of a text that hold more than white space. */
export function splitLines({ text, lineStarts }: Source): Line[] {
  const lines: Line[] = []
  const signsBefore = dealer(signsIn(text))
  let afterGap = true
  for (let i = 0; i < lineStarts.length; i++) {
    const end = lineStarts[i + 1] ?? text.length
    const line = lineBetween(text, lineStarts[i] ?? 0, end, afterGap, signsBefore(end))
    if (line) lines.push(line)
    afterGap = !line
  }
  return lines
}

/** Deals out ascending values: at each call those below the limit that are left. */
export function dealer(values: readonly number[]): (limit: number) => readonly number[] {
  let first = 0
  return (limit) => {
    let next = first
    while ((values[next] ?? limit) < limit) next++
    const dealt = next === first ? none : values.slice(first, next)
    first = next
    return dealt
  }
}

const none: readonly number[] = []

/**
 * What stands between two offsets, or `undefined` where that is only white space. Where signs stand that
 * something has to be replaced may be known already.
 */
export function lineBetween(
  text: string,
  from: number,
  to: number,
  afterGap: boolean,
  signs?: readonly number[],
): Line | undefined {
  let start = from
  let end = to
  while (start < end && isSpace(text.charCodeAt(start))) start++
  if (start === end) return undefined
  while (isSpace(text.charCodeAt(end - 1))) end--
  const raw = text.slice(start, end)
  if (signs?.length === 0) return { text: raw, start, end, afterGap, shifts: undefined, signs }
  const { text: words, shifts } = signs ? readable(raw, signs, start) : readable(raw)
  return { text: words, start, end, afterGap, shifts, signs }
}

/** As `\s`: U+00A0, U+FEFF and the spaces of typography included. */
function isSpace(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 0x09 && code <= 0x0d)
  return code >= 0xa0 && isWideSpace(code)
}

function isWideSpace(code: number): boolean {
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  )
}

/** The offset in the whole text of the unit at `index` of the line's words. */
export function offsetIn({ text, start, end, shifts }: Line, index: number): number {
  if (index >= text.length) return end
  if (!shifts) return start + index
  const last = shifts[lastAtMost(shifts, index, ({ at }) => at)]
  return start + index + (last?.by ?? 0)
}

/**
 * Where words stand that are the units of a line from `from` to `to`: at their beginning, and wherever
 * words and text part; behind the last word too, as in `... &quot;reda.&quot;`. `at` counts on from the
 * words of lines before.
 */
export function anchorsIn(
  line: Line,
  from: number,
  to: number,
  source: Source,
  wordsBefore = 0,
): Anchor[] {
  const shifts = line.shifts?.filter(({ at }) => at > from && at <= to) ?? []
  return [from, ...shifts.map(({ at }) => at)].map((at) => ({
    at: at - from + wordsBefore,
    point: pointAt(source, offsetIn(line, at)),
  }))
}

/** Whether anchors tell more than where the words begin. */
export function doPart(anchors: readonly Anchor[], start: number): boolean {
  return anchors.length > 1 || anchors[0]?.point.offset !== start
}
