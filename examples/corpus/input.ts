import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import type { Start } from './cut.ts'
import { reasonOf } from './output.ts'

/** The input gives no more. */
export class InputError extends Error {}

/**
 * Standard input. A file is read in larger pieces than Node does by itself: a piece is a batch, with
 * a write of its own. A pipe gives its pieces as they come.
 */
export function standardInput(isFile: boolean): Readable {
  return isFile ? createReadStream('', { fd: 0, highWaterMark: 262_144 }) : process.stdin
}

/** The pieces of a stream, until it ends or is no longer wanted. */
export async function* piecesOf(input: Readable, signal: AbortSignal): AsyncGenerator<Buffer> {
  signal.addEventListener('abort', () => input.destroy())
  try {
    for await (const piece of input as AsyncIterable<Buffer>) yield piece
  } catch (error) {
    if (!signal.aborted) throw new InputError(reasonOf(error), { cause: error })
  }
}

/** Passes over the pieces before an offset; what is left begins with `start`. */
export async function skipTo(
  offset: number,
  begin: Start,
  pieces: AsyncGenerator<Buffer>,
): Promise<{ readonly start: Start; readonly rest: AsyncGenerator<Buffer> }> {
  let at = begin.offset
  let { line } = begin
  while (at < offset) {
    const next = await pieces.next()
    if (next.done) throw new InputError(`it ends at ${at}, before ${offset}`)
    const skipped = next.value.subarray(0, offset - at)
    at += skipped.length
    line += countLines(skipped)
    if (at === offset) {
      const rest = next.value.subarray(skipped.length)
      return { start: { offset, line }, rest: startingWith(rest, pieces) }
    }
  }
  return { start: begin, rest: pieces }
}

async function* startingWith(
  first: Buffer,
  pieces: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  yield first
  yield* pieces
}

function countLines(bytes: Buffer): number {
  let count = 0
  for (let at = -1; (at = bytes.indexOf(10, at + 1)) !== -1;) count += 1
  return count
}
