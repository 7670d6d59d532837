import { describe, expect, test } from 'vitest'
import { parseArticle } from '../src/index.ts'

/** Each trigger of a convention, and what breaks readers of other kinds, as often as it fits. */
const length = 200_000

/** The characters of a text that are no white space, and those of them that lie in a block. */
function countOf(text: string): { characters: number; inBlocks: number } {
  const blocks = parseArticle(text).children.map(({ position }) =>
    text.slice(position.start.offset, position.end.offset),
  )
  return { characters: solid(text), inBlocks: blocks.reduce((sum, words) => sum + solid(words), 0) }
}

function solid(text: string): number {
  return text.replaceAll(/\s+/g, '').length
}

describe('nothing throws, nothing is lost in 200,000 characters of', () => {
  // prettier-ignore
  test.each([
    ['Kompas.com - 16/08/2020, 12:59 WIB\n'], ['16/08/2020 '], ['Senin, '], ['2020 '],
    ['JAKARTA, '], ['Jakarta - '], ['Jakarta, Solo/'], ['Liputan6.com, '], ['JAKARTA, KOMPAS.com - '],
    ['Penulis: A | '], ['Editor: '], ['Penulis Rani | Editor Siti '], ['Rani Wulandari, '],
    ['Rani Wulandari,\n'], ['Laporan Wartawan X, Y '], ['Rani - detikNews\n'], ['Tim Redaksi\n'],
    ['Sumber BBC, '], ['Sumber\n'], ['Baca juga: '], ['Baca Juga\n'], ['Terkini Lainnya\n'],
    ['Tag\n'], ['#a'], ['Foto: '], ['Lihat Foto\n'], ['© '], ['(A/B) '], ['a/b/c '],
    ['Halaman: 1\n'], ['Halaman 1 2 3 '], ['[Gambas:'], ['Simak Video "A" '], ['kepada detikcom '],
    ['Dapatkan update berita pilihan: '], ['date 2023-01-01 '], ['1. a\n'], ['- a\n'],
    ['('], ['(['], ['*'], ['(*)'], ['"'], ['“'], ['- '], ['—'], ['|'], [':'], ['. '], ['A. '],
    ['&amp;'], ['&amp;amp;'], ['&#'], ['&nbsp;'], ['â€'], ['â€”'], ['\u00A0'], ['\u200B'], ['\uFEFF'],
    ['\n'], ['\r'], ['\r\n \n'], ['\u2028'], ['\uD800'], ['\u0301'], ['\u202E'], ['\0'],
    ['__proto__\n'], ['constructor '], ['1 jam '], ['x'], ['x '], ['X '], ['Aa-Bb '],
  ])('%j', (unit) => {
    const { characters, inBlocks } = countOf(unit.repeat(Math.ceil(length / unit.length)))
    expect(inBlocks).toBe(characters)
  })

  test('a quarter of a million labels on one line', () => {
    const { characters, inBlocks } = countOf('Editor: '.repeat(250_000))
    expect(inBlocks).toBe(characters)
  })
})
