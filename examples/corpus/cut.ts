// Bytes into records. Only bytes can tell where a record stands in its file, and that it is no
// UTF-8; a decoder before the cut would have mended both.

export type Format = 'ndjson' | 'wet'

/** Where a record stands in the input. */
export interface Place {
  /** Its first line, from 1. */
  readonly line: number
  /** Its first byte, from 0. */
  readonly offset: number
  /** Its length, with its line break: the next record begins at `offset + bytes`. */
  readonly bytes: number
}

export interface Cut extends Place {
  /** Absent where the record is longer than allowed: then it was never held in memory. */
  readonly content?: Buffer
}

/** Where the input begins, if it is a piece of a larger one. */
export type Start = Pick<Place, 'line' | 'offset'>

export interface Cutter {
  /** The records that a piece of the input completes. */
  readonly push: (chunk: Buffer) => Generator<Cut>
  /** The last record, where no line break ends it. */
  readonly end: () => Generator<Cut>
}

const feed = 10

/** Each record of a WET file begins so. */
const version = Buffer.from('WARC/1.')

/**
 * An NDJSON record is a line. A WET record reaches from its line `WARC/1.0` to the next one: were
 * it cut by the length it declares, one wrong length would swallow the records behind it.
 */
export function cutter(format: Format, start: Start, longest: number): Cutter {
  const isWet = format === 'wet'
  let { line } = start
  let record = { ...start, bytes: 0 }
  let pieces: Buffer[] = []
  let held: Buffer = Buffer.alloc(0)
  let isLineStart = true

  function* close(): Generator<Cut> {
    const { bytes } = record
    const [piece] = pieces
    const content = pieces.length === 1 && piece ? piece : Buffer.concat(pieces)
    if (!isBlank(pieces, bytes)) yield bytes > longest ? record : { ...record, content }
    record = { line, offset: record.offset + bytes, bytes: 0 }
    pieces = []
  }

  function* take(piece: Buffer, endsLine: boolean): Generator<Cut> {
    if (isWet && isLineStart && piece.indexOf(version) === 0) yield* close()
    record.bytes += piece.length
    if (record.bytes > longest) pieces = []
    else pieces.push(piece)
    if (endsLine) line += 1
    isLineStart = endsLine
    if (endsLine && !isWet) yield* close()
  }

  return {
    *push(chunk) {
      const input = held.length > 0 ? Buffer.concat([held, chunk]) : chunk
      let from = 0
      for (let at; (at = input.indexOf(feed, from)) !== -1; from = at + 1) {
        yield* take(input.subarray(from, at + 1), true)
      }
      // `WA` at the end of a piece: whether a record begins here, the next one tells.
      const isOpen = isWet && isLineStart && input.length - from < version.length
      held = isOpen ? Buffer.from(input.subarray(from)) : Buffer.alloc(0)
      if (!isOpen && from < input.length) yield* take(input.subarray(from), false)
    },
    *end() {
      if (held.length > 0) yield* take(held, false)
      yield* close()
    },
  }
}

/** Line breaks alone are no record. */
function isBlank(pieces: readonly Buffer[], bytes: number): boolean {
  return bytes === 0 || (bytes <= 4 && pieces.every((piece) => /^[\r\n]*$/u.test(piece.toString())))
}
