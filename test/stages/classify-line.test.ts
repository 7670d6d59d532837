import { describe, expect, test } from 'vitest'
import { conventions } from '../../src/conventions/table.ts'
import { lexiconOf } from '../../src/grammar/lexicon.ts'
import { outlets } from '../../src/outlets/index.ts'
import { classifyLines, kindReader, lineReader } from '../../src/stages/classify-line.ts'
import { splitLines } from '../../src/text/line.ts'
import { sourceOf } from '../../src/text/source.ts'
import { readAlone } from '../support/lines.ts'

describe('the first convention of the table that reads a line has it', () => {
  // prettier-ignore
  test.each([
    // kind           line                                                     and not
    ['promotion',     'Baca berita tanpa iklan. Gabung Kompas.com+',           'a related link'],
    ['pagination',    'Baca selengkapnya di halaman berikutnya',               'a related link'],
    ['relatedLink',   'Baca juga: Halaman Selanjutnya',                        'a step to another page'],
    ['embed',         "Lihat juga Video 'Panen Raya'",                         'a related link'],
    ['sectionHeader', 'Berita Terkait',                                        'furniture'],
    ['copyright',     '(c) 2015 Lembah',                                       'a sign-off'],
    ['dateline',      'Rani Wulandari - 22 Oktober 2019 18:47 WIB',            'a byline'],
    ['byline',        'Rani Wulandari - Kompas.com',                           'a dateline'],
    ['signOff',       '(Lampost.co/Rani Wulandari)',                           'a caption'],
    ['caption',       'Pasar Legi. (KOMPAS.com/RANI)',                         'a sign-off'],
    ['furniture',     'Lihat Semua',                                           'a related link'],
  ])('%s: %s', (kind, line) => {
    expect(readAlone(line)?.kind).toBe(kind)
  })
})

describe('a sign is needed, whatever the case it is printed in', () => {
  test.each(['penulis: Rani', 'Penulis: Rani', 'PENULIS: Rani'])('%s', (line) => {
    expect(readAlone(line)?.kind).toBe('byline')
  })

  test('no convention reads a line of more than 800 characters', () => {
    expect(readAlone(`#${'pasar '.repeat(90)}`)?.kind).toBe('tags')
    expect(readAlone(`#${'pasar '.repeat(140)}`)).toBeUndefined()
  })

  test('and blanks in a row are one', () => {
    const read = lineReader(lexiconOf(outlets))
    expect(read('Penulis:  Rani   Wulandari')).toEqual(read('Penulis: Rani Wulandari'))
  })
})

describe('known lines', () => {
  test('are read in any case, with punctuation behind them', () => {
    for (const { kind, lines = new Map<string, unknown>() } of conventions) {
      for (const line of lines.keys()) {
        expect([line, readAlone(line)?.kind]).toEqual([line, kind])
        expect([line, readAlone(line.toUpperCase())?.kind]).toEqual([line, kind])
        expect([line, readAlone(`${line} :`)?.kind]).toEqual([line, kind])
      }
    }
  })

  test('are written as they are looked up', () => {
    for (const { lines = new Map<string, unknown>() } of conventions) {
      for (const line of lines.keys()) expect(line).toBe(line.toLowerCase().trim())
    }
  })
})

describe('a line is read as one kind alone', () => {
  const readAs = kindReader(lexiconOf(outlets))

  // prettier-ignore
  test.each([
    // which, kind, line
    ['its first', 'byline', 'Penulis: Rani'],
    ['with more blanks', 'byline', 'Penulis:  Rani'],
    ['its first as well', 'relatedLink', 'Baca juga: Halaman Selanjutnya'],
    ['a known line', 'sectionHeader', 'Berita Terkait'],
    ['a known line in capitals', 'sectionHeader', 'BERITA TERKAIT :'],
    ['of two conventions the first', 'signOff', '(rid)'],
    ['of two conventions the second', 'signOff', 'rid/ipg'],
    ['as long as a line may be', 'tags', `#${'pasar '.repeat(133)}`.trim()],
  ] as const)('%s, as %s: %s', (_what, kind, line) => {
    expect(readAs(kind, line)?.kind).toBe(kind)
  })

  // prettier-ignore
  test.each([
    ['a line of another kind', 'dateline', 'Penulis: Rani'],
    ['a line of none', 'byline', 'Hujan turun.'],
    ['a line that is longer', 'tags', `#${'pasar '.repeat(134)}`.trim()],
  ] as const)('but not %s, as %s: %s', (_what, kind, line) => {
    expect(readAs(kind, line)).toBeUndefined()
  })
})

test('lines that are repeated are read once', () => {
  let readings = 0
  const read = lineReader(lexiconOf([]))
  const counting = (text: string) => {
    readings++
    return read(text)
  }
  const lines = splitLines(sourceOf('Penulis: Rani\nPenulis: Rani\nPenulis: Rani'))
  const passages = classifyLines(lines, counting)
  expect(passages.map(({ reading }) => reading?.kind)).toEqual(['byline', 'byline', 'byline'])
  expect(passages.map(({ lines }) => lines[0].start)).toEqual([0, 14, 28])
  expect(readings).toBe(1)
})
