import { type Outlet, parseLocationLead } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf, wordsOf } from '../support/fields.ts'
import { readLoneLead } from '../support/lines.ts'

describe('location lead reads', () => {
  // prettier-ignore
  test.each([
    // the lead, with its dash            places                      outlet        brand
    ['SOLO, KOMPAS.com -',                ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO, Kompas.com -',                ['SOLO'],                   'kompas',     'Kompas.com'],
    ['Solo, Kompas -',                    ['Solo'],                   'kompas',     'Kompas'],
    ['SOLO, KOMPAS -',                    ['SOLO'],                   'kompas',     'KOMPAS'],
    ['SOLO, KOMPAS.com –',                ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO, KOMPAS.com —',                ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO, KOMPAS.com --',               ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO, KOMPAS.com-',                 ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO,KOMPAS.com-',                  ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO,  KOMPAS.com  -',              ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO, KOMPAS.com\u00A0—\u00A0',     ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO,\u00A0KOMPAS.com\u00A0–',      ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO, KOMPAS.com &amp;ndash;',      ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO, KOMPAS.com,-',                ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['KOMPAS.com -',                      [],                         'kompas',     'KOMPAS.com'],
    ['KOMPAS.com –',                      [],                         'kompas',     'KOMPAS.com'],
    ['KOMPAS.com\u00A0-',                 [],                         'kompas',     'KOMPAS.com'],
    ['JAKARTA, KompasOtomotif -',         ['JAKARTA'],                'kompas',     'KompasOtomotif'],
    ['Jakarta, KompasOtomotif -',         ['Jakarta'],                'kompas',     'KompasOtomotif'],
    ['MALUKU, KOMPAS.TV -',               ['MALUKU'],                 'kompas',     'KOMPAS.TV'],
    ['JAKARTA/BANDUNG, KOMPAS.com -',     ['JAKARTA', 'BANDUNG'],     'kompas',     'KOMPAS.com'],
    ['JAKARTA, BANDUNG, KOMPAS.com -',    ['JAKARTA', 'BANDUNG'],     'kompas',     'KOMPAS.com'],
    ['SOLO dan SRAGEN, KOMPAS.com -',     ['SOLO', 'SRAGEN'],         'kompas',     'KOMPAS.com'],
    ['LOS ANGELES, KOMPAS.com -',         ['LOS ANGELES'],            'kompas',     'KOMPAS.com'],
    ['Washington, D.C., KOMPAS.com -',    ['Washington', 'D.C.'],     'kompas',     'KOMPAS.com'],
    ['BAU-BAU, KOMPAS.com -',             ['BAU-BAU'],                'kompas',     'KOMPAS.com'],
    ['Lampost.co, METRO -',               ['METRO'],                  'lampost',    'Lampost.co'],
    ['lampost.co - SOLO -',               ['SOLO'],                   'lampost',    'lampost.co'],
    ['lampost.co | SOLO – SOLO –',        ['SOLO'],                   'lampost',    'lampost.co'],
    ['NERACA Bandung -',                  ['Bandung'],                'neraca',     'NERACA'],
    ['RADAR SOLO.COM, SOLO-',             ['SOLO'],                   undefined,    'RADAR SOLO.COM'],
    ['LERENGnews, Solo :',                ['Solo'],                   undefined,    'LERENGnews'],
    ['Kupang-NTT, Lampost.co |',          ['Kupang', 'NTT'],          'lampost',    'Lampost.co'],
    ['SOLO--SENJACOM:',                   ['SOLO'],                   undefined,    'SENJACOM'],
    ['SOLO-Senjanews:',                   ['SOLO'],                   undefined,    'Senjanews'],
    ['Solo, Lampost.co.',                 ['Solo'],                   'lampost',    'Lampost.co'],
    ['Solo, CyberNews.',                  ['Solo'],                   'suaramerdeka', 'CyberNews'],
    ['Solo, SENJA Online.',               ['Solo'],                   undefined,    'SENJA Online'],
    ['Solo, 14 Maret 2024.',              ['Solo'],                   undefined,    undefined],
    ['Solo, 13/2/2019.',                  ['Solo'],                   undefined,    undefined],
    ['Solo, 13/2/2019 –',                 ['Solo'],                   undefined,    undefined],
    ['LAMPOST.CO, HISTORI –',             [],                         'lampost',    'LAMPOST.CO'],
    ['SOLO, KOMPAS โ€”',                  ['SOLO'],                   'kompas',     'KOMPAS'],
    ['lampost.co | Metro -',              ['Metro'],                  'lampost',    'lampost.co'],
    ['METRO, kota.lampost.co -',          ['METRO'],                  'lampost',    'kota.lampost.co'],
    ['Metro (Lampost.co) -',              ['Metro'],                  'lampost',    'Lampost.co'],
    ['Metro, Lampung (Lampost.co) –',     ['Metro', 'Lampung'],       'lampost',    'Lampost.co'],
    ['METRO, 23 Februari 2016 (Lampost.co/Kabar) --', ['METRO'],      'lampost',    'Lampost.co/Kabar'],
    ['SOLO -',                            ['SOLO'],                   undefined,    undefined],
    ['SOLO-',                             ['SOLO'],                   undefined,    undefined],
    ['SOLO —',                            ['SOLO'],                   undefined,    undefined],
    ['SOLO, SRAGEN -',                    ['SOLO', 'SRAGEN'],         undefined,    undefined],
    ['Solo -',                            ['Solo'],                   undefined,    undefined],
    ['Solo:',                             ['Solo'],                   undefined,    undefined],
    ['Liputan6.com, Solo',                ['Solo'],                   'liputan6',   'Liputan6.com'],
    ['KONTAN.CO.ID - SOLO.',              ['SOLO'],                   'kontan',     'KONTAN.CO.ID'],
    ['Denpasar, VIVA Bali –',             ['Denpasar'],               'viva',       'VIVA Bali'],
    ['Solo (Antara Jateng) -',            ['Solo'],                   'antara',     'Antara Jateng'],
    ['SOLO, KL -',                        ['SOLO'],                   undefined,    'KL'],
    ['Solo (KL) –',                       ['Solo'],                   undefined,    'KL'],
    ['Berita Lembah –',                   [],                         undefined,    'Berita Lembah'],
    ['Radar Lembah -',                    [],                         undefined,    'Radar Lembah'],
    ['LAMPOST. CO.ID, METRO -',           ['METRO'],                  'lampost',    'LAMPOST. CO.ID'],
    ['TRIBUNNEWS. COM, SOLO -',           ['SOLO'],                   'tribunnews', 'TRIBUNNEWS. COM'],
    ['SOLO, Radar Lembah.Disway.Id, -',   ['SOLO'],                   undefined,    'Radar Lembah.Disway.Id'],
    ['SOLO KOMPAS —',                     ['SOLO'],                   'kompas',     'KOMPAS'],
    ['LOS ANGELES KOMPAS –',              ['LOS ANGELES'],            'kompas',     'KOMPAS'],
    ['Lembah News – SOLO –',              ['SOLO'],                   undefined,    'Lembah News'],
    ['Lembah TV - SOLO -',                ['SOLO'],                   undefined,    'Lembah TV'],
    ['Solo, lampost.co - 10 September 2025 –', ['Solo'],              'lampost',    'lampost.co'],
    ['LERENGSARI (KL) –',                 ['LERENGSARI'],             undefined,    'KL'],
    ['LERENG KOTA (SL) –',                ['LERENG KOTA'],            undefined,    'SL'],
    ['Kota.lampost.co |',                 [],                         'lampost',    'Kota.lampost.co'],
    ['HARIAN SENJA (SOLO) –',             ['SOLO'],                   undefined,    'HARIAN SENJA'],
    ['Lampost.co (Solo) -',               ['Solo'],                   'lampost',    'Lampost.co'],
    ['Solo.M.ID –',                       [],                         undefined,    'Solo.M.ID'],
    ['MANTRA SOLO –',                     [],                         undefined,    'MANTRA SOLO'],
    ['SOLO TERKINI -',                    [],                         undefined,    'SOLO TERKINI'],
    ['SOLO |',                            ['SOLO'],                   undefined,    undefined],
    ['Solo, KabarSenja.co,',              ['Solo'],                   'kabarsenja', 'KabarSenja.co'],
    ['Polres Klaten, kabarsenja.com -',   [],                         'kabarsenja', 'kabarsenja.com'],
    ['SOLO - KabarSenja.com |',           ['SOLO'],                   'kabarsenja', 'KabarSenja.com'],
    ['SOLO, KABARSENJA.com,',             ['SOLO'],                   'kabarsenja', 'KABARSENJA.com'],
    ['Kabarsenja.go.id - Solo.',          ['Solo'],                   'kabarsenja', 'Kabarsenja.go.id'],
    ['(Solo | 16 Agustus 2020)',         ['Solo'],                   undefined,    undefined],
    ['(Solo, 16 Agustus 2020)',           ['Solo'],                   undefined,    undefined],
    ['AMLAPURA -',                        ['AMLAPURA'],               undefined,    undefined],
    ['KabarLembah -',                     [],                         undefined,    'KabarLembah'],
    ['SOLO, KabarLembah.co :',            ['SOLO'],                   'kabarlembah', 'KabarLembah.co'],
    ['SOLO, LEMBAH.COM :',                ['SOLO'],                   'lembah',     'LEMBAH.COM'],
    ['RADARLEMBAH: Solo –',               ['Solo'],                   undefined,    'RADARLEMBAH'],
    ['LEMBAHPOST: Solo -',                ['Solo'],                   undefined,    'LEMBAHPOST'],
    ['SOLO ||',                           ['SOLO'],                   undefined,    undefined],
    ['SOLO, lampost.co |',                ['SOLO'],                   'lampost',    'lampost.co'],
    ['SOLO.lampost.co –',                 ['SOLO'],                   'lampost',    'lampost.co'],
    ['SOLO [LEMBAH] –',                   ['SOLO'],                   undefined,    'LEMBAH'],
    ['SOLO.',                             ['SOLO'],                   undefined,    undefined],
    ['SOLO, (Senja).-',                   ['SOLO'],                   undefined,    'Senja'],
    ['LAMPOST.CO,',                       [],                         'lampost',    'LAMPOST.CO'],
    ['LAMPOST.CO',                        [],                         'lampost',    'LAMPOST.CO'],
    ['ANTARA.',                           [],                         'antara',     'ANTARA'],
    ['TEMPO Interaktif, Solo:',           ['Solo'],                   'tempo',      'TEMPO Interaktif'],
    ['SOLO, LEMBAHRAYA. CO. ID—',         ['SOLO'],                   'lembahraya', 'LEMBAHRAYA. CO. ID'],
    ['Kabarlembah|| Solo-',               ['Solo'],                   undefined,    'Kabarlembah'],
    ['Solo, lampost.co. –',               ['Solo'],                   'lampost',    'lampost.co'],
    ['LERENG KOTA, Radar Lembah –',       ['LERENG KOTA'],            undefined,    'Radar Lembah'],
    ['LERENG KOTA, KL –',                 ['LERENG KOTA'],            undefined,    'KL'],
    ['Koran SENJA KOTA, Kabupaten Sragen,-', ['Kabupaten Sragen'],    undefined,    'Koran SENJA KOTA'],
    ['Halosolo,Solo—',                    ['Solo'],                   undefined,    'Halosolo'],
    ['Solo, kabarlerengkotaraya.com -',   ['Solo'],                   'kabarlerengkotaraya', 'kabarlerengkotaraya.com'],
    ['LERENGSARI, KL –',                  ['LERENGSARI'],             undefined,    'KL'],
    ['Lembahku, Solo -',                  ['Solo'],                   undefined,    'Lembahku'],
    ['Lembah KL, Solo -',                 ['Solo'],                   undefined,    'Lembah KL'],
    ['Lereng Bisnis, Solo -',             ['Solo'],                   undefined,    'Lereng Bisnis'],
    ['SOLO - KABARLEMBAH -',              ['SOLO'],                   undefined,    'KABARLEMBAH'],
    ['SOLO – Lampost.co,',                ['SOLO'],                   'lampost',    'Lampost.co'],
    ['LAMPOST.CO: (Solo)',                ['Solo'] ,                  'lampost',    'LAMPOST.CO'],
    ['Lampost.co ~',                      [],                         'lampost',    'Lampost.co'],
    ['SOLO, 20/12 Ð',                     ['SOLO'],                   undefined,    undefined],
    ['SOLO (Senja):',                     ['SOLO'],                   undefined,    'Senja'],
    ['Solo (Lampost.co) :',               ['Solo'],                   'lampost',    'Lampost.co'],
    ['Lampost.co Solo -',                 ['Solo'],                   'lampost',    'Lampost.co'],
    ['Lampost.co. Solo ||',               ['Solo'],                   'lampost',    'Lampost.co'],
    ['Solo-lampost.co-,',                 ['Solo'],                   'lampost',    'lampost.co'],
    ['SOLO (29 November 2019) -',         ['SOLO'],                   undefined,    undefined],
    ['Solo (29/11) (Lampost.co) -',       ['Solo'],                   'lampost',    'Lampost.co'],
    ['Medan, MPL -',                      ['Medan'],                  undefined,    'MPL'],
    ['SOLO, 12/3 -',                      ['SOLO'],                   undefined,    undefined],
    ['SOLO & SRAGEN, KOMPAS.com -',        ['SOLO', 'SRAGEN'],         'kompas',     'KOMPAS.com'],
    ['SOLO | KOMPAS.com -',                ['SOLO'],                   'kompas',     'KOMPAS.com'],
    ['SOLO / SRAGEN -',                    ['SOLO', 'SRAGEN'],         undefined,    undefined],
    ['SOLO 12/3 -',                        ['SOLO'],                   undefined,    undefined],
    ['SOLO , 12/3 -',                      ['SOLO'],                   undefined,    undefined],
    ['SOLO, 3/3 -',                        ['SOLO'],                   undefined,    undefined],
    ['SOLO, 23 Maret -',                   ['SOLO'],                   undefined,    undefined],
    ['SOLO, 3 Maret 2019 –',               ['SOLO'],                   undefined,    undefined],
    ['SOLO (29/11/2019) -',                ['SOLO'],                   undefined,    undefined],
    ['SOLO (9/1) -',                       ['SOLO'],                   undefined,    undefined],
    ['SOLO (9 Maret 2019) -',              ['SOLO'],                   undefined,    undefined],
    ['SOLO ,-',                            ['SOLO'],                   undefined,    undefined],
    ['SOLO.-',                             ['SOLO'],                   undefined,    undefined],
    ['SOLO. -',                            ['SOLO'],                   undefined,    undefined],
    ['SOLO ---',                           ['SOLO'],                   undefined,    undefined],
    ['SOLO –-',                            ['SOLO'],                   undefined,    undefined],
    ['SOLO -,',                            ['SOLO'],                   undefined,    undefined],
    ['SOLO||',                             ['SOLO'],                   undefined,    undefined],
    ['SOLO ~',                             ['SOLO'],                   undefined,    undefined],
    ['SOLO, LEMBAH.COM:',                  ['SOLO'],                   'lembah',     'LEMBAH.COM'],
    ['SOLO,LEMBAH.COM :',                  ['SOLO'],                   'lembah',     'LEMBAH.COM'],
    ['SOLO, lampost.co|',                  ['SOLO'],                   'lampost',    'lampost.co'],
    ['SOLO(Senja) -',                      ['SOLO'],                   undefined,    'Senja'],
    ['SOLO ( Senja) -',                    ['SOLO'],                   undefined,    'Senja'],
    ['Solo (Antara/Lembah) -',             ['Solo'],                   'antara',     'Antara/Lembah'],
    ['SOLO [ANTARA]:',                     ['SOLO'],                   'antara',     'ANTARA'],
    ['SOLO – Lampost.co',                  ['SOLO'],                   'lampost',    'Lampost.co'],
    ['LAMPOST.CO : (Solo)',                ['Solo'],                   'lampost',    'LAMPOST.CO'],
    ['TEMPO Interaktif, Solo :',           ['Solo'],                   'tempo',      'TEMPO Interaktif'],
    ['Kabarlembah || Solo –',              ['Solo'],                   undefined,    'Kabarlembah'],
    ['LEMBAHNEWS: Solo -',                 ['Solo'],                   undefined,    'LEMBAHNEWS'],
    ['LEMBAHONLINE: Solo -',               ['Solo'],                   undefined,    'LEMBAHONLINE'],
    ['SUARALEMBAH: Solo -',                ['Solo'],                   undefined,    'SUARALEMBAH'],
    ['NERACA Bandung, Solo -',             ['Solo'],                   'neraca',     'NERACA Bandung'],
    ['Denpasar, NERACA Bandung –',         ['Denpasar'],               'neraca',     'NERACA Bandung'],
    ['NERACA Ragam -',                     [],                         'neraca',     'NERACA Ragam'],
    ['Kebun Melati Raya (ANTARA) -',       ['Kebun Melati Raya'],      'antara',     'ANTARA'],
    ['Hujan Guncang Lereng Gunung (ANTARA) -',[],                         'antara',     'ANTARA'],
    ['Solo, IslamLembah -',                ['Solo'],                   undefined,    'IslamLembah'],
    ['Solo, Kabar Senja -',                ['Solo'],                   undefined,    'Kabar Senja'],
    ['Kabar Senja, Solo -',                ['Solo'],                   undefined,    'Kabar Senja'],
    ['Solo, Lembahku -',                   ['Solo'],                   undefined,    'Lembahku'],
    ['KL, Solo -',                         ['Solo'],                   undefined,    'KL'],
    ['JAKARTA.',                           ['JAKARTA'],                undefined,    undefined],
    ['Jakarta :',                          ['Jakarta'],                undefined,    undefined],
    ['Mataram NTB -',                      ['Mataram', 'NTB'],         undefined,    undefined],
    ['Medan Sumut, KL -',                  ['Medan', 'Sumut'],         undefined,    'KL'],
    ['Sragen-lampost.co -',                ['Sragen'],                 'lampost',    'lampost.co'],
    ['lampost.co - SOLO, SRAGEN -',        ['SOLO', 'SRAGEN'],         'lampost',    'lampost.co'],
    ['Kabar Senja RAYA -',                 [],                         undefined,    'Kabar Senja RAYA'],
    ['LERENG KOTA RAYA, Radar Lembah -',   ['LERENG KOTA RAYA'],       undefined,    'Radar Lembah'],
    ['Solo (Antara ) -',                   ['Solo'],                   'antara',     'Antara'],
    ['NERACA Bandung-',                    ['Bandung'],                'neraca',     'NERACA'],
    ['KL, Sragen, Solo -',                 ['Sragen', 'Solo'],         undefined,    'KL'],
    ['IslamLembah, Solo -',                ['Solo'],                   undefined,    'IslamLembah'],
    ['Radar Lokalia -',                    [],                         undefined,    'Radar Lokalia'],
    ['Lampost.co Sumatera Utara -',        ['Sumatera Utara'],         'lampost',    'Lampost.co'],
    ['Halosolo, Solo -',                   ['Solo'],                   undefined,    'Halosolo'],
    ['KL-POS, Solo -',                     ['Solo'],                   undefined,    'KL-POS'],
    ['PolitikSolo, KOMPAS.com -',          ['PolitikSolo'],            'kompas',     'KOMPAS.com'],
    ['Solo, Sragen, Lembahku -',           ['Solo', 'Sragen'],         undefined,    'Lembahku'],
    ['LERENG KOTA, LERENGSARI, KL –',      ['LERENG KOTA', 'LERENGSARI'],undefined,    'KL'],
    ['Kabarlembah||Solo –',                ['Solo'],                   undefined,    'Kabarlembah'],
    ['Kebun Melati (ANTARA) -',           ['Kebun Melati'],           'antara',     'ANTARA'],
    ['Hujan Guncang Lereng Gunung Di K (ANTARA) -', [],               'antara',     'ANTARA'],
    ['Balai: Hujan 5,7 Hari Di Lere (ANTARA) -', [],                  'antara',     'ANTARA'],
  ])('%s', (lead, places, outlet, brand) => {
    const line = `${lead} Hujan turun di lereng gunung sejak pagi.`
    const node = parseLocationLead(line)
    expect(node?.places).toEqual(places)
    expect(node?.outlet).toBe(outlet)
    expect(node?.brand).toBe(brand)
    expect(wordsOf(node, line)).toBe(lead.trim())
  })

  test('an outlet and a place glued to the sentence', () => {
    const line = 'LAMPOST.CO, SOLOPedagang menutup kios di lereng gunung.'
    const node = parseLocationLead(line)
    expect(node).toMatchObject({ places: ['SOLO'], outlet: 'lampost' })
    expect(wordsOf(node, line)).toBe('LAMPOST.CO, SOLO')
  })

  // prettier-ignore
  test.each([
    ['a bracket and a quote',    "['SOLO, KOMPAS.com - Hujan turun.",     2],
    ['a quotation mark',         '"SOLO, KOMPAS.com - Hujan turun.',      1],
    ['white space',              '\u00A0 SOLO, KOMPAS.com - Hujan turun.', 2],
    ['an entity',                '&nbsp;SOLO, KOMPAS.com - Hujan turun.', 6],
    ['a quote and spaces',       '“  SOLO, KOMPAS.com - Hujan turun.',    3],
    ['a bracket alone',          '[SOLO, KOMPAS.com - Hujan turun.',      1],
    ['a section',                'PolitikSOLO, KOMPAS.com - Hujan turun.', 7],
  ])('after what crawlers leave: %s', (_what, line, offset) => {
    const node = parseLocationLead(line)
    expect(node?.position.start.offset).toBe(offset)
    expect(wordsOf(node, line)).toBe('SOLO, KOMPAS.com -')
  })

  // prettier-ignore
  test.each([
    ['TEMPO Interaktif, Solo:Hujan turun di lereng gunung sejak pagi.', 'TEMPO Interaktif, Solo:'],
    ['Lampost.co—-Hujan turun di lereng gunung sejak pagi.',            'Lampost.co—-'],
    ['SOLO (Senja):Hujan turun di lereng gunung sejak pagi.',           'SOLO (Senja):'],
    ['SOLO, Lampost.co: "Hujan turun," kata Rani.',                     'SOLO, Lampost.co:'],
    ['SOLO, Lampost.co | “Hujan turun,” kata Rani.',                    'SOLO, Lampost.co |'],
    ['SOLO. "Hujan turun," kata Rani.',                                 'SOLO.'],
    ['LAMPOST.CO "Hujan turun," kata Rani.',                            'LAMPOST.CO'],
    ['SOLO – Lampost.co, "Hujan turun," kata Rani.',                    'SOLO – Lampost.co,'],
    ['SOLO - Skor akhir 9-3 mengejutkan warga.',                        'SOLO -'],
    ['Solo, Kompas.com - Klaten ramai sejak pagi.',                     'Solo, Kompas.com -'],
    ['lampost.co - SOLO, Sragen - Hujan turun.',                        'lampost.co -'],
    ['lampost.co - SOLO, LERENG - Hujan turun.',                        'lampost.co - SOLO, LERENG -'],
    ['lampost.co - LERENG - Hujan turun.',                              'lampost.co -'],
    ['ANTARA. "Hujan turun di sana," kata Rani.',                       'ANTARA.'],
    ['SOLO, Lampost.co :  Hujan turun di lereng gunung.',               'SOLO, Lampost.co :'],
    ['SOLO, Lampost.co | Di lereng gunung hujan turun.',                'SOLO, Lampost.co |'],
    ['LAMPOST.CO, SOLO  Diam-diam warga membuka kembali pasar itu.',    'LAMPOST.CO, SOLO'],
    ['SOLO, Lampost.co | BUMDes itu dibuka kembali.',                   'SOLO, Lampost.co |'],
    ['SOLO - Klaten ramai sejak pagi.',                                 'SOLO -'],
  ])('glued to its sentence: %s', (line, lead) => {
    expect(wordsOf(parseLocationLead(line), line)).toBe(lead)
  })

  test('without a sentence behind it', () => {
    expect(fieldsOf(parseLocationLead('SOLO, KOMPAS.com -'))).toEqual({
      type: 'locationLead',
      places: ['SOLO'],
      outlet: 'kompas',
      brand: 'KOMPAS.com',
    })
  })

  test('a position that ends with the dash', () => {
    expect(parseLocationLead('SOLO, KOMPAS.com - Hujan turun.')?.position).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 1, column: 19, offset: 18 },
    })
  })

  test('the names of the outlets it is given, and no others', () => {
    const lembah: Outlet = { id: 'lembah', name: 'Lembah', brands: ['Kabar Lembah'], domains: [] }
    const line = 'Solo, Kabar Lembah - Hujan turun di lereng gunung.'
    expect(parseLocationLead(line, { outlets: [lembah] })).toMatchObject({
      places: ['Solo'],
      outlet: 'lembah',
      brand: 'Kabar Lembah',
    })
    expect(fieldsOf(parseLocationLead(line))).toEqual({
      type: 'locationLead',
      places: ['Solo'],
      brand: 'Kabar Lembah',
    })
  })
})

describe('a lead alone on its line reads', () => {
  // prettier-ignore
  test.each([
    // line                     places                  brand
    ['Solo',                    ['Solo'],               undefined],
    ['SOLO, SRAGEN',            ['SOLO', 'SRAGEN'],     undefined],
    ['Solo/Sragen',             ['Solo', 'Sragen'],     undefined],
    ['Solo | Lampost.co',       ['Solo'],               'Lampost.co'],
    ['Jakarta, CNN Indonesia',  ['Jakarta'],            'CNN Indonesia'],
    ['Lampost.co, Solo',        ['Solo'],               'Lampost.co'],
  ])('%s', (line, places, brand) => {
    const { brand: named, ...lead } = readLoneLead(line) ?? {}
    expect(lead).toEqual({ places, start: 0, end: line.length })
    expect(named?.printed).toBe(brand)
  })

  // prettier-ignore
  test.each([
    ['an outlet alone',           'Lampost.co'],
    ['a place nobody knows',      'Pasar Legi'],
    ['a name before a place',     'Pasar Legi, Solo'],
    ['a place and a word',        'Solo ramai'],
    ['small letters',             'solo'],
    ['a dash',                    'Solo -'],
    ['two outlets',               'Solo, Kompas.com, Lampost.co'],
    ['a word beside a place',     'Kompas.com, Hujan, Solo'],
  ])('but not %s', (_why, line) => {
    expect(readLoneLead(line)).toBeUndefined()
  })
})

describe('location lead leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a sentence with a dash',                     'Hujan turun - lalu reda.'],
    ['a word that is no place',                    'Hujan - Pedagang menutup kios di lereng gunung.'],
    ['words that are no name of an outlet',        'Kabar Baik - Hujan turun di lereng gunung.'],
    ['a name and a domain',                        'KOMPAS Solo Hujan - turun di lereng gunung.'],
    ['a bracket behind a word that is no place',   'Hujan (Senja): turun di lereng gunung.'],
    ['an outlet within a sentence',                'Lampost.co Hujan turun di lereng gunung.'],
    ['a title behind an outlet',                   'LAMPOST.CO Hujan Turun di Lereng Gunung'],
    ['capitals that are no outlet',                'HUJAN. Warga menutup kios di lereng gunung.'],
    ['a section and a place',                      'Hukum | Solo - Hujan turun di lereng gunung.'],
    ['two names in small letters, and an outlet',  'Hujan Deras, Radar Lembah - turun di lereng gunung.'],
    ['two words in capitals, and no initials',     'HUJAN DERAS, LERENG - Pedagang menutup kios.'],
    ['initials, and initials',                     'BEI, OJK - Pedagang menutup kios di lereng gunung.'],
    ['an outlet glued to no place',                'LAMPOST.CO, HUJANPedagang menutup kios di lereng gunung.'],
    ['a word that ends like no place',             'Halohujan, Lereng - Pedagang menutup kios.'],
    ['a section and a place',                      'Gaya Hidup, Solo - Hujan turun di lereng gunung.'],
    ['four words before a place',                  'Harga Beras Terus Turun, Solo - Hujan turun di lereng gunung.'],
    ['an entry of a menu behind a domain',         'SOLO, lampost.co | HUJAN TURUN'],
    ['a place with its own full stop',             'Hujan turun di Solo. Warga bergembira.'],
    ['a place that ends a sentence',               'Solo. Hujan turun di lereng gunung.'],
    ['an abbreviation',                            'KPK. Hujan turun di lereng gunung.'],

    ['media of no name',                           'Media Sosial - Hujan turun di lereng gunung.'],
    ['a word that is no place, behind a colon',    'Hujan: Pedagang menutup kios di lereng gunung.'],
    ['a word in capitals that is no outlet',       'HUJANDERAS: Solo - Pedagang menutup kios.'],
    ['an outlet and no place, behind a colon',     'KABARBAIK: Hujan - Pedagang menutup kios.'],
    ['an outlet and no place, behind a comma',     'Liputan6.com, Pasar Legi ramai sejak pagi.'],
    ['no place behind a domain',                   'Kabarsenja.go.id Hujan. Pedagang menutup kios.'],
    ['no day behind the place, in brackets',       '(Solo, pasar) Pedagang menutup kios.'],
    ['no place before a day, in brackets',         '(Hujan, 16 Agustus 2020) Pedagang menutup kios.'],
    ['no place before a domain',                   'Hujan, KabarSenja.co, Pedagang menutup kios.'],
    ['no place before initials',                   'Rani (KL) - Hujan turun di lereng gunung.'],
    ['initials without a dash',                    'Solo (KL) Hujan turun di lereng gunung.'],
    ['no day behind the place',                    'SOLO, 12 ekor - Hujan turun di lereng gunung.'],
    ['a heading in capitals behind a bar',         'SOLO | HUJAN TURUN'],
    ['a route',                                    'Solo-Klaten bisa ditempuh dengan kereta.'],
    ['a route with spaces',                        'Solo - Klaten bisa ditempuh dengan kereta.'],
    ['a route of towns',                           'Solo-KLATEN, Lampost.co menulis.'],
    ['an unknown name and a stop',                 'Solo, Kota Lama. Hujan turun.'],
    ['a guard, and no newsroom',                   'Solo, Pos Ronda. Hujan turun.'],
    ['a day behind a word that is no place',       'Hujan, 14 Maret 2024. Pedagang menutup kios.'],
    ['a day without its year, and a stop',         'Solo, 14 Maret. Hujan turun.'],
    ['place and day, and nothing behind them',     'Solo, 14 Maret 2024. 12:30'],
    ['a person and a place behind a colon',        'Rani, Solo: hujan turun.'],
    ['a stock tip',                                'ABCD - Buy 1220-1235 | TP 1255-1280'],
    ['the date of a dateline',                     'Kompas.com - 09/03/2022, 07:15 WIB'],
    ['a section and no place',                     'PolitikRAKYAT - Hujan turun di lereng gunung.'],
    ['a title and a remark',                       'Hujan Guncang Lereng Gunung Itu (Foto) - Hujan turun.'],
    ['a list of sites',                            'Solo, KabarSenja.co, Lembah.co, dan Kompas.com hadir di sana.'],
    ['entries of a menu',                          'Solo | Hujan turun di lereng gunung.'],
    ['an advert',                                  'Iklan – Gulir ke bawah untuk melanjutkan'],
    ['a drop word',                                'DI Solo, hujan turun sejak pagi.'],
    ['a drop word of one letter and a dash',       'DI - hujan turun.'],
    ['an outlet and a slug before a caption',      'Kompas / PANEN - Petani memetik cabai di lereng gunung.'],
    ['a slug before a caption',                    'MELIMPAH: Pedagang menata cabai di Pasar Legi'],
    ['an outlet with no dash behind it',           'Kompas.com menulis bahwa hujan turun.'],
    ['an outlet in small letters',                 'solo, kompas - hujan turun.'],
    ['a lead within the paragraph',                'Hujan reda. SOLO, KOMPAS.com - Hujan turun.'],
    ['a name inherited by objects',                '__proto__ - Hujan turun.'],
    ['two outlets',                                 'KOMPAS.com, Lampost.co - Hujan turun di lereng gunung.'],
    ['an outlet and one in brackets',               'Kompas (Senja) - Hujan turun di lereng gunung.'],
    ['an outlet and a slug, glued',                 'Kompas/PANEN - Petani memetik cabai di lereng gunung.'],
    ['a route behind a place and more',             'Solo, Sragen - Klaten bisa ditempuh dengan kereta.'],
    ['a day behind the dash',                       'SOLO - 9-3 hujan turun.'],
    ['a place and a colon in small letters',        'Solo: hujan turun di lereng gunung.'],
    ['an outlet named like a sentence',             'Kabar Duka - Hujan turun di lereng gunung.'],
    ['a place in small capitals and a full stop',   'Solo. Hujan turun.'],
    ['a place in capitals, and a list',             'SOLO. HUJAN TURUN'],
    ['a name and a tilde',                          'SOLO ~Hujan turun'],
    ['a province and a word',                      'NTB Lereng - Hujan turun di lereng gunung.'],
    ['a word and a province',                       'Lereng NTB - Hujan turun di lereng gunung.'],
    ['a list with an outlet',                       'Solo, Kompas, Hujan turun di lereng gunung.'],
    ['an outlet between places',                    'LERENG KOTA, Radar Lembah, Solo - Hujan turun di lereng gunung.'],
    ['a word among names, and initials',            'LERENG KOTA, Hujan, KL - Pedagang menutup kios.'],
    ['a word among names, and an outlet',           'LERENG KOTA, Hujan, Radar Lembah - Pedagang menutup kios.'],
    ['a route from two places',                     'SOLO, Sragen - Klaten bisa ditempuh dengan kereta.'],
    ['an outlet behind a word',                     'Hujan Kabar Senja - Pedagang menutup kios.'],
    ['an outlet of many words',                     'Kabar Senja Pagi Lembah - Hujan turun.'],
    ['a town behind a word',                        'Hujan LERENGSARI, KL - Pedagang menutup kios.'],
    ['a town before a word',                        'LERENGSARI Hujan, KL - Pedagang menutup kios.'],
    ['brackets and a colon in small letters',       'SOLO (Senja): hujan turun di lereng gunung.'],
    ['letters that stand for the words before them', 'LERENG KOTA (LK) - Hujan turun di lereng gunung.'],
    ['letters that stand for one of them',          'KECAMATAN LERENG (LSK) - Hujan turun di lereng gunung.'],
    ['a short word and initials',                   'HUJAN (KL) - Pedagang menutup kios di lereng gunung.'],
    ['a word of the press and no place',            'KABAR HUJAN - Pedagang menutup kios di lereng gunung.'],
    ['a word that is not of the press, and a place', 'PASAR SOLO - Pedagang menutup kios di lereng gunung.'],
    ['news that break, and no newsroom',            'Breaking News – SOLO – Hujan turun di lereng gunung.'],
    ['a newsroom and no place',                     'Lembah News – HUJAN – Pedagang menutup kios.'],
    ['a place and a word in capitals',              'SOLO HUJAN — Pedagang menutup kios di lereng gunung.'],
    ['a place and an outlet in small letters',      'Solo Kompas — Hujan turun di lereng gunung.'],
    ['a word of the press and another',            'KABARLERENG,NEWS – Hujan turun di lereng gunung.'],
    ['a town and a word',                          'LERENGSARI, NEWS – Hujan turun di lereng gunung.'],
    ['an outlet and initials',                     'KABARLERENG, KL – Hujan turun di lereng gunung.'],
    ['entries of a menu behind a domain',          'Lampost.co | HUJAN | CABAI'],
    ['a paper and no place in brackets',           'HARIAN SENJA (HUJAN) – Pedagang menutup kios.'],
    ['white space',                                ' \u00A0'],
    ['an empty line',                              ''],
  ])('%s', (_why, line) => {
    expect(parseLocationLead(line)).toBeUndefined()
  })
})

test('who speaks behind a place is no outlet', () => {
  expect(parseLocationLead('SOLO-Polisi: Warga diminta tenang.')?.brand).toBeUndefined()
  expect(parseLocationLead('SOLO-Senjanews: Warga diminta tenang.')?.brand).toBe('Senjanews')
})
