import { describe, expect, test } from 'vitest'
import { parseArticle } from '../src/index.ts'

/** One invented story, printed in the manner of each house: head, lead, foot. */
const title = 'Harga Beras Turun Jelang Panen Raya di Solo'
const prose =
  'Kepala dinas itu mengatakan harga beras turun sejak Minggu pagi karena panen raya di sejumlah daerah.'

const minute = '2023-11-07T10:15+07:00'

describe('the press prints its articles like this', () => {
  // prettier-ignore
  test.each([
    // outlet        lines below the title, up to the first sentence; lines behind it               places       authors                editors          published
    ['cnnindonesia', 'CNN Indonesia\nSelasa, 07 Nov 2023 10:15 WIB\n\nJakarta, CNN Indonesia -- ',  '\n\n(fby/bac)\n[Gambas:Video CNN]', ['Jakarta'], [], [], minute],
    ['cnnindonesia', 'CNN Indonesia | Selasa, 07/11/2023 10:15 WIB\nJakarta, CNN Indonesia -- ',    '', ['Jakarta'], [], [], minute],
    ['cnbcindonesia', 'Rani Wulandari, CNBC Indonesia\n07 November 2023 10:15\nJakarta, CNBC Indonesia - ', '', ['Jakarta'], ['Rani Wulandari'], [], '2023-11-07T10:15'],
    ['tempo',        'Reporter\nRani Wulandari\nEditor\nBagus Tirta\nSelasa, 7 November 2023 10:15 WIB\n\nTEMPO.CO, Jakarta - ', '', ['Jakarta'], ['Rani Wulandari'], ['Bagus Tirta'], minute],
    ['tempo',        '7 November 2023 | 10.15 WIB\nTEMPO.CO, Solo - ',                              '\nRANI WULANDARI', ['Solo'], ['RANI WULANDARI'], [], minute],
    ['antara',       'Selasa, 7 November 2023 10:15 WIB\n\nJakarta (ANTARA) - ',                    '\n\nPewarta: Rani Wulandari\nEditor: Bagus Tirta\nCopyright © ANTARA 2023', ['Jakarta'], ['Rani Wulandari'], ['Bagus Tirta'], minute],
    ['suara',        'Rani Wulandari | Bagus Tirta\nSelasa, 07 November 2023 | 10:15 WIB\n\nSuara.com - ', '', [], ['Rani Wulandari', 'Bagus Tirta'], [], minute],
    [undefined,      'Rani Wulandari, Jurnalis · Selasa 07 November 2023 10:15 WIB\n\nJAKARTA - ',  '\n\n(FHM)', ['JAKARTA'], ['Rani Wulandari'], [], minute],
    [undefined,      'Selasa, 07 November 2023 - 10:15 WIB\nloading...\nJAKARTA - ',                '\n(rca)', ['JAKARTA'], [], [], minute],
    ['republika',    'Selasa 07 Nov 2023 10:15 WIB\nRep: Rani Wulandari/ Red: Bagus Tirta\n\nREPUBLIKA.CO.ID, JAKARTA -- ', '', ['JAKARTA'], ['Rani Wulandari'], ['Bagus Tirta'], minute],
    ['jpnn',         'Selasa, 07 November 2023 – 10:15 WIB\n\njpnn.com, JAKARTA - ',                ' (rid/jpnn)', ['JAKARTA'], [], [], minute],
    ['merdeka',      'Selasa, 7 November 2023 10:15\nReporter : Rani Wulandari\n\nMerdeka.com - ',  '\n\n[bal]', [], ['Rani Wulandari'], [], '2023-11-07T10:15'],
    ['viva',         'Selasa, 7 November 2023 - 10:15 WIB\nOleh :\nRani Wulandari\n\nVIVA – ',      '', [], ['Rani Wulandari'], [], minute],
    ['inews',        'Rani Wulandari\nSelasa, 07 November 2023 - 10:15:00 WIB\n\nSOLO, iNews.id - ', '\n\nEditor : Bagus Tirta', ['SOLO'], ['Rani Wulandari'], ['Bagus Tirta'], '2023-11-07T10:15:00+07:00'],
    ['idntimes',     'Rani Wulandari\n07 Nov 2023, 10:15 WIB\nJakarta, IDN Times - ',               '', ['Jakarta'], ['Rani Wulandari'], [], minute],
    ['bisnis',       'Rani Wulandari - Bisnis.com\nSelasa, 7 November 2023 | 10:15\nBisnis.com, JAKARTA — ', '', ['JAKARTA'], ['Rani Wulandari'], [], '2023-11-07T10:15'],
    ['tirto',        'Terbit 7 Nov 2023 10:15 WIB\ntirto.id - ',                                    '\n\ntirto.id - Sosial Budaya\nReporter: Rani Wulandari\nEditor: Bagus Tirta', [], ['Rani Wulandari'], ['Bagus Tirta'], minute],
    [undefined,      'Rani Wulandari • 07 November 2023 10:15\n\nJakarta: ',                        '', ['Jakarta'], ['Rani Wulandari'], [], '2023-11-07T10:15'],
    ['beritasatu',   'Selasa, 7 November 2023 | 10:15 WIB\nPenulis: Rani Wulandari | Editor: BT\n\nJakarta, Beritasatu.com - ', '', ['Jakarta'], ['Rani Wulandari'], ['BT'], minute],
    ['pikiran-rakyat', '- 7 November 2023, 10:15 WIB\nPIKIRAN RAKYAT - ',                           '', [], [], [], minute],
    ['tribunnews',   'Penulis: Rani Wulandari\nEditor: Bagus Tirta\nSelasa, 7 November 2023 10:15 WIB\nTRIBUNNEWS.COM, JAKARTA - ', '', ['JAKARTA'], ['Rani Wulandari'], ['Bagus Tirta'], minute],
    ['tribunjabar',  'Laporan Wartawan TribunJabar.id, Rani Wulandari\n\nTRIBUNJABAR.ID, BANDUNG - ', '', ['BANDUNG'], ['Rani Wulandari'], [], undefined],
    ['jawapos',      'Rani Wulandari\n7 November 2023, 10:15:27 WIB\nJawaPos.com - ',               '', [], ['Rani Wulandari'], [], '2023-11-07T10:15:27+07:00'],
    ['solopos',      'Selasa, 7 November 2023 - 10:15 WIB\nPenulis: Rani Wulandari\nSolopos.com, SOLO -- ', '', ['SOLO'], ['Rani Wulandari'], [], minute],
    ['liputan6',     'Rani Wulandari\nDiterbitkan 07 Nov 2023, 10:15 WIB\nLiputan6.com, Jakarta ',  '', ['Jakarta'], ['Rani Wulandari'], [], minute],
    ['detik',        'Rani Wulandari - detikNews\nSelasa, 07 Nov 2023 10:15 WIB\nJakarta - ',       '\n(rid/ipg)', ['Jakarta'], ['Rani Wulandari'], [], minute],
    ['detik',        'Rani Wulandari - detikNews\nSelasa, 07 Nov 2023 10:15 WIB\nJakarta\n\n',      '', ['Jakarta'], ['Rani Wulandari'], [], minute],
    [undefined,      'SELASA, 07 NOVEMBER 2023 | 10:15 WIB | LAPORAN: RANI WULANDARI\n\n',          '', [], ['RANI WULANDARI'], [], minute],
    ['grid',         'Rani Wulandari - Selasa, 7 November 2023 | 10:15 WIB\nGrid.ID - ',            '', [], ['Rani Wulandari'], [], minute],
    ['bbc',          'Rani Wulandari\nBBC News Indonesia\n7 November 2023\n\n',                     '', [], ['Rani Wulandari'], [], '2023-11-07'],
    ['kabarpasar',   'Oleh Redaksi\n7 November 2023\nSOLO, Kabarpasar.net – ',                      '', ['SOLO'], [], [], '2023-11-07'],
    ['bbc',          'Pedagang beras\nSumber gambar, Getty Images\nKeterangan gambar, Pedagang beras di Solo.\nRani Wulandari\nPeranan, BBC News Indonesia\n7 November 2023\n', '', [], ['Rani Wulandari'], [], '2023-11-07'],
    ['tvonenews',    'Selasa, 7 November 2023 - 10:15 WIB\nReporter :\nRani Wulandari\nEditor :\nBagus Tirta\nPedagang beras di pasar itu\nSumber :\nTim tvOne\nSolo, tvOnenews.com - ', ' (rwl/bgs)', ['Solo'], ['Rani Wulandari'], ['Bagus Tirta'], minute],
    ['solopos',      'Selasa, 7 November 2023 - 10:15 WIB\nPenulis: Rani Wulandari\nSOLOPOS.COM - Pedagang beras di pasar itu. (Solopos/Bagus Tirta)\nEsposin, SOLO – ', '', ['SOLO'], ['Rani Wulandari'], [], minute],
    ['disway',       'Reporter: Rani Wulandari\n|\nEditor: Bagus Tirta\n|\nSelasa 07-11-2023,10:15 WIB\nPedagang beras di Solo, Selasa (7/11).-Rani Wulandari-Radar Lembah\nSOLO, RADARLEMBAH.DISWAY.ID - ', '\nCek Berita dan Artikel yang lain di Google News\nSumber:', ['SOLO'], ['Rani Wulandari'], ['Bagus Tirta'], minute],
    ['balitribune',  'beras solo\nBali Tribune / PANEN - Petani memetik cabai di lereng gunung.\n\nbalitribune.co.id | Denpasar - ', '', ['Denpasar'], [], [], undefined],
    ['detik',        'Rani Wulandari - detikHikmah\nSelasa, 07 Nov 2023 10:15 WIB\nJakarta\n-\n', '', ['Jakarta'], ['Rani Wulandari'], [], minute],
    ['sripoku',      'PALEMBANG - ', '\n\nPenulis : Rani Wulandari\nEditor : Bagus Tirta\nSriwijaya Post - Selasa, 7 November 2023', ['PALEMBANG'], ['Rani Wulandari'], ['Bagus Tirta'], '2023-11-07'],
    [undefined,      'Rani Wulandari, Kabar Lembah\nSelasa, 7 November 2023 | 10:15 WIB\nKABAR LEMBAH - ', '\nHalaman:\n1\n2\nSelanjutnya', [], ['Rani Wulandari'], [], minute],
    ['kompas',       '2023-11-07T10:15:00+07:00\n\nJAKARTA, KOMPAS.com - ',                         '', ['JAKARTA'], [], [], '2023-11-07T10:15:00+07:00'],
    ['prokal',       'SOLO\n\nSelasa, 7 November 2023 10:15\nPROKAL.CO, SOLO - ',                  '', ['SOLO'], [], [], '2023-11-07T10:15'],
    [undefined,      'Viral Lereng by Viral Lereng\n7 November 2023\nHarga Beras Turun Jelang Panen Raya di Solo\nVIRAL LERENG, SOLO – ', '', ['SOLO'], [], [], '2023-11-07'],
    [undefined,      'By redkabarlereng → Selasa, 7 November 2023\n\nSolo — ',                       '', ['Solo'], [], [], '2023-11-07'],
    ['detik',        'Selasa, 07 Nov 2023 10:15 WIB\n\nPantauan detikcom, ',                        '', [], [], [], minute],
  ] as const)('%s: %j', (outlet, head, foot, places, authors, editors, published) => {
    const article = parseArticle(`${title}\n${head}${prose}${foot}`)
    expect({
      outlet: article.outlet,
      title: article.title,
      published: article.publishedAt?.iso,
      places: article.places,
      authors: article.authors,
      editors: article.editors,
    }).toEqual({ outlet, title, published, places, authors, editors })
    expect(article.children.filter(({ type }) => type === 'paragraph')).toHaveLength(1)
  })
})

describe('what stands near an article says nothing of it', () => {
  // prettier-ignore
  test.each([
    ['the section as an author',           `${title}\nSelasa, 07 Nov 2023 10:15 WIB\nFotoBisnis\n\n${prose}`],
    ['the person the title speaks of',     `Siti Aminah Panen Beras di Lereng Gunung\nSelasa, 07 Nov 2023 10:15 WIB\nSiti Aminah\n\n${prose}`],
    ['the person on a photo',              `${title}\nSelasa, 07 Nov 2023 10:15 WIB\nAntara/Bagus Tirta\nSiti Aminah\n\n${prose}`],
    ['the place of the story',             `${title}\nSelasa, 07 Nov 2023 10:15 WIB\nSolo\n\n${prose}`],
    ['what a reporter did',                `${title}\n${prose}\nReporter Lembah, Rani Wulandari, Minggu (06/10), malam tadi, menyusuri perbukitan di sana. (Qin/Ju)\n${prose}`],
    ['the section of another story',       `${title}\nSelasa, 07 Nov 2023 10:15 WIB\nPasar Beras\n20 detik yang lalu\n\n${prose}`],
  ])('%s', (_what, page) => {
    expect(parseArticle(page).authors).toEqual([])
  })
})

/** Pages near the nastiest ones of the census, which stand in nasty-cases.test.ts. */
describe('nasty pages', () => {
  const last =
    'Pedagang menempati kios lama mereka dan tidak dipungut biaya sewa sampai akhir tahun.'
  const day = 'Rabu, 12 Agustus 2020 | 12:59 WIB'
  const lead = `SOLO - ${prose}`
  /** The facts of a page, and what each line became. */
  const factsOf = (page: string) => {
    const { title: read, publishedAt, places, authors, sources, children } = parseArticle(page)
    return {
      facts: [read, publishedAt?.iso.slice(0, 10), places.join(), authors.join(), sources.join()],
      types: children.map(({ type }) => type).join(' '),
    }
  }

  // prettier-ignore
  test.each([
    // page below the title                                                                        places     authors           types below the title
    ['a parted domain behind a byline', 'Laporan Wartawan Tribunnews.com, Rani Wulandari TRIBUNNEWS. COM, SOLO - Panen raya membuat harga beras turun sejak Rabu pagi.', 'SOLO', 'Rani Wulandari', 'byline paragraph paragraph'],
    ['a stock tip above the lead',      `BRSL - Buy 1220-1235 | TP 1255-1280 | SL 1155\n\n${prose}`,              '',         '',                'caption paragraph paragraph'],
    ['a subtitle',                      `*Pedagang Beras Bersyukur kepada Petani\n\n${prose}`,                     '',         '',                'caption paragraph paragraph'],
  ])('%s', (_what, words, places, authors, types) => {
    expect(factsOf(`${title}\n\n${words}\n\n${last}`)).toEqual({
      facts: [title, undefined, places, authors, ''],
      types: `title ${types}`,
    })
  })

  test('a card of another story between paragraphs', () => {
    const card = '-\nBagaimana harga beras diawasi?'
    const page = `${title}\n\n${day}\n\n${lead}\n\n${card}\n\n${last}`
    expect(factsOf(page).types).toBe('title dateline paragraph furniture furniture paragraph')
  })

  test('the lead again, cut, below a button', () => {
    const page = `${title}\n\n${day}\n\n${lead}\n\n${last}\n\nKomentar\n${lead.slice(0, 60)}…`
    expect(factsOf(page).types).toBe('title dateline paragraph paragraph furniture furniture')
  })

  test('teasers like body behind a paragraph with initials', () => {
    const teaser = 'KEMENTERIAN Pangan memantau harga beras di pasar setiap hari.'
    const page = `${title}\n\n${day}\n\n${lead}\n\n${last} (RW/H-1)\n\n${teaser}`
    expect(factsOf(page).types).toBe('title dateline paragraph paragraph furniture')
  })

  test('a name and its date like a lead', () => {
    const page = `${title}\n\nRani Wulandari - 22 Oktober 2019 18:47 WIB\n\nSolo: ${prose}\n\n${last}`
    expect(factsOf(page).facts).toEqual([title, '2019-10-22', 'Solo', 'Rani Wulandari', ''])
  })

  test('published, updated and counted in one line', () => {
    const line = '5 Juli 2013   16:17 Diperbarui: 24 Juni 2015   10:58 835'
    const { publishedAt, updatedAt } = parseArticle(`${title}\n\n${line}\n\n${prose}\n\n${last}`)
    expect([publishedAt?.iso, updatedAt?.iso]).toEqual(['2013-07-05T16:17', '2015-06-24T10:58'])
  })

  test('a place above a photo', () => {
    const page = `${title}\n\n${day}\n\nANCOL\nSejumlah pengunjung bersantai di pesisir\n\n${prose}`
    expect(factsOf(page).facts).toEqual([title, '2020-08-12', '', '', ''])
  })
})

test('who wrote and who edited, above the date of a page without a title', () => {
  const page = `Rani Wulandari | Bagus Tirta\nSelasa, 7 November 2023 | 10:15 WIB\n\n${prose}`
  expect(parseArticle(page)).toMatchObject({ authors: ['Rani Wulandari', 'Bagus Tirta'] })
  expect(parseArticle(page).title).toBeUndefined()
})
