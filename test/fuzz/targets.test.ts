// The targets of the fuzzer in a short run without coverage: its seeds, what it found once, and mixtures
// of seeds and of its dictionary. `npm run fuzz` searches on its own.
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { targets, textOf } from './targets.ts'

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8')
}

const seeds = [...read('seeds/lines.txt').trim().split('\n'), read('seeds/page.txt')]
const words = [...read('dictionary.txt').matchAll(/^"(.*)"$/gm)].map(([, word = '']) =>
  wordOf(word),
)

/** A word as libFuzzer writes it: `\x0A`, `\"` */
function wordOf(escaped: string): string {
  const bytes = escaped.replaceAll(/\\x([\dA-F]{2})|\\(.)|[^\\]/g, (printed, hex, plain) =>
    typeof hex === 'string' ? `%${hex}` : encodeURIComponent(String(plain ?? printed)),
  )
  return decodeURIComponent(bytes)
}

/** Texts on which a target failed once, as short as they could be made. */
const found = ['SOLO, KOMPAS.com - Hujan turun. â€â€â€â€â€â€']

const piece = fc.oneof(
  fc.constantFrom(...seeds),
  fc
    .tuple(fc.constantFrom(...seeds), fc.nat(60), fc.nat(60))
    .map(([seed, from, length]) => seed.slice(from, from + length)),
  fc.constantFrom(...words),
  fc.constantFrom(...words),
  fc.string({ unit: 'binary', maxLength: 10 }),
  fc.constantFrom('\uD800', '\uDE00', '\u0301', '\0'),
)
const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''))

describe.each(Object.entries(targets))('%s holds', (_name, holds) => {
  test('on every seed and on what was found', () => {
    for (const seed of [...seeds, ...found]) holds(seed)
  })

  test('on mixtures', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(text, (mixture) => void holds(mixture)),
      { seed: 20200816, numRuns: 300 },
    )
  })
})

test('bytes are UTF-8, or UTF-16 behind a byte that UTF-8 never has', () => {
  expect(textOf(Buffer.from('Sumber “BBC”'))).toBe('Sumber “BBC”')
  expect(textOf(Buffer.from([0xff, 0x00, 0xd8, 0x61, 0x00]))).toBe('\uD800a')
})
