import { parseArticle, parseTags } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

describe('tags reads', () => {
  // prettier-ignore
  test.each([
    ['Tags: harga beras, pasar',           ['harga beras', 'pasar']],
    ['Tag : harga beras; pasar',           ['harga beras', 'pasar']],
    ['TAGS: harga beras | pasar',          ['harga beras', 'pasar']],
    ['Tag Terkait: harga beras',           ['harga beras']],
    ['#harga beras#pasar',                 ['harga beras', 'pasar']],
    ['#harga beras #pasar',                ['harga beras', 'pasar']],
    ['# Pemilu Serentak',                  ['Pemilu Serentak']],
    ['#beras\u00A0#pasar',                 ['beras', 'pasar']],
    ['#17 Agustus #pasar',                 ['17 Agustus', 'pasar']],
    ['Related Topics:Harga BerasPasar Legi', ['Harga Beras', 'Pasar Legi']],
    ['Tags: Harga BerasPasar LegiSolo',    ['Harga Beras', 'Pasar Legi', 'Solo']],
    ['Tags: YouTube, Harga Beras',         ['YouTube', 'Harga Beras']],
    ['Tags: YouTube',                      ['YouTube']],
    ['Topik: harga beras, pasar',          ['harga beras', 'pasar']],
    ['Label: Daerah, Pasar',               ['Daerah', 'Pasar']],
    ['Tags terkait: harga beras',           ['harga beras']],
    ['Tag:harga beras',                     ['harga beras']],
    ['Related Topics : Pasar Legi',         ['Pasar Legi']],
    ['Related topics: Pasar Legi',          ['Pasar Legi']],
    ['Labels: beras, pasar',                ['beras', 'pasar']],
    ['Label :beras, pasar',                 ['beras', 'pasar']],
    ['Tags: beras • pasar',                 ['beras', 'pasar']],
    ['#1 pasar #solo',                      ['1 pasar', 'solo']],
    ['#beras',                              ['beras']],
    ['#beras 2020',                         ['beras 2020']],
    ['- Tags: Pasar Legi',                  ['Pasar Legi']],
    ['• Tags : beras, pasar',               ['beras', 'pasar']],
    ['Tags: MyLembah',                      ['MyLembah']],
    ['Tags: MyLembahRaya, Solo',            ['MyLembahRaya', 'Solo']],
    ['id harga beras, pasar legi, panen raya', ['harga beras', 'pasar legi', 'panen raya']],
    ['id harga beras,Pasar Legi,panen',       ['harga beras', 'Pasar Legi', 'panen']],
    ['id Persik Klaten, Pasar Legi, Liga 1',  ['Persik Klaten', 'Pasar Legi', 'Liga 1']],
  ])('%s', (line, tags) => {
    expect(fieldsOf(parseTags(line))).toEqual({ type: 'tags', tags })
    expect(readAlone(line)?.kind).toBe('tags')
  })

  test.each([
    ['Tag'],
    ['Tags:'],
    ['Tag terkait'],
    ['TOPIK TERKAIT'],
    ['Topik terkait:'],
    ['Topik terkait :'],
    ['Related Topics:'],
  ])('%s, whose tags stand below it', (line) => {
    expect(readAlone(line)).toEqual({ kind: 'tags', fields: { tags: [] } })
  })

  test('a position without the white space around it', () => {
    expect(parseTags(' #beras ')?.position).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 8, offset: 7 },
    })
  })
})

describe('tags leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a header whose tags stand below it',   'Tag'],
    ['another',                              'TOPIK TERKAIT'],
    ['a sentence about a price tag',         'Tag harga di etalase itu dicopot.'],
    ['the label of a song',                  'Label: Lereng Musik'],
    ['a sentence about a label',             'Label: warga menempel stiker, lalu pulang.'],
    ['a header of links',                    'Related Topics'],
    ['a sentence about a topic',             'Topik itu dibahas.'],
    ['a rank',                               '#1 di Solo'],
    ['a rank of two figures',                '#10 di Solo'],
    ['a sentence behind a label',            'Label: beras, pasar. Warga menempel stiker.'],
    ['a header that goes on',                'Topik terkait pasar itu'],
    ['a sentence after id',                  'id card hilang, kata Rani. tadi, pagi, siang'],
    ['two words, no list',                   'id harga beras, pasar legi'],
    ['a sentence with commas',               'Id card hilang, kata Rani, tadi.'],
    ['a sign alone',                         '#'],
    ['a name inherited by objects',          '__proto__'],
    ['an empty line',                        ''],
  ])('%s', (_why, line) => {
    expect(parseTags(line)).toBeUndefined()
  })
})

/** The tags of a page that ends with the given lines. */
function tagsBelow(foot: string): string[] {
  return parseArticle(`Pasar Legi Dibuka Kembali Setelah Dua Bulan

SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.

Pedagang menempati kios lama mereka dan tidak dipungut biaya sewa sampai akhir tahun.

${foot}
`).tags
}

describe('a header takes the tags below it', () => {
  // prettier-ignore
  test.each([
    ['one a line',                      'Tag\nPasar Legi\nSolo',                            ['Pasar Legi', 'Solo']],
    ['with a sign each',                'TAG\n#pasar legi\n#solo',                          ['pasar legi', 'solo']],
    ['with a sign, and none without',   '#pasar legi\n#solo\nRadar Kota',                   ['pasar legi', 'solo']],
    ['the same one once',               'Tag\nSolo\nsolo',                                  ['Solo']],
    ['as far as the next gap',          'Tag\nPasar Legi\n\nHarga Beras Turun di Klaten',   ['Pasar Legi']],
    ['but no other convention',         'Tag\nPasar Legi\nTerkini Lainnya\nSolo Raya',      ['Pasar Legi']],
    ['and none where none follow',      'Tag\nTerkini Lainnya',                             []],
  ])('%s', (_what, foot, tags) => {
    expect(tagsBelow(foot)).toEqual(tags)
  })
})
