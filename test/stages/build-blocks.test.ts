import { type Block, parseArticle } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../support/fields.ts'

const title = 'Kincir Air di Lereng Sumbing Kembali Berputar'
const dateline = 'Kompas.com - 02/01/2021, 08:15 WIB'
const lead =
  'TEMANGGUNG, KOMPAS.com - Kincir air di lereng Gunung Sumbing kembali berputar sejak Sabtu.'
const second = 'Warga bergotong royong mengganti baling-baling bambu itu dengan kayu jati pilihan.'

const typesOf = (text: string) => parseArticle(text).children.map(({ type }) => type)
const blocksOf = (text: string, type: Block['type']) =>
  parseArticle(text)
    .children.filter((block) => block.type === type)
    .map(fieldsOf)
const pageOf = (...lines: string[]) => lines.join('\n\n')

describe('the same line is something else where it stands elsewhere', () => {
  test('a date in the masthead and beside the title', () => {
    const page = pageOf(
      'Sabtu, 2 Januari 2021',
      title,
      'Sabtu, 2 Januari 2021 | 08:15 WIB',
      lead,
      second,
    )
    expect(typesOf(page).slice(0, 3)).toEqual(['furniture', 'title', 'dateline'])
    expect(blocksOf(page, 'furniture')).toEqual([{ type: 'furniture', kind: 'date' }])
  })

  test('people of the article and of another story', () => {
    const tail = pageOf('Terkini Lainnya', 'Harga Cabai di Klaten Naik', 'Penulis: Bagus Tirta')
    const page = pageOf(title, dateline, 'Penulis: Rani Wulandari', lead, second, tail)
    expect(parseArticle(page).authors).toEqual(['Rani Wulandari'])
    expect(blocksOf(page, 'furniture')).toContainEqual({ type: 'furniture', kind: 'credit' })
  })

  test('sources and tags of the article and of another story', () => {
    const foot = pageOf('Sumber BBC', '#kincir#air')
    const tail = pageOf('Terkini Lainnya', 'Harga Cabai di Klaten Naik', 'Sumber CNN', '#cabai')
    const { sources, tags } = parseArticle(pageOf(title, dateline, lead, second, foot, tail))
    expect({ sources, tags }).toEqual({ sources: ['BBC'], tags: ['kincir', 'air'] })
  })

  test('tags between the title and the title again, and above another one', () => {
    const tags = 'id kincir,air,listrik desa'
    expect(parseArticle(pageOf(title, tags, title, lead, second)).tags).toHaveLength(3)
    expect(parseArticle(pageOf('Harga Cabai di Klaten Naik', tags, title, lead)).tags).toEqual([])
  })

  test('a short line in the body and in the tail', () => {
    const page = pageOf(
      title,
      dateline,
      lead,
      'Gotong royong',
      second,
      'Terkini Lainnya',
      'Gotong royong',
    )
    expect(blocksOf(page, 'heading')).toEqual([{ type: 'heading', text: 'Gotong royong' }])
    expect(blocksOf(page, 'furniture').at(-1)).toEqual({ type: 'furniture', kind: 'rest' })
  })

  test('a line in title case in the body and in the tail', () => {
    const line = 'Dua Puluh Rumah Kini Terang'
    const page = pageOf(title, dateline, lead, line, second, 'Terkini Lainnya', line)
    expect(blocksOf(page, 'heading')).toEqual([{ type: 'heading', text: line }])
    expect(blocksOf(page, 'headline')).toEqual([{ type: 'headline', title: line }])
  })

  test('a line alone in the body, and one that is printed twice or says what the title says', () => {
    const line = 'Dua puluh rumah kini terang - RW'
    const again = 'Dua puluh rumah kini terang – RW'
    expect(typesOf(pageOf(title, dateline, lead, line, second)).at(-2)).toBe('heading')
    expect(typesOf(pageOf(title, dateline, lead, title, second)).at(-2)).toBe('caption')
    expect(typesOf(pageOf(title, dateline, lead, line, again, second)).slice(-3)).toEqual([
      'caption',
      'caption',
      'paragraph',
    ])
    expect(typesOf(pageOf(title, dateline, lead, '?', '!', second)).at(-2)).toBe('heading')
  })

  test('a heading, and a long line without the end of a sentence', () => {
    const team = `Sumbing: ${'Rani Wulandari, '.repeat(7)}Bagus Tirta`
    expect(
      typesOf(pageOf(title, dateline, lead, 'Susunan Pemain', team, second)).slice(-3),
    ).toEqual(['heading', 'paragraph', 'paragraph'])
  })

  test('a name beside the dateline and in the menu', () => {
    const page = pageOf(
      'Rani Wulandari',
      'Solo',
      'Klaten',
      title,
      dateline,
      'Bagus Tirta',
      lead,
      second,
    )
    expect(parseArticle(page).authors).toEqual(['Bagus Tirta'])
  })

  test('a name twice beside the dateline, and below a title without one', () => {
    const authorsOf = (...lines: string[]) => parseArticle(pageOf(...lines, lead, second)).authors
    const twice = ['Bagus Tirta', 'Bagus Tirta']
    expect(authorsOf(title, ...twice, dateline)).toEqual(['Bagus Tirta'])
    expect(authorsOf(title, dateline, ...twice)).toEqual(['Bagus Tirta'])
    expect(authorsOf(dateline, title, ...twice)).toEqual([])
  })

  test('a name, and a subtitle with capitals whose words the text has in small letters', () => {
    const below = (line: string) =>
      parseArticle(pageOf(title, dateline, line, lead, second)).authors
    expect(below('Kayu Bambu Lereng')).toEqual([])
    expect(below('Bambu Sari Wulandari')).toEqual(['Bambu Sari Wulandari'])
  })

  test('a name that signs the article, and the title of the next page', () => {
    expect(parseArticle(pageOf(title, dateline, lead, second, 'Rani Wulandari')).authors).toEqual([
      'Rani Wulandari',
    ])
    const next = pageOf('Kampus Gelar Edukasi Kesehatan', 'Sebelumnya')
    expect(parseArticle(pageOf(title, dateline, lead, second, next)).authors).toEqual([])
  })

  // prettier-ignore
  test.each([
    // line, the same below the text, above it
    ['(rid)',                         { type: 'signOff', by: ['rid'] },                        { type: 'furniture', kind: 'rest' }],
    ['Baca juga: Harga Beras Turun',  { type: 'relatedLink', title: 'Harga Beras Turun' },     { type: 'relatedLink', title: 'Harga Beras Turun' }],
    ['Baca juga:',                    { type: 'furniture', kind: 'header' },                   { type: 'furniture', kind: 'header' }],
    ['Simak Video "Panen"',           { type: 'embed', kind: 'video', title: 'Panen' },        { type: 'embed', kind: 'video', title: 'Panen' }],
    ['Halaman 2 dari 3',              { type: 'pagination', page: 2 },               { type: 'pagination', page: 2 }],
    ['Baca berita tanpa iklan.',      { type: 'promotion' },                                   { type: 'promotion' }],
    ['Terkini Lainnya',               { type: 'furniture', kind: 'header' },                   { type: 'furniture', kind: 'header' }],
    ['Komentar',                      { type: 'furniture', kind: 'button' },                   { type: 'furniture', kind: 'button' }],
    ['Lihat Foto',                    { type: 'furniture', kind: 'button' },                   { type: 'furniture', kind: 'button' }],
    ['Pasar Legi. (Lembah.com/Rani)', { type: 'caption', text: 'Pasar Legi. (Lembah.com/Rani)', credit: 'Lembah.com/Rani' }, { type: 'caption', text: 'Pasar Legi. (Lembah.com/Rani)', credit: 'Lembah.com/Rani' }],
    ['Ilustrasi: kincir air bambu',   { type: 'caption', text: 'Ilustrasi: kincir air bambu' }, { type: 'caption', text: 'Ilustrasi: kincir air bambu' }],
  ])('%s, below the text and above it', (line, below, above) => {
    const typeOf = (type: string) => type as Block['type']
    expect(blocksOf(pageOf(title, dateline, lead, second, line), typeOf(below.type))).toContainEqual(below)
    expect(blocksOf(pageOf(title, dateline, line, lead, second), typeOf(above.type))).toContainEqual(above)
  })

  test('the source of a photo, between title and text', () => {
    const photo = 'Kincir air di lereng gunung, Sabtu pagi'
    const source = 'Sumber :\nAntara, Reuters'
    const page = `${title}\n\n${dateline}\n\n${photo}\n${source}\n\n${lead}\n\n${second}`
    expect(blocksOf(page, 'caption').at(-1)).toMatchObject({
      type: 'caption',
      text: 'Sumber : Antara, Reuters',
      credit: 'Antara, Reuters',
    })
    expect(parseArticle(page).sources).toEqual([])
    const apart = page.replace(`${photo}\n`, `${photo}\n\n`)
    expect(parseArticle(apart).sources).toEqual(['Antara', 'Reuters'])
    const below = pageOf(title, dateline, lead, second, source)
    expect(parseArticle(below).sources).toEqual(['Antara', 'Reuters'])
  })

  test('words that end with a credit, below an article and on a page of photos', () => {
    const photo = 'Baling-baling bambu diganti dengan kayu jati. (AP Photo/Rani Wulandari)'
    expect(typesOf(pageOf(photo, photo.replace('bambu', 'besi')))).toEqual(['caption', 'caption'])
    const signed = photo.replace('AP Photo/Rani Wulandari', 'Lembah.com/Rani')
    expect(typesOf(pageOf(title, dateline, lead, second, signed)).at(-1)).toBe('paragraph')
  })

  test('words under a photo, between dateline and lead', () => {
    const page = pageOf(title, dateline, 'Kincir air di lereng gunung pada pagi hari', lead, second)
    expect(blocksOf(page, 'caption')).toEqual([
      { type: 'caption', text: 'Kincir air di lereng gunung pada pagi hari' },
    ])
  })
})

describe('questions in the body', () => {
  const asked =
    'Bagaimana Anda melihat kincir air itu dalam kehidupan warga, terutama bagi anak-anak di lereng?'
  const askedNobody =
    'Bagaimana warga melihat kincir air itu dalam kehidupan sehari-hari, terutama bagi anak-anak?'

  // prettier-ignore
  test.each([
    ['asked of somebody, a heading',     [asked, second],             ['heading', 'paragraph']],
    ['asked of nobody, a paragraph',     [askedNobody, second],       ['paragraph', 'paragraph']],
    ['with an answer, a paragraph',      [`${asked} Baik.`, second],  ['paragraph', 'paragraph']],
    ['at the end, a paragraph',          [second, asked],             ['paragraph', 'paragraph']],
    ['below a dash, a card of another story', ['-\nMengapa kincir itu rusak?', second], ['furniture', 'furniture', 'paragraph']],
  ])('%s', (_what, lines, types) => {
    expect(typesOf(pageOf(title, dateline, lead, ...lines)).slice(3)).toEqual(types)
  })

  test('a question at the head of the body is a paragraph', () => {
    expect(typesOf(pageOf(title, dateline, asked, second, second))[2]).toBe('paragraph')
  })
})

describe('a line in brackets that names a source', () => {
  const source = '(Sumber: Antara)'

  // prettier-ignore
  test.each([
    ['below the text, where it is from',   [lead, second, source], ['title', 'dateline', 'paragraph', 'paragraph', 'attribution']],
    ['in the text, whose photo stands there', [lead, source, second], ['title', 'dateline', 'paragraph', 'caption', 'paragraph']],
    ['above the text, whose photo stands there', [source, lead, second], ['title', 'dateline', 'caption', 'paragraph', 'paragraph']],
  ])('%s', (_what, lines, types) => {
    const page = pageOf(title, dateline, ...lines)
    expect(typesOf(page)).toEqual(types)
    expect(parseArticle(page).sources).toEqual(types.includes('attribution') ? ['Antara'] : [])
  })
})

describe('between paragraphs', () => {
  // prettier-ignore
  test.each([
    ['a heading',                                    'Gotong royong', 'heading'],
    ['a sentence that lost its full stop behind a day', 'Kincir itu dibuka kembali untuk warga, Rabu (27/9/2023)', 'paragraph'],
    ['a heading with a day',                         'Kincir Itu Dibuka Lagi, Rabu (27/9)', 'heading'],
    ['a word in small letters, left by an advert',   'vidstr',        'furniture'],
    ['the same with a digit',                        'mg2',           'furniture'],
    ['several words in small letters, a heading all the same', 'gotong royong', 'heading'],
  ])('%s', (_what, line, type) => {
    expect(typesOf(pageOf(title, dateline, lead, line, second))[3]).toBe(type)
  })
})

describe('a subtitle', () => {
  test('begins with a star, and is no title', () => {
    const page = pageOf(title, '*Warga Kembali Menikmati Listrik', lead, second)
    expect(parseArticle(page).title).toBe(title)
    expect(typesOf(page)).toEqual(['title', 'caption', 'paragraph', 'paragraph'])
  })
})

describe('above the title', () => {
  // prettier-ignore
  test.each([
    ['the title printed before',     title],
    ['places of a menu',             'Jawa Tengah dan DIY'],
    ['places with a comma',          'Solo, Klaten, Boyolali, Sragen'],
  ])('no headline is %s', (_what, line) => {
    const page = pageOf('Regional', line, 'Komentar', title, dateline, lead, second)
    expect(parseArticle(page).title).toBe(title)
    expect(blocksOf(page, 'headline')).toEqual([])
    expect(blocksOf(page, 'relatedLink')).toEqual([])
  })

  test('a headline is one', () => {
    const page = pageOf(
      'Harga Cabai di Klaten Naik Lagi',
      'Komentar',
      title,
      dateline,
      lead,
      second,
    )
    expect(blocksOf(page, 'headline')).toHaveLength(1)
  })
})

describe('lists in the body', () => {
  // prettier-ignore
  test.each([
    ['listItem',    'an item',                        '• Kayu jati pilihan'],
    ['listItem',    'an item of many words',          '• Kayu jati pilihan dari hutan di lereng gunung itu'],
    ['listItem',    'a short one with capitals',      '• Balai Desa Lereng Sumbing'],
    ['relatedLink', 'the headline of another story',  '• Harga Beras di Pasar Legi Turun Lagi'],
  ])('%s: %s', (type, _what, line) => {
    expect(typesOf(pageOf(title, dateline, lead, line, second))[3]).toBe(type)
  })

  // prettier-ignore
  test.each([
    ['furniture', 'an end mark',            ['• KOMPAS.com']],
    ['listItem',  'the end of a list',      ['• Kayu jati', '• KOMPAS.com']],
    ['listItem',  'a name of no outlet',    ['• Lereng Sumbing']],
    ['relatedLink', 'headlines of other stories', ['- Harga Beras di Pasar Legi Turun Lagi', '- Warga Sumbing Panen Raya Jagung di Lereng']],
    ['listItem',  'one headline alone',     ['- Warga Sumbing Panen Raya Jagung di Lereng']],
    ['listItem',  'items in small letters', ['- Kincir bambu dari hutan di lereng gunung', '- Kincir kayu dari hutan di lereng gunung']],
  ])('%s: %s', (type, _what, lines) => {
    expect(typesOf(pageOf(title, dateline, lead, second, ...lines)).at(-1)).toBe(type)
  })

  test('numbers and bullets are not part of the words', () => {
    const page = pageOf(
      title,
      dateline,
      lead,
      '1. Kincir bambu',
      '2) Kincir kayu',
      '- Kincir besi',
      second,
    )
    expect(blocksOf(page, 'listItem')).toEqual([
      { type: 'listItem', text: 'Kincir bambu' },
      { type: 'listItem', text: 'Kincir kayu' },
      { type: 'listItem', text: 'Kincir besi' },
    ])
  })
})

describe('lists of teasers', () => {
  const one = 'Harga Cabai di Klaten Naik Lagi'
  const two = '[POPULER GLOBAL] Salju di Gurun Pasir | Kucing Menjadi Wali Kota'
  const teasers = (...lines: string[]) =>
    blocksOf(pageOf(title, dateline, lead, second, 'Terkini Lainnya', ...lines), 'headline')

  test('a headline twice, then its section', () => {
    expect(teasers(one, one, 'Regional', two, two, 'Global')).toEqual([
      { type: 'headline', title: one, section: 'Regional' },
      { type: 'headline', title: two, section: 'Global' },
    ])
  })

  test('a headline, its section and its date', () => {
    expect(teasers(one, 'Regional', 'Sabtu, 2 Januari 2021 | 09:00 WIB')).toEqual([
      { type: 'headline', title: one, section: 'Regional' },
    ])
  })

  test('headlines alone', () => {
    expect(teasers(one, two)).toEqual([
      { type: 'headline', title: one },
      { type: 'headline', title: two },
    ])
  })
})

describe('what no article bears', () => {
  test('a menu of 150 entries above the title', () => {
    const menu = Array.from({ length: 150 }, (_, i) => `Rubrik ${i + 1}`)
    const { children, title: read } = parseArticle(pageOf(...menu, title, dateline, lead, second))
    expect(read).toBe(title)
    expect(children.slice(0, 150).every(({ type }) => type === 'furniture')).toBe(true)
    expect(children.slice(150).map(({ type }) => type)).toEqual([
      ...['title', 'dateline', 'paragraph', 'paragraph'],
    ])
  })

  test('a marker whose links were lost', () => {
    const page = pageOf(title, dateline, lead, 'Baca Juga', second)
    expect(blocksOf(page, 'furniture')).toEqual([{ type: 'furniture', kind: 'header' }])
  })

  test('a photo marker', () => {
    const page = pageOf(title, dateline, 'Lihat Foto', lead, second)
    expect(blocksOf(page, 'furniture')).toEqual([{ type: 'furniture', kind: 'button' }])
  })
})

describe('what pages print behind a title is no part of it', () => {
  // prettier-ignore
  test.each([
    ['an outlet without a record',  `${title} | Kabarlembah.co`,        title],
    ['an outlet by a name',         `${title} - ANTARA News`,           title],
    ['a page',                      `${title} - Page 3`,                title],
    ['words of the title',          `${title} - Sumbing Hari Ini`,      `${title} - Sumbing Hari Ini`],
    ['a part with a bar',           `${title} | Kilas Daerah`,          `${title} | Kilas Daerah`],
    ['nothing but the outlet',      'Berita Tempo.co',                  'Berita Tempo.co'],
  ])('%s', (_what, printed, text) => {
    expect(parseArticle(pageOf(printed, dateline, lead, second)).title ?? printed).toBe(text)
  })
})
