// Records in, lines out: the one core that every runner runs.
import type { Cut, Cutter, Format, Place } from './cut.ts'
import { addFacts, type Field, type Row } from './facts.ts'
import { readPage, RecordError } from './page.ts'

/** What a run was asked for. */
export interface Settings {
  readonly format: Format
  readonly fields: readonly Field[]
  /** The name of the input, to stand in each line. */
  readonly source?: string
  /** The longest record that is read, in bytes. */
  readonly longest: number
}

/** Where a record stands in the input, and where its content stands in the bytes of its batch. */
interface Entry extends Place {
  readonly content?: { readonly from: number; readonly to: number }
}

/** Some records in a row, packed so that they can be sent to a worker. */
export interface Batch {
  readonly bytes: Uint8Array
  readonly entries: readonly Entry[]
}

/** What became of a batch. */
export interface Result {
  /** The lines of the output, each with its line break. */
  readonly lines: string
  readonly records: number
  /** Where the next record of the input begins. */
  readonly end: number
  readonly failures: readonly Failure[]
}

export interface Failure extends Place {
  readonly error: string
}

/** The records that each piece of the input completes, and the last one unless the run is stopped. */
export async function* batchesOf(
  pieces: AsyncIterable<Buffer>,
  { push, end }: Cutter,
  signal: AbortSignal,
): AsyncGenerator<Batch> {
  for await (const piece of pieces) {
    const batch = pack([...push(piece)])
    if (batch.entries.length > 0) yield batch
  }
  const last = pack(signal.aborted ? [] : [...end()])
  if (last.entries.length > 0) yield last
}

function pack(cuts: readonly Cut[]): Batch {
  const bytes = new Uint8Array(cuts.reduce((sum, { content }) => sum + (content?.length ?? 0), 0))
  let from = 0
  const entries = cuts.map(({ content, ...place }) => {
    if (!content) return place
    bytes.set(content, from)
    const to = from + content.length
    const entry = { ...place, content: { from, to } }
    from = to
    return entry
  })
  return { bytes, entries }
}

/** The same records as batches of one. */
export function unpack({ bytes, entries }: Batch): Batch[] {
  return entries.map(({ content, ...place }) => {
    if (!content) return { bytes: new Uint8Array(), entries: [place] }
    const own = bytes.slice(content.from, content.to)
    return { bytes: own, entries: [{ ...place, content: { from: 0, to: own.length } }] }
  })
}

/** Reads the records of a batch. Whatever they hold, each is told of. */
export function readBatch({ bytes, entries }: Batch, settings: Settings): Result {
  return join(
    entries.map((entry) => {
      const { content, ...place } = entry
      try {
        if (!content) throw new RecordError(`longer than ${settings.longest} bytes`)
        const page = readPage(bytes.subarray(content.from, content.to), settings.format)
        if (!page) return { lines: '', records: 0, end: endOf(place), failures: [] }
        const row = placed(place, settings)
        row['id'] = page.id
        row['url'] = page.url
        addFacts(row, page, settings.fields)
        return { lines: `${JSON.stringify(row)}\n`, records: 1, end: endOf(place), failures: [] }
      } catch (error) {
        const reason =
          error instanceof RecordError ? error.message : `cannot be read: ${String(error)}`
        return failureOf({ bytes, entries: [entry] }, reason, settings)
      }
    }),
  )
}

/** What became of a batch that could not be read. */
export function failureOf({ entries }: Batch, error: string, settings: Settings): Result {
  return join(
    entries.map(({ line, offset, bytes }) => {
      const place = { line, offset, bytes }
      const row = placed(place, settings)
      row['error'] = error
      const failures = [{ ...place, error }]
      return { lines: `${JSON.stringify(row)}\n`, records: 1, end: endOf(place), failures }
    }),
  )
}

export function join(results: readonly Result[]): Result {
  return {
    lines: results.map(({ lines }) => lines).join(''),
    records: results.reduce((sum, { records }) => sum + records, 0),
    end: results.at(-1)?.end ?? 0,
    failures: results.flatMap(({ failures }) => failures),
  }
}

/** A row that tells where its record stands, and nothing yet of what it holds. */
function placed({ line, offset, bytes }: Place, { source }: Settings): Row {
  return { source, line, offset, bytes }
}

function endOf({ offset, bytes }: Place): number {
  return offset + bytes
}
