import { parseArticle } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { readAlone } from '../support/lines.ts'

describe('furniture reads', () => {
  // prettier-ignore
  test.each([
    // line                                  kind
    ['Komentar',                             'button'],
    ['Komentar:',                            'button'],
    ['KOMENTAR',                             'button'],
    ['Image',                                'button'],
    ['alexametrics',                         'button'],
    ['Langsung ke konten utama',             'button'],
    ['Advertising',                          'button'],
    ['Share on FacebookShare on TwitterShare on WhatsApp', 'button'],
    ['ยท 1 menit baca',                      'counter'],
    ['Artikel Lain',                         'button'],
    ['No More Posts Available.',             'button'],
    ['-3 Dilihat',                           'counter'],
    ['Bagikan artikel ini melalui',          'button'],
    ['Close Ads',                            'button'],
    ['Close\u00A0Ads',                       'button'],
    ['ADVERTISEMENT',                        'button'],
    ['SCROLL TO CONTINUE WITH CONTENT',      'button'],
    ['Lihat Semua',                          'button'],
    ['Lihat Pasar Selengkapnya',             'button'],
    ['+ indeks',                             'button'],
    ['- Index Berita -',                     'button'],
    ['dibaca 53,203 kali',                   'counter'],
    ['Dibaca 203 kali',                      'counter'],
    ['waktu baca 2 menit',                   'counter'],
    ['· 1 menit baca',                       'counter'],
    ['Like (0)',                             'counter'],
    ['5.713 views',                          'counter'],
    ['13Shares',                             'counter'],
    ['0 Komentar',                           'counter'],
    ['18 jam yang lalu',                     'date'],
    ['35 detik lalu',                        'date'],
    ['lewat 5 tahun lalu',                   'date'],
    ['facebook twitter whatsapp telegram line copy', 'button'],
    ['Facebook icon Twitter icon Copy icon',  'button'],
    ['Bagikan berita ke :',                  'button'],
    ['URL berhasil dicopy',                  'button'],
    ['Smallest Font Largest Font',           'button'],
    ['Rating (4.5)',                         'counter'],
    ['Credits (3)',                          'counter'],
    ['10:15',                                'counter'],
    ['Post Views: 1.203',                    'counter'],
    ['Hits: 203',                            'counter'],
    ['Dibaca : 203 kali',                    'counter'],
    ['Reading Time: 2 mins read',            'counter'],
    ['< 1 minute',                           'counter'],
    ['Share this:',                          'button'],
    ['Skip to content',                      'button'],
    ['Continue Reading',                     'button'],
    ['Tidak ada komentar:',                  'button'],
    ['Pedoman Media Siber',                  'button'],
    ['- Advertisement -',                    'button'],
    ['10 menit yang lalu',                   'date'],
    ['2 minggu lalu',                        'date'],
    ['2 tahun ago',                          'date'],
    ['Komentar (12)',                        'counter'],
    ['KOMENTAR: 0',                          'counter'],
    ['Your email address will not be published. Required fields are marked *', 'button'],
    ['Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *', 'button'],
    ['Klik untuk berbagi di Twitter(Membuka di jendela yang baru)', 'button'],
    ['Click to share on WhatsApp (Opens in new window) WhatsApp', 'button'],
    ['Scroll ke bawah untuk membaca berita',            'button'],
    ['SCROLL TO RESUME CONTENT',                        'button'],
    ['Home » Daerah » Solo',                            'rest'],
    ['banner 468x60',                                   'button'],
    ['spot_imgspot_img',                                'button'],
    ['Banner 468x60',                                   'button'],
    ['banner pemkab solo',                              'button'],
    ['IMG 20240327 WA0045',                             'rest'],
    ['IMG-20240327-WA0045.jpg',                         'rest'],
    ['Oplus_16908288',                                  'rest'],
    ['DSC_0123',                                        'rest'],
    ['Screenshot 20240327 134522',                      'rest'],
    ['Picsart 24 03 27 10 10 10 123',                   'rest'],
    ['compress 20240327 134522 1234',                   'rest'],
    ['Photo 2024 03 27 10 10 10',                       'rest'],
    ['WhatsApp Image 2024-03-27 at 13.45.22',           'rest'],
    ['WhatsApp Image 2024 03 27 at 13.45.22 1',         'rest'],
    ['66038c7a7c462 pasar legi pada pagi hari 1265 711', 'rest'],
    ['Tampilkan postingan dengan label Solo. Tampilkan semua postingan', 'rest'],
    ['Menampilkan postingan dengan label Solo',         'rest'],
    ['Showing posts with label Solo. Show all posts',   'rest'],
    ['Beranda / Daerah',                                'rest'],
    ['You are here: Home > Berita',                     'rest'],
    ['5',                                               'counter'],
    ['-',                                               'rest'],
    ['-  -',                                            'rest'],
    ['- indeks-',                                       'button'],
    ['-Indeks Berita',                                  'button'],
    ['Baca Pasar Selengkapnya',                         'button'],
    ['Bagikan Facebook X',                              'button'],
    ['Share Facebook Line',                             'button'],
    ['Share Telegram',                                  'button'],
    ['Twitter Pinterest LinkedIn',                      'button'],
    ['WhatsApp Messenger Print',                        'button'],
    ['Whatsapp Telegram',                               'button'],
    ['WhatsApp',                                        'button'],
    ['LinkedIn',                                        'button'],
    ['YouTube',                                         'button'],
    ['TikTok',                                          'button'],
    ['BlogThis!',                                       'button'],
    ['Facebook Email Link',                             'button'],
    ['Telah dibaca 1.203 kali',                         'counter'],
    ['Dilihat 203x',                                    'counter'],
    ['Dilihat 203 x',                                   'counter'],
    ['1 Share',                                         'counter'],
    ['1,2k views',                                      'counter'],
    ['1 view',                                          'counter'],
    ['2 rb suka',                                       'counter'],
    ['3jt Likes',                                       'counter'],
    ['1 like',                                          'counter'],
    ['1 comment',                                       'counter'],
    ['12 Comments',                                     'counter'],
    ['4 Foto',                                          'counter'],
    ['203 kali dibaca',                                 'counter'],
    ['Post view: 3',                                    'counter'],
    ['Views : 203',                                     'counter'],
    ['View: 3',                                         'counter'],
    ['Hit: 3',                                          'counter'],
    ['Dilihat:203',                                     'counter'],
    ['Pembaca: 12 orang',                               'counter'],
    ['Pengunjung: 203',                                 'counter'],
    ['Total Views: 1.203',                              'counter'],
    ['Total view: 3 view',                              'counter'],
    ['Hits: 2 views',                                   'counter'],
    ['Views: 12rb',                                     'counter'],
    ['Estimated reading time: 2 minutes',               'counter'],
    ['Reading time : 3 min',                            'counter'],
    ['Reading time:3min',                               'counter'],
    ['12 mins read',                                    'counter'],
    ['<1 min',                                          'counter'],
    ['Dislike (12)',                                    'counter'],
    ['Like (120)',                                      'counter'],
    ['2 menit',                                         'counter'],
    ['12 menit membaca',                                'counter'],
    ['Β· 3 menit baca',                                 'counter'],
    ['Rating ()',                                       'counter'],
    ['Credits (12)',                                    'counter'],
    ['123',                                             'counter'],
    ['9:15',                                            'counter'],
    ['5 menit yang lalu',                               'date'],
    ['5 hari lalu',                                     'date'],
    ['2 pekan lalu',                                    'date'],
    ['3 bulan yang lalu',                               'date'],
    ['6 tahun lalu',                                    'date'],
    ['4 minggu lalu',                                   'date'],
    ['Home» Daerah',                                    'rest'],
    ['Share on TwitterShare on FacebookShare on Google Share on WhatsApp', 'button'],
    ['Facebook X (Twitter) Instagram',                  'button'],
    ['Facebook Instagram YouTube',                      'button'],
    ['Home ยป Daerah » Solo',                           'rest'],
    ['Home::Daerah',                                    'rest'],
    ['Beranda>Daerah',                                  'rest'],
    ['You are here:Beranda > Berita',                   'rest'],
    ['Gulir ke bawah untuk lanjut membaca',             'button'],
    ['Geser untuk melihat konten',                      'button'],
    ['Klik untuk mencetak (Membuka di jendela yang baru)', 'button'],
    ['Alamat surel Anda tidak akan dipublikasikan.',    'button'],
    ['Your email address will not be published',        'button'],
    ['•',                                               'rest'],
    ['–',                                               'rest'],
    ['|',                                               'rest'],
    ['---|',                                            'rest'],
    ['//',                                              'rest'],
    ['Ukuran Font: - +',                                'button'],
    ['View Full Version',                               'button'],
    ['What do you think?',                              'button'],
    ['![]() |',                                         'rest'],
    ['Konten Premium',                                  'button'],
    ['Isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam UU ITE.', 'button'],
    ["What's Your Reaction?",                'button'],
    ['Bagaimana reaksi Anda tentang artikel ini?', 'button'],
  ])('%s', (line, kind) => {
    expect(readAlone(line)).toEqual({ kind: 'furniture', fields: { kind } })
  })
})

/** Whole lines: a second statement of what is read. */
const buttons = `
komentar
tulis komentar
komentari artikel ini
komentar di artikel lainnya
bagikan
bagikan artikel ini
bagikan artikel ini melalui
bagikan halaman ini
halaman ini
share
shares
share on facebook
share on twitter
share on google
share on linkedin
share on path
share on pinterest
share on mail
tweet
pint it
copy
copy link
url berhasil dicopy
url berhasil disalin
bagikan berita ke
link successfully copied
toggle
tautan telah disalin
mail
facebook
twitter
google+
whatsapp
line
telegram
email
like
linkedin
facebook x whatsapp line telegram copy link
close ads
close ads x
close search
close
hide
oke
ok
login
register
register | login
masuk
daftar
nanti saja
lanjutkan membaca
lihat semua
lihat selengkapnya
lihat lainnya
load more
see more
lebih banyak
muat lainnya
lakukan sekarang
lengkapi profil
daftarkan email
advertisement
iklan
scroll to continue with content
scroll untuk melanjutkan
scroll untuk membaca artikel
scroll to continue reading
scroll down to continue
gulir untuk lanjut baca
gulir untuk melanjutkan dengan konten
lanjut baca
iklan - gulir ke bawah untuk melanjutkan
iklan – gulir ke bawah untuk melanjutkan
iklan - geser ke atas untuk melanjutkan
powered by
rate artikel ini
vote photo
kirim pesan ke kami
indeks
index
indeks berita
smallest font largest font
home
beranda
menu
a a a
skip to content
langsung ke konten
lewati ke konten
loncat ke konten
search
search for
search here
cari
cari untuk
pencarian
toggle navigation
toggle menu
no result
no results
view all result
view all results
connect with us
subscribe
berlangganan
langganan
newsletter
sign in
sign up
log in
logout
welcome back
remember me
forgot password
forgotten password
lost your password
headline
headlines
breaking news
terverifikasi administratif dan faktual oleh dewan pers
publish
published
published on
diterbitkan
dipublikasikan
last updated
about author
about the author
view all posts
see all posts
more posts by this author
share this
share this article
share this post
share via
share on
share it
share with
bagikan ini
bagikan ke
bagikan lewat
bagikan berita
bagikan berita ini
sebarkan
sebarkan artikel ini
sebarkan ini
copy url
salin tautan
salin link
copied
disalin
pin
pin it
send
kirim
save
simpan
bookmark
cetak
print
print this page
print friendly
print friendly, pdf & email
pdf
download
download pdf
unduh
unduh pdf
e-mail
email this
blogthis
kirimkan ini lewat email
berbagi ke x
berbagi ke twitter
berbagi ke facebook
bagikan ke x
bagikan ke twitter
bagikan ke facebook
bagikan ke pinterest
pinterest
reddit
reddit icon
tumblr
digg
mix
viber
vk
messenger
instagram
youtube
tiktok
threads
rss
google news
like this
views
post views
klik untuk berbagi
suka
suka ini
spread the love
light_mode
dark_mode
loading
memuat
tunggu
ukuran font
ukuran huruf
ukuran teks
font size
kecil
sedang
besar
perkecil
a+
a-
a a
mode gelap
dark mode
dengarkan
dengarkan artikel
dengarkan berita
dengarkan berita ini
listen to this article
play
pause
stop
mute
tutup
tutup iklan
skip ad
lewati iklan
continue reading
read more
read full
read full article
selengkapnya
klik di sini
klik disini
click here
view all
show more
show less
lihat detail
lainnya
back to top
kembali ke atas
gulir ke atas
scroll to top
kembali
laporkan
hide ads
advertisements
advertisment
ads
sponsored
sponsor
promoted
promoted content
konten promosi
space iklan
ruang iklan
pasang iklan
pasang iklan di sini
info iklan
- advertisement -
- advertisment -
- iklan -
scroll to resume content
ads by google
comments
comment
no comments
no comment
comments are closed
comments off
facebook comments
facebook comments box
facebook comment
komentar facebook
komentar anda
beri komentar
berikan komentar
kirim komentar
tambah komentar
posting komentar
tidak ada komentar
belum ada komentar
jadilah yang pertama berkomentar
post comment
post a comment
write a comment
add comment
add a comment
click to comment
cancel reply
batalkan balasan
discussion about this post
log in to leave a comment
please enter your comment
please enter your name here
nama
nama *
name *
email *
website
situs web
komentar *
ruas yang wajib ditandai *
save my name, email, and website in this browser for the next time i comment
simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya
previous post
next post
previous article
next article
prev
prev post
older post
newer post
older posts
newer posts
post navigation
use your ← → (arrow) keys to browse
navigasi pos
navigasi tulisan
pos sebelumnya
pos berikutnya
berita sebelumnya
berita selanjutnya
berita berikutnya
artikel sebelumnya
artikel selanjutnya
artikel berikutnya
posting lama
posting lebih baru
tentang kami
tentang
about us
about
kontak
kontak kami
hubungi kami
contact
contact us
pedoman media siber
pedoman
kode etik
kode etik jurnalistik
disclaimer
privacy
privacy policy
kebijakan privasi
kebijakan
syarat dan ketentuan
syarat & ketentuan
ketentuan pengguna
term of use
terms of use
terms of service
terms & conditions
karir
karier
careers
sitemap
site map
peta situs
faq
advertise
advertise with us
media kit
info redaksi
box redaksi
susunan redaksi
dewan redaksi
redaksional
jaringan
network
our network
follow us
follow us on
follow
ikuti kami
ikuti kami di
media sosial
social media
sosial media
stay connected
get in touch
navigate site
browse by category
cari blog ini
langganan: posting komentar (atom)
lihat profil lengkapku
kirimkan ini lewat emailblogthis!berbagi ke twitterberbagi ke facebookbagikan ke pinterest
kirimkan ini lewat emailblogthis!bagikan ke xberbagi ke facebookbagikan ke pinterest
menyukai ini
suka memuat
powered by blogger
diberdayakan oleh blogger
details
categories
kategori
category
archives
arsip
arsip blog
mengenai saya
tagged
label
`

describe('furniture reads all of its lines', () => {
  test.each([
    ['button', buttons],
    ['rest', '-\n--\n- -\n–\n—\n•'],
  ])('%s, with a mark behind them too', (kind, lines) => {
    for (const line of lines
      .trim()
      .split('\n')
      .flatMap((line) => [line, `${line}:`])) {
      const reading = { kind: 'furniture', fields: { kind } }
      expect({ line, ...readAlone(line) }).toEqual({ line, ...reading })
    }
  })
})

describe('furniture leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a sentence that begins like a button',    'Komentar warga beragam.'],
    ['a sentence that begins with a number',    '120 warga hadir'],
    ['a sentence that begins with an age',      '18 jam yang lalu hujan turun.'],
    ['an age that is none',                     '18 jam'],
    ['a sentence with a counter',               'Dibaca 203 kali oleh warga'],
    ['a sentence that ends like a button',      'Baca buku itu selengkapnya.'],
    ['a row that goes on',                      'Share Facebook Lembah'],
    ['a sentence about a click',                'Klik untuk berbagi itu merepotkan warga.'],
    ['a sentence about a scroll',               'Scroll kuno itu disimpan di museum.'],
    ['a sentence about an address',             'Alamat email Anda tidak akan dipublikasikannya.'],
    ['a count of other things',                 'Hits: lagu lama'],
    ['a title that begins at home',             'Home Industri Lereng Gunung Tumbuh'],
    ['an image of something',                   'Image kota itu membaik'],
    ['a share of something',                    'Share on Facebook naik dua kali'],
    ['a count by somebody',                     'Oleh 3 warga dilihat'],
    ['time without a number',                   'Reading time'],
    ['an index of something',                   '+ indeks harga'],
    ['a like without a number',                 'Like (nol)'],
    ['a road in the past',                      'Lewat jalan itu pada masa lalu'],
    ['a headline that begins like a button',    'Facebook dan Twitter Digugat'],
    ['a place',                                 'Solo'],
    ['a year',                                  '2020'],
    ['a name inherited by objects',             '__proto__'],
    ['another',                                 'constructor'],
    ['a third',                                 'hasOwnProperty'],
  ])('%s', (_why, line) => {
    expect(readAlone(line)?.kind).not.toBe('furniture')
  })
})

test('a page of menu words alone is furniture, and no article', () => {
  const { children, warnings } = parseArticle('Home\nIndeks\nLogin\nSolo\nKlaten\n')
  expect(children.map((block) => [block.type, 'kind' in block && block.kind])).toEqual([
    ['furniture', 'button'],
    ['furniture', 'button'],
    ['furniture', 'button'],
    ['furniture', 'rest'],
    ['furniture', 'rest'],
  ])
  expect(warnings.map(({ code }) => code)).toEqual(['noTitle', 'noBody'])
})
