import { write } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { promisify } from 'node:util'

const writeOnce = promisify(write)

/**
 * Writes all of it, and waits until it is written: back-pressure, for pipes and files alike.
 *
 * A disk that fills up takes the first part of a write without an error. `process.stdout` does not
 * look; here the rest is written by itself, and fails loudly.
 */
export async function writeAll(descriptor: number, text: string | Uint8Array): Promise<void> {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text
  for (let from = 0; from < bytes.length;) {
    try {
      const left = bytes.length - from
      from += (await writeOnce(descriptor, bytes, from, left, null)).bytesWritten
    } catch (error) {
      if (codeOf(error) !== 'EAGAIN') throw new OutputError(reasonOf(error), { cause: error })
      await pause(5)
    }
  }
}

/** The output takes no more. */
export class OutputError extends Error {}

export function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOSPC', 'no space is left on the disk'],
  ['EDQUOT', 'the quota of the disk is used up'],
  ['EFBIG', 'the file is larger than allowed'],
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not open it'],
])

export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return reasons.get(codeOf(error)) ?? error.message
}
