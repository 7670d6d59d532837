import { parseArticle, parseByline } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf, wordsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

describe('byline reads', () => {
  // prettier-ignore
  test.each([
    // line                                              role            names
    ['Penulis: Rani Wulandari',                          'author',       ['Rani Wulandari']],
    ['Penulis : Rani Wulandari',                         'author',       ['Rani Wulandari']],
    ['Penulis: Rani Wulandari, S.H.',                    'author',       ['Rani Wulandari']],
    ['PENULIS: RANI WULANDARI',                          'author',       ['RANI WULANDARI']],
    ['Penulis Rani Wulandari',                           'author',       ['Rani Wulandari']],
    ['Penulis Rani Wulandari, Bagus Tirta',              'author',       ['Rani Wulandari', 'Bagus Tirta']],
    ['Oleh Rani Wulandari',                              'author',       ['Rani Wulandari']],
    ['Oleh Rani Wulandari pada 3 Mei 2016',              'author',       ['Rani Wulandari']],
    ['Ditulis oleh: Rani Wulandari',                     'author',       ['Rani Wulandari']],
    ['Oleh Rani Wulandari 08 Feb 17:27',                 'author',       ['Rani Wulandari']],
    ['Diposting oleh Rani Wulandari di 09.12',           'author',       ['Rani Wulandari']],
    ['Penulis : Rani Wulandari Publish : Bagus Tirta',   'author',       ['Rani Wulandari']],
    ['rani wulandari Mohon Tunggu... - Petani',          'author',       ['rani wulandari']],
    ['Diposting oleh Lereng Online di 09.12',            'author',       []],
    ['oleh -242 Dilihat',                                'author',       []],
    ['Oleh Rani Wulandari-Daerah, Solo-242 Dilihat',     'author',       ['Rani Wulandari']],
    ['Written by Super User',                            'author',       []],
    ['Oleh: Lembah Online',                              'author',       []],
    ['KABAR SENJA, Oleh RANI WULANDARI*',                'author',       ['RANI WULANDARI']],
    ['Opini Ditulis Oleh Rani Wulandari (Ketua Koalisi, Dosen)', 'author', ['Rani Wulandari']],
    ['Oleh : Rani Wulandari (Ketua Koalisi, Dosen)',     'author',       ['Rani Wulandari']],
    ['Oleh: RANI WULANDARI *)',                          'author',       ['RANI WULANDARI']],
    ['Oleh Rani Wulandari*',                             'author',       ['Rani Wulandari']],
    ['Editor: Siti Aminah -- Bola',                      'editor',       ['Siti Aminah']],
    ['Laporan: Rani Wulandari (Lembah TV) | Solo',       'reporter',     ['Rani Wulandari']],
    ['Laporan : Rani Wulandari, Solo',                   'reporter',     ['Rani Wulandari']],
    ['Penulis: Rani_Wulandari',                          'author',       ['Rani Wulandari']],
    ['Penulis: Bima',                                    'author',       ['Bima']],
    ['- Oleh Rani Wulandari',                            'author',       ['Rani Wulandari']],
    ['• Oleh Rani Wulandari',                            'author',       ['Rani Wulandari']],
    ['By. : Rani Wulandari*.',                           'author',       ['Rani Wulandari']],
    ['Oleh: Rani Wulandari)*',                           'author',       ['Rani Wulandari']],
    ['Rani Wulandari by Rani Wulandari',                 'author',       ['Rani Wulandari']],
    ['Rani AR oleh Rani AR',                             'author',       ['Rani AR']],
    ['Editor: Siti Aminah .',                            'editor',       ['Siti Aminah']],
    ['Debby AndiniBagusbyDebby AndiniandBagus',          'author',       ['Debby Andini', 'Bagus']],
    ['Oleh MC KAB LERENG,',                              'author',       []],
    ['Posted by Rani Wulandari',                         'author',       ['Rani Wulandari']],
    ['Dipublikasikan oleh : Rani Wulandari',             'author',       ['Rani Wulandari']],
    ['By Rani Wulandari',                                'author',       ['Rani Wulandari']],
    ['Jurnalis : Rani Wulandari',                        'author',       ['Rani Wulandari']],
    ['Reporter: Rani Wulandari',                         'reporter',     ['Rani Wulandari']],
    ['Pewarta: Rani Wulandari dan Bagus Tirta',          'reporter',     ['Rani Wulandari', 'Bagus Tirta']],
    ['Laporan Wartawan Tribun Jabar, Rani Wulandari',    'reporter',     ['Rani Wulandari']],
    ['Penulis: Lembah.co. Rani Wulandari',               'author',       []],
    ['Oleh : Radar Medan',                               'author',       []],
    ['Oleh : Media Wahyudi',                             'author',       ['Media Wahyudi']],
    ['Laporan Rani Wulandari | Banda Aceh',              'reporter',     ['Rani Wulandari']],
    ['Laporan oleh Rani Wulandari',                      'reporter',     ['Rani Wulandari']],
    ['Laporan Wartawan Tribun Medan / Rani Wulandari',   'reporter',     ['Rani Wulandari']],
    ['Laporan Wartawan Tribun Jabar Rani Wulandari',     'reporter',     ['Rani Wulandari']],
    ['Laporan Mahasiswa Magang Tribun Jabar, Rani Wulandari', 'reporter', ['Rani Wulandari']],
    ['Laporan Kontributor Kompas.com Solo, Rani Wulandari', 'reporter', ['Rani Wulandari']],
    ['Kontributor Klaten, Rani Wulandari',               'contributor',  ['Rani Wulandari']],
    ['Kontributor Klaten: Rani Wulandari',               'contributor',  ['Rani Wulandari']],
    ['Kontributor Kompas TV, Rani Wulandari',            'contributor',  ['Rani Wulandari']],
    ['Kontributor Rani Wulandari, Bagus Tirta',          'contributor',  ['Rani Wulandari', 'Bagus Tirta']],
    ['Wartawan Rani Wulandari, Bagus Tirta',             'reporter',     ['Rani Wulandari', 'Bagus Tirta']],
    ['Penulis: Rani Wulandari - Bola',                   'author',       ['Rani Wulandari']],
    ['Penulis : Rani Wulandari | Kamis, 9 Oktober 2014 | 08:12 WIB', 'author', ['Rani Wulandari']],
    ['Oleh: Rani Wulandari - Kamis, 9 Oktober 2014 08:12 WIB', 'author', ['Rani Wulandari']],
    ['Kontributor: Rani Wulandari',                      'contributor',  ['Rani Wulandari']],
    ['Editor: Siti Aminah, M. Iqbal dan Bagus Tirta',    'editor',       ['Siti Aminah', 'M. Iqbal', 'Bagus Tirta']],
    ['Editor | : | Siti Aminah |',                       'editor',       ['Siti Aminah']],
    ['Diedit oleh Siti Aminah',                          'editor',       ['Siti Aminah']],
    ['Video Editor | Siti Aminah',                       'editor',       ['Siti Aminah']],
    ['Editor :&nbsp;Siti Aminah',                        'editor',       ['Siti Aminah']],
    ['Editor:\u00A0Siti\u00A0Aminah',                    'editor',       ['Siti Aminah']],
    ['Redaktur : Siti Aminah',                           'editor',       ['Siti Aminah']],
    ['Red: Siti Aminah',                                 'editor',       ['Siti Aminah']],
    ['Fotografer: Bagus Tirta',                          'photographer', ['Bagus Tirta']],
    ['Penerjemah: Bagus Tirta',                          'translator',   ['Bagus Tirta']],
    ['Editor: nur aini',                                 'editor',       ['nur aini']],
    ['Penulis :: Rani Wulandari',                         'author',       ['Rani Wulandari']],
    ['Penulis|:|Rani Wulandari',                          'author',       ['Rani Wulandari']],
    ['Penulis: Rani Wulandari Publisher: Bagus Tirta',    'author',       ['Rani Wulandari']],
    ['Penulis: Rani Wulandari Publish:Bagus Tirta',       'author',       ['Rani Wulandari']],
    ['Penulis: Bagus St.',                                'author',       ['Bagus St']],
    ['Penulis Rani Wulandari dan Bagus Tirta',            'author',       ['Rani Wulandari', 'Bagus Tirta']],
    ['Penulis Rani Wulandari ,Bagus',                     'author',       ['Rani Wulandari', 'Bagus']],
    ['Oleh Rani Wulandari on 3 May 2016',                 'author',       ['Rani Wulandari']],
    ['Posted by Rani Wulandari at 9:12 AM',               'author',       ['Rani Wulandari']],
    ['Oleh Rani Wulandari 8 Feb 17:27',                   'author',       ['Rani Wulandari']],
    ['Oleh Rani Wulandari(Dosen)',                        'author',       ['Rani Wulandari']],
    ['Oleh Rani Wulandari ***)',                          'author',       ['Rani Wulandari']],
    ['Laporan Jurnalis Lembah TV: Rani Wulandari',        'reporter',     ['Rani Wulandari']],
    ['Laporan Kontributor Lembah,Rani Wulandari',         'reporter',     ['Rani Wulandari']],
    ['LAPORAN REPORTER Lembah/Rani Wulandari',            'reporter',     ['Rani Wulandari']],
    ['Laporan Rani Wulandari – Solo',                     'reporter',     ['Rani Wulandari']],
    ['Laporan :Rani Wulandari| Solo',                     'reporter',     ['Rani Wulandari']],
    ['Laporan Rani Wulandari| Solo',                      'reporter',     ['Rani Wulandari']],
    ['Kontributor Lereng, Rani Wulandari',                'contributor',  ['Rani Wulandari']],
    ['Koresponden Klaten, Rani Wulandari',                'contributor',  ['Rani Wulandari']],
    ['Reporter Kompas TV/Rani Wulandari',                 'reporter',     ['Rani Wulandari']],
    ['Reporter Klaten,Rani Wulandari',                    'reporter',     ['Rani Wulandari']],
    ['Rep Rani Wulandari',                                'reporter',     ['Rani Wulandari']],
    ['Penulis Rani Wulandari •',                          'author',       ['Rani Wulandari']],
    ['KABAR SENJA, Oleh: RANI WULANDARI',                 'author',       ['RANI WULANDARI']],
    ['KABAR SENJA, Oleh : RANI SEKAR AYU***',             'author',       ['RANI SEKAR AYU']],
    ['KABAR 7, Oleh RANI',                                'author',       ['RANI']],
    ["Editor: Ma'ruf Al-Amin",                           'editor',       ["Ma'ruf Al-Amin"]],
  ])('%s', (line, role, names) => {
    const byline = parseByline(line)
    expect(fieldsOf(byline)).toEqual({ type: 'byline', role, names })
    expect(wordsOf(byline, line)).toBe(line)
    expect(readAlone(line)?.kind).toBe('byline')
  })

  // prettier-ignore
  test.each([
    // role           all of its labels
    ['author',      'penulis, ditulis oleh, opini ditulis oleh, artikel ini ditulis oleh, oleh, author, by, written by, posted by, upload by, uploaded by, diposting oleh, dipublikasikan oleh, diunggah oleh, jurnalis, journalist, penulis naskah'],
    ['reporter',    'reporter, pewarta, wartawan, rep, laporan, laporan reporter, laporan wartawan'],
    ['contributor', 'kontributor, koresponden'],
    ['editor',      'editor, redaktur, red, penyunting, redaktur pelaksana, redaktur & reporter, video editor'],
    ['photographer','fotografer, pewartafoto, photographer'],
    ['translator',  'penerjemah, alih bahasa, translator'],
  ])('the labels of %s: %s', (role, labels) => {
    for (const label of labels.split(', ')) {
      const alone = { kind: 'byline', fields: { role, names: [] } }
      expect({ label, ...readAlone(label) }).toEqual({ label, ...alone })
      const named = { kind: 'byline', fields: { role, names: ['Rani Wulandari'] } }
      expect({ label, ...readAlone(`${label} : Rani Wulandari`) }).toEqual({ label, ...named })
    }
  })

  // prettier-ignore
  test.each([
    // a label whose names stand on another line, or nowhere
    ['Penulis',                     'author'],
    ['Editor',                      'editor'],
    ['EDITOR',                      'editor'],
    ['Editor:',                     'editor'],
    ['Editor :&nbsp;',              'editor'],
    ['- Pewarta',                   'reporter'],
    ['Laporan Wartawan Lembah.co. Rani Wulandar', 'reporter'],
    ['Penulis: Lembahny. Rani Wulandari', 'author'],
    ['Upload by Admin',             'author'],
    ['Written By Unknown',          'author'],
    ['Penulis: BERAS-SOLO-LEMBAH',  'author'],
    ['Penulis: Artikel Terkait',    'author'],
    ['Penulis Naskah',              'author'],
    ['Editor: -',                   'editor'],
    ['Penulis Tim Redaksi',         'author'],
    ['Editor Redaksi Lembah',       'editor'],
    ['Editor Redaksi Lembah Raya',  'editor'],
    ['Editor –',                    'editor'],
    ['Penulis redkabarlereng',      'author'],
    ['Redaktur : Tim Redaksi',      'editor'],
    ['Reporter: Antara',            'reporter'],
    ['Pewarta: prwir',              'reporter'],
  ])('no names in %s', (line, role) => {
    expect(fieldsOf(parseByline(line))).toEqual({ type: 'byline', role, names: [] })
    expect(readAlone(line.replace('&nbsp;', ''))?.kind).toBe('byline')
  })

  test('a whole desk, which does not tell who wrote and who edited', () => {
    expect(fieldsOf(parseByline('Tim Redaksi'))).toEqual({
      type: 'byline',
      role: 'author',
      names: [],
      isTeam: true,
    })
  })

  // prettier-ignore
  test.each([
    // line                              outlet
    ['Rani Wulandari - KompasTekno',     'kompas'],
    ['Rani Wulandari – Kompas.com',      'kompas'],
    ['Rani Wulandari | Lampost.co',      'lampost'],
    ['Rani Wulandari Kabarsenja.com',    'kabarsenja'],
    ['Gaya & Hidup – Rani Wulandari, CNBC Indonesia', 'cnbcindonesia'],
    ['Oleh Rani Wulandari - Kompas.com', 'kompas'],
    ['By Rani Wulandari | Lampost.co',   'lampost'],
    ['Berita - Rani Wulandari, CNBC Indonesia', 'cnbcindonesia'],
    ['Penulis: Rani Wulandari - Lampost.co', undefined],
  ])('a name with its outlet: %s', (line, outlet) => {
    expect(fieldsOf(parseByline(line))).toEqual({
      type: 'byline',
      role: 'author',
      names: ['Rani Wulandari'],
      ...(outlet !== undefined && { outlet }),
    })
    expect(readAlone(line)?.kind).toBe('byline')
  })

  test('names of small words and of three words, with their outlet', () => {
    expect(parseByline('Rani bin Bagus - Kompas.com')?.names).toEqual(['Rani bin Bagus'])
    expect(parseByline('Rani Sekar Wulandari Kabarsenja.com')?.outlet).toBe('kabarsenja')
  })

  test('a section of an outlet, where the name is lost', () => {
    const byline = { type: 'byline', role: 'author', names: [], outlet: 'detik' }
    expect(fieldsOf(parseByline('- detikNews'))).toEqual(byline)
    expect(parseByline('- Kompas.com')).toBeUndefined()
    expect(parseByline('- hujanTurun')).toBeUndefined()
  })

  // prettier-ignore
  test.each([
    ['Tim - Kompas.com'],
    ['tim kompas - Kompas.com'],
    ['Redaksi - Kompas.com'],
    ['admin - Kompas.com'],
    ['redaksi - Kompas.com'],
    ['newsroom - Kompas.com'],
    ['PERANAN, Kompas.com'],
    ['Deutsche Welle (DW) - Kompas.com'],
  ])('a desk or an agency with its outlet, and nobody: %s', (line) => {
    expect(fieldsOf(parseByline(line))).toMatchObject({
      role: 'author',
      names: [],
      outlet: 'kompas',
    })
  })

  test('a position without the white space around it', () => {
    expect(parseByline('\u00A0Penulis: Rani  ')?.position).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 15, offset: 14 },
    })
  })
})

describe('byline leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a sentence about a writer',              'Penulis itu tersenyum.'],
    ['a name that lost letters',               'Laporan Wartawan Kompas.com Rani Wulandar.'],
    ['a sentence about a report',              'Laporan Wartawan itu dibacakan. Warga mendengarkan.'],
    ['a sentence after a label',               'Penulis: Rani menulis tentang hujan.'],
    ['a sentence that begins with oleh',       'Oleh karena itu, warga diminta menunggu.'],
    ['a word that begins like a label',        'Oleh-oleh khas Klaten diserbu pemudik.'],
    ['a longer word',                          'Penulisan: aturan baru'],
    ['a report that is none of a reporter',    'Laporan keuangan daerah dinilai baik.'],
    ['a sentence about a report',              'Laporan wartawan itu, kata Rani, benar.'],
    ['a report of a reporter who says what',   'Laporan wartawan Kompas.com: hujan turun di Solo.'],
    ['a reporter of no place',                 'Wartawan senior, Rani'],
    ['a sentence about a team',                'Tim redaksi itu menang.'],
    ['a sentence behind an outlet',            'KABAR SENJA, Oleh karena itu warga diminta menunggu'],
    ['a list item about a writer',             '- Pewarta itu pulang'],
    ['a team of others',                       'Editor tim sepak bola itu pulang'],
    ['a report of something else',             'Laporan Panen Raya | Ekonomi'],
    ['a header behind a label',                'Penulis Artikel Terkait'],
    ['a header behind a report',               'Laporan Artikel Terkait | Solo'],
    ['a header before a domain',               'Artikel Terkait Lampost.com'],
    ['a header between section and outlet',    'Berita - Artikel Terkait, CNBC Indonesia'],
    ['a header behind an outlet',              'KABAR SENJA, Oleh BERITA TERKAIT'],
    ['a sentence that ends with a quotation',  'Penulis: Rani menulis tentang "hujan."'],
    ['a sentence with a degree in it',         'Penulis: Rani, S.H. menulis tentang hujan.'],
    ['a name alone: only a page can tell',     'Rani Wulandari'],
    ['a name behind a colon: the same',        ': Rani Wulandari'],
    ['a title before its outlet',              'Harga cabai di Solo naik lagi - Kompas.com'],
    ['a name before a dash and no outlet',     'Rani Wulandari - Pasar Legi'],
    ['a word between two names',              'Rani Wulandari by Bagus Tirta'],
    ['an entry of a menu',                    '• Oleh-oleh Lereng'],
    ['a name before its date',                 'Rani Wulandari - 22 Oktober 2019 18:47 WIB'],
    ['a list too long for names',              `Penulis: ${'Rani Wulandari, '.repeat(12)}`],
    ['a name inherited by objects',            '__proto__'],
    ['another',                                'constructor'],
    ['an empty line',                          ''],
  ])('%s', (_why, line) => {
    expect(parseByline(line)).toBeUndefined()
  })
})

/** A page in the manner of Kompas whose people lines are given. */
const pageWith = (people: string): string => `Kincir Air di Lereng Sumbing Kembali Berputar

Kompas.com - 02/01/2021, 08:15 WIB

${people}

TEMANGGUNG, KOMPAS.com - Kincir air di lereng Gunung Sumbing kembali berputar setelah dua tahun rusak.

Warga bergotong royong mengganti baling-baling bambu dengan kayu jati pada akhir pekan lalu.
`

describe('byline is joined with the names around it', () => {
  // prettier-ignore
  test.each([
    // what                                   lines                                                                       authors                            editors
    ['a name above its label',                'Rani Wulandari\n\nPenulis\n\nSiti Aminah\n\nEditor',                       ['Rani Wulandari'],                ['Siti Aminah']],
    ['names joined by commas at line ends',   'Rani Wulandari,\nBagus Tirta\n\nPenulis',                                  ['Rani Wulandari', 'Bagus Tirta'], []],
    ['blank lines between those names',       'Rani Wulandari,\n\nBagus Tirta,\n\nDewi Anggraini\n\nPenulis',             ['Rani Wulandari', 'Bagus Tirta', 'Dewi Anggraini'], []],
    ['names joined by commas, a whole desk',  'Rani Wulandari,\n\nSiti Aminah\n\nTim Redaksi',                            ['Rani Wulandari', 'Siti Aminah'], []],
    ['a desk, then who wrote and edited',     'Rani Wulandari,\nSiti Aminah\n\nTim Redaksi\n\nRani Wulandari\n\nPenulis\n\nSiti Aminah\n\nEditor', ['Rani Wulandari'], ['Siti Aminah']],
    ['a contributor and a whole desk',        'Kontributor Klaten, Rani Wulandari,\nBagus Tirta\nTim Redaksi',           ['Rani Wulandari', 'Bagus Tirta'], []],
    ['a section of an outlet, no label',      'Rani Wulandari\n\n- detikNews',                                           ['Rani Wulandari'],                []],
    ['an outlet in the place of a name',      'Oleh: VOA Indonesia\n\nEditor: Siti Aminah',                              [],                                ['Siti Aminah']],
    ['a photo, no label',                     'Photo',                                                                    [],                                []],
    ['a button, no label',                    'Continue Reading',                                                         [],                                []],
    ['what stands above a date, no label',    'Published',                                                                [],                                []],
    ['labels of an archive',                  'Tanggal',                                                                  [],                                []],
    ['a short title, no label',               'Beras Sebagai Senjata',                                                    [],                                []],
    ['details, no label',                     'Details',                                                                  [],                                []],
    ['sections, no label',                    'Politik & Hukum',                                                          [],                                []],
    ['a name and its agencies, no label',     'Rani Wulandari (ap, rtr)',                                                 ['Rani Wulandari'],                []],
    ['a name and for whom they work',         'Rani Wulandari\nPeranan, BBC News Indonesia',                              ['Rani Wulandari'],                []],
    ['a name behind a slash',                 'Penulis\n/ Rani Wulandari',                                                ['Rani Wulandari'],                []],
    ['a kind of picture, no label',           'Ilustrasi - internet',                                                     [],                                []],
    ['a button, no label',                    'KOMENTAR ANDA',                                                            [],                                []],
    ['letters of buttons, no label',          'A\nA\nA',                                                                 [],                                []],
    ['names with a slash, no label',          'Rani Wulandari/Bagus Tirta',                                               ['Rani Wulandari', 'Bagus Tirta'], []],
    ['an agency, no label',                   'Net',                                                                      [],                                []],
    ['a section with a slash, no label',      'Hukum/Politik',                                                            [],                                []],
    ['a section, no label',                   'Nasional',                                                                 [],                                []],
    ['an unknown outlet, no label',           'Kabar Senja',                                                              [],                                []],
    ['a name below its label',                'Editor\n\nSiti Aminah',                                                    [],                                ['Siti Aminah']],
    ['a colon and a name below the label',    'Penulis\n: Rani Wulandari\n\nEditor\n: Siti Aminah',                       ['Rani Wulandari'],                ['Siti Aminah']],
    ['a colon on a line of its own',          'Penulis\n:\nRani Wulandari',                                               ['Rani Wulandari'],                []],
    ['a name below the label and its colon',  'Editor:\nsiti aminah',                                                     [],                                ['siti aminah']],
    ['two names below one label',             'Penulis\n: Rani Wulandari, Bagus Tirta',                                   ['Rani Wulandari', 'Bagus Tirta'], []],
    ['the same name twice',                   'Rani Wulandari\n\nPenulis\n\nPenulis: RANI WULANDARI',                     ['Rani Wulandari'],                []],
    ['labels without names',                  'Penulis\n\nEditor',                                                        [],                                []],
    ['carriage returns',                      'Rani Wulandari,\r\n\r\nBagus Tirta\r\n\r\nPenulis\r\n',                     ['Rani Wulandari', 'Bagus Tirta'], []],
    ['no-break spaces between the lines',     'Rani Wulandari\n\u00A0\n\u00A0\nPenulis',                                  ['Rani Wulandari'],                []],
  ])('%s', (_what, people, authors, editors) => {
    const article = parseArticle(pageWith(people))
    expect(article.authors).toEqual(authors)
    expect(article.editors).toEqual(editors)
  })

  test('and stands for all of its lines', () => {
    const page = pageWith('Rani Wulandari,\n\nBagus Tirta\n\nPenulis')
    const bylines = parseArticle(page).children.filter(({ type }) => type === 'byline')
    expect(bylines.map((each) => wordsOf(each, page))).toEqual([
      'Rani Wulandari,\n\nBagus Tirta\n\nPenulis',
    ])
  })
})
