import { describe, expect, test } from 'vitest'
import { readAlone } from '../support/lines.ts'

describe('section header reads', () => {
  // prettier-ignore
  test.each([
    // line                          announces
    ['Terkini Lainnya',              'other'],
    ['TERKINI LAINNYA',              'other'],
    ['Terpopuler',                   'other'],
    ['Terpopuler:',                  'other'],
    ['Video rekomendasi',            'other'],
    ['Video\u00A0Pilihan',           'other'],
    ['Kumpulan Berita Pasar Legi',   'other'],
    ['Berita Terkait',               'related'],
    ['Berita Terkait :',             'related'],
    ['Artikel Terkait »',            'related'],
    ['RELATED ARTICLES MORE FROM AUTHOR', 'related'],
    ['Related Posts',                'related'],
    ["Don't Miss",                   'other'],
    ['Don’t Miss',                   'other'],
    ['Leave a Reply',                'other'],
    ['Tinggalkan Balasan Batalkan balasan', 'other'],
    ['Pos-pos Terbaru',              'other'],
    ['Jangan Lewatkan!',             'related'],
  ])('%s', (line, announces) => {
    expect(readAlone(line)).toEqual({ kind: 'sectionHeader', fields: { announces } })
  })
})

describe('section header leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a headline that begins like one',     'Terpopuler di Solo, Pasar Legi Dibuka Kembali'],
    ['a sentence that begins like one',     'Berita terkait pasar itu ramai dibicarakan.'],
    ['a collection of other things',        'Kumpulan kaset lama itu dijual.'],
    ['a title',                             'Kumpulan Berita Lama Dipamerkan di Solo'],
    ['a name inherited by objects',         '__proto__'],
    ['another',                             'constructor'],
    ['a third',                             'toString'],
  ])('%s', (_why, line) => {
    expect(readAlone(line)?.kind).not.toBe('sectionHeader')
  })
})
