import * as door from 'urai-berita'
import { type Node, parseBylines, parseDateline } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { wordsOf } from './support/fields.ts'

type LineReader = (line: string) => Node | undefined

const readers = Object.entries(door as Record<string, unknown>).filter(
  (entry): entry is [string, LineReader] =>
    /^parse(?!Article|Bylines)/.test(entry[0]) && typeof entry[1] === 'function',
)

/** One line for each reader, which it reads and all others leave. */
// prettier-ignore
const lines: Readonly<Record<string, string>> = {
  parseAttribution:   'Sumber BBC',
  parseByline:        'Penulis: Rani Wulandari',
  parseCaption:       'Pasar Legi. (KOMPAS.com/RANI)',
  parseCopyright:     'Copyright 2008 - 2024 PT. Lembah Media',
  parseDateline:      'Rabu, 4 November 2015 | 21:04 WIB',
  parseEmbed:         'Simak Video "Panen Raya"',
  parseLocationLead:  'SOLO, KOMPAS.com - Hujan turun di lereng gunung.',
  parsePagination:    'Halaman Selanjutnya',
  parsePromotion:     'Baca berita tanpa iklan. Gabung Kompas.com+',
  parseRelatedLink:   'Baca juga: Harga Beras Turun',
  parseSignOff:       '(rid/ipg)',
  parseTags:          'Tags: harga beras, pasar',
}

test('each reader has its line', () => {
  expect(readers.map(([name]) => name).sort()).toEqual(Object.keys(lines))
})

describe.each(readers)('%s', (name, read) => {
  const type = name.charAt(5).toLowerCase() + name.slice(6)

  test('reads its own line, and no other kind of line', () => {
    for (const [other, line] of Object.entries(lines)) {
      expect([line, read(line)?.type]).toEqual([line, other === name ? type : undefined])
    }
  })

  test('reads it with white space around it, and tells where it stands', () => {
    const line = lines[name] ?? ''
    const spaced = `\u00A0 ${line}\t`
    expect(read(spaced)?.position.start).toEqual({ line: 1, column: 3, offset: 2 })
    expect(line.startsWith(wordsOf(read(spaced), spaced) ?? 'nothing')).toBe(true)
  })

  test.each(['', ' ', '\n', '__proto__', 'constructor', '\uD83D', 'Hujan turun di lereng gunung.'])(
    'leaves %j',
    (line) => {
      expect(read(line)).toBeUndefined()
    },
  )

  test('refuses what is no text', () => {
    expect(() => read(undefined as unknown as string)).toThrow(TypeError)
    expect(() => read(42 as unknown as string)).toThrow('as a string, got number')
  })

  test('is JSON and no more', () => {
    const node = read(lines[name] ?? '')
    expect(JSON.parse(JSON.stringify(node))).toEqual(node)
  })
})

test('a reader of lines reads one line', () => {
  expect(parseDateline('Rabu, 4 November 2015\n21:04 WIB')).toBeUndefined()
  expect(parseDateline('\nRabu, 4 November 2015\n')?.position.start.line).toBe(2)
})

describe('parseBylines reads all bylines of a line', () => {
  // prettier-ignore
  test.each([
    ['Penulis: Rani Wulandari | Editor: Siti Aminah',         ['author: Rani Wulandari', 'editor: Siti Aminah']],
    ['Rep: Rani Wulandari/ Red: Siti Aminah',                 ['reporter: Rani Wulandari', 'editor: Siti Aminah']],
    ['Penulis : Rani WulandariEditor : Siti Aminah',          ['author: Rani Wulandari', 'editor: Siti Aminah']],
    ['Penulis: Rani Wulandari',                               ['author: Rani Wulandari']],
    ['Penulis: Rani | Fotografer: Bagus | Editor: Siti',      ['author: Rani', 'photographer: Bagus', 'editor: Siti']],
  ])('%s', (line, expected) => {
    const bylines = parseBylines(line)
    expect(bylines.map(({ role, names }) => `${role}: ${names.join(', ')}`)).toEqual(expected)
  })

  test('each with its own place', () => {
    const line = 'Penulis: Rani Wulandari | Editor: Siti Aminah'
    expect(parseBylines(line).map((each) => wordsOf(each, line))).toEqual([
      'Penulis: Rani Wulandari |',
      'Editor: Siti Aminah',
    ])
  })

  test.each(['', 'Hujan turun.', 'Penulis: Rani Copyright © LEMBAH 2020', 'Sumber BBC'])(
    'and none of %j',
    (line) => {
      expect(parseBylines(line)).toEqual([])
    },
  )
})
