import type { Format } from './cut.ts'

/** What a record holds: the text of a page, and what else is known of it. */
export interface Page {
  readonly text: string
  readonly id?: string | undefined
  readonly url?: string | undefined
  /** The outlet, where the collector of the corpus knows it. */
  readonly outlet?: string | undefined
}

/** What is wrong with a record, for the person who gave it. */
export class RecordError extends Error {}

/** Reads a record, or gives nothing where it is no page: the first record of a WET file. */
export function readPage(content: Uint8Array, format: Format): Page | undefined {
  return format === 'wet' ? readWet(content) : readJson(content)
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

function decode(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch {
    throw new RecordError('not UTF-8')
  }
}

/** `{"id": "a1", "url": "https://...", "text": "..."}` */
function readJson(content: Uint8Array): Page {
  const { text, id, url, outlet } = parseObject(decode(content))
  if (typeof text !== 'string') throw new RecordError('no text: expected {"text": "..."}')
  return {
    // JSON can hold half a character (`\ud83d` alone); UTF-8, and so the output, cannot.
    text: text.toWellFormed(),
    id: stringOf(typeof id === 'number' ? String(id) : id),
    url: stringOf(url),
    outlet: stringOf(outlet),
  }
}

function stringOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined
}

function parseObject(json: string): Partial<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch {
    throw new RecordError('not JSON')
  }
  if (typeof value !== 'object' || value === null) throw new RecordError('not a JSON object')
  return value
}

/** A record of WARC 1.0 or 1.1, of type `conversion`: headers, an empty line, the text. */
function readWet(content: Uint8Array): Page | undefined {
  const end = Buffer.from(content.buffer, content.byteOffset, content.length).indexOf('\r\n\r\n')
  if (end === -1) throw new RecordError('no WARC record: its headers have no end')
  const headers = readHeaders(decode(content.subarray(0, end)))
  const type = headers.get('warc-type')
  if (type === 'warcinfo') return undefined
  if (type !== 'conversion') {
    throw new RecordError(`a WARC record of the type ${type ?? 'none'}: expected conversion`)
  }
  const body = content.subarray(end + 4)
  const length = Number(/^\d+$/u.exec(headers.get('content-length') ?? '')?.[0])
  const rest = body.subarray(length)
  if (!(length <= body.length && isBlank(rest))) {
    throw new RecordError('the record is not as long as its Content-Length says')
  }
  const id = headers.get('warc-record-id')
  const url = headers.get('warc-target-uri')
  return { text: decode(body.subarray(0, length)), ...(id && { id }), ...(url && { url }) }
}

/** Two line breaks end a record; the last one of a file may lack them. */
function isBlank(bytes: Uint8Array): boolean {
  return bytes.length <= 4 && bytes.every((byte) => byte === 10 || byte === 13)
}

function readHeaders(lines: string): Map<string, string> {
  return new Map(
    lines.split('\r\n').flatMap((line) => {
      const colon = line.indexOf(':')
      if (colon === -1) return []
      return [[line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()] as const]
    }),
  )
}
