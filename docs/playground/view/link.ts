// A page's text as the fragment of a link, which browsers send nowhere: `z=` deflated, `t=` as it is,
// both as UTF-8 in base64url.

/** What a link may unfold to; a few kilobytes can claim to be gigabytes. */
const MOST_BYTES = 4_000_000

/** The fragment that carries a text. */
export async function fragmentOf(text: string): Promise<string> {
  const bytes = new TextEncoder().encode(text)
  if (!('CompressionStream' in globalThis)) return `t=${base64url(bytes)}`
  return `z=${base64url(await through(new CompressionStream('deflate-raw'), bytes, Infinity))}`
}

/** The text that a fragment carries; nothing where it carries none, or is broken. */
export async function textOf(fragment: string): Promise<string | undefined> {
  const [, sign, code = ''] = /^#?([zt])=([\w-]*)$/.exec(fragment) ?? []
  if (sign === undefined) return undefined
  try {
    const bytes = bytesOf(code)
    const plain =
      sign === 'z'
        ? await through(new DecompressionStream('deflate-raw'), bytes, MOST_BYTES)
        : bytes
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(plain)
  } catch {
    return undefined
  }
}

async function through(
  stream: CompressionStream | DecompressionStream,
  bytes: Uint8Array<ArrayBuffer>,
  most: number,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader()
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value)
    length += part.value.length
    if (length > most) {
      await reader.cancel()
      throw new RangeError(`More than ${most} bytes`)
    }
  }
  return joined(parts, length)
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function base64url(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function bytesOf(code: string): Uint8Array<ArrayBuffer> {
  const binary = atob(code.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
