import { readFile } from 'node:fs/promises'
import { buffer } from 'node:stream/consumers'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** An error that its message explains to the person at the terminal. */
export class InputError extends Error {}

/** A file that ships with the examples, by its path from here. */
export function besideExamples(name: string): string {
  return relative('', fileURLToPath(new URL(`../${name}`, import.meta.url)))
}

/** The text of a file, or of standard input where the path is `-`. */
export async function readText(path: string): Promise<string> {
  const bytes = path === '-' ? await buffer(process.stdin) : await readBytes(path)
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  } catch {
    throw new InputError(`${nameOf(path)} is not UTF-8 text. ${expected}`)
  }
}

/** How messages and reports name what was read. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path
}

const expected = 'Expected a UTF-8 text file with one news page, or - for standard input.'

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path)
  } catch (error) {
    throw new InputError(`Cannot read ${path}: ${reasonOf(error)}. ${expected}`)
  }
}

const reasons: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'],
  ['EISDIR', 'it is a folder'],
  ['EACCES', 'you may not read it'],
])

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return reasons.get('code' in error ? error.code : undefined) ?? error.message
}
