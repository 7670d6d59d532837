import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { figures } from '../../src/mentions/figures.ts'
import { scanner } from '../../src/mentions/scan.ts'
import { figuresIn } from '../support/figures.ts'

const scan = scanner(figures)

/** Pieces that figures are made of, in no sensible order. */
const piece = fc.constantFrom(
  ...[
    'Rp',
    'US$',
    '1',
    '20',
    '6.700',
    '1,2',
    '12.59',
    '3/4',
    '-',
    '–',
    '+/-',
    ' ',
    ' ',
    ' ',
    '.',
    ',',
  ],
  ...[
    'juta',
    'miliar',
    'persen',
    '%',
    'km',
    'derajat',
    'LS',
    'orang',
    'tahun',
    'per',
    'dolar',
    'AS',
  ],
  ...[
    'sekitar',
    'lebih dari',
    'hingga',
    'antara',
    'dan',
    'dari',
    'dua',
    'puluh',
    'seratus',
    'ribu',
  ],
  ...[
    'ke-',
    'pertama',
    'kedua',
    'sepertiga',
    'minus',
    'Pasal',
    'kelas',
    'M',
    'IV',
    'MMI',
    '(',
    ')',
    '__proto__',
  ],
)

test('offsets are those of the words, in order, and nothing throws', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      let end = 0
      for (const { from, to } of scan(text)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(to).toBeGreaterThan(from)
        expect(text.slice(from, to)).toMatch(/^\S(?:.*\S)?$/)
        end = to
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 2000, seed: 2020 },
  )
})

test('values are decimal numbers, and the least of a span is less than the most', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      for (const said of scan(pieces.join(''))) {
        const { value, min, max } = { min: undefined, max: undefined, ...said }
        for (const each of [value, min, max])
          if (each !== undefined) {
            expect(each).toMatch(/^-?\d+(?:\.\d*[1-9])?$/)
          }
        if (min !== undefined) expect(Number(max)).toBeGreaterThan(Number(min))
      }
    }),
    { numRuns: 2000, seed: 2021 },
  )
})

describe('docs/mentions/figures.md', () => {
  const page = readFileSync(new URL('../../docs/mentions/figures.md', import.meta.url), 'utf8')
  const fences = Array.from(page.matchAll(/^```text (reads|leaves) figures\n([\s\S]*?)^```$/gm))
  const linesOf = (task: string): string[] =>
    fences.flatMap(([, each, body = '']) => (each === task ? body.split('\n').slice(0, -1) : []))

  test.each(linesOf('reads'))('reads %s', (line) => {
    const [text = '', claim = ''] = line.split(/ {2,}-> {2,}/)
    expect(figuresIn(text).map(([, said]) => said)).toEqual([JSON.parse(claim)])
  })

  test.each(linesOf('leaves'))('leaves %s', (line) => {
    const [text = '', why] = line.split(/ {2,}-- {2,}/)
    expect(why).toBeDefined()
    expect(figuresIn(text)).toEqual([])
  })
})
