import { describe, expect, test } from 'vitest'
import { regionsOf } from '../support/lines.ts'

const title = 'Kincir Air di Lereng Sumbing Kembali Berputar'
const lead =
  'TEMANGGUNG, KOMPAS.com - Kincir air di lereng Gunung Sumbing kembali berputar sejak Sabtu.'
const second = 'Warga bergotong royong mengganti baling-baling bambu itu dengan kayu jati pilihan.'
const third =
  'Listrik dari kincir itu cukup untuk menerangi dua puluh rumah dan satu sekolah dasar.'
const dateline = 'Kompas.com - 02/01/2021, 08:15 WIB'

/** The words where the regions of a page begin and end. */
function wordsOfRegions(...lines: string[]) {
  const { passages, regions } = regionsOf(lines.join('\n\n'))
  const wordsAt = (i: number | undefined) => passages[i ?? -1]?.lines[0].text
  return {
    title: wordsAt(regions.title),
    dateline: wordsAt(regions.dateline),
    first: wordsAt(regions.body),
    last: wordsAt(regions.foot - 1),
    tail: wordsAt(regions.tail),
    places: regions.lead?.places,
    isProse: regions.isProse,
  }
}

describe('the regions of a page', () => {
  test('head, body, foot and tail', () => {
    const page = [
      ...['Regional', 'Nasional', title, dateline, lead, second, third],
      ...['Editor: Siti Aminah', 'Terkini Lainnya', 'Harga Cabai di Klaten Naik Lagi'],
    ]
    expect(wordsOfRegions(...page)).toEqual({
      title,
      dateline,
      first: lead,
      last: third,
      tail: 'Terkini Lainnya',
      places: ['TEMANGGUNG'],
      isProse: true,
    })
  })

  test('a day above a menu is the day of the visit; above the title it is the day of the article', () => {
    const day = 'Jumat, 3 Oktober 2025'
    expect(wordsOfRegions(day, 'Beranda', 'Nasional', title, lead, second)).toMatchObject({
      title,
      dateline: undefined,
    })
    expect(wordsOfRegions(day, 'Nasional', title, lead, second)).toMatchObject({
      title,
      dateline: undefined,
    })
    expect(wordsOfRegions(day, title, lead, second)).toMatchObject({ title, dateline: day })
    const byTwoCalendars = 'Jumat, 10 Rabiul Akhir 1447 / 3 Oktober 2025'
    expect(wordsOfRegions(byTwoCalendars, title, lead, second).dateline).toBeUndefined()
    expect(wordsOfRegions(title, byTwoCalendars, lead, second).dateline).toBe(byTwoCalendars)
  })

  test('a sentence printed twice above the text is a teaser; where all of it is doubled, it is the text', () => {
    const teaser = 'Sebagian besar pemandu di gunung itu belum bersertifikat.'
    const own = 'KINCIR air di lereng gunung kembali berputar sejak Sabtu pagi.'
    expect(wordsOfRegions(teaser, teaser, own, second).first).toBe(own)
    expect(wordsOfRegions(own, own, second, second).first).toBe(own)
    expect(wordsOfRegions(own, own).first).toBe(own)
  })

  // prettier-ignore
  test.each([
    ['the end of a sentence',    'mengganti baling-baling itu.'],
    ['a teaser cut short',       'SOLO, LAMPOST.CO - Wali Kota Solo Bagus Tirta, S.H.,…'],
    ['the next line of another', 'Warga bergotong royong\nmengganti baling-baling kincir air itu dengan kayu'],
  ])('no title is %s', (_what, line) => {
    expect(wordsOfRegions(line, lead, second).title).not.toBe(line.split('\n').at(-1))
  })

  test('where the text is printed twice, the title stands between', () => {
    expect(wordsOfRegions(lead, title, lead)).toMatchObject({ title, first: lead })
  })

  test('with the date below them, a few sentences are no text: teasers, or a standfirst', () => {
    const teaser = 'Bank itu memproyeksikan pertumbuhan ekonomi tahun ini di angka 4,7%.'
    const own = 'KINCIR air di lereng gunung kembali berputar sejak Sabtu pagi.'
    const clock = '24/10/2021 13:45'
    expect(wordsOfRegions(teaser, title, clock, own, second)).toMatchObject({
      title,
      dateline: clock,
      first: own,
    })
    const long = Array.from({ length: 4 }, () => `${second} ${third}`)
    expect(wordsOfRegions(title, ...long, clock, own).first).toBe(long[0])
    expect(wordsOfRegions(title, lead, clock, second, third).first).toBe(lead)
  })

  test('the words of a photo with their credit are no title', () => {
    const words = 'Kincir Air di Lereng Sumbing (Foto: Rani Wulandari)'
    expect(wordsOfRegions(title, words, lead, second).title).toBe(title)
    expect(wordsOfRegions(title, 'Kincir air di lereng gunung itu--', lead, second).title).toBe(
      title,
    )
    expect(wordsOfRegions('Foto: Kincir Air di Lereng Sumbing', dateline, lead, second).title).toBe(
      'Foto: Kincir Air di Lereng Sumbing',
    )
  })

  test('a day below the weather is the day of the visit', () => {
    const page = (weather: string) => [weather, 'New York', 'Sabtu, 2 Januari 2021', title, lead]
    expect(wordsOfRegions(...page('21.1 C'), second).dateline).toBeUndefined()
    expect(wordsOfRegions(...page('27°C'), second).dateline).toBeUndefined()
    expect(wordsOfRegions(...page('Vitamin C'), second).dateline).toBe('Sabtu, 2 Januari 2021')
  })

  test('the words of a photo whose archive stands behind them are none either', () => {
    const words = 'Ilustrasi kincir air di lereng gunung. Dok. Lembah/Rani'
    expect(wordsOfRegions(title, words, lead, second).title).toBe(title)
  })

  test('the words of a photo that are printed twice, below a title in title case, are none either', () => {
    const words = 'Warga lereng gunung memeriksa kincir air tua di tepi sungai itu pada pagi hari'
    expect(wordsOfRegions(title, words, words, lead, second).title).toBe(title)
    expect(wordsOfRegions('Regional', words, words, lead, second).title).toBe(words)
  })

  test('the address of the house is no title, and above it stands the day of the visit', () => {
    const address = 'Jl. Pasar Legi No. 12, Solo 57131'
    const day = 'Sabtu, 2 Januari 2021'
    expect(wordsOfRegions(address, lead, second).title).toBeUndefined()
    expect(wordsOfRegions(day, address, title, lead, second)).toMatchObject({
      title,
      dateline: undefined,
    })
    expect(wordsOfRegions('Jalan ke Lereng Sumbing Ditutup', lead, second).title).toBe(
      'Jalan ke Lereng Sumbing Ditutup',
    )
  })

  test('people right above the first paragraph, without title and date', () => {
    const { passages, regions } = regionsOf(['Penulis: Rani Wulandari', lead, second].join('\n\n'))
    expect(passages[regions.head]?.reading?.kind).toBe('byline')
  })

  test('the title nearest its dateline, not the headlines of the menu', () => {
    const menu = ['Harga Cabai di Klaten Naik Lagi', 'Pasar Legi Dibuka Kembali Besok Pagi']
    expect(wordsOfRegions(...menu, title, dateline, lead, second).title).toBe(title)
  })

  // prettier-ignore
  test.each([
    ['a weekday and a day, with a section',  'Selasa, 4 Mei 2004 TEMANGGUNG & SEKITARNYA'],
    ['a note on who wrote',                  ')* Penulis adalah warga lereng gunung'],
    ['sections behind their word',           'in Ekonomi dan Bisnis, Lampung'],
    ['a day and an hour behind words',       'Dikirim sejak Selasa 4 Mei 2004 | 14:20'],
    ['place and day of the visit',           'Temanggung, 4 Mei 2004'],
    ['three words with a full stop',         'LEMBAH - TEMANGGUNG.'],
  ])('no title: %s', (_what, line) => {
    expect(wordsOfRegions(line, 'Warga Membersihkan Kincir Air', lead, second).title).toBe('Warga Membersihkan Kincir Air')
  })

  test('the title that is printed twice, with a kicker between', () => {
    const twice = 'Warga Bersihkan Kincir Air Tua'
    const lines = [twice, 'Baling Kayu Sudah Diganti', twice, dateline, lead, second]
    const { regions } = regionsOf(lines.join('\n'))
    expect(regions.title).toBe(2)
  })

  test('the title above a standfirst shorter than it; a title in small letters below a short kicker is one', () => {
    const standfirst = 'Baling-baling bambu diganti kayu'
    expect(wordsOfRegions(title, standfirst, lead, second).title).toBe(title)
    const kicker = 'Kincir Air Lereng Sumbing'
    const small = 'Warga membersihkan kincir air tua di lereng'
    expect(wordsOfRegions(kicker, small, lead, second).title).toBe(small)
  })

  test('two people above the date are no title', () => {
    expect(wordsOfRegions('Rani Wulandari | Bagus Tirta', dateline, lead, second)).toMatchObject({
      title: undefined,
      dateline,
    })
  })

  test('the title in capitals above a subtitle; a short header in capitals is none', () => {
    const capitals = 'SURAT UNTUK KINCIR AIR DI LERENG'
    const subtitle = 'Mereka Jaga Baling Bambu'
    expect(wordsOfRegions(capitals, subtitle, lead, second).title).toBe(capitals)
    expect(wordsOfRegions('KABAR DARI LERENG GUNUNG', title, lead, second).title).toBe(title)
  })

  test('a title of three words right below its date; a button is none', () => {
    const day = 'Senin, 11 Oktober 2010'
    expect(wordsOfRegions(day, 'Kincir lereng berputar', lead, second).title).toBe(
      'Kincir lereng berputar',
    )
    expect(wordsOfRegions(day, 'Kincir Lereng Sumbing', lead, second).title).toBeUndefined()
  })

  test('title and date below the text, where the title says what the text does', () => {
    const date = 'Sabtu, 2 Januari 2021 08:15 WIB'
    expect(wordsOfRegions(lead, second, third, title, date)).toMatchObject({
      title,
      dateline: date,
      first: lead,
      last: third,
    })
    const other = 'Harga Beras di Pasar Legi Turun Lagi Pekan Ini'
    expect(wordsOfRegions(lead, second, third, other, date).title).toBeUndefined()
    expect(wordsOfRegions(lead, second, title, date, other, date).title).toBeUndefined()
  })

  test('the first paragraph, of which a sentence stands above as standfirst', () => {
    const opening = 'Kincir air di lereng itu kembali berputar sejak Sabtu pagi kemarin oleh warga.'
    const whole = `${opening} ${second}`
    expect(wordsOfRegions(title, opening, whole, third)).toMatchObject({
      first: whole,
      last: third,
    })
    expect(wordsOfRegions(title, `${opening.slice(0, 60)}...`, whole, third).first).toBe(whole)
  })

  test('the writer above the date on the same line', () => {
    const { passages, regions } = regionsOf(
      `Penulis: Rani Wulandari 08:15 WIB | Sabtu, 2 Januari 2021\n\n${title}\n\n${lead}`,
    )
    expect(passages[regions.head]?.reading?.kind).toBe('byline')
  })

  test('a first paragraph known by its lead, though its full stop is lost', () => {
    const unended =
      'TEMANGGUNG, KOMPAS.com - Kincir air di lereng itu kembali berputar sejak Sabtu pagi'
    expect(wordsOfRegions(title, unended, second)).toMatchObject({ title, first: unended })
  })

  test('the title above a photo and a sub-heading', () => {
    const [photo, heading] = ['© Rani Wulandari/LEMBAH', 'Baling-baling Itu Diganti Warga']
    expect(wordsOfRegions(title, photo, heading, second, third)).toMatchObject({ title })
    expect(wordsOfRegions('Foto', photo, heading, second, third)).toMatchObject({ title: heading })
  })

  test('not what is told of the writer', () => {
    const page = [
      title,
      'Oleh : Rani Wulandari',
      '(Pegawai pada Dinas Perdagangan Solo)',
      lead,
      second,
    ]
    expect(wordsOfRegions(...page)).toMatchObject({ title })
  })

  test('no entry of a list', () => {
    expect(wordsOfRegions('- Siaran Pers', '- 2 Januari 2021', lead, second)).toMatchObject({
      title: undefined,
    })
  })

  test('no list of topics', () => {
    const topics = 'kincir air, listrik desa, gunung sumbing'
    expect(wordsOfRegions(topics, lead, second)).toMatchObject({ title: undefined, first: lead })
  })

  test('the first paragraph again below the last, cut without a mark', () => {
    const rest = [second, third, second, third]
    const cut = lead.slice(0, 70)
    for (const end of ['', ','])
      expect(wordsOfRegions(title, dateline, ...rest, cut + end, 'Berita Terkait')).toMatchObject({
        title,
        first: second,
        last: third,
        places: undefined,
      })
  })

  test('a day, however many buttons stand between it and the body', () => {
    const buttons = ['Share', 'Tweet', '12', 'SHARES', '34', 'VIEWS', 'Print', 'A A', '0', 'Search']
    expect(wordsOfRegions(title, '2 Januari 2021', ...buttons, lead, second)).toMatchObject({
      title,
      dateline: '2 Januari 2021',
    })
  })

  test('no entries of a menu', () => {
    const menu = 'Home Nasional Metro Bisnis Bola Lifestyle'
    const page = ['Sabtu, 2 Januari 2021', menu, title, 'Minggu, 3 Januari 2021', lead, second]
    expect(wordsOfRegions(menu, lead, second)).toMatchObject({ title: undefined })
    expect(wordsOfRegions(...page)).toMatchObject({ title, dateline: 'Minggu, 3 Januari 2021' })
  })

  test('teasers behind a header, known by the hour below them', () => {
    const teaser = 'Petani memulai panen raya pada pekan ini.'
    const tail = ['Berita Terkait', teaser, 'ekonomi | 09:10 WIB', 'Terkini', teaser]
    expect(wordsOfRegions(title, dateline, lead, second, ...tail)).toMatchObject({ last: second })
  })

  test('the title twice above its people, not the words of the photo below them', () => {
    const photo = 'Warga memutar kincir air di lereng'
    const people = 'Editor: Siti Aminah'
    const first = lead.replace(/.* - /, '')
    expect(wordsOfRegions(title, title, people, photo, first, second)).toMatchObject({ title })
    expect(wordsOfRegions(title, people, photo, first, second)).toMatchObject({ title: photo })
  })

  test('the title below the text, and below it the first sentence again', () => {
    const excerpt = lead.replace(/.* - /, '')
    const page = [lead, second, third, title, excerpt, 'Komentar']
    expect(wordsOfRegions(...page)).toMatchObject({ title, first: lead, last: third })
    const other = 'Harga Cabai di Klaten Naik Lagi Pekan Ini'
    expect(wordsOfRegions(...page.with(3, other)).title).toBeUndefined()
  })

  test.each([
    'Ilustrasi kincir air di lereng gunung. lampost.co/Rani',
    'Ilustrasi kincir air (Kabar Senja/Rani)',
    'Ilustrasi kincir air. Rani Wulandari/Bloomberg via Getty Images',
  ])('the title above a photo whose credit stands behind its words: %s', (photo) => {
    expect(wordsOfRegions(title, photo, lead, second)).toMatchObject({ title })
  })

  test('the title above a day with its hour, and not the day', () => {
    const day = '27 Januari 2020 18:07 WIB Kincir Sumbing Lereng Baru'
    expect(wordsOfRegions(title, day, lead, second)).toMatchObject({ title })
  })

  test('people below what the text said already belong to the article', () => {
    const people = 'Editor: Siti Aminah'
    const excerpt = second.slice(0, 60)
    const page = [title, dateline, lead, second, 'Sumber BBC', excerpt, 'Pewarta: Rani', people]
    expect(wordsOfRegions(...page).tail).toBeUndefined()
    const other = page.with(5, 'Harga Cabai di Klaten Naik Lagi Pekan Ini')
    expect(wordsOfRegions(...other.toSpliced(6, 0, 'Tips Memasak Cabai Untuk Pemula')).tail).toBe(
      other[5],
    )
  })

  test('whose page it is, is no title', () => {
    const names = 'Kendalikan Inflasi, Sekretaris Daerah Temanggung Tekankan Antisipasi'
    const masthead = 'Portal Resmi Pemerintah Kota Solo'
    expect(wordsOfRegions(masthead, names, lead, second)).toMatchObject({ title: names })
    const opened = 'Portal Resmi Dibuka Pemerintah Kota Solo'
    expect(wordsOfRegions(opened, names, lead, second)).toMatchObject({ title: opened })
  })

  test('the title below the path, not the menu above it', () => {
    const menu = 'Daerah Kincir Sawah Listrik Desa Nasional Hukum'
    const page = [menu, 'Beranda » Daerah', 'Regional', dateline, title, lead, second]
    expect(wordsOfRegions(...page)).toMatchObject({ title, dateline })
  })

  test.each([['POOL/RANI via REUTERS'], ['KabarSenja.co/Istimewa/']])(
    'who is on a photo, right below its credit %s, is no title',
    (credit) => {
      const { regions } = regionsOf(
        [title, '', credit, 'Kepala Desa Lereng Sumbing', '', lead, second].join('\n'),
      )
      expect(regions.title).toBe(0)
    },
  )

  test('the clock of the visit above a menu is no date of the article', () => {
    const menu = Array.from({ length: 14 }, (_, i) => `• Kanal ${'ABCDEFGHIJKLMN'.charAt(i)}`)
    const { dateline, title: found } = wordsOfRegions(
      'Senin, 23/02/2026 08:13',
      ...menu,
      title,
      lead,
      second,
    )
    expect({ dateline, found }).toEqual({ dateline: undefined, found: title })
  })

  test('the title above a standfirst full of names', () => {
    const standfirst =
      'Setelah hujan turun sejak Minggu di Jalan Melati, Gang Mawar, Kelurahan Sumbing, Kecamatan Lereng, Kota Temanggung'
    expect(wordsOfRegions(title, standfirst, lead, second).title).toBe(title)
  })

  test('the title below its dateline, and the writer above', () => {
    const writer = 'Rani Dewi Wulandari'
    expect(wordsOfRegions(writer, dateline, title, lead, second).title).toBe(title)
    expect(wordsOfRegions(title, dateline, writer, lead, second).title).toBe(title)
    const names = 'Pasar Legi, Kios Rani Wulandari, Bagus Tirta'
    expect(wordsOfRegions(names, dateline, `${writer} Ayu`, lead, second).title).toBe(names)
  })

  test('the title above its standfirst', () => {
    const standfirst =
      'Penjaga kincir bergiliran siang malam, karena hujan di hulu tidak dapat diduga'
    expect(wordsOfRegions('Kincir Sumbing', title, standfirst, lead, second).title).toBe(title)
    const short = 'Penjaga kincir bergiliran siang malam di hulu'
    expect(wordsOfRegions(title, short, lead, second).title).toBe(title)
    expect(wordsOfRegions('Kincir Sumbing', short, lead, second).title).toBe(short)
    const small = 'Pasar Legi dibuka kembali, pedagang menempati kios lama mereka mulai besok pagi'
    expect(wordsOfRegions('Regional', small, lead, second).title).toBe(small)
  })

  test('the standfirst that the first paragraph repeats is above the body', () => {
    const photo = 'Kincir di lereng Sumbing, Sabtu (2/1/2021), selesai diperbaiki. / Antara Foto'
    const { regions } = regionsOf([title, second, photo, second, third].join('\n\n'))
    expect([regions.title, regions.body]).toEqual([0, 3])
  })

  test('a last paragraph that lost its full stop, above its source', () => {
    const unended =
      'Pemasangan kincir itu adalah bagian dari persiapan menjelang musim kemarau panjang'
    expect(wordsOfRegions(title, lead, second, unended, 'Sumber: Antara').last).toBe(unended)
    const teaser = 'Harga Cabai di Klaten Naik Lagi'
    expect(wordsOfRegions(title, lead, second, teaser, 'Sumber: Antara').last).toBe(second)
  })

  test('the title below its dateline', () => {
    expect(wordsOfRegions(dateline, title, lead, second).title).toBe(title)
  })

  test('the title below its dateline, and below a list in the same manner', () => {
    const one = ['Kamis, 05/11/2015 09:25 WIB', 'Harga Cabai di Klaten Naik Lagi']
    const two = ['Kamis, 05/11/2015 08:10 WIB', 'Pasar Legi Dibuka Kembali Besok Pagi']
    const own = 'Rabu, 04/11/2015 21:04 WIB'
    expect(wordsOfRegions(...one, ...two, own, title, lead, second).title).toBe(title)
    expect(wordsOfRegions(...one, ...two, title, own, lead, second).title).toBe(title)
    expect(wordsOfRegions(...one, title, own, 'Kincir di Lereng Gunung', lead).title).toBe(title)
  })

  test('the title without a dateline', () => {
    expect(wordsOfRegions('Regional', title, lead, second).title).toBe(title)
  })

  test('the dateline with an hour nearest above the body, not the day of the masthead', () => {
    const page = ['Rabu, 4 November 2015', title, 'Rabu, 4 November 2015 | 21:04 WIB', lead, second]
    expect(wordsOfRegions(...page).dateline).toBe('Rabu, 4 November 2015 | 21:04 WIB')
  })

  test('a day alone, where nothing better stands above the body', () => {
    const page = [title, 'Rabu, 4 November 2015', lead, second]
    expect(wordsOfRegions(...page).dateline).toBe('Rabu, 4 November 2015')
  })

  test('no dateline below the body: it is one of another story', () => {
    const page = [title, lead, second, 'Terkini Lainnya', 'Pasar Legi Dibuka Kembali', dateline]
    expect(wordsOfRegions(...page).dateline).toBeUndefined()
  })

  test('the heaviest run of prose, not a teaser before it', () => {
    const teaser = 'Harga cabai naik.'
    const menu = Array.from({ length: 8 }, (_, i) => `Menu ${i + 1}`)
    expect(wordsOfRegions(teaser, ...menu, title, second, third).first).toBe(second)
  })

  test('a location lead outweighs a longer run without one', () => {
    const menu = Array.from({ length: 8 }, (_, i) => `Menu ${i + 1}`)
    const others = [second, third]
    expect(wordsOfRegions(...others, ...menu, title, dateline, lead).first).toBe(lead)
  })

  // prettier-ignore
  test.each([
    ['the first paragraph again',  'SOLO - Warga bergotong royong mengganti baling-baling bambu itu dengan ...'],
    ['another story',              'SOLO - Pedagang menempati kios lama mereka di lantai dua sejak Sabtu…'],
  ])('a lead on words cut short is a teaser: %s', (_what, teaser) => {
    expect(wordsOfRegions(title, dateline, second, third, teaser)).toMatchObject({
      first: second,
      last: third,
      places: undefined,
    })
    expect(wordsOfRegions(title, dateline, teaser).first).toBe(teaser)
  })

  test('headings and links within the body do not end it', () => {
    const page = [title, dateline, lead, 'Gotong royong warga', 'Baca juga: Harga Beras', second]
    expect(wordsOfRegions(...page, 'Komentar')).toMatchObject({ first: lead, last: second })
  })

  test('numbered lines within the body belong to it', () => {
    const page = [title, dateline, lead, '1. Kincir bambu', '2. Kincir kayu', second]
    expect(wordsOfRegions(...page, 'Komentar')).toMatchObject({ first: lead, last: second })
  })

  test('more than six lines that look like nothing end the body', () => {
    const names = Array.from({ length: 7 }, (_, i) => `Menu ${i + 1}`)
    expect(wordsOfRegions(title, dateline, lead, second, ...names, third).last).toBe(second)
  })

  test('a last question belongs to the body', () => {
    const question = 'Lalu sampai kapan?'
    expect(wordsOfRegions(title, dateline, lead, second, question).last).toBe(question)
  })
})

describe('a title that begins like a label', () => {
  // prettier-ignore
  test.each([
    ['Penulis Buku Anak Itu Tutup Usia'],
    ['Editor Majalah Sastra Meninggal Dunia'],
    ['Redaktur Pertama Koran Itu Dikenang Warga'],
    ['Sumber Air Warga Mengering'],
    ['Sumber Rejo Raih Juara Desa'],
    ['Hak Cipta Lagu Itu Digugat Penciptanya'],
    ['Copyright Lagu Itu Dijual Penciptanya'],
    ['Kumpulan Berita Lama Dipamerkan di Solo'],
    ['Simak Video Panen Raya di Klaten'],
  ])('%s', (line) => {
    expect(wordsOfRegions(line, dateline, lead, second).title).toBe(line)
    expect(wordsOfRegions(line, lead, second).title).toBe(line)
  })

  // prettier-ignore
  test.each([
    ['a name of three words',              'Penulis Rani Dewi Wulandari'],
    ['a name behind an outlet',            'Laporan Wartawan Tribun Jabar, Rani Wulandari'],
    ['names behind a colon',               'Penulis: Rani Wulandari dan Bagus Tirta'],
    ['a medium',                           'Sumber Kompas TV'],
    ['a notice',                           'Copyright © Lembah Media Group Indonesia'],
    ['a call to watch a video',            'Simak Video "Panen Raya di Klaten"'],
    ['a header',                           'Kumpulan Berita Pasar Legi'],
  ])('no title is %s: %s', (_why, line) => {
    expect(wordsOfRegions(line, dateline, lead, second).title).toBeUndefined()
    expect(wordsOfRegions(title, line, dateline, lead, second).title).toBe(title)
  })

  test('a line below a title is none', () => {
    const line = 'Penulis Rani Dewi Wulandari Ayu Kusuma'
    expect(wordsOfRegions(title, line, dateline, lead, second).title).toBe(title)
  })
})

describe('a title', () => {
  // prettier-ignore
  test.each([
    ['of three words on the first line',  'Video Panen Raya'],
    ['that could be a name',              'Pasar Legi Solo'],
  ])('%s', (_what, line) => {
    expect(wordsOfRegions(line, dateline, lead, second).title).toBe(line)
  })

  // prettier-ignore
  test.each([
    ['a section',                         'Populer'],
    ['a row of places',                   'Jawa Tengah dan DIY'],
    ['a line without a letter',           '-  -'],
    ['a name below other lines',          'Rani Dewi Wulandari'],
  ])('is not %s', (_what, line) => {
    expect(wordsOfRegions('Regional', line, dateline, lead, second).title).toBeUndefined()
  })

  test('is above the words of a photo in the manner of print', () => {
    const words = 'BERSYUKUR: Warga lereng gunung melihat kincir itu berputar lagi'
    expect(wordsOfRegions(title, words, lead, second).title).toBe(title)
    expect(wordsOfRegions(words, lead, second).title).toBe(words)
  })
})

describe('behind an end mark, a step or a lost marker', () => {
  // prettier-ignore
  test.each([
    ['***'], ['(*)'], ['(rid)'], ['Terkait'], ['Berita Terkait'], ['Selanjutnya'], ['Halaman 2'],
  ])('%s: the article goes on with prose, and ends with headlines', (line) => {
    const teasers = ['Harga Cabai di Klaten Naik Lagi', 'Harga Beras di Pasar Gede Turun']
    const page = [title, dateline, lead, second]
    expect(wordsOfRegions(...page, line, third, ...teasers).last).toBe(third)
    expect(wordsOfRegions(...page, line, ...teasers).last).toBe(second)
  })

  // prettier-ignore
  test.each([
    ['a word in capitals',  'KEMENTERIAN Pangan memantau harga beras di pasar tradisional setiap hari.'],
    ['a lead of its own',   'Jakarta, Kabarpasar.net - Harga beras di pasar tradisional turun lagi.'],
    ['words cut short',     'Harga beras di pasar tradisional turun lagi sejak awal pekan ini di ...'],
  ])('another story begins with %s', (_how, line) => {
    expect(wordsOfRegions(title, dateline, lead, second, third, '(rid)', line).last).toBe(third)
  })

  test('a step to the next page: the article goes on with a sub-heading and two paragraphs', () => {
    const page = [title, dateline, lead, second, 'Selanjutnya', 'Kincir Kedua', third]
    const other = 'Jakarta, Kabarpasar.net - Harga beras di pasar tradisional turun lagi.'
    expect(wordsOfRegions(...page, other).last).toBe(second)
    const more = 'Penjaga kincir bergiliran siang malam karena hujan di hulu tidak dapat diduga.'
    expect(wordsOfRegions(...page, more).last).toBe(more)
    expect(wordsOfRegions(...page).last).toBe(second)
    expect(wordsOfRegions(...page.with(5, 'Harga Cabai di Klaten Naik'), more).last).toBe(second)
  })

  test('other headers end it', () => {
    expect(wordsOfRegions(title, dateline, lead, second, 'Terpopuler', third).last).toBe(second)
  })
})

describe('without an article', () => {
  test('a text that is none is body from end to end', () => {
    const { passages, regions } = regionsOf('hujan\n\nturun')
    expect(regions).toMatchObject({ head: 0, body: 0, foot: passages.length, isProse: false })
  })

  test('a photo and its words have a title', () => {
    const words =
      'Kincir air berputar di lereng Gunung Sumbing, Sabtu (2/1/2021). ANTARA FOTO/Rani Wulandari/pd'
    expect(wordsOfRegions('KINCIR AIR SUMBING', words)).toMatchObject({
      title: 'KINCIR AIR SUMBING',
      isProse: false,
    })
    expect(wordsOfRegions(words, words)).toMatchObject({ title: undefined })
  })

  test('a page of furniture has no body', () => {
    const { passages, regions } = regionsOf('Home\nLogin\nSolo')
    expect(regions).toMatchObject({ body: passages.length, foot: passages.length, isProse: false })
  })

  test('a title and a dateline have a head alone', () => {
    expect(wordsOfRegions(title, dateline)).toMatchObject({ title, dateline, isProse: false })
  })

  test('nothing has nothing', () => {
    expect(regionsOf('').regions).toMatchObject({ head: 0, body: 0, foot: 0, tail: 0 })
  })
})
