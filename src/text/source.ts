import type { Point, Position } from '../tree.ts'

/** A text and where its lines begin, so that offsets become points. */
export interface Source {
  readonly text: string
  readonly lineStarts: readonly number[]
}

/** Line ends are `\n`, `\r\n` and `\r` alone. */
export function sourceOf(text: string): Source {
  if (typeof text !== 'string') {
    throw new TypeError(`Expected the text of a page as a string, got ${kindOf(text)}`)
  }
  return { text, lineStarts: text.includes('\r') ? startsAfterAny(text) : startsAfterFeeds(text) }
}

function startsAfterFeeds(text: string): number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

function startsAfterAny(text: string): number[] {
  const starts = [0]
  const lineEnd = /\r\n?|\n/g
  while (lineEnd.exec(text)) starts.push(lineEnd.lastIndex)
  return starts
}

/** The position from `start` to `end`, both offsets in the text, not before the point `from`. */
export function positionAt(source: Source, start: number, end: number, from?: Point): Position {
  const first = pointAt(source, start, from)
  return { start: first, end: pointAt(source, end, first) }
}

/** What a value is, for messages. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null'
  return Array.isArray(value) ? 'an array' : typeof value
}

/** The point of an offset in the text. Most points stand on the line of the one before, or few lines on. */
export function pointAt({ lineStarts }: Source, offset: number, from?: Point): Point {
  let line = from ? from.line - 1 : 0
  let step = 1
  while ((lineStarts[line + step] ?? Infinity) <= offset) {
    line += step
    step *= 2
  }
  let after = Math.min(line + step, lineStarts.length)
  while (after - line > 1) {
    const middle = (line + after) >>> 1
    if ((lineStarts[middle] ?? 0) <= offset) line = middle
    else after = middle
  }
  return { line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1, offset }
}
