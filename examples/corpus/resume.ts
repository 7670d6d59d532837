import { type FileHandle, open } from 'node:fs/promises'
import type { Place } from './cut.ts'

const feed = 10

/**
 * Where the input goes on behind an earlier output: behind the record of its last whole line. A line
 * that a kill or a full disk broke off is cut away, so that the output can be appended to.
 */
export async function resumeFrom(path: string): Promise<number> {
  const file = await open(path, 'r+')
  try {
    const { size } = await file.stat()
    const end = (await lastFeed(file, size)) + 1
    await file.truncate(end)
    if (end === 0) return 0
    const start = (await lastFeed(file, end - 1)) + 1
    const line = Buffer.alloc(end - start)
    await file.read(line, 0, line.length, start)
    const { offset, bytes } = JSON.parse(line.toString()) as Place
    if (!Number.isSafeInteger(offset + bytes)) throw new SyntaxError('its last line has no offset')
    return offset + bytes
  } finally {
    await file.close()
  }
}

/** Where the last line feed before `end` stands, or -1. */
async function lastFeed(file: FileHandle, end: number): Promise<number> {
  const piece = Buffer.alloc(65536)
  for (let to = end; to > 0;) {
    const from = Math.max(0, to - piece.length)
    await file.read(piece, 0, to - from, from)
    const at = piece.subarray(0, to - from).lastIndexOf(feed)
    if (at !== -1) return from + at
    to = from
  }
  return -1
}
