import { parseArticle } from 'urai-berita'
import { describe, expect, test } from 'vitest'

const title = 'Pasar Legi Dibuka Kembali Setelah Dua Bulan'
const prose =
  'Pedagang menempati kios lama mereka dan tidak dipungut biaya sewa sampai akhir tahun.'

/** The outlet of a page that names it in its running text alone. */
const outletOf = (sentence: string) => parseArticle(`${title}\n\n${prose} ${sentence}\n`).outlet

describe('an outlet shows itself by its own reporting', () => {
  // prettier-ignore
  test.each([
    ['"Kami lega sekali," kata Rani kepada detikcom, Minggu pagi.',      'detik'],
    ['Kepada Kompas.com, Rani berkata bahwa ia lega sekali.',            'kompas'],
    ['Pantauan Kompas.com di lokasi, kios sudah terisi penuh.',          'kompas'],
    ['Rani berbincang dengan Kompas.com pada Minggu pagi.',              'kompas'],
    ['Saat dihubungi Kompas.com, Rani berkata bahwa ia lega sekali.',    'kompas'],
    ['Berikut harga cabai yang dirangkum tim Kompas.com.',               'kompas'],
    ['Pasar itu ramai, dilihat detikcom pada Minggu pagi.',              'detik'],
    ['Tulisan ini bukan pandangan redaksi detikcom.',                    'detik'],
    ['Pengamatan Kompas.com di lokasi, kios sudah terisi penuh.',        'kompas'],
    ['Pantauandetikcomdi lokasi, kios sudah terisi penuh.',              'detik'],
    ['Berbincang dengan detikcom, Rani berkata bahwa ia lega.',             'detik'],
    ['Dihubungi detikcom, Rani berkata bahwa ia lega.',                     'detik'],
    ['Dirangkum detikcom, harga cabai turun.',                              'detik'],
    ['Dilihat detikcom, pasar itu ramai.',                                  'detik'],
    ['Menurut pantauan detikcom, pasar itu ramai.',                         'detik'],
    ['Menurut pengamatan detikcom, pasar itu ramai.',                       'detik'],
    ['Ini bukan pandangan Redaksi Kompas.com.',                             'kompas'],
    ['Begitulah pantauan detikcom.',                                        'detik'],
    ['Pantauan detikcompada Minggu pagi.',                                  'detik'],
    ['Pantauan Kompas.comsaat itu, pasar ramai.',                           'kompas'],
    ['Berikut yang dirangkum detikcomselengkapnya di bawah.',               'detik'],
    ['Kata Rani kepada petugas, lalu kepada detikcom, ia lega.',            'detik'],
    ['Pantauan tim detikcom, lalu kata Rani kepada Kompas.com.',            'detik'],
  ])('%s', (sentence, outlet) => {
    expect(outletOf(sentence)).toBe(outlet)
  })
})

describe('and not by that of others', () => {
  // prettier-ignore
  test.each([
    ['a story it cites',              'Demikian dilansir Kompas.com, Minggu pagi.'],
    ['a story it quotes',             'Mengutip Kompas.com, kios itu sudah terisi penuh.'],
    ['words to a person',             '"Kami lega sekali," kata Rani kepada pembeli.'],
    ['a call to a person',            'Saat dihubungi petugas, Rani berkata bahwa ia lega sekali.'],
    ['a view of a person',            'Tulisan ini bukan pandangan redaksi koran itu.'],
    ['a watch over something else',   'Pantauan petugas di lokasi, kios sudah terisi penuh.'],
    ['a name inherited by objects',   '"Kami lega," kata Rani kepada constructor.'],
  ])('%s', (_what, sentence) => {
    expect(outletOf(sentence)).toBeUndefined()
  })
})
