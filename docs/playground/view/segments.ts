import type { Kind, Reading, Row } from '../reading.ts'

/** Words of a row that show the same things. */
export interface Segment {
  readonly from: number
  readonly to: number
  /** By their index in the reading. */
  readonly things: readonly number[]
  /** Of a phrase: a location lead, a sign-off. */
  readonly kind?: Kind
}

/** Cuts a row wherever something begins or ends in it: spans overlap, segments do not. */
export function segmentsOf(row: Row, spans: Reading['spans']): Segment[] {
  const inside = row.spans.flatMap((i) => spans[i] ?? [])
  const cuts = new Set([row.from, row.to])
  for (const { from, to } of inside) {
    cuts.add(Math.max(from, row.from))
    cuts.add(Math.min(to, row.to))
  }
  const ends = [...cuts].sort((a, b) => a - b)
  return ends.slice(0, -1).map((from, i) => {
    const to = ends[i + 1] ?? row.to
    const over = inside.filter((span) => span.from <= from && span.to >= to)
    const kind = over.find((span) => span.kind)?.kind
    const things = over.flatMap(({ thing }) => thing ?? [])
    return { from, to, things, ...(kind && { kind }) }
  })
}
