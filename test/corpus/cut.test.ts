import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cutter, type Format } from '../../examples/corpus/cut.ts'
import { readPage } from '../../examples/corpus/page.ts'

const start = { line: 1, offset: 0 }

interface Row {
  readonly line: number
  readonly offset: number
  readonly bytes: number
  readonly words?: string
}

/** The records of an input that comes in pieces of some sizes. */
function cut(input: string, format: Format, sizes: readonly number[] = [], longest = 1e6): Row[] {
  const { push, end } = cutter(format, start, longest)
  const bytes = Buffer.from(input)
  const cuts = []
  let from = 0
  for (const size of [...sizes, bytes.length]) {
    cuts.push(...push(bytes.subarray(from, from + size)))
    from += size
  }
  return [...cuts, ...end()].map(({ content, ...place }) => {
    return { ...place, ...(content && { words: content.toString() }) }
  })
}

const record = (id: string, body: string, length = Buffer.byteLength(body)) =>
  `WARC/1.0\r\nWARC-Type: conversion\r\nWARC-Record-ID: <${id}>\r\nContent-Length: ${length}\r\n\r\n${body}\r\n\r\n`

const inputs: readonly (readonly [Format, string])[] = [
  ['ndjson', '{"text":"Hujan"}\n\n\r\n{"text":"Réda"}\r\nWARC/1.0\n{"text":"akhir"}'],
  ['wet', record('a', 'Hujan turun.\nReda.') + record('b', 'WA\nWARC/\n') + record('c', '')],
  ['wet', `\r\n${record('a', 'Hujan')}WARC/1.0`],
]

describe('cutter', () => {
  test('cuts lines, and passes over blank ones', () => {
    expect(cut('{"a":1}\n\n\r\n{"b":2}\r\nlast', 'ndjson')).toEqual([
      { line: 1, offset: 0, bytes: 8, words: '{"a":1}\n' },
      { line: 4, offset: 11, bytes: 9, words: '{"b":2}\r\n' },
      { line: 5, offset: 20, bytes: 4, words: 'last' },
    ])
  })

  test('cuts WET at its version lines, whatever length is declared', () => {
    const bodies = [record('a', 'Hujan', 9000), record('b', 'Reda', 1), record('c', 'Panen')]
    expect(cut(bodies.join(''), 'wet').map(({ words }) => words)).toEqual(bodies)
    expect(cut(bodies.join(''), 'wet').map(({ line }) => line)).toEqual([1, 8, 15])
  })

  test('does not hold what is too long', () => {
    expect(cut('12345678\n1234\n', 'ndjson', [3, 3], 6)).toEqual([
      { line: 1, offset: 0, bytes: 9 },
      { line: 2, offset: 9, bytes: 5, words: '1234\n' },
    ])
  })

  test.each(inputs)('cuts %s alike, in whatever pieces it comes', (format, input) => {
    const atOnce = cut(input, format)
    const sizes = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 60 })
    fc.assert(
      fc.property(sizes, (pieces) => {
        expect(cut(input, format, pieces)).toEqual(atOnce)
      }),
    )
  })
})

describe('readPage', () => {
  const json = (value: unknown) => Buffer.from(JSON.stringify(value))

  test.each([
    [{ text: 'Hujan' }, { text: 'Hujan' }],
    [
      { text: '', id: 7, url: 'https://a.example', outlet: 'kompas' },
      { text: '', id: '7', url: 'https://a.example', outlet: 'kompas' },
    ],
    [{ text: 'Hujan\ud83d', id: null }, { text: 'Hujan\uFFFD' }],
  ])('reads %j', (value, page) => {
    expect(readPage(json(value), 'ndjson')).toEqual(page)
  })

  test.each([
    ['{"text":', 'not JSON'],
    ['7', 'not a JSON object'],
    ['null', 'not a JSON object'],
    ['{"text":7}', 'no text: expected {"text": "..."}'],
    ['{"__proto__":{"text":"Hujan"}}', 'no text: expected {"text": "..."}'],
  ])('refuses %s', (input, message) => {
    expect(() => readPage(Buffer.from(input), 'ndjson')).toThrow(message)
  })

  test('reads the text of a WET record', () => {
    expect(readPage(Buffer.from(record('a', 'Réda')), 'wet')).toEqual({ text: 'Réda', id: '<a>' })
  })

  test('passes over the head of a WET file', () => {
    const info = 'WARC/1.0\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n'
    expect(readPage(Buffer.from(info), 'wet')).toBeUndefined()
  })

  test.each([
    [record('a', 'Hujan', 4), /not as long as/u],
    [record('a', 'Hujan', 400), /not as long as/u],
    [record('a', 'Hujan', NaN), /not as long as/u],
    [record('a', 'Hujan', -3), /not as long as/u],
    [record('a', 'Hujan').replace('conversion', 'response'), /the type response/u],
    ['WARC/1.0\r\nWARC-Type: conv', /headers have no end/u],
  ])('refuses a WET record that is damaged', (input, message) => {
    expect(() => readPage(Buffer.from(input), 'wet')).toThrow(message)
  })
})
