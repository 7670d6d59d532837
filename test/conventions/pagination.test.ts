import { parseArticle, parsePagination } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf, wordsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

describe('pagination reads', () => {
  // prettier-ignore
  test.each([
    // line                                              page
    ['Halaman Selanjutnya',                              undefined],
    ['HALAMAN SELANJUTNYA',                              undefined],
    ['Halaman Selanjutnya >>',                           undefined],
    ['Halaman berikutnya',                               undefined],
    ['Halaman:',                                         undefined],
    ['Halaman: 2',                                       2],
    ['Halaman 12',                                       12],
    ['Halaman\u00A02',                                   2],
    ['Halaman : 1 2 3 Selanjutnya',                      1],
    ['Halaman: 1 | 2 | 3',                               1],
    ['1 2 3',                                            1],
    ['1 | 2 | 3',                                        1],
    ['1 2 3 ... Selanjutnya',                            1],
    ['1 2 3 Selanjutnya',                                1],
    ['Selanjutnya',                                      undefined],
    ['Next »',                                           undefined],
    ['Show All',                                         undefined],
    ['Simak selengkapnya di halaman selanjutnya.',       undefined],
    ['Baca selengkapnya di halaman berikutnya....',      undefined],
    ['BACA SELENGKAPNYA DI SINI>>>>>',                   undefined],
    ['Halaman',                                           undefined],
    ['Halaman:2',                                         2],
    ['Halaman :2',                                        2],
    ['Halaman: Selanjutnya',                              undefined],
    ['Halaman:Selanjutnya',                               undefined],
    ['Halaman:2 dari 3',                                  2],
    ['Halaman 2 dari 12',                                 2],
    ['Halaman 1/3',                                       1],
    ['Halaman 1 |2',                                      1],
    ['1|2|3',                                             1],
    ['1 |2 |3',                                           1],
    ['1| 2| 3',                                           1],
    ['1/2',                                               1],
    ['1 2',                                               1],
    ['1 2 3 4 5 6 7 8 9 10',                              1],
    ['1 2 3 »',                                           1],
    ['1 2 Next >>',                                       1],
    ['Berikutnya',                                        undefined],
    ['Halaman Sebelumnya',                                undefined],
    ['Sebelumnya',                                        undefined],
    ['Next',                                              undefined],
    ['Previous',                                          undefined],
    ['First',                                             undefined],
    ['Last »',                                            undefined],
    ['Baca selengkapnya',                                 undefined],
    ['Simak berita selengkapnya',                         undefined],
  ])('%s', (line, page) => {
    expect(fieldsOf(parsePagination(line))).toEqual(
      page === undefined ? { type: 'pagination' } : { type: 'pagination', page },
    )
    expect(readAlone(line)?.kind).toBe('pagination')
  })

  test('the pages on lines below it: the page joins them', () => {
    const page = `Pasar Legi Dibuka Kembali Setelah Dua Bulan

SOLO, KOMPAS.com - Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.

Pedagang menempati kios lama mereka dan tidak dipungut biaya sewa sampai akhir tahun.

Halaman:
1
2
Show All
`
    const steps = parseArticle(page).children.filter(({ type }) => type === 'pagination')
    expect(steps.map((step) => wordsOf(step, page))).toEqual(['Halaman:', '1', '2', 'Show All'])
    expect(steps.map(fieldsOf)).toEqual([
      { type: 'pagination' },
      { type: 'pagination', page: 1 },
      { type: 'pagination', page: 2 },
      { type: 'pagination' },
    ])
  })

  test('a position without the white space around it', () => {
    expect(parsePagination(' Halaman 2 ')?.position).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 11, offset: 10 },
    })
  })
})

describe('pagination leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a sentence about a yard',                'Halaman rumahnya luas.'],
    ['a heading',                              'Halaman Belakang'],
    ['a heading that begins with last',        'Last Minute'],
    ['what else to read',                      'Baca berita selengkapnya di koran'],
    ['a sentence that begins with next',       'Selanjutnya, warga pulang.'],
    ['a word that begins alike',               'Halamannya 2'],
    ['a page number of four figures',          'Halaman 2020'],
    ['numbers that skip one',                  '1 2 5'],
    ['numbers that begin higher',              '4 5 6'],
    ['numbers with words behind them',         '1 2 3 gol'],
    ['a number alone: a counter',              '2'],
    ['a related link',                         'Baca juga: Halaman Selanjutnya'],
    ['a name inherited by objects',            '__proto__'],
    ['an empty line',                          ''],
  ])('%s', (_why, line) => {
    expect(parsePagination(line)).toBeUndefined()
  })
})
