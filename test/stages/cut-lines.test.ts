import { parseArticle } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { passagesOf } from '../support/lines.ts'

/** The lines of a text after those are cut that hold several. */
const linesOf = (text: string) =>
  passagesOf(text).flatMap(({ lines }) => lines.map((line) => line.text))

const lead =
  'SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan, Minggu.'

/** A paragraph as long as a page on one line. */
const page = `${lead} ${lead.slice(19)} ${lead.slice(19)}`

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
    ['between labels with a slash', 'Penulis: Rani Wulandari / Editor: Siti Aminah', ['Penulis: Rani Wulandari /', 'Editor: Siti Aminah']],
    ['between three labels', 'Penulis: Rani Wulandari|Editor Siti Aminah|Fotografer Bagus Tirta', ['Penulis: Rani Wulandari|', 'Editor Siti Aminah|', 'Fotografer Bagus Tirta']],
    ['before a report without a space', 'Editor: Siti AminahLaporan Wartawan Tribunnews.com, Rani Wulandari', ['Editor: Siti Aminah', 'Laporan Wartawan Tribunnews.com, Rani Wulandari']],
    ['before a report behind a space', 'Editor: Siti Aminah Laporan Reporter Tribunnews.com, Rani Wulandari', ['Editor: Siti Aminah', 'Laporan Reporter Tribunnews.com, Rani Wulandari']],
    ['before an offer without a space', 'Editor: Siti Aminahkompascom+ baca berita tanpa iklan', ['Editor: Siti Aminah', 'kompascom+ baca berita tanpa iklan']],
    ['before a copyright notice without a space', 'Editor: Siti Aminahcopyright ©LEMBAH 2020', ['Editor: Siti Aminah', 'copyright ©LEMBAH 2020']],
    ['before another promotion', `${lead}Simak breaking news dan berita pilihan kami: klik di sini.`, [lead, 'Simak breaking news dan berita pilihan kami: klik di sini.']],
    ['before people behind a quotation', `${lead} "Kami lega."Editor: Siti Aminah`, [`${lead} "Kami lega."`, 'Editor: Siti Aminah']],
    ['before people behind a curved mark', `${lead} “Kami lega.” Pewarta: Siti Aminah`, [`${lead} “Kami lega.”`, 'Pewarta: Siti Aminah']],
    ['before people behind a bracket', `${lead} (Minggu.)Reporter :Siti Aminah`, [`${lead} (Minggu.)`, 'Reporter :Siti Aminah']],
    ['before people behind a question', `${lead} Siapa?Redaktur : Siti Aminah`, [`${lead} Siapa?`, 'Redaktur : Siti Aminah']],
    ['before people behind a shout', `${lead} Hore!Penulis: Siti Aminah`, [`${lead} Hore!`, 'Penulis: Siti Aminah']],
    ['before people from Z to A', `${lead}Editor: Zainal Aminah`, [lead, 'Editor: Zainal Aminah']],
    ['before people from A to Z', `${lead}Editor: Aminah Zain`, [lead, 'Editor: Aminah Zain']],
    ['behind a curved quotation', 'Pasar Legi! (Foto: Rani)“Kami lega,” kata pedagang itu.', ['Pasar Legi! (Foto: Rani)', '“Kami lega,” kata pedagang itu.']],
    ['behind a credit with a slash', 'Pasar Legi. (Lembah/Rani)"Kami lega," kata pedagang itu.', ['Pasar Legi. (Lembah/Rani)', '"Kami lega," kata pedagang itu.']],
    ['behind the day of a crawl', 'date 2023-06-29 Pasar Legi kembali dibuka untuk umum', ['date 2023-06-29', 'Pasar Legi kembali dibuka untuk umum']],
    ['before a date behind a bullet', 'By Rani Wulandari • Jumat, 17 Februari 2026', ['By Rani Wulandari •', 'Jumat, 17 Februari 2026']],
    ['before a date behind a dot', `By Rani Wulandari · Jum'at, 17 Februari 2026`, ['By Rani Wulandari ·', `Jum'at, 17 Februari 2026`]],
    ['before a date with hyphens', 'Oleh Rani Wulandari – 17-02-2026 08.10', ['Oleh Rani Wulandari –', '17-02-2026 08.10']],
    ['before a date with full stops', 'Oleh Rani Wulandari — 17.02.2026 08.10', ['Oleh Rani Wulandari —', '17.02.2026 08.10']],
    ['before a date with a short month', 'Oleh Rani Wulandari, 17-Feb-2026 08.10', ['Oleh Rani Wulandari,', '17-Feb-2026 08.10']],
    ['before the word before a date', 'Oleh Rani Wulandari pada 17 Februari 2026', ['Oleh Rani Wulandari', 'pada 17 Februari 2026']],
    ['before that word with a colon', 'Oleh Rani Wulandari pada: 17 Februari 2026', ['Oleh Rani Wulandari', 'pada: 17 Februari 2026']],
    ['before the day it appeared', 'Oleh Rani Wulandari diterbitkan Sabtu 17 Februari 2026', ['Oleh Rani Wulandari', 'diterbitkan Sabtu 17 Februari 2026']],
    ['before the day it was made public', 'Oleh Rani Wulandari dipublikasikan : 17 Februari 2026', ['Oleh Rani Wulandari', 'dipublikasikan : 17 Februari 2026']],
    ['before an English weekday', 'By Rani Wulandari | Friday, 17 Oct 1996', ['By Rani Wulandari |', 'Friday, 17 Oct 1996']],
    ['before a short English month', 'By Rani Wulandari | Wednesday, Oct 17, 2016', ['By Rani Wulandari |', 'Wednesday, Oct 17, 2016']],
    ['before a short weekday', 'By Rani Wulandari | Sen, 17 Okt 2016', ['By Rani Wulandari |', 'Sen, 17 Okt 2016']],
    ['before a weekday behind a bar', 'By Rani Wulandari | Senin | 17 Oktober 2016', ['By Rani Wulandari |', 'Senin | 17 Oktober 2016']],
    ['before a clock with a full stop', 'Penulis: Rani Wulandari 08.12 WITA | 9 Oktober 2014', ['Penulis: Rani Wulandari', '08.12 WITA | 9 Oktober 2014']],
    ['before a date behind a short desk', 'Oleh: Admin, 9 Oktober 2014 08.12 WIB', ['Oleh: Admin,', '9 Oktober 2014 08.12 WIB']],
    ['before a date behind three people', 'Oleh: Rani Wulandari / Bagus Tirta / Admin | 9 Oktober 2014', ['Oleh: Rani Wulandari / Bagus Tirta / Admin |', '9 Oktober 2014']],
    ['before people behind a date', 'Penulis Rani Wulandari - 22 Oktober 2019 Editor: Siti Aminah', ['Penulis Rani Wulandari -', '22 Oktober 2019', 'Editor: Siti Aminah']],
    ['a page on one line without a date',  `Pasar Legi Dibuka Lagi ${page}`,                             ['Pasar Legi Dibuka Lagi', page]],
    ['a page that begins with its date',   `Senin, 4 Maret 2024 10:20 WIB ${page}`,                      ['Senin, 4 Maret 2024 10:20 WIB', page]],
    ['a page without a lead',              `Pasar Legi Dibuka Lagi Senin, 4 Maret 2024 10:20 WIB ${page.slice(19)} Warga lega.`, ['Pasar Legi Dibuka Lagi', 'Senin, 4 Maret 2024 10:20 WIB', `${page.slice(19)} Warga lega.`]],
    ['a page that begins with its author', `Penulis: Rani Wulandari Pasar Legi Dibuka Lagi Senin, 4 Maret 2024 10:20 WIB ${page}`, ['Penulis: Rani Wulandari Pasar Legi Dibuka Lagi', 'Senin, 4 Maret 2024 10:20 WIB', page]],
    ['a page before its outlet and a bar', `Pasar Legi Dibuka Lagi Lembah.com | 04/03/2024, 10:20 WIB ${page}`, ['Pasar Legi Dibuka Lagi', 'Lembah.com | 04/03/2024, 10:20 WIB', page]],
    ['a page before its outlet and a long dash', `Pasar Legi Dibuka Lagi Lembah.com – 04/03/2024, 10:20 WIB ${page}`, ['Pasar Legi Dibuka Lagi', 'Lembah.com – 04/03/2024, 10:20 WIB', page]],
    ['a page whose date follows a word and a dash', `Pasar Legi Dibuka Lagi Rani - 04/03/2024, 10:20 WIB ${page}`, ['Pasar Legi Dibuka Lagi Rani -', '04/03/2024, 10:20 WIB', page]],
    ['the head of a page, not its text',   `Pasar Legi Dibuka Lagi Senin, 4 Maret 2024 10:20 WIB ${page} Penulis: Siti | Editor: Bagus Tirta`, ['Pasar Legi Dibuka Lagi', 'Senin, 4 Maret 2024 10:20 WIB', `${page} Penulis: Siti | Editor: Bagus Tirta`]],
    ['the end of a page that is one paragraph', `${page} Editor: Siti Aminah`,                           [page, 'Editor: Siti Aminah']],
    ['before a lead behind other words',   `Penulis: Rani Wulandari ${'Pasar Legi '.repeat(15)}${lead}`, [`Penulis: Rani Wulandari ${'Pasar Legi '.repeat(15).trim()}`, lead]],
    ['before a lead of a few words',       'Penulis: Rani Wulandari SOLO, KOMPAS.com - Hujan turun lagi di lereng gunung sejak pagi, Minggu.', ['Penulis: Rani Wulandari', 'SOLO, KOMPAS.com - Hujan turun lagi di lereng gunung sejak pagi, Minggu.']],
    ['before people behind a promotion',   `${lead}Dapatkan update berita pilihan: klik. Editor: Siti Aminah`, [lead, 'Dapatkan update berita pilihan: klik.', 'Editor: Siti Aminah']],
    ['before the first of two promotions', `${lead}Dapatkan update berita pilihan: klik. Simak breaking news dan berita pilihan: di sini`, [lead, 'Dapatkan update berita pilihan: klik. Simak breaking news dan berita pilihan: di sini']],
    ['before the second of them, which comes first', `${lead}Simak breaking news dan berita pilihan: di sini. Dapatkan update berita pilihan: klik.`, [lead, 'Simak breaking news dan berita pilihan: di sini. Dapatkan update berita pilihan: klik.']],
    ['before a date behind two names',     'Oleh: Rani Wulandari/Bagus Tirta | 9 Oktober 2014',          ['Oleh: Rani Wulandari/Bagus Tirta |', '9 Oktober 2014']],
    ['before a date behind a bar without a space', 'By Rani Wulandari|9 Oktober 2014',                   ['By Rani Wulandari|', '9 Oktober 2014']],
    ['before a date behind an outlet with two digits', 'oleh Liputan12 diperbarui 3 Jul 2001, 18:45 WIB', ['oleh Liputan12', 'diperbarui 3 Jul 2001, 18:45 WIB']],
    ['between five labels',                'Penulis: Rani Wulandari | Editor: Siti Aminah | Fotografer: Bagus Tirta | Penerjemah: Kunto Wibisono | Penyunting: Akrom', ['Penulis: Rani Wulandari |', 'Editor: Siti Aminah |', 'Fotografer: Bagus Tirta |', 'Penerjemah: Kunto Wibisono |', 'Penyunting: Akrom']],
    ['between labels behind the first of a page', 'net Penulis: Rani Wulandari Editor: Siti Aminah',     ['net', 'Penulis: Rani Wulandari', 'Editor: Siti Aminah']],
    ['though it holds entities',           'Penulis: Rani &amp; Bagus | Editor: Siti Aminah',            ['Penulis: Rani & Bagus |', 'Editor: Siti Aminah']],
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
    ['two labels joined by &', 'Penulis: Rani & Editor: Siti Aminah'],
    ['a promotion without a colon', `${lead}Simak breaking news dan berita pilihan kami di sini.`],
    ['a label before small letters', `${lead}Editor: siti aminah`],
    ['a label without a name', `${lead}Editor:`],
    ['a label within a sentence', `${lead} tulis Editor: Siti Aminah`],
    ['a credit before small letters', 'Pasar Legi. (Foto: Rani)"kami lega," kata pedagang itu.'],
    ['a bracket without a mark', 'Pasar Legi. (Foto Rani)"Kami lega," kata pedagang itu.'],
    ['a credit before a space', 'Pasar Legi. (Foto: Rani) "Kami lega," kata pedagang itu.'],
    ['a year alone behind date', 'date 2023 Pasar Legi kembali dibuka untuk umum'],
    ['a crawl date within a line', 'updated date 2023-06-29 Pasar Legi kembali dibuka'],
    ['a year of another age', 'By Rani Wulandari | 17 Oktober 1816'],
    ['a clock without a zone', 'Penulis: Rani Wulandari 08:12 | 9 Oktober 2014'],
    ['a day behind words', 'Oleh karena hujan, 9 Oktober 2014 pagi'],
    ['a page behind a sentence',          `Warga lega. Pasar dibuka lagi ${page}`],
    ['a page with its date far behind',   `Pasar Legi Dibuka ${'Harga Beras Turun '.repeat(25)}Senin, 4 Maret 2024 10:20 WIB ${page}`],
    ['a page with its lead far behind',   `Pasar Legi Dibuka ${'Harga Beras Turun '.repeat(25)}${page}`],
    ['a lead of a place alone',           'Penulis: Rani Wulandari SOLO - Hujan turun lagi di lereng gunung sejak Sabtu pagi kata warga, Minggu.'],
    ['a lead with hardly a word',         'Penulis: Rani SOLO, KOMPAS.com - Hujan turun.'],
    ['two labels on a very short line',   'Rep: A/Red: B'],
    ['a credit far behind',               `Pasar Legi. ${'Harga beras turun '.repeat(18)}lagi. (Foto: Rani)"Kami lega," kata pedagang itu.`],
    ['a label and more words before a colon', `${lead} Di sana.Editor kami: Siti Aminah`],
    ['an outlet with three digits',       'Oleh Liputan123 diperbarui 3 Jul 2001, 18:45 WIB'],
    ['a date behind words and a name',    'Oleh: Rani Wulandari / karena itu hujan | 9 Oktober 2014'],
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

  test('and the first piece alone stands behind the blank line', () => {
    const [first, second] = passagesOf(
      'Hujan turun.\n\nPenulis: Rani Wulandari | Editor: Siti Aminah',
    ).slice(1)
    expect(first?.lines[0]).toMatchObject({ afterGap: true, text: 'Penulis: Rani Wulandari |' })
    expect(second?.lines[0]).toMatchObject({ afterGap: false, text: 'Editor: Siti Aminah' })
  })

  test('but not before a lead far behind the names', () => {
    const far = `Penulis: Rani Wulandari ${'Pasar Legi '.repeat(17)}${lead}`
    const near = `Penulis: Rani Wulandari ${'Pasar Legi '.repeat(15)}${lead}`
    expect(linesOf(`Hujan turun.\n${far}`)).toEqual(['Hujan turun.', far])
    expect(linesOf(`Hujan turun.\n${near}`)).toHaveLength(3)
  })
})
