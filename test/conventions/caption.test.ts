import { parseArticle, parseCaption } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

describe('caption reads', () => {
  // prettier-ignore
  test.each([
    // line                                                             credit
    ['Pedagang beras di Pasar Legi, Solo. (KOMPAS.com/RANI)',           'KOMPAS.com/RANI'],
    ['Pedagang beras di Pasar Legi – Lembah/Rani Wulandari',            'Lembah/Rani Wulandari'],
    ['© Rani Wulandari/LEMBAH',                                         'Rani Wulandari/LEMBAH'],
    ['Pedagang beras di Pasar Legi, Solo.(KOMPAS.com/RANI WULANDARI)',  'KOMPAS.com/RANI WULANDARI'],
    ['Pedagang beras di Pasar Legi (KOMPAS.com/RANI WULANDARI)',        'KOMPAS.com/RANI WULANDARI'],
    ['Pedagang beras (kiri) di Pasar Legi (KOMPAS.com / RANI)',         'KOMPAS.com / RANI'],
    ['Pedagang beras di Pasar Legi (ANTARA FOTO/Rani Wulandari)',       'ANTARA FOTO/Rani Wulandari'],
    ['Pedagang beras di Pasar Legi.\u00A0(KOMPAS.com/RANI)',            'KOMPAS.com/RANI'],
    ['Pedagang beras di Pasar Legi (Dok. Bulog)',                       'Dok. Bulog'],
    ['Pedagang beras di Pasar Legi (Istimewa)',                         'Istimewa'],
    ['Pedagang beras di Pasar Legi. Foto: Rani Wulandari/Antara',       'Rani Wulandari/Antara'],
    ['Pedagang beras di Pasar Legi. KOMPAS/Rani Wulandari',             'KOMPAS/Rani Wulandari'],
    ['Pedagang beras di Pasar Legi. Kompas - Rani Wulandari',           'Kompas - Rani Wulandari'],
    ['Pedagang beras di Pasar Legi, Senin (17/7/2023) -Foto dok Bulog |', 'dok Bulog'],
    ['Pedagang beras di Pasar Legi | Foto : Rani Wulandari',            'Rani Wulandari'],
    ['Pedagang beras di Pasar Legi. | Kredit Foto: Rani Wulandari',     'Rani Wulandari'],
    ['Pedagang beras di Pasar Legi, Senin (17/7). - Istimewa',          'Istimewa'],
    ['Pedagang beras di Pasar Legi. - Harian Lembah/Rani Wulandari',    'Harian Lembah/Rani Wulandari'],
    ['Pedagang beras. Rani Wulandari/Bloomberg via Getty Images',       'Rani Wulandari/Bloomberg via Getty Images'],
    ['Pedagang beras di Pasar Legi. AP Photo',                          'AP Photo'],
    ['Pedagang beras di Pasar Legi. AP Photo/Rani Wulandari',           'AP Photo/Rani Wulandari'],
    ['Pedagang beras di Pasar Legi. REUTERS/Rani Wulandari',            'REUTERS/Rani Wulandari'],
    ['Pedagang beras di Pasar Legi. Getty Images/Rani',                 'Getty Images/Rani'],
    ['Pedagang beras di Pasar Legi. /*/ Foto: lembah.go.id',            'lembah.go.id'],
    ['Pedagang beras di Pasar Legi , Foto: lampost.co',                 'lampost.co'],
    ['Pedagang beras di Pasar Legi-FOTO : RANI WULANDARI-',             'RANI WULANDARI'],
    ['Pedagang beras di Pasar Legi (lampost.co)',                       'lampost.co'],
    ['Pedagang beras di Pasar Legi Perbesar',                           undefined],
    ['Pedagang beras di Pasar Legi.* /RANI WULANDARI/KS',               'RANI WULANDARI/KS'],
    ['KOMPAS/RANI WULANDARI',                                           'KOMPAS/RANI WULANDARI'],
    ['KOMPAS.com/RANI WULANDARI Pedagang beras di Pasar Legi',          'KOMPAS.com/RANI WULANDARI'],
    ['Foto: Rani Wulandari/Antara',                                     'Rani Wulandari/Antara'],
    ['Pedagang beras di Pasar Legi. FOTO/pixabay',                      'FOTO/pixabay'],
    ['Teks: Pedagang beras di Pasar Legi (Istimewa)',                   'Istimewa'],
    ['Foto: pixabay',                                                   'pixabay'],
    ['Foto: Dok. Bulog',                                                'Dok. Bulog'],
    ['Dok. Bulog',                                                      'Dok. Bulog'],
    ['Dok LERENG Senja',                                                'Dok LERENG Senja'],
    ['PANEN - Petani memetik cabai. Dok Damkar Solo',                   'Dok Damkar Solo'],
    ['Petani memetik cabai (Photo by RANI / AFP) Foto: AFP/RANI',       'AFP/RANI'],
    ['Gambar: Buku Panen Raya',                                         undefined],
    ['Gambar: Pedagang beras di Pasar Legi (Antara/Rani)',              'Antara/Rani'],
    ['Ilustrasi Foto: Rani/Antara',                                     'Rani/Antara'],
    ['Foto: Pedagang beras di Pasar Legi. (KOMPAS.com/RANI)',           'KOMPAS.com/RANI'],
    ['FOTO Ilustrasi : Pedagang beras. (ANTARA FOTO/Rani)',             'ANTARA FOTO/Rani'],
    ['Foto oleh Rani Wulandari (rani.example).',                        'Rani Wulandari (rani.example)'],
    ['Pedagang beras di Pasar Legi. KOMPAS.com/RANI WULANDARI',         'KOMPAS.com/RANI WULANDARI'],
    ['Pedagang beras di Solo (2/8). Lembah - Rani Wulandari',           'Lembah - Rani Wulandari'],
    ['Pedagang beras di Pasar Legi. (Foto: Rani/Antara)',               'Rani/Antara'],
    ['Pedagang beras di Pasar Legi. (Sumber: Kompas TV/Ant)',           'Kompas TV/Ant'],
    ['Pedagang beras di Pasar Legi. (Photographer: Rani Wulandari)',    'Photographer: Rani Wulandari'],
    ['Pedagang beras di Pasar Legi. Doc. lembah.example RANI',          'Doc. lembah.example RANI'],
    ['Pedagang beras (kiri) di Pasar Legi. /Humas Kota Solo',           'Humas Kota Solo'],
    ['Pedagang di Pasar Legi, Senin (3/8/2020). / Antara Foto',         'Antara Foto'],
    ['Foto oleh Rani Wulandari',                                        'Rani Wulandari'],
    ['Pedagang beras di Pasar Legi (lampost.co/istimewa)',              'lampost.co/istimewa'],
    ['Pedagang beras di Pasar Legi. [Foto: Bulog untuk lampost.co)',    'Bulog untuk lampost.co'],
    ['Pedagang beras di Pasar Legi (Instagram)',                        'Instagram'],
    ['Pedagang beras di Pasar Legi. (Reuters)',                         'Reuters'],
    ['Pedagang beras di Pasar Legi (Tangkapan Layar)',                  'Tangkapan Layar'],
    ['Pedagang beras di Pasar Legi. Tangkapan layar',                   'Tangkapan layar'],
    ['Pedagang beras di Pasar Legi. Tangkapan layar video warga',       'Tangkapan layar video warga'],
    ['Pedagang beras di Pasar Legi. Istimewa',                          'Istimewa'],
    ['POOL/RANI WULANDARI via REUTERS',                                 'POOL/RANI WULANDARI via REUTERS'],
    ['Pedagang beras di Pasar Legi.-Rani Wulandari-Radar Lembah',       'Rani Wulandari-Radar Lembah'],
    ['Pedagang beras di Pasar Legi-Rani Wulandari-',                    'Rani Wulandari'],
    ['Pedagang beras di Pasar Legi (Instagram @pasar.legi)',            'Instagram @pasar.legi'],
    ['Kompas / PANEN - Petani memetik cabai di lereng gunung.',         'Kompas / PANEN'],
    ['Keterangan gambar, Pedagang beras di Pasar Legi.',                undefined],
    ['Sumber gambar, Getty Images',                                     'Getty Images'],
    ['Pedagang beras di Pasar LegiFoto: Rani Wulandari/AP',             'Rani Wulandari/AP'],
    ['Pedagang beras di Pasar Legi--',                                  undefined],
    ['Pedagang beras di Pasar Legi pagi itu --',                        undefined],

    ['Rani Wulandari/Net',                                              'Net'],
    ['Ilustrasi panen / Freepik',                                       'Freepik'],
    ['Pedagang beras di Pasar Legi. /Antara/Rani Wulandari',            'Antara/Rani Wulandari'],
    ['Pedagang beras di Pasar Legi (Correspondent: Rani)',              'Correspondent: Rani'],
    ['Foto : Rani Wulandari',                                           'Rani Wulandari'],
    ['Foto:Rani Wulandari',                                             'Rani Wulandari'],
    ['Foto/Rani Wulandari',                                             'Rani Wulandari'],
    ['Dok: Bulog',                                                      'Bulog'],
    ['Dok.: Bulog',                                                     'Bulog'],
    ['Photo: Rani Wulandari',                                           'Rani Wulandari'],
    ['Caption: Rani Wulandari',                                         'Rani Wulandari'],
    ['Teks Foto: Rani Wulandari',                                       'Rani Wulandari'],
    ['Keterangan Foto: Rani Wulandari',                                 'Rani Wulandari'],
    ['Foto: Rani Sekar Ayu Dewi Wulandari Putri',                       'Rani Sekar Ayu Dewi Wulandari Putri'],
    ['Foto: rani sekar ayu dewi/antara',                                'rani sekar ayu dewi/antara'],
    ['Foto oleh Rani (Lembah). Bagus',                                  'Rani (Lembah). Bagus'],
    ['Ilustrasi: Rani/Antara',                                          'Rani/Antara'],
    ['Ilustrasi: beras (Istimewa)',                                     'Istimewa'],
    ['ANTARA FOTO/Rani Wulandari/pd/16',                                'ANTARA FOTO/Rani Wulandari/pd/16'],
    ['KOMPAS.com / RANI W. SEKAR/AB Pedagang beras',                    'KOMPAS.com / RANI W. SEKAR/AB'],
    ['KOMPAS.com/RANI Pasar Legi',                                      'KOMPAS.com/RANI'],
    ['Rani Wulandari via Getty Images',                                 'Rani Wulandari via Getty Images'],
    ['Pedagang beras di Pasar Legi (Lembah Fotografer : Rani)',         'Lembah Fotografer : Rani'],
    ['Pedagang beras di Pasar Legi (Grafis: Rani)',                     'Grafis: Rani'],
    ['Pedagang beras di Pasar Legi (Photo: Rani)',                      'Rani'],
    ['Pedagang beras di Pasar Legi (Sumber foto : Rani)',               'Rani'],
    ['Pedagang beras di Pasar Legi (Foto Ilustrasi:Rani)',              'Rani'],
    ['Pedagang beras di Pasar Legi (Source: Rani)',                     'Rani'],
    ['Pedagang beras di Pasar Legi (Ist)',                              'Ist'],
    ['Pedagang beras di Pasar Legi (Instagram/@pasar.legi)',            'Instagram/@pasar.legi'],
    ['Pedagang beras di Pasar Legi (Twitter: @pasarlegi)',              'Twitter: @pasarlegi'],
    ['Pedagang beras di Pasar Legi (X @pasarlegi)',                     'X @pasarlegi'],
    ['Pedagang beras di Pasar Legi (@pasarlegi/Rani)',                  '@pasarlegi/Rani'],
    ['Pedagang beras di Pasar Legi (kabar-senja.com/ istimewa)',        'kabar-senja.com/ istimewa'],
    ['Pedagang beras di Pasar Legi. (Ist/AP)',                          'Ist/AP'],
    ['Pedagang beras di Pasar Legi (Foto: Rani',                        'Rani'],
    ['Pedagang beras di Pasar Legi (Dok. Bulog) .',                     'Dok. Bulog'],
    ['"Pasar" (ANTARA FOTO/Rani).',                                     'ANTARA FOTO/Rani'],
    ['Pasar Legi! (Lembah/Rani Wulandari).',                            'Lembah/Rani Wulandari'],
    ['©Rani Wulandari/ LEMBAH',                                         'Rani Wulandari/ LEMBAH'],
    ['Rani Wulandari/©Lembah.com',                                      'Lembah.com'],
    ['Pasar Legi/ © Lembah',                                            'Lembah'],
    ['Ilustrasi panen/Pixabay',                                         'Pixabay'],
    ['Rani Wulandari/Ist',                                              'Ist'],
    ['Panen padi / dok Bulog',                                          'dok Bulog'],
    ['Pedagang beras. / Antara/Rani Wulandari',                         'Antara/Rani Wulandari'],
    ['Pedagang beras./AFP',                                             'AFP'],
    ['Pedagang! Foto : Rani Wulandari',                                 'Rani Wulandari'],
    ['Pedagang beras? Photo:Rani Wulandari',                            'Rani Wulandari'],
    ['Pedagang beras (kiri) Dok/Bulog',                                 'Dok/Bulog'],
    ['Pedagang beras di Pasar Legi [Foto : Rani Wulandari]',            'Rani Wulandari'],
    ['Pedagang beras di Pasar Legi [Foto: dok Bulog].',                 'dok Bulog'],
    ['Pedagang beras di Pasar Legi-Rani Wulandari-Radar Lembah',        'Rani Wulandari-Radar Lembah'],
    ['Pedagang beras di Pasar Legi-Rani Sekar Wulandari-',              'Rani Sekar Wulandari'],
    ['Pedagang beras (kiri)Foto:Rani Wulandari',                        'Rani Wulandari'],
    ['Pedagang pada 2019Foto: Rani Wulandari',                          'Rani Wulandari'],
    ['Pedagang beras di Pasar Legi, Senin - Foto: Bulog',               'Bulog'],
    ['Pedagang beras di Pasar Legi, Senin –Foto : Bulog |',             'Bulog'],
    ['Pedagang beras di Pasar Legi, Senin-Foto/dok Bulog|',             '/dok Bulog'],
    ['Pedagang beras di Pasar Legi - Lembah/Rani Sekar Wulandari',      'Lembah/Rani Sekar Wulandari'],
    ['Pedagang beras di Pasar Legi — Lembah/Rani Wulandari',            'Lembah/Rani Wulandari'],
    ['Pedagang beras di Pasar Legi. Kompas / Rani.',                    'Kompas / Rani.'],
    ['Pedagang beras di Pasar Legi. Lembah - Rani Sekar Wulandari',        'Lembah - Rani Sekar Wulandari'],
    ['Foto: rani sekar ayu dewi wulandari/antara',                      'antara'],
    ['Pedagang beras di Pasar Legi. (KR/AP)',                           'KR/AP'],
    ['Pedagang beras di Pasar Legi. (IST/KR)',                          'IST/KR'],
    ['Pedagang beras di Pasar Legi (Foto: Rani )',                      'Rani'],
    ['Pedagang beras.(Lembah/Rani Wulandari).',                         'Lembah/Rani Wulandari'],
    ['Pedagang beras di Pasar Legi (Antara)',                           'Antara'],
    ['Pedagang beras di Pasar Legi (AP)',                               'AP'],
    ['Pedagang beras di Pasar Legi (kabar24.com/istimewa)',             'kabar24.com/istimewa'],
    ['Pedagang beras di Pasar Legi.(foto istimewa)',                    'foto istimewa'],
    ['Pedagang beras di Pasar Legi (foto/dok Bulog)',                   'foto/dok Bulog'],
    ['Pedagang beras di Pasar Legi (sumber: Antara)',                   'Antara'],
    ['Pedagang beras di Pasar Legi (Instagram@pasarlegi)',              'Instagram@pasarlegi'],
    ['Teks: Rani Wulandari',                                            'Rani Wulandari'],
    ['Kompas/Rani Wulandari pada Minggu',                               'Kompas/Rani Wulandari'],
    ['Pedagang beras di Pasar Legi. (Foto:)',                           undefined],
    ['Keterangan video,Pedagang beras',                                 undefined],
    ['Keterangan foto, Pedagang beras',                                 undefined],
    ['Sumber foto,Getty Images',                                        'Getty Images'],
    ['Sumber video, Getty Images',                                      'Getty Images'],
    ['Pedagang beras © Lampost.co',                                     'Lampost.co'],
  ])('%s', (line, credit) => {
    expect(parseCaption(line)).toMatchObject({ type: 'caption', text: line.replace('\u00A0', ' ') })
    expect(parseCaption(line)?.credit).toBe(credit)
    expect(readAlone(line)?.kind).toBe('caption')
  })

  test('a line that a byline reads before it', () => {
    expect(parseCaption('Fotografer: Rani Wulandari')?.credit).toBe('Rani Wulandari')
  })

  test('the line as printed, credit included, with its position', () => {
    const line = ' Pedagang beras di Pasar Legi. (KOMPAS.com/RANI)'
    const caption = parseCaption(line)
    expect(fieldsOf(caption)).toEqual({
      type: 'caption',
      text: line.trim(),
      credit: 'KOMPAS.com/RANI',
    })
    expect(caption?.position).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 49, offset: 48 },
    })
  })

  test('what stands below a photo marker, credit or not', () => {
    const { children } = parseArticle(`Pasar Legi Dibuka Kembali Setelah Dua Bulan

Kompas.com - 02/01/2021, 08:15 WIB

Lihat Foto
Suasana Pasar Legi pada hari pertama

SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.
`)
    const captions = children.filter(({ type }) => type === 'caption')
    expect(captions.map(fieldsOf)).toEqual([
      { type: 'caption', text: 'Suasana Pasar Legi pada hari pertama' },
    ])
  })
})

describe('caption reads brackets of agencies, within a sentence too', () => {
  // prettier-ignore
  test.each([
    ['Pedagang beras di Pasar Legi (ANTARA FOTO/Rani Wulandari).',      'ANTARA FOTO/Rani Wulandari'],
    ['Pedagang beras di Pasar Legi (KOMPAS.com/RANI).',                 'KOMPAS.com/RANI'],
    ['Pedagang beras di Pasar Legi. (AP/AFP)',                          'AP/AFP'],
  ])('%s', (line, credit) => {
    expect(parseCaption(line)?.credit).toBe(credit)
  })
})

describe('caption reads words without a credit behind their label', () => {
  // prettier-ignore
  test.each([
    ['Foto: Pedagang beras di Pasar Legi, Solo.'],
    ['Foto: Pasar Legi, Solo'],
    ['FOTO Ilustrasi : Pedagang beras di Pasar Legi'],
    ['Ilustrasi: beras'],
    ['Ilustrasi: Beras'],
    ['Ilustrasi : Beras'],
    ['Foto Ilustrasi: Beras'],
    ['Caption: Pedagang beras di Pasar Legi'],
    ['Foto: Beras. Rani'],
    ['Foto: Rani wulandari'],
    ['Foto: Rani Sekar Ayu Dewi Wulandari Putri Senja'],
    ['Foto: Pedagang itu di Pasar Legi'],
    ['Foto: Pedagang situasi pasar di Solo.'],
    ['Foto: Pedagang di pasar inilah.'],
    ['Fotografer: Pedagang beras di pasar.'],
    ['Foto:'],
    ['Foto oleh'],
  ])('%s', (line) => {
    expect(fieldsOf(parseCaption(line))).toEqual({ type: 'caption', text: line })
    expect(readAlone(line)?.kind).toBe('caption')
  })
})

test.each([['Lihat Foto'], ['PERBESAR'], ['zoom-in-whitePerbesar']])(
  'caption reads that a photo follows: %s',
  (line) => {
    expect(readAlone(line)).toEqual({ kind: 'caption', fields: { isMarker: true } })
  },
)

describe('who is on a photo stands right below its credit', () => {
  const page = (words: string) => `Pasar Legi Dibuka Kembali Setelah Dua Bulan

Sabtu, 2 Januari 2021 | 08:15 WIB

${words}

SOLO - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.
`
  // prettier-ignore
  test.each([
    ['caption',   'Antara/Bagus Tirta\nSiti Aminah'],
    ['furniture', 'Antara/Bagus Tirta\n\nSiti Aminah'],
    ['furniture', 'Pedagang beras. (Antara/Bagus Tirta)\nSiti Aminah'],
  ])('%s: %j', (type, words) => {
    const { authors, children } = parseArticle(page(words))
    expect(children.at(-2)?.type).toBe(type)
    expect(authors).toEqual([])
  })
})

describe('caption leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a line without a credit',                'Pedagang beras di Pasar Legi, Solo.'],
    ['a bracket that is no credit',            'Pedagang beras (kiri) menunggu pembeli.'],
    ['the end of a sentence',                  'Warga mengisi formulir di balai kota (Nama/Alamat).'],
    ['what somebody says, with its agency',    '"Kami menunggu giliran sejak pagi," kata Rani. (Antara)'],
    ['the same without a comma',               '"Kami menunggu giliran" kata Rani. (Antara)'],
    ['the same with a suffix',                 '"Kami menunggu giliran," katanya. (Antara)'],
    ['the same from afar',                     '”Kami menunggu giliran” tutur Rani. (Reuters)'],
    ['a way with more words',                  'Rani Wulandari via Reuters hari itu'],
    ['a choice behind a sentence',             'Warga datang. Pedagang beras (Lembah/Rani).'],
    ['a marker that goes on',                  'Perbesar peluang'],
    ['a label within the line',                'Warga menata Foto: Rani'],
    ['a sentence and dashes',                  'Pasar--'],
    ['initials',                               'Pedagang itu tersenyum lega pagi itu. (KR/BT)'],
    ['a word that begins a sentence',          'Harga beras di pasar itu turun. Istimewa sekali hari itu bagi pedagang beras yang lama menunggu.'],
    ['a way, not a source',                    'Warga melapor lewat telepon via WhatsApp'],
    ['a sentence about a picture',             'Keterangan gambar itu keliru.'],
    ['a name that ends like the label',        'WartaFoto: terbitan pertama majalah itu pada 1950.'],
    ['a route',                                'Kereta baru melayani rute Solo-Klaten-Yogyakarta'],
    ['a route within a sentence',              'Pipa itu dibangun di ruas Solo-Klaten dan Ruas Kudus-Pati.'],
    ['a site within a sentence',               'Ia mengunggah foto itu di akun pribadinya (Instagram).'],
    ['initials of three letters',              'Pedagang itu tersenyum lega pagi itu. (ABC)'],
    ['a choice in small letters',              'Warga mengisi formulir (nama/alamat) di balai kota (asli/salinan)'],
    ['brackets that are no credit',            'Pedagang beras di Pasar Legi [kiri].'],
    ['two dashes within the line',             'Pedagang beras -- dan pembelinya'],
    ['two dashes behind a lead',               'SOLO, KABAR SENJA --'],
    ['a rule',                                 '----------'],
    ['a sentence behind a colon',              'Foto: Rani yang beredar itu dipotret pada 2019.'],
    ['initials with a number',                 'Pedagang itu tersenyum lega pagi itu. (RO/S-2)'],
    ['a slash within a sentence',              'Rapat dihadiri pejabat (bupati/wali kota) se-Solo raya.'],
    ['a photo marker alone',                   'Lihat Foto'],
    ['another',                                'Perbesar'],
    ['an outlet before a slash',               'KOMPAS.com / hari ini hujan turun.'],
    ['a sentence about a photo behind another', 'Pedagang itu tertawa. Foto itu beredar luas.'],
    ['the same behind a colon',                'Pedagang itu tertawa. Foto: itu yang beredar luas.'],
    ['the same behind a dash',                 'Pedagang beras di Pasar Legi, Senin -foto itu beredar.'],
    ['the same behind a comma',                'Pedagang beras di Pasar Legi, foto itu beredar.'],
    ['a word that begins like an archive',     'Dokter Rani di Pasar Legi'],
    ['the same behind a sentence',             'Kapal itu rusak parah. Dokter Rani Wulandari'],
    ['a dock behind a sentence',               'Kapal itu rusak. Dok Kali Lereng memperbaikinya.'],
    ['a picture without its colon',            'Gambar panen raya itu beredar luas'],
    ['a paragraph and its site',               'Pedagang beras di Pasar Legi menunggu. (lampost.co)'],
    ['a verb that is a button elsewhere',      'Perbesar huruf di layar itu'],
    ['a route of three places',                'Jadwal kereta Solo – Klaten/Boyolali'],
    ['a route behind a sentence',              'Hujan turun di Solo. Solo - Klaten Macet'],
    ['a word behind a slash',                  'Panen padi / Padi'],
    ['words in small letters behind a slash',  'Pedagang menunggu. /lihat halaman dua'],
    ['a place behind a slash',                 'Pedagang menunggu giliran. / Solo'],
    ['a writer in brackets',                   'Pedagang di Pasar Legi (Penulis: Rani)'],
    ['a palace in brackets',                   'Pedagang menunggu (Istana Negara)'],
    ['a sentence about a photo',               'Foto itu beredar luas sejak Minggu pagi.'],
    ['a sentence about an illustration',       'Ilustrasi buku itu digambar tangan.'],
    ['a copyright notice',                     'Copyright © 2008 Kompas'],
    ['a location lead',                        'SOLO, KOMPAS.com - Hujan turun di Solo.'],
    ['a name inherited by objects',            '__proto__'],
    ['an empty line',                          ''],
  ])('%s', (_why, line) => {
    expect(parseCaption(line)).toBeUndefined()
  })
})
