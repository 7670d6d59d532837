import { parseArticle, toText } from 'urai-berita'
import { describe, expect, test } from 'vitest'

/** One invented story, as the systems print it that most small outlets use. */
const title = 'Pemkot Solo Bagikan Bibit Cabai kepada Petani'
const paragraphs = [
  'Pemerintah Kota Solo membagikan bibit cabai kepada petani di tiga kecamatan. Bibit itu ditanam pekan depan.',
  'Wali Kota Bagus Tirta mengatakan bibit berasal dari balai benih di kota itu.',
  '“Kami berharap panen tahun ini lebih baik,” katanya.',
]
const others = [
  'Warga Lereng Panen Raya di Sawah Terasering',
  'Jembatan Gantung Kembali Dibuka untuk Umum',
  'Kapolres Solo Tinjau Pos Ronda di Desa Melati',
]
const caption = 'Wali Kota Solo Bagus Tirta menyerahkan bibit cabai kepada petani.'

/** A page: the lines above the first sentence, those of the story, those below it. */
const page = (head: string, foot: string) => `${head}${paragraphs.join('\n\n')}${foot}`

const body = paragraphs.join('\n\n')
const facts = { title, body, places: ['Solo'], authors: ['Rani Wulandari'], editors: [] }
const sources: string[] = []

/** What a page says. */
function factsOf(text: string) {
  const article = parseArticle(text)
  const { title, publishedAt, places, authors, editors, sources, tags } = article
  return {
    title,
    date: publishedAt?.iso,
    places,
    authors,
    editors,
    sources,
    tags,
    body: toText(article),
  }
}

describe('the systems of small outlets print a page like this', () => {
  test('WordPress with WPBerita', () => {
    const head = `Langsung ke konten
Kabar Lereng
Portal Berita Lereng

Menu

Beranda
Daerah
Hukum & Kriminal
Ekonomi

Pencarian
BREAKING NEWS
${others[0]}
${others[1]}
Home / Daerah
${title}
admin
12/03/2022 1 menit baca
${caption}

KABARLERENG.COM, Solo – `
    const foot = `

Baca juga
${others[2]}

Bagikan ini:
Klik untuk berbagi pada Twitter(Membuka di jendela yang baru)
Klik untuk membagikan di Facebook(Membuka di jendela yang baru)
Menyukai ini:
Suka Memuat...

Tag: Bibit Cabai, Petani
Navigasi pos
Sebelumnya
${others[0]}
Berikutnya
${others[1]}
Posting Terkait
${others[2]}
${others[2]}
Tinggalkan Balasan
Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *

Komentar *

Nama *

Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.

Pos-pos Terbaru
${others[0]}
Kategori
Daerah
Tentang Kami Pedoman Media Siber Redaksi
© 2022 Kabar Lereng`
    expect(factsOf(page(head, foot))).toEqual({
      ...{ ...facts, authors: [], date: '2022-03-12', sources, tags: ['Bibit Cabai', 'Petani'] },
    })
  })

  test('WordPress with Newspaper', () => {
    const head = `Sign in
Welcome! Log into your account
your username
your password
Forgot your password? Get help
Password recovery
your email
A password will be e-mailed to you.
Radar Lereng
HOME
DAERAH
HUKUM
Home  Daerah  ${title}
Daerah
${title}
By Rani Wulandari - March 12, 2022
 123
 0
Share
Facebook
Twitter
WhatsApp
${caption}
Solo, RADARLERENG – `
    const foot = ` (rani)

- Advertisement -
TAGS
Bibit Cabai
Petani
Share
Facebook
Twitter
WhatsApp
Previous article
${others[0]}
Next article
${others[1]}
Rani Wulandari
RELATED ARTICLES MORE FROM AUTHOR

${others[2]}

LEAVE A REPLY Cancel reply
Log in to leave a comment

STAY CONNECTED
0
Fans
LIKE
0
Followers
FOLLOW
EDITOR PICKS
${others[2]}
March 10, 2022
POPULAR CATEGORY
Daerah 1204
ABOUT US
Contact us: redaksi@radarlereng.example
FOLLOW US
© Radar Lereng 2022`
    expect(factsOf(page(head, foot))).toEqual({
      ...{ ...facts, date: '2022-03-12', sources, tags: ['Bibit Cabai', 'Petani'] },
    })
  })

  test('WordPress with JNews', () => {
    const head = `No Result
View All Result
Home
Daerah
Home Daerah

${title}

by Rani Wulandari
12 Maret 2022
in Daerah
Reading Time: 2 mins read
0 0
A A
0
${title}
0
SHARES
12
VIEWS
Share on Facebook
Share on Twitter
Solo, Suara Lereng — `
    const foot = ` [rn]

Post Views: 123
Tags: Bibit CabaiKota SoloPetani
Share
Tweet
Send
Previous Post
${others[0]}

Next Post
${others[1]}

Rani Wulandari
Rani Wulandari
Next Post

${others[1]}

Tinggalkan Balasan Batalkan balasan
Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *

Recommended

${others[2]}
2 tahun ago
Popular News`
    expect(factsOf(page(head, foot))).toEqual({
      ...{ ...facts, date: '2022-03-12', sources, tags: ['Bibit Cabai', 'Kota Solo', 'Petani'] },
    })
  })

  test('WordPress with the themes of MVP', () => {
    const head = `Connect with us
Lereng Post

Daerah
${title}

Published

3 tahun ago

on

12 Maret 2022

By

Rani Wulandari

Share
Tweet
Solo, Lereng Post – `
    const foot = `

Related Topics:Bibit CabaiKota SoloPetani
Up Next

${others[1]}

Don't Miss

${others[0]}

Continue Reading
You may like

${others[2]}

Click to comment
Leave a Reply
Your email address will not be published. Required fields are marked *`
    expect(factsOf(page(head, foot))).toEqual({
      ...{ ...facts, date: '2022-03-12', sources, tags: ['Bibit Cabai', 'Kota Solo', 'Petani'] },
    })
  })

  test('Blogger', () => {
    const head = `Lereng Online

Cari Blog Ini

Sabtu, 12 Maret 2022
${title}
Solo, Lerengonline.com - `
    const foot = `
Diposting oleh Rani Wulandari di 09.12
Kirimkan Ini lewat EmailBlogThis!Berbagi ke TwitterBerbagi ke FacebookBagikan ke Pinterest
Label: Daerah, Petani
Tidak ada komentar:
Posting Komentar
Posting Lebih Baru
Posting Lama
Beranda
Langganan: Posting Komentar (Atom)
Arsip Blog
▼  2022 (12)
▼  Maret (3)
Mengenai Saya
Lereng Online
Lihat profil lengkapku
Tema Sederhana. Diberdayakan oleh Blogger.`
    expect(factsOf(page(head, foot))).toEqual({
      ...{ ...facts, date: '2022-03-12', sources, tags: ['Daerah', 'Petani'] },
    })
  })

  test('Joomla, as many offices have it', () => {
    const head = `PEMERINTAH KOTA LERENG
Beranda
Profil
Berita
Layanan
Pengumuman
Kontak

${title}
Details
Written by Super User
Category: Berita
Published: 12 March 2022
Hits: 123
Solo – `
    const foot = ` (Diskominfo)

Prev
Next
Berita Terbaru
${others[2]}
Copyright © 2022 Pemerintah Kota Lereng. All Rights Reserved.`
    expect(factsOf(page(head, foot))).toEqual({
      ...{ ...facts, authors: [], date: '2022-03-12', sources, tags: [] },
    })
  })
})
