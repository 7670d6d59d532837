import { parseArticle } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { passagesOf } from '../support/lines.ts'

/** The lines of a text after those are cut that hold several. */
const linesOf = (text: string) =>
  passagesOf(text).flatMap(({ lines }) => lines.map((line) => line.text))

const lead =
  'SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan, Minggu.'

describe('a line into which several were glued is cut', () => {
  // prettier-ignore
  test.each([
    ['between two labels',                'Penulis: Rani Wulandari | Editor: Siti Aminah',              ['Penulis: Rani Wulandari |', 'Editor: Siti Aminah']],
    ['between labels without a mark',     'Penulis: Rani Wulandari Editor: Siti Aminah',                ['Penulis: Rani Wulandari', 'Editor: Siti Aminah']],
    ['between labels without a space',    'Penulis : Rani WulandariEditor : Siti Aminah',               ['Penulis : Rani Wulandari', 'Editor : Siti Aminah']],
    ['between short labels',              'Rep: Rani Wulandari/ Red: Siti Aminah',                      ['Rep: Rani Wulandari/', 'Red: Siti Aminah']],
    ['behind the date of a crawl',        'date 2021-08 Pasar Legi kembali dibuka untuk umum',          ['date 2021-08', 'Pasar Legi kembali dibuka untuk umum']],
    ['before a promotion',                `${lead}Dapatkan update berita pilihan: klik di sini.`,        [lead, 'Dapatkan update berita pilihan: klik di sini.']],
    ['before people behind a paragraph',  `${lead}Penulis: Rani Wulandari Editor: Siti Aminah`,         [lead, 'Penulis: Rani Wulandari', 'Editor: Siti Aminah']],
    ['before a copyright notice',         'Editor: Siti Aminah Copyright © LEMBAH 2020',                ['Editor: Siti Aminah', 'Copyright © LEMBAH 2020']],
    ['before a date behind a bar',        'Penulis : Bagus Tirta | Kamis, 9 Oktober 2014 | 08:12 WIB',  ['Penulis : Bagus Tirta |', 'Kamis, 9 Oktober 2014 | 08:12 WIB']],
    ['before a date behind a dash',       'Oleh: Bagus Tirta - Kamis, 9 Oktober 2014 08:12 WIB',        ['Oleh: Bagus Tirta -', 'Kamis, 9 Oktober 2014 08:12 WIB']],
    ['before a date without a weekday',   'Editor: Siti Aminah, 09/10/2014',                            ['Editor: Siti Aminah,', '09/10/2014']],
    ['before the date of a change',       'oleh Rani Wulandari Diperbarui 26 Mar 2025, 22:16 WIB',      ['oleh Rani Wulandari', 'Diperbarui 26 Mar 2025, 22:16 WIB']],
    ['before a date behind its clock',    'Penulis: Rani Wulandari 08:12 WIB | Kamis, 9 Oktober 2014',  ['Penulis: Rani Wulandari', '08:12 WIB | Kamis, 9 Oktober 2014']],
    ['before a date behind an outlet with its number', 'oleh Liputan6 diperbarui 03 Jul 2001, 18:45 WIB', ['oleh Liputan6', 'diperbarui 03 Jul 2001, 18:45 WIB']],
    ['around a date between names',       'Oleh MC KAB LERENG, Senin, 30 Juni 2025 | 13:30 WIB - Redaktur: Rani Wulandari', ['Oleh MC KAB LERENG,', 'Senin, 30 Juni 2025 | 13:30 WIB -', 'Redaktur: Rani Wulandari']],
    ['before a date behind initials',     'Oleh: Rani Wulandari / BGS | Senin, 12 Februari 2024',       ['Oleh: Rani Wulandari / BGS |', 'Senin, 12 Februari 2024']],
    ['before a date behind a desk',       'Upload by Admin - 22 November 2021',                         ['Upload by Admin -', '22 November 2021']],
    ['before an English date',            'By Rani Wulandari on 16 August 2020 at 12:59',               ['By Rani Wulandari', 'on 16 August 2020 at 12:59']],
    ['before a date with the month first', 'By Rani Wulandari - August 16, 2020',                        ['By Rani Wulandari -', 'August 16, 2020']],
    ['before a date behind an account',   'Posted by: raniwulan | September 30, 2009',                  ['Posted by: raniwulan |', 'September 30, 2009']],
    ['before a date behind an arrow',     'By Rani Wulandari → Selasa, 17 Februari 2026',               ['By Rani Wulandari →', 'Selasa, 17 Februari 2026']],
    ['before a date without a name',      'Oleh: - 25 Mei 2018  |',                                     ['Oleh: -', '25 Mei 2018 |']],
    ['before a lead whose domain is parted', `Laporan Wartawan Tribunnews.com, Rani Wulandari ${lead.replace('SOLO, KOMPAS.com', 'KOMPAS. COM, SOLO')}`, ['Laporan Wartawan Tribunnews.com, Rani Wulandari', lead.replace('SOLO, KOMPAS.com', 'KOMPAS. COM, SOLO')]],
    ['behind the credit of a photo',      'Pasar Legi. (Foto: Rani Wulandari)"Kami lega," kata pedagang itu.', ['Pasar Legi. (Foto: Rani Wulandari)', '"Kami lega," kata pedagang itu.']],
    ['a page on one line',                `Pasar Legi Dibuka Lagi Penulis: Rani Wulandari Senin, 4 Maret 2024 10:20 WIB ${lead} ${lead.slice(19)} ${lead.slice(19)}`, ['Pasar Legi Dibuka Lagi', 'Penulis: Rani Wulandari', 'Senin, 4 Maret 2024 10:20 WIB', `${lead} ${lead.slice(19)} ${lead.slice(19)}`]],
    ['people of a page on one line',      `Pasar Legi Dibuka Lagi Kompas.com - 04/03/2024, 10:20 WIB Penulis Rani Wulandari Editor Siti Aminah ${lead} ${lead.slice(19)}`, ['Pasar Legi Dibuka Lagi', 'Kompas.com - 04/03/2024, 10:20 WIB', 'Penulis Rani Wulandari', 'Editor Siti Aminah', `${lead} ${lead.slice(19)}`]],
    ['before a location lead',            `Penulis Rani Wulandari | Editor Siti Aminah ${lead}`,        ['Penulis Rani Wulandari |', 'Editor Siti Aminah', lead]],
  ])('%s', (_where, text, lines) => {
    expect(linesOf(text)).toEqual(lines)
  })

  // prettier-ignore
  test.each([
    ['one paragraph with its lead',       `${lead} ${lead.slice(19)} ${lead.slice(19)} ${lead.slice(19)}`],
    ['one paragraph that names an hour',  `Warga berkumpul. Hujan turun sejak Senin, 4 Maret 2024 10:20 WIB di lereng. ${lead.slice(19)} ${lead.slice(19)} ${lead.slice(19)}`],
    ['a sentence',                        'Oleh karena itu penulis dan editor duduk bersama.'],
    ['a paragraph that names a label',    `${lead} Di kolom itu tertulis penulis: Rani, dan di bawahnya tidak ada apa-apa.`],
    ['a long line that only begins alike', `Penulis ${'itu datang lagi '.repeat(10)}`.trim()],
    ['a sentence with a date',            'Penulis buku itu lahir di Solo, 16 Mei 1920.'],
    ['a bracket within a quotation',      'Kata pedagang itu, "Kami lega (sekali)" kepada warga.'],
    ['a label that holds another',        'Artikel ini ditulis oleh: Rani Wulandari'],
    ['a name that holds a label',         'Penulis: Editorial Wulandari'],
    ['a line that begins otherwise',      'Kata Penulis: Rani | Editor: Siti'],
  ])('but not %s', (_what, text) => {
    expect(linesOf(text)).toEqual([text])
  })

  test('and each piece is a block of its own', () => {
    const text = `Pasar Legi Dibuka Kembali\n\nPenulis : RaniEditor : Siti\n\n${lead}\n`
    const { authors, editors, children } = parseArticle(text)
    expect({ authors, editors }).toEqual({ authors: ['Rani'], editors: ['Siti'] })
    expect(
      children.map(({ position: { start, end } }) => text.slice(start.offset, end.offset)),
    ).toEqual(['Pasar Legi Dibuka Kembali', 'Penulis : Rani', 'Editor : Siti', lead])
  })
})
