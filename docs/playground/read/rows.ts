import type { Article } from 'urai-berita'
import type { Row, Span } from '../reading.ts'
import { pieces } from '../pieces.ts'

/** The lines of the blocks, each with the spans that lie in it; spans stand by their beginning. */
export function rowsOf({ children }: Article, text: string, spans: readonly Span[]): Row[] {
  const spansIn = spanFinder(spans)
  return children.flatMap(({ type, position: { start, end } }) => {
    let line = start.line
    return pieces(text, start.offset, end.offset).flatMap(({ from, to, lineEnds }, i) => {
      const row = { from, to, line, kind: type, isFirst: i === 0, spans: spansIn(from, to) }
      line += lineEnds
      return from < to ? row : []
    })
  })
}

/** Finds what lies between two offsets, asked from the beginning of the page to its end. */
function spanFinder(spans: readonly Span[]): (from: number, to: number) => number[] {
  let next = 0
  let open: number[] = []
  return (from, to) => {
    const begun: number[] = []
    for (; (spans[next]?.from ?? Infinity) < to; next++) begun.push(next)
    open = [...open, ...begun].filter((i) => (spans[i]?.to ?? 0) > from)
    return open
  }
}
