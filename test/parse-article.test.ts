import { type Article, defineOutlet, outlets, parseArticle, toText } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { wordsOf } from './support/fields.ts'

const title = 'Kincir Air di Lereng Sumbing Kembali Berputar Setelah Dua Tahun'
const dateline = 'Kompas.com - 02/01/2021, 08:15 WIB'
const first = 'Kincir air di lereng Gunung Sumbing kembali berputar sejak Sabtu pagi.'
const lead = `TEMANGGUNG, KOMPAS.com - ${first}`
const second = 'Warga bergotong royong mengganti baling-baling bambu itu dengan kayu jati pilihan.'

const page = `Nasional
Regional

${title}

Baca berita tanpa iklan. Gabung Kompas.com+

${dateline}

Rani Wulandari,

Siti Aminah

Tim Redaksi

Rani Wulandari

Penulis

Siti Aminah

Editor

Sumber Antara

Lihat Foto
Kincir air di Dusun Kalisat, Sabtu (2/1/2021).(KOMPAS.com/RANI WULANDARI)

${lead}

Gotong royong warga

${second}

Baca juga: Harga Cabai di Klaten Naik

Tag
kincir air
Temanggung

Video rekomendasi

Terkini Lainnya

Pasar Legi di Solo Dibuka Kembali

Pasar Legi di Solo Dibuka Kembali

Regional

Copyright 2008 - 2021 PT. Kompas Cyber Media
`

const article = parseArticle(page)

describe('a page becomes an article', () => {
  test('with its facts on top', () => {
    expect(article).toMatchObject({
      type: 'article',
      outlet: 'kompas',
      title,
      publishedAt: { iso: '2021-01-02T08:15+07:00', zone: 'WIB' },
      places: ['TEMANGGUNG'],
      authors: ['Rani Wulandari'],
      editors: ['Siti Aminah'],
      sources: ['Antara'],
      tags: ['kincir air', 'Temanggung'],
      warnings: [],
    })
    expect(article).not.toHaveProperty('updatedAt')
  })

  test('with its blocks in reading order', () => {
    expect(article.children.map(({ type }) => type)).toEqual([
      ...['furniture', 'furniture', 'title', 'promotion', 'dateline', 'byline', 'byline', 'byline'],
      ...['attribution', 'furniture', 'caption', 'paragraph', 'heading', 'paragraph'],
      ...['relatedLink', 'tags', 'furniture', 'furniture', 'headline', 'copyright'],
    ])
  })

  test('with its words clean', () => {
    expect(toText(article)).toBe(`${first}\n\nGotong royong warga\n\n${second}`)
  })

  test('that is JSON and no more', () => {
    expect(JSON.parse(JSON.stringify(article))).toEqual(article)
  })

  test('as mutable as its readers like: each call makes a new one', () => {
    const mine = parseArticle(page)
    mine.children.length = 0
    mine.authors.push('Pembaca')
    expect(parseArticle(page)).toEqual(article)
  })

  test('whatever its line ends', () => {
    const facts = ({ children, warnings, position, ...rest }: Article) => ({
      ...rest,
      types: children.map(({ type }) => type),
      starts: children.map(({ position }) => position.start.line),
      codes: warnings.map(({ code }) => code),
      lines: position.end.line,
    })
    expect(facts(parseArticle(page.replaceAll('\n', '\r\n')))).toEqual(facts(article))
    expect(facts(parseArticle(page.replaceAll('\n', '\r')))).toEqual(facts(article))
  })

  test('whatever its white space', () => {
    const spaced = `\uFEFF${page.replaceAll(' ', '\u00A0').replaceAll('\n\n', '\n\u00A0\n')}`
    const { title: read, authors, places, tags, publishedAt } = parseArticle(spaced)
    expect({ title: read, authors, places, tags, publishedAt }).toEqual({
      title,
      authors: article.authors,
      places: article.places,
      tags: article.tags,
      publishedAt: article.publishedAt,
    })
  })
})

describe('the outlet', () => {
  const plain = `${title}\n\n${first}\n\n${second}\n`
  const read = (text: string, options?: Parameters<typeof parseArticle>[1]) =>
    parseArticle(text, options).outlet

  test('is the one that the page shows', () => {
    expect(read(`${title}\n\n${dateline}\n\n${first}\n`)).toBe('kompas')
    expect(read(`${title}\n\n${lead}\n`)).toBe('kompas')
  })

  test('is none where nothing shows it, though the words name one', () => {
    expect(read(plain)).toBeUndefined()
    expect(
      read(`${title}\n\n${first} Demikian dilaporkan Kompas.com, Sabtu pagi.\n`),
    ).toBeUndefined()
  })

  test('is the hint, where the page does not tell', () => {
    expect(read(plain, { outlet: 'tempo' })).toBe('tempo')
    expect(read(plain, { outlet: 'kabarlembah' })).toBe('kabarlembah')
  })

  test('is the one of the address, where neither tells', () => {
    expect(read(plain, { url: 'https://regional.kompas.com/read/2021/01/02/kincir' })).toBe(
      'kompas',
    )
    expect(read(plain, { url: 'https://example.org/kompas.com' })).toBeUndefined()
    expect(read(plain, { url: '' })).toBeUndefined()
    expect(read(plain, { outlet: 'tempo', url: 'https://kompas.com/1' })).toBe('tempo')
  })

  test('is the one of the page, whatever the hints say', () => {
    expect(read(page, { outlet: 'tempo', url: 'https://tempo.co/1' })).toBe('kompas')
  })

  test('is one of those that the reader is given', () => {
    const lembah = defineOutlet({ id: 'lembah', name: 'Kabar Lembah', domains: ['lembah.example'] })
    const text = `${title}\n\nSolo, Kabar Lembah - ${first}\n`
    expect(read(text)).toBeUndefined()
    expect(read(text, { outlets: [...outlets, lembah] })).toBe('lembah')
    expect(read(plain, { outlets: [lembah], url: 'https://www.lembah.example/1' })).toBe('lembah')
    expect(read(`${title}\n\nSOLO, Kompas TV - ${first}\n`, { outlets: [lembah] })).toBeUndefined()
  })

  test('may be the label of a domain, for one nobody has recorded', () => {
    expect(read(`${title}\n\nSOLO, KabarLembah.com - ${first}\n`)).toBe('kabarlembah')
  })
})

describe('doubt is data', () => {
  /** The warnings of a text, each as its code and the words it is about. */
  const warnings = (text: string, options?: Parameters<typeof parseArticle>[1]) =>
    parseArticle(text, options).warnings.map((warning) => [
      warning.code,
      wordsOf(warning as never, text),
    ])

  test('impossibleDate: the day does not exist, so no day is given', () => {
    const line = 'Kompas.com - 31/02/2021, 08:15 WIB'
    const text = `${title}\n\n${line}\n\n${lead}\n`
    expect(warnings(text)).toEqual([['impossibleDate', line]])
    expect(parseArticle(text)).not.toHaveProperty('publishedAt')
    expect(parseArticle(text).outlet).toBe('kompas')
  })

  test('impossibleDate: nor does the hour', () => {
    const line = 'Kompas.com - 02/01/2021, 28:15 WIB'
    expect(warnings(`${title}\n\n${line}\n\n${lead}\n`)).toEqual([['impossibleDate', line]])
  })

  test('weekdayMismatch: the day is kept', () => {
    const line = 'Rabu, 2 Januari 2021 | 08:15 WIB'
    const text = `${title}\n\n${line}\n\n${lead}\n`
    expect(warnings(text)).toEqual([['weekdayMismatch', line]])
    expect(parseArticle(text).publishedAt?.iso).toBe('2021-01-02T08:15+07:00')
  })

  test('conflictingOutlets: dateline and lead', () => {
    const text = `${title}\n\n${dateline}\n\nTEMANGGUNG, Lampost.co - ${first}\n`
    expect(warnings(text)).toEqual([['conflictingOutlets', text]])
    expect(parseArticle(text).outlet).toBe('kompas')
    expect(parseArticle(text).warnings[0]?.message).toMatch(/kompas, lampost/)
  })

  test('conflictingOutlets: page and hints', () => {
    const text = `${title}\n\n${dateline}\n\n${lead}\n`
    expect(warnings(text, { outlet: 'tempo' })).toEqual([['conflictingOutlets', text]])
    expect(warnings(text, { url: 'https://tempo.co/1' })).toEqual([['conflictingOutlets', text]])
    expect(warnings(text, { outlet: 'kompas', url: 'https://kompas.com/1' })).toEqual([])
  })

  test('noTitle', () => {
    expect(warnings(`${lead}\n\n${second}\n`).map(([code]) => code)).toEqual(['noTitle'])
  })

  test('noBody', () => {
    expect(warnings(`${title}\n\n${dateline}\n`).map(([code]) => code)).toEqual(['noBody'])
  })

  test('says in a sentence what is in doubt', () => {
    for (const { message } of parseArticle('').warnings) expect(message).toMatch(/^[A-Z].+\.$/)
  })
})

describe('every other text is an article too', () => {
  const codes = ({ warnings }: Article) => warnings.map(({ code }) => code)
  const types = ({ children }: Article) => [...new Set(children.map(({ type }) => type))]

  test('English prose keeps its paragraphs', () => {
    const text = `The mill on the river began to turn again on Saturday morning.

Villagers replaced the bamboo blades with teak, and the youngest of them lit the first lamp.`
    expect(types(parseArticle(text))).toEqual(['paragraph'])
    expect(toText(parseArticle(text))).toBe(text)
    expect(codes(parseArticle(text))).toEqual(['noTitle'])
  })

  test('a poem keeps its lines', () => {
    const text = 'hujan turun pelan\ndi atas atap seng\n\nkau tidak pulang'
    const article = parseArticle(text)
    expect(types(article)).toEqual(['paragraph'])
    expect(toText(article)).toBe('hujan turun pelan\n\ndi atas atap seng\n\nkau tidak pulang')
    expect(codes(article)).toEqual(['noTitle'])
  })

  test('a table keeps its rows', () => {
    const rows = ['kota,hujan,angin', 'Solo,12,3', 'Klaten,7,5']
    expect(toText(parseArticle(rows.join('\n')))).toBe(rows.join('\n\n'))
  })

  test('one word keeps itself', () => {
    expect(toText(parseArticle('Hujan'))).toBe('Hujan')
    expect(codes(parseArticle('Hujan'))).toEqual(['noTitle'])
  })

  test.each(['', ' ', '\n', '\u00A0\r\n\t\uFEFF'])('nothing is in %j', (text) => {
    const article = parseArticle(text)
    expect(article.children).toEqual([])
    expect(codes(article)).toEqual(['noTitle', 'noBody'])
    expect(article.position.end.offset).toBe(text.length)
  })

  test.each(['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'])(
    '%s is a word like others, and changes no object',
    (word) => {
      const before = Object.getOwnPropertyNames(Object.prototype)
      expect(toText(parseArticle(word))).toBe(word)
      expect(toText(parseArticle(`${word}\n${word}: ${word}`))).toContain(word)
      expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before)
      expect(({} as Record<string, unknown>)['furthest']).toBeUndefined()
    },
  )

  test('half of a surrogate pair is a character', () => {
    expect(toText(parseArticle('\uD83D'))).toBe('\uD83D')
  })

  // prettier-ignore
  test.each([
    ['10 MB of spaces',                ' '.repeat(10_000_000)],
    ['10 MB of line feeds',            '\n'.repeat(10_000_000)],
    ['2 MB of one letter',             'a'.repeat(2_000_000)],
    ['2 MB of dashes',                 '-'.repeat(2_000_000)],
    ['2 MB of brackets',               '('.repeat(2_000_000)],
    ['a line of 200,000 leads',        'SOLO, KOMPAS.com - '.repeat(200_000)],
    ['a line of 100,000 labels',       'Penulis: Rani | '.repeat(100_000)],
    ['100,000 lines of labels',        'Penulis: Rani\n'.repeat(100_000)],
  ])('%s takes seconds at most', { timeout: 20_000 }, (_what, text) => {
    expect(parseArticle(text).position.end.offset).toBe(text.length)
  })
})

describe('what is no text is refused', () => {
  // prettier-ignore
  test.each([
    ['undefined',   undefined],
    ['null',        null],
    ['number',      42],
    ['an array',    ['hujan']],
    ['object',      { text: 'hujan' }],
  ])('%s', (named, value) => {
    const parse = () => parseArticle(value as unknown as string)
    expect(parse).toThrow(TypeError)
    expect(parse).toThrow(`Expected the text of a page as a string, got ${named}`)
  })
})
