// The forty nastiest things that a census of real pages has shown, in other words: a number, what it is,
// who reads it, the words, and the right answer. Number 34 is missing: a headline of another story
// between two paragraphs, with no marker, is a heading to all appearances.
import {
  type Article,
  type Node,
  parseArticle,
  parseAttribution,
  parseByline,
  parseCaption,
  parseDateline,
  parseLocationLead,
  parseSignOff,
} from 'urai-berita'
import { findMentions } from 'urai-berita/mentions'
import { expect, test } from 'vitest'

const title = 'Pasar Legi Dibuka Kembali Setelah Dua Bulan'
const dateline = 'Sabtu, 13 November 2021 | 08:15 WIB'
const first = 'Pasar Legi kembali dibuka setelah atap kios lama itu diperbaiki.'
const second = 'Pedagang menempati kios mereka dan tidak dipungut biaya sewa sampai akhir tahun.'
const third = 'Pembeli berdatangan sejak pagi untuk melihat atap baru yang lebih tinggi itu.'

const page = (...lines: readonly string[]): string => lines.join('\n\n')
const plain = parseArticle(page(title, dateline, first, second, third))

const readers = {
  /** What a line says by itself, to all who could read it. */
  line: (text: string) =>
    [parseLocationLead, parseDateline, parseByline, parseAttribution, parseCaption, parseSignOff]
      .flatMap<Node>((parse) => parse(text) ?? [])
      .map(drawn),
  /** What lines become, and which facts of the page they change: above the title, ... */
  atop: (text: string) => changes([], text, [title, dateline, first, second, third]),
  /** ... between date and first paragraph, ... */
  head: (text: string) => changes([title, dateline], text, [first, second, third]),
  /** ... as the first paragraph, ... */
  lead: (text: string) => changes([title, dateline], text, [second, third]),
  /** ... between paragraphs, ... */
  amid: (text: string) => changes([title, dateline, first, second], text, [third]),
  /** ... behind the last one. */
  foot: (text: string) => changes([title, dateline, first, second, third], text, []),
  /** What is said in a paragraph. */
  told: (text: string) => {
    const article = parseArticle(page(title, dateline, first, text))
    return findMentions(article)
      .filter(({ position }) => position.start.line > 5)
      .map(({ kind, ...said }) => [kind, ...valuesOf(said)].join(' '))
  },
}

function changes(before: readonly string[], text: string, after: readonly string[]) {
  const article = parseArticle(page(...before, text, ...after))
  const from = page(...before, '').length
  const blocks = article.children.filter(
    ({ position: { start, end } }) => start.offset >= from && end.offset <= from + text.length,
  )
  const known = new Set(factsOf(plain))
  return [...blocks.map(drawn), ...factsOf(article).filter((fact) => !known.has(fact))]
}

function factsOf(article: Article): string[] {
  return facts.map((name) => `${name}: ${shown(article[name])}`)
}

// prettier-ignore
const facts = ['outlet', 'title', 'publishedAt', 'places', 'authors', 'editors', 'sources', 'citedMedia'] as const

/** `locationLead SOLO kompas KOMPAS.com`, `paragraph [signOff rid]` */
function drawn({ type, ...said }: Node): string {
  return [type, ...valuesOf(said)].join(' ')
}

/** All that is said but the words themselves and where they stand. */
function valuesOf(said: object): string[] {
  return Object.entries(said)
    .filter(([name]) => !['position', 'anchors', 'text'].includes(name))
    .map(([name, value]) => (value === true ? name : shown(value)))
    .filter((value) => value !== '')
}

function shown(value: unknown): string {
  if (Array.isArray(value))
    return value
      .map(shown)
      .filter((each) => each !== '')
      .join(' ')
  if (typeof value !== 'object' || value === null) return String(value)
  if (!('type' in value)) return Object.values(value).join(' ')
  return value.type === 'prose' ? '' : `[${drawn(value as Node)}]`
}
type Row = [
  number: number,
  what: string,
  reader: keyof typeof readers,
  text: string,
  answer: string[],
]

// prettier-ignore
test.each<Row>([
  [1, 'a lead without a separator before a city', 'line',
    'Liputan6.com, Jakarta London Setelah Hujan, film kedua dari Studio Kincir, tayang besok.',
    ['locationLead Jakarta liputan6 Liputan6.com']],
  [2, 'a route, glued as leads are', 'line',
    'Solo-Tawangmangu bisa ditempuh dengan bus lebih dulu.',
    []],
  [3, 'a lead glued to its dash', 'line',
    'Solo- Penyanyi Rani Wulandari menyadari pentingnya menabung.',
    ['locationLead Solo']],
  [4, 'a stock tip', 'line',
    'KLTN - Buy 1220-1235 | TP 1255-1280 | SL 1155',
    []],
  [5, '`di` as a drop word', 'line',
    'DI Klaten, panggung wayang di tepi sungai itu ramai.',
    []],
  [6, 'a city in a table of prayer times', 'foot',
    'kartu-video\nSolo\nimsak\nsubuh\nterbit\ndzuhur\nashar\nmaghrib\nisya',
    Array<string>(9).fill('furniture rest')],
  [7, 'cities as headings', 'amid',
    'KLATEN\nPedagang bersantai di tepi sungai.\nSOLO\nPembeli beristirahat di taman balai kota.',
    ['heading', 'paragraph', 'heading', 'paragraph']],
  [8, 'a province at the head of the page', 'atop',
    'Jawa Tengah\nSelamat Datang di Kanal Pasar Legi',
    ['furniture rest', 'headline Selamat Datang di Kanal Pasar Legi']],
  [9, 'a title, cut, where the place should stand', 'lead',
    'Balai: Hujan 5,7 Hari Di K (ANTARA) - Balai Cuaca melaporkan hujan di lereng gunung.',
    ['paragraph [locationLead antara ANTARA]', 'outlet: antara']],
  [10, 'a section glued to the place', 'lead',
    'PolitikSOLO - Panitia pasar memutuskan mempercepat perbaikan atap.',
    ['paragraph [locationLead SOLO]', 'places: SOLO']],
  [11, 'credit, byline and lead on one line, no dash', 'lead',
    'Net Laporan Wartawan TribunKaltim.co, Rani Wulandari TRIBUNNEWS.COM, SANGATTA Bagus Tirta, warga RT 5, menata kios lamanya.',
    ['furniture rest', 'byline reporter Rani Wulandari', 'paragraph [locationLead SANGATTA tribunnews TRIBUNNEWS.COM]', 'outlet: tribunnews', 'places: SANGATTA', 'authors: Rani Wulandari']],
  [12, 'two outlets on one line', 'lead',
    'Laporan Reporter WARTAKOTALIVE.COM, Rani Wulandari TRIBUNNEWS.COM, SOLO - Pasar itu kembali dibuka.',
    ['byline reporter Rani Wulandari', 'paragraph [locationLead SOLO tribunnews TRIBUNNEWS.COM]', 'outlet: tribunnews', 'places: SOLO', 'authors: Rani Wulandari']],
  [13, 'a lead printed twice', 'line',
    'kabarsenja.com | SOLO – SOLO – Sebanyak 632 pedagang hadir.',
    ['locationLead SOLO kabarsenja kabarsenja.com']],
  [14, 'a lead, cut short, behind the body alone', 'foot',
    'SOLO -- Menjelang pembukaan pasar, jumlah pedagang yang mendaftar kios terus naik …',
    ['furniture rest']],
  [15, 'a letter signed with place and day', 'foot',
    'Klaten, 14 September 2018\nDeputi Bidang Protokol, Pers, dan Media Panitia Pasar\n\nRani Wulandari',
    ['signOff Rani Wulandari']],
  [16, 'a slug with a colon above the words of a photo', 'head',
    'MEMBELUDAK: Ketua panitia Pasar Legi Rani Wulandari takjub dengan semangat pedagang',
    ['caption']],
  [17, 'an advert with the dash of a lead', 'amid',
    'Iklan – Gulir ke bawah untuk melanjutkan',
    ['furniture button']],
  [18, 'name and date with the dash of a lead', 'line',
    'Rani Wulandari - 22 Oktober 2019 18:47 WIB',
    ['dateline 2019-10-22T18:47+07:00 WIB Rani Wulandari']],
  [19, 'dates of other stories above the first of this one', 'atop',
    'Kamis, 05/11/2015 09:25 WIB\nIni Dia Pasar Tertua di Jawa, Buka 24 Jam\nRabu, 04/11/2015 23:45 WIB\nHarga Cabai di Klaten Naik Lagi',
    ['furniture date', 'headline Ini Dia Pasar Tertua di Jawa, Buka 24 Jam', 'furniture date', 'headline Harga Cabai di Klaten Naik Lagi']],
  [20, 'the day of the visit by two calendars', 'atop',
    'Jumat, 20 Jumadil Awal 1438 / 17 February 2017',
    ['furniture date']],
  [21, 'published, changed, and a counter', 'line',
    '5 Juli 2013   16:17 Diperbarui: 24 Juni 2015   10:58 835',
    ['dateline 2013-07-05T16:17 2015-06-24T10:58']],
  [22, 'a month that does not exist', 'told',
    'Rapat digelar Senin (20/20/2025).',
    ['date impossibleDate']],
  [23, 'the year 3025', 'told',
    'Rapat digelar di Klaten, Senin (13/10/3025).',
    ['date impossibleDate']],
  [24, 'day and month, then month and day', 'told',
    'Rapat digelar Jumat (12/11), dan berlanjut di Solo, Jumat, (11/12).',
    ['date 2021-11-12', 'date weekdayMismatch']],
  [25, 'a weekday of another month', 'told',
    'Rapat digelar pada Sabtu, 13 Juni 2019.',
    ['date 2019-06-13 weekdayMismatch']],
  [26, '`sumber` as a noun', 'amid',
    'Sumber itu menambahkan, harga beras terkadang naik menjelang akhir tahun.',
    ['paragraph']],
  [27, '`sumber` in a quotation', 'amid',
    '"Sumber anggaran kalau nanti Pak Bagus berkenan,\ndari kas pasar," kata Rani.',
    ['paragraph', 'paragraph']],
  [28, '`Sumber :` of a photo', 'head',
    'Penjaga gawang Klaten United Bagus Tirta.\nSumber :\n  • PSKU',
    ['caption', 'caption PSKU']],
  [29, '`Sumber:` of a table beside the article', 'foot',
    'KURS VALAS\nSumber: Bank Lembah',
    ['furniture header', 'furniture credit']],
  [30, 'the own outlet, and its source', 'amid',
    'Dilansir Kompas.com dari laman kebunraya.id, kebun itu dibuka.',
    ['paragraph', 'citedMedia: kebunraya.id']],
  [31, 'a medium glued on both sides', 'told',
    'DilansirdetikKlatenRabu (22/10/2025), kebun itu dibuka.',
    ['attribution detikKlaten', 'date 2025-10-22']],
  [32, 'a marker whose links are lost', 'amid',
    'Baca Juga\nSelain itu, saham PT Kios Legi Tbk. (KSLG) turun 0,96% ke posisi Rp5.175 per lembar.',
    ['furniture header', 'paragraph']],
  [33, 'links above their marker', 'amid',
    '- Panitia Imbau Warga Klaten Jauhi Tepi Sungai\nBaca Juga\nCatatan panitia per Kamis (13/10), sebanyak 120 kios terisi.',
    ['relatedLink Panitia Imbau Warga Klaten Jauhi Tepi Sungai', 'furniture header', 'paragraph']],
  [35, 'teasers that begin as bodies do, behind the end mark', 'foot',
    '(S-2)\nKEMENTERIAN Pangan menegaskan komitmennya untuk memenuhi hak pedagang pasar',
    ['signOff S-2', 'headline KEMENTERIAN Pangan menegaskan komitmennya untuk memenuhi hak pedagang pasar']],
  [36, 'seats behind the names of parties', 'told',
    'Hadir Fraksi Partai Kelapa (15), Fraksi Melati (70), Fraksi Partai Padi (44).',
    ['number 15', 'number 70', 'number 44']],
  [37, 'a full number and its scale', 'told',
    'Kas itu berisi Rp 33.296.257.959 (miliar) dan USD 3.000.',
    ['money 33296257959 IDR', 'money 3000 USD']],
  [38, 'M for a thousand millions', 'told',
    'Kejati Sita Aset Rp 38,5 M Milik Eks Bupati.',
    ['money 38500000000 IDR']],
  [39, 'a quotation that is never closed', 'told',
    '"Perbaikan atap itu ditangani dalam waktu hanya tiga hari.\nIptu Bagus Tirta menambahkan, penjagaan pasar diperketat.',
    ['quote Perbaikan atap itu ditangani dalam waktu hanya tiga hari. isUnclosed Iptu Bagus Tirta', 'duration P3D', 'indirect Iptu Bagus Tirta menambahkan']],
  [40, 'marks of two kinds around a quotation', 'told',
    '“Saya akhirnya betah di sini (kios)," ungkap Rani Wulandari.',
    ['quote Saya akhirnya betah di sini (kios), Rani Wulandari ungkap']],
])('%i, %s: %s: %j', (_number, _what, reader, text, answer) => {
  expect(readers[reader](text)).toEqual(answer)
})
