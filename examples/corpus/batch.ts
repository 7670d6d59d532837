// Records in, lines out: the one core that every runner runs.
import type { Cut, Cutter, Format, Place } from './cut.ts'
import { addFacts, type Field } from './facts.ts'
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
  /** The lines of the output in UTF-8, each with its line break; a buffer of their own holds them. */
  readonly lines: Uint8Array
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
  const entries = cuts.map((cut): Entry => {
    const { line, offset, content } = cut
    if (!content) return { line, offset, bytes: cut.bytes }
    bytes.set(content, from)
    const to = from + content.length
    const entry = { line, offset, bytes: cut.bytes, content: { from, to } }
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
export function readBatch(batch: Batch, settings: Settings): Result {
  const { source, fields, format, longest } = settings
  const told = batch.entries.map((entry) => {
    const { line, offset, bytes, content } = entry
    try {
      if (!content) throw new RecordError(`longer than ${longest} bytes`)
      const page = readPage(batch.bytes.subarray(content.from, content.to), format)
      if (!page) return undefined
      const { id, url } = page
      return lineOf(addFacts({ source, line, offset, bytes, id, url }, page, fields))
    } catch (error) {
      const isExpected = error instanceof RecordError
      return failureAt(entry, isExpected ? error.message : `cannot be read: ${String(error)}`)
    }
  })
  return resultOf(batch, told, settings)
}

/** What became of a batch that could not be read. */
export function failureOf(batch: Batch, error: string, settings: Settings): Result {
  const told = batch.entries.map((entry) => failureAt(entry, error))
  return resultOf(batch, told, settings)
}

export function join(results: readonly Result[]): Result {
  return {
    lines: new Uint8Array(Buffer.concat(results.map(({ lines }) => lines))),
    records: results.reduce((sum, { records }) => sum + records, 0),
    end: results.at(-1)?.end ?? 0,
    failures: results.flatMap(({ failures }) => failures),
  }
}

const utf8 = new TextEncoder()

/** Of each record its line, or why it has none; nothing where it is no page. */
function resultOf(
  { entries }: Batch,
  told: readonly (string | Failure | undefined)[],
  { source }: Settings,
): Result {
  const lines = told.map((each) => {
    return typeof each === 'object' ? lineOf({ source, ...each }) : (each ?? '')
  })
  const last = entries.at(-1)
  return {
    lines: utf8.encode(lines.join('')),
    records: told.filter((each) => each !== undefined).length,
    end: last ? last.offset + last.bytes : 0,
    failures: told.filter((each) => typeof each === 'object'),
  }
}

function failureAt({ line, offset, bytes }: Place, error: string): Failure {
  return { line, offset, bytes, error }
}

function lineOf(row: object): string {
  return `${JSON.stringify(row)}\n`
}
