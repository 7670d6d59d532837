import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pieces } from '../../docs/playground/pieces.ts'

const cut = (text: string, start = 0, end = text.length): string[] =>
  pieces(text, start, end).map(({ from, to }) => text.slice(from, to))

describe('pieces', () => {
  test.each([
    ['one line', 'Pasar Legi', ['Pasar Legi']],
    ['three ends of lines', 'a\nb\r\nc\rd', ['a', 'b', 'c', 'd']],
    ['a blank line', 'Penulis\n\nRani', ['Penulis', '', 'Rani']],
    ['nothing', '', ['']],
  ])('cuts at the ends of lines: %s', (_, text, lines) => {
    expect(cut(text)).toEqual(lines)
  })

  test('stays between its offsets', () => {
    expect(cut('Tag\nPasar Legi\nSolo', 4, 14)).toEqual(['Pasar Legi'])
  })

  test('cuts long lines behind a space', () => {
    const text = 'beras '.repeat(500)
    expect(cut(text).join('')).toBe(text)
    expect(cut(text).every((piece) => piece.length <= 1200 && piece.endsWith(' '))).toBe(true)
  })

  test('cuts in no character', () => {
    const text = `a${'😀'.repeat(2000)}`
    expect(cut(text).every((piece) => piece.isWellFormed())).toBe(true)
    expect(cut(text).join('')).toBe(text)
  })

  test('loses nothing but the ends of lines', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 1500 }), (text) => {
        expect(cut(text).join('')).toBe(text.replace(/[\r\n]/g, ''))
      }),
      { numRuns: 25 },
    )
  })
})
