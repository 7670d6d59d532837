import { type Block, parseArticle, type Phrase, type TextOptions, toText } from 'urai-berita'
import { describe, expect, test } from 'vitest'

const page = `Pasar Legi Dibuka Kembali Setelah Dua Bulan

Kompas.com - 02/01/2021, 08:15 WIB

Penulis: Rani Wulandari, Bagus Tirta

Pedagang di Pasar Legi. (KOMPAS.com/RANI)

SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.

Baca juga: Harga Beras Turun di Klaten

Atap baru yang lebih tinggi

Pedagang menempati tiga lantai, yaitu:

1. beras dan palawija
2. sayur dan buah

Pedagang tidak dipungut biaya sewa &amp; listrik sampai akhir tahun. (rid/ipg)

Sumber Antara, BBC

Tags: pasar, solo

Copyright 2021 Lembah
`

const article = parseArticle(page)

describe('the words of an article', () => {
  test('are its paragraphs, headings and list items, and nothing of the page', () => {
    expect(toText(article)).toBe(
      [
        'Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.',
        'Atap baru yang lebih tinggi',
        'Pedagang menempati tiga lantai, yaitu:',
        'beras dan palawija',
        'sayur dan buah',
        'Pedagang tidak dipungut biaya sewa & listrik sampai akhir tahun.',
      ].join('\n\n'),
    )
  })

  const caption = 'Pedagang di Pasar Legi. (KOMPAS.com/RANI)'
  const headings = ['Atap baru yang lebih tinggi', 'Pedagang menempati tiga lantai, yaitu:']
  const all = toText(article).split('\n\n')
  const paragraphs = all.filter((piece) => !headings.includes(piece))

  test.each<[TextOptions, string[]]>([
    [{}, all],
    [{ headings: true, captions: false }, all],
    [{ headings: false }, paragraphs],
    [{ captions: true }, [caption, ...all]],
    [{ headings: false, captions: true }, [caption, ...paragraphs]],
  ])('are, with the options %j, the pieces they name', (options, pieces) => {
    expect(toText(article, options)).toBe(pieces.join('\n\n'))
  })

  test('are the same where `map` hands over an index', () => {
    expect([article, article].map(toText)).toEqual([toText(article), toText(article)])
  })

  test('are none where there are none', () => {
    expect(toText(parseArticle(''))).toBe('')
    expect(toText(parseArticle('Home\nLogin'))).toBe('')
  })
})

describe('the words of a block', () => {
  // prettier-ignore
  test.each<[Block['type'], string]>([
    ['title',         'Pasar Legi Dibuka Kembali Setelah Dua Bulan'],
    ['dateline',      '2021-01-02T08:15+07:00'],
    ['byline',        'Rani Wulandari, Bagus Tirta'],
    ['caption',       'Pedagang di Pasar Legi. (KOMPAS.com/RANI)'],
    ['paragraph',     'Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.'],
    ['relatedLink',   'Harga Beras Turun di Klaten'],
    ['heading',       'Atap baru yang lebih tinggi'],
    ['listItem',      'beras dan palawija'],
    ['attribution',   'Antara, BBC'],
    ['tags',          'pasar, solo'],
    ['copyright',     ''],
  ])('%s', (type, text) => {
    const block = article.children.find((each) => each.type === type)
    expect(block && toText(block)).toBe(text)
  })

  const position = article.position

  // prettier-ignore
  test.each<[string, Block | Phrase]>([
    ['SOLO, SRAGEN',       { type: 'locationLead', places: ['SOLO', 'SRAGEN'], position }],
    ['Hujan turun.',       { type: 'prose', value: 'Hujan turun.', position }],
    ['rid, ipg',           { type: 'signOff', by: ['rid', 'ipg'], position }],
    ['Harga Cabai Naik',   { type: 'headline', title: 'Harga Cabai Naik', section: 'Regional', position }],
    ['Panen Raya',         { type: 'embed', kind: 'video', title: 'Panen Raya', position }],
    ['',                   { type: 'embed', kind: 'post', position }],
    ['',                   { type: 'dateline', position }],
    ['2021-01-02',         { type: 'dateline', updatedAt: { iso: '2021-01-02' }, position }],
    ['',                   { type: 'pagination', page: 2, position }],
    ['',                   { type: 'promotion', position }],
    ['',                   { type: 'furniture', kind: 'rest', position }],
    ['',                   { type: 'paragraph', children: [], position }],
  ])('%j of %j', (text, node) => {
    expect(toText(node)).toBe(text)
  })
})
