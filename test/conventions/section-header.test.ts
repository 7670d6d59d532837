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
    ['KUMPULAN BERITA BERAS',        'other'],
    ['Kumpulan Berita Pasar Legi Solo', 'other'],
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

const related = `
terkait
berita terkait
artikel terkait
foto terkait
foto video terkait
video terkait
baca artikel menarik lainnya
jangan lewatkan
related
related post
related posts
related articles
related stories
posting terkait
pos terkait
postingan terkait
tulisan terkait
berita lain
baca lainnya
related articles more from author
`

const other = `
kumpulan berita terkait
you may like
you may also like
you might also like
you may missed
don't miss
don’t miss
up next
must read
more articles
more from author
latest articles
latest posts
recent posts
recent news
recent comments
popular posts
popular post
popular category
editor picks
recommended
trending
trending now
pos-pos terbaru
komentar terbaru
postingan populer
postingan terbaru
berita utama
berita terkini
rekomendasi untuk kamu
leave a reply
leave a reply cancel reply
leave a comment
tinggalkan balasan
tinggalkan balasan batalkan balasan
tinggalkan komentar
artikel lainnya
berita lainnya
berita terbaru
berita rekomendasi
berita populer
berita terpopuler
berita pilihan
video rekomendasi
video lainnya
video pilihan
terkini lainnya
terkini
terpopuler
populer
terkomentari
foto terpopuler
most popular
latest news
popular news
related news
top news
more stories
more photos
now trending
hot topic
topik pilihan
topik menarik
rekomendasi
rekomendasi untuk anda
rekomendasi untukmu
pilihan untukmu
mungkin anda melewatkan ini
mungkin anda suka
games permainan kata bahasa indonesia
artikel terpopuler
artikel terkini
artikel pilihan
okezone hari ini
komentar pembaca
sponsored link
sponsored links
explore viva.co.id
kumpulan berita
kurs valas
`

describe('section header reads all of its lines', () => {
  test.each([
    ['related', related],
    ['other', other],
  ])('%s', (announces, lines) => {
    for (const line of lines.trim().split('\n')) {
      expect({ line, ...readAlone(line) }).toEqual({
        line,
        kind: 'sectionHeader',
        fields: { announces },
      })
    }
  })
})

describe('section header leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a headline that begins like one',     'Terpopuler di Solo, Pasar Legi Dibuka Kembali'],
    ['a sentence that begins like one',     'Berita terkait pasar itu ramai dibicarakan.'],
    ['a collection of other things',        'Kumpulan kaset lama itu dijual.'],
    ['a title',                             'Kumpulan Berita Lama Dipamerkan di Solo'],
    ['a header that is too long',           'Kumpulan Berita Pasar-Induk-Gunung Lembah-Raya-Utama Solo-Klaten-Boyolali'],
    ['a name inherited by objects',         '__proto__'],
    ['another',                             'constructor'],
    ['a third',                             'toString'],
  ])('%s', (_why, line) => {
    expect(readAlone(line)?.kind).not.toBe('sectionHeader')
  })
})
