import { parseArticle, parseRelatedLink } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

describe('related link reads', () => {
  // prettier-ignore
  test.each([
    ['Baca juga: Harga Beras Turun',             'Harga Beras Turun'],
    ['Baca Juga : Harga Beras Turun',            'Harga Beras Turun'],
    ['BACA JUGA:Harga Beras Turun',              'Harga Beras Turun'],
    ['BACA JUGA : Harga Beras Turun',            'Harga Beras Turun'],
    ['Baca Juga Harga Beras Turun',              'Harga Beras Turun'],
    ['Baca juga 5 Pasar Tertua di Jawa',         '5 Pasar Tertua di Jawa'],
    ['Baca juga "Harga Beras Turun"',            '"Harga Beras Turun"'],
    ['Baca juga:\u00A0Harga Beras Turun',        'Harga Beras Turun'],
    ['BACA JUGAHarga Beras Turun',               'Harga Beras Turun'],
    ['Baca JugaHarga Beras Turun',               'Harga Beras Turun'],
    ['Baca juga: Harga Beras Turun |',           'Harga Beras Turun'],
    ['Baca juga: Harga Beras Turun >>>',         'Harga Beras Turun'],
    ['Baca juga: Kapan Panen Raya?',             'Kapan Panen Raya?'],
    ['Baca: Harga Beras Turun',                  'Harga Beras Turun'],
    ['(Baca: Harga Beras Turun)',                'Harga Beras Turun'],
    ['(BACA JUGA: Harga Beras Turun).',          'Harga Beras Turun'],
    ['Simak juga: Jadwal Panen',                 'Jadwal Panen'],
    ['Lihat juga: Jadwal Panen',                 'Jadwal Panen'],
    ['Lihat: Jadwal Panen',                      'Jadwal Panen'],
    ['Selanjutnya: Jadwal Panen',                'Jadwal Panen'],
    ['Simak: Jadwal Panen',                      'Jadwal Panen'],
    ['Menarik Dibaca: Jadwal Panen',             'Jadwal Panen'],
    ['Pilihan Editor: Jadwal Panen',             'Jadwal Panen'],
    ['**Baca juga: Jadwal Panen',                'Jadwal Panen'],
    ['Read Next : Jadwal Panen',                 'Jadwal Panen'],
    ['Baca juga:: Harga Beras Turun',            'Harga Beras Turun'],
    ['Baca juga; Harga Beras Turun',             'Harga Beras Turun'],
    ['Baca juga: Harga Beras Turun|',            'Harga Beras Turun'],
    ['Baca juga: Harga Beras | Cabai Turun',     'Harga Beras | Cabai Turun'],
    ['Baca: kabarpasar.net soal beras',          'kabarpasar.net soal beras'],
    ['Baca: Harga Beras Turun.',                 'Harga Beras Turun.'],
    ['Baca:Harga Beras Turun',                   'Harga Beras Turun'],
    ['Baca : Harga Beras Turun',                 'Harga Beras Turun'],
    ['( Baca: Harga Beras Turun)',               'Harga Beras Turun'],
    ['SIMAK JUGA: Jadwal Panen',                 'Jadwal Panen'],
    ['Lihat : Jadwal Panen',                     'Jadwal Panen'],
    ['Selanjutnya : 5 Pasar Tertua',             '5 Pasar Tertua'],
    ['Menarik Dibaca : Jadwal Panen',            'Jadwal Panen'],
    ['Pilihan Editor : Jadwal Panen',            'Jadwal Panen'],
  ])('%s', (line, title) => {
    expect(fieldsOf(parseRelatedLink(line))).toEqual({ type: 'relatedLink', title })
    expect(readAlone(line)).toEqual({ kind: 'relatedLink', fields: { title } })
  })

  test.each([
    ['Baca Juga'],
    ['Baca juga:'],
    ['Baca juga :'],
    ['Bacaan Lainnya'],
    ['Bacaan lainnya:'],
    ['bacaan lainnya :'],
    ['Lihat Juga'],
  ])('%s, whose titles stand below it', (line) => {
    expect(readAlone(line)).toEqual({ kind: 'relatedLink', fields: { title: '' } })
  })

  test('a position without the white space around it', () => {
    expect(parseRelatedLink('  Baca juga: Hujan  ')?.position).toEqual({
      start: { line: 1, column: 3, offset: 2 },
      end: { line: 1, column: 19, offset: 18 },
    })
  })
})

describe('related link leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a promotion that begins with baca',       'Baca berita tanpa iklan. Gabung Kompas.com+'],
    ['a promotion of another desk',             'Baca berita dengan sedikit iklan, klik di sini'],
    ['a step to the next page',                 'Baca selengkapnya di halaman berikutnya....'],
    ['a video',                                 "Lihat juga Video 'Panen Raya di Klaten':"],
    ['a sentence that asks to read',            'Baca juga buku ini sebelum tidur.'],
    ['a sentence without juga',                 'Baca buku lebih sering.'],
    ['a sentence behind a colon',               'Baca: kata itu ditulisnya di dinding.'],
    ['the same, glued to it',                   'Baca:kata itu ditulisnya di dinding.'],
    ['words behind a marker of lists',          'Bacaan lainnya: buku tua'],
    ['a sentence behind what comes next',       'Selanjutnya: Hujan turun lagi di lereng gunung.'],
    ['a sentence behind what is to be heard',   'Simak: Hujan turun lagi di lereng gunung.'],
    ['a longer word',                           'Bacaan Lainnya'],
    ['a sentence in brackets',                  '(Baca buku itu sebelum tidur.)'],
    ['a sentence that asks to look',            'Lihat juga jadwal panen itu.'],
    ['a marker whose titles stand below it',    'Baca juga:'],
    ['a marker without a colon',                'Baca Juga'],
    ['a photo marker',                          'Lihat Foto'],
    ['a name inherited by objects',             '__proto__'],
    ['an empty line',                           ''],
  ])('%s', (_why, line) => {
    expect(parseRelatedLink(line)).toBeUndefined()
  })
})

const first =
  'SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.'
const last = 'Pedagang menempati kios lama mereka dan tidak dipungut biaya sewa sampai akhir tahun.'

/** The titles of the related links of a page whose body holds the given lines. */
function linksAmid(lines: string): string[] {
  const { children } = parseArticle(
    `Pasar Legi Dibuka Kembali\n\n${first}\n\n${lines}\n\n${last}\n`,
  )
  return children.flatMap((block) => (block.type === 'relatedLink' ? [block.title] : []))
}

describe('a marker takes the titles below it', () => {
  // prettier-ignore
  test.each([
    ['one below the other',        'Baca Juga\nHarga Beras Turun di Solo\nHarga Cabai Naik di Klaten',        ['Harga Beras Turun di Solo', 'Harga Cabai Naik di Klaten']],
    ['behind dashes',              'Baca Juga:\n- Harga Beras Turun di Solo\n- Harga Cabai Naik di Klaten',   ['Harga Beras Turun di Solo', 'Harga Cabai Naik di Klaten']],
    ['below a header',             'Berita Terkait\nHarga Beras Turun di Solo',                               ['Harga Beras Turun di Solo']],
    ['above it, where prose follows', '- Harga Beras Turun di Solo\n- Harga Cabai Naik di Klaten\nBaca Juga', ['Harga Beras Turun di Solo', 'Harga Cabai Naik di Klaten']],
    ['but no list item above it',  '- beras dari Klaten\nBaca Juga',                                           []],
    ['but none behind a gap',      '- Harga Beras Turun di Solo\n\nBaca Juga',                                  []],
    ['but not the next paragraph', 'Baca Juga',                                                               []],
  ])('%s', (_what, lines, titles) => {
    expect(linksAmid(lines)).toEqual(titles)
  })

  test('and leaves the paragraphs around it to the article', () => {
    const { children } = parseArticle(`Pasar Legi Dibuka\n\n${first}\n\nBaca Juga\n\n${last}\n`)
    expect(children.filter(({ type }) => type === 'paragraph')).toHaveLength(2)
  })
})
