import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import type { Furniture } from '../tree.ts'
import { asPrinted, type Convention } from './convention.ts'

type FurnitureKind = Furniture['kind']

/** Whole lines that ask for a click, or stand where an advert stood. */
// prettier-ignore
const buttons = [
  'komentar', 'tulis komentar', 'komentari artikel ini', 'komentar di artikel lainnya',
  'bagikan', 'bagikan artikel ini', 'bagikan artikel ini melalui', 'bagikan halaman ini',
  'halaman ini', 'share', 'shares', 'share on facebook', 'share on twitter', 'share on google',
  'share on linkedin', 'share on path', 'share on pinterest', 'share on mail', 'tweet', 'pint it',
  'copy', 'copy link', 'url berhasil dicopy', 'url berhasil disalin', 'bagikan berita ke', 'link successfully copied', 'toggle', 'tautan telah disalin', 'mail',
  'facebook', 'twitter', 'google+', 'whatsapp', 'line', 'telegram', 'email', 'like', 'linkedin',
  'facebook x whatsapp line telegram copy link', 'close ads', 'close ads x', 'close search', 'close',
  'hide', 'oke', 'ok', 'login', 'register', 'register | login', 'masuk', 'daftar', 'nanti saja',
  'lanjutkan membaca', 'lihat semua', 'lihat selengkapnya', 'lihat lainnya', 'load more', 'no more posts available', 'no more pages to load', 'see more',
  'lebih banyak', 'muat lainnya', 'lakukan sekarang', 'lengkapi profil', 'daftarkan email',
  'advertisement', 'iklan', 'scroll to continue with content', 'scroll untuk melanjutkan',
  'scroll untuk membaca artikel', 'scroll to continue reading', 'scroll down to continue',
  'gulir untuk lanjut baca', 'gulir untuk melanjutkan dengan konten', 'lanjut baca',
  'iklan - gulir ke bawah untuk melanjutkan', 'iklan – gulir ke bawah untuk melanjutkan',
  'iklan - geser ke atas untuk melanjutkan', 'iklan - scroll untuk melanjutkan', 'powered by', 'rate artikel ini', 'vote photo',
  'kirim pesan ke kami', 'indeks', 'index', 'indeks berita', 'smallest font largest font', 'home', 'beranda', 'menu', 'a a a',
]

/** Whole lines of the systems that most small outlets use, by what they belong to. */
// prettier-ignore
const ofSystems = [
  // The head of a page.
  'judul', 'tanggal', 'rubrik', 'edisi', 'preload video', 'font', 'a a a pengaturan font', 'find us on social media', 'live', 'live tv', 'e-paper', 'epaper', 'kanal', 'kanal lainnya', 'navigasi', 'jelajahi', 'notifikasi', 'aktifkan notifikasi', 'izinkan', 'nanti', 'tidak, terima kasih', 'masuk / daftar', 'daftar/masuk', 'login/register', 'mulai berlangganan', 'daftar newsletter', 'masukkan email', 'email anda', 'cari berita', 'ketik kata kunci', 'hasil pencarian', 'mode terang',
  'skip to content', 'skip to main content', 'langsung ke konten', 'langsung ke konten utama', 'lewati ke konten', 'loncat ke konten', 'search', 'search for', 'search here', 'cari', 'cari untuk', 'pencarian', 'toggle navigation', 'toggle menu', 'alexametrics', 'no result', 'no results',
  'view all result', 'view all results', 'connect with us', 'subscribe', 'berlangganan', 'langganan', 'newsletter', 'sign in', 'sign up', 'log in', 'logout', 'welcome back', 'remember me', 'forgot password', 'forgotten password', 'lost your password', 'headline', 'headlines', 'breaking news',
  'terverifikasi administratif dan faktual oleh dewan pers', 'publish', 'published', 'published on', 'diterbitkan', 'dipublikasikan', 'last updated', 'about author', 'about the author', 'view all posts', 'see all posts', 'more posts by this author',
  // Buttons.
  'share this', 'share this article', 'share this post', 'share via', 'share on', 'share it', 'share with', 'berbagi', 'bagikan ini', 'bagikan ke', 'bagikan lewat', 'bagikan berita', 'bagikan berita ini', 'sebarkan', 'sebarkan artikel ini', 'sebarkan ini', 'copy url', 'salin tautan', 'salin link', 'copied', 'disalin', 'link berhasil disalin', 'tautan berhasil disalin', 'link telah dicopy', 'bagikan artikel', 'pin', 'pin it', 'send', 'kirim', 'save', 'simpan', 'bookmark', 'cetak', 'print',
  'print this page', 'print friendly', 'print friendly, pdf & email', 'pdf', 'download', 'download pdf', 'unduh', 'unduh pdf', 'e-mail', 'email this', 'blogthis', 'kirimkan ini lewat email', 'berbagi ke x', 'berbagi ke twitter', 'berbagi ke facebook', 'bagikan ke x', 'bagikan ke twitter', 'bagikan ke facebook', 'bagikan ke pinterest', 'pinterest', 'reddit', 'reddit icon', 'tumblr', 'digg', 'mix', 'viber', 'vk', 'messenger', 'instagram', 'youtube', 'tiktok', 'threads', 'rss', 'google news',
  'like this', 'views', 'post views', 'klik untuk berbagi', 'suka', 'suka ini', 'spread the love', 'loading', 'memuat', 'tunggu', 'ukuran font', 'ukuran font: - +', '• ukuran font: - +', 'ukuran huruf', 'ukuran teks', 'font size', 'kecil', 'sedang', 'besar', 'perkecil', 'a+', 'a-', 'a+ a-', 'a- a+', 'a a', 'mode gelap', 'dark mode', 'light_mode', 'dark_mode', 'view full version', 'view desktop version', 'versi lengkap', 'dengarkan', 'dengarkan artikel', 'dengarkan berita', 'dengarkan berita ini', 'listen to this article', 'play', 'pause', 'stop', 'mute', 'tutup', 'tutup iklan', 'skip ad', 'lewati iklan',
  'continue reading', 'read more', 'read full', 'read full article', 'lanjutkan membaca di bawah iklan', 'tampilkan semua', 'tampilkan semua halaman', 'selengkapnya', 'berita selengkapnya', 'klik di sini', 'klik disini', 'click here', 'view all', 'show more', 'show less', 'lihat detail', 'lainnya', 'artikel lain', 'back to top', 'kembali ke atas', 'gulir ke atas', 'scroll to top', 'kembali', 'laporkan', 'laporkan konten', 'laporkan akun', 'mohon tunggu', 'hide ads',
  // What stood where a picture was to stand.
  'image', 'images', 'img', 'picture', 'thumbnail',
  // Adverts.
  'advertisements', 'advertising', 'advertisementadvertisement', 'advertisment', 'ads', 'sponsored', 'sponsor', 'promoted', 'promoted content', 'konten promosi', 'space iklan', 'ruang iklan', 'pasang iklan', 'pasang iklan di sini', 'info iklan', '- advertisement -', '- advertisment -', '- iklan -', 'scroll to resume content', 'ads by google',
  'by taboola', 'recommended by', 'from the web', 'promoted links', 'sponsored content', 'konten sponsor', 'konten premium', 'partner', 'mgid',
  // What readers feel.
  'apakah artikel ini bermanfaat', 'bagaimana menurut anda', 'what do you think', 'bagaimana reaksi anda tentang artikel ini', "what's your reaction", 'what’s your reaction', 'ya', 'tidak', 'dislike', 'love', 'funny', 'angry', 'sad', 'wow', 'lucu', 'sedih', 'marah', 'kaget', 'terinspirasi', 'senang',
  // Replies.
  'urutkan', 'terbaru', 'terlama', 'laporkan komentar', 'isi komentar sepenuhnya adalah tanggung jawab pengguna dan diatur dalam uu ite', 'comments', 'comment', 'no comments', 'no comment', 'comments are closed', 'comments off', 'facebook comments', 'facebook comments box', 'facebook comment', 'komentar facebook', 'komentar anda', 'beri komentar', 'berikan komentar', 'kirim komentar', 'tambah komentar', 'posting komentar', 'tidak ada komentar', 'belum ada komentar', 'jadilah yang pertama berkomentar', 'post comment', 'post a comment', 'write a comment', 'add comment', 'add a comment', 'click to comment', 'cancel reply', 'batalkan balasan',
  'discussion about this post', 'log in to leave a comment', 'please enter your comment', 'please enter your name here', 'nama', 'nama *', 'name *', 'email *', 'website', 'situs web', 'komentar *', 'ruas yang wajib ditandai *', 'save my name, email, and website in this browser for the next time i comment', 'simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya',
  // Steps to other stories.
  'previous post', 'next post', 'previous article', 'next article', 'prev', 'prev post', 'older post', 'newer post', 'older posts', 'newer posts', 'post navigation', 'use your ← → (arrow) keys to browse', 'navigasi pos', 'navigasi tulisan', 'pos sebelumnya', 'pos berikutnya', 'berita sebelumnya', 'berita selanjutnya', 'berita berikutnya', 'artikel sebelumnya', 'artikel selanjutnya', 'artikel berikutnya', 'posting lama', 'posting lebih baru',
  // The foot of a page.
  'tentang kami', 'tentang', 'about us', 'about', 'kontak', 'kontak kami', 'hubungi kami', 'contact', 'contact us', 'pedoman media siber', 'pedoman', 'kode etik', 'kode etik jurnalistik', 'disclaimer', 'privacy', 'privacy policy', 'kebijakan privasi', 'kebijakan', 'syarat dan ketentuan', 'syarat & ketentuan', 'ketentuan pengguna', 'term of use', 'terms of use', 'terms of service', 'terms & conditions', 'karir', 'karier', 'careers', 'sitemap', 'site map', 'peta situs', 'faq', 'kotak pos', 'media partner', 'hak jawab', 'all right reserved', 'all rights reserved', 'verifikasi dewan pers', 'telah terverifikasi oleh dewan pers', 'part of', 'member of', 'developed by', 'aplikasi', 'download aplikasi', 'unduh aplikasi', 'google play', 'app store', 'advertise', 'advertise with us', 'media kit', 'info redaksi', 'box redaksi', 'susunan redaksi', 'dewan redaksi', 'redaksional', 'jaringan', 'network', 'our network',
  'follow us', 'follow us on', 'follow', 'ikuti kami', 'ikuti kami di', '• ikuti kami di', 'media sosial', 'social media', 'sosial media', 'stay connected', 'get in touch', 'navigate site', 'browse by category', 'cari blog ini', 'langganan: posting komentar (atom)', 'lihat profil lengkapku', 'kirimkan ini lewat emailblogthis!berbagi ke twitterberbagi ke facebookbagikan ke pinterest', 'kirimkan ini lewat emailblogthis!bagikan ke xberbagi ke facebookbagikan ke pinterest', 'menyukai ini', 'suka memuat', 'powered by blogger', 'diberdayakan oleh blogger', 'details', 'categories', 'kategori', 'category', 'archives', 'arsip', 'arsip blog', 'mengenai saya', 'tagged', 'label',
]

/** What is left of a rule, of a table of pictures, or of a list whose words stand elsewhere. */
const dashes = ['-', '--', '- -', '–', '—', '•', '|', '//', '///', '---|', '![]()', '![]() |']

/** `Lihat Money Selengkapnya`, `+ indeks`, `- Index Berita -` */
const more: P.Parser<FurnitureKind> = token(
  /^(?:(?:lihat|baca) [\p{L} ]{2,30} selengkapnya|[-+] ?inde(?:ks|x)(?: berita)?(?: ?-)?)/iu,
).result('button')

/** `facebook twitter whatsapp telegram copy`, `Facebook icon Twitter icon`, `Share on FacebookShare on Twitter`: a row of buttons. */
const shareRow: P.Parser<FurnitureKind> = token(
  /^(?:(?:(?:share|bagikan) (?:on|via|di|ke) ?(?:facebook|twitter|x|whatsapp|telegram|pinterest|linkedin|line|email|google\+?) ?){2,8}$|(?:(?:bagikan|share|facebook|twitter|x|whatsapp|telegram|pinterest|linkedin|messenger|instagram|youtube|tiktok|threads|rss|line|email|copy|link|print|icon|\(twitter\))(?: |$)){2,16}$)/i,
).result('button')

/** `Home » Berita » Daerah`, `Beranda / Daerah`: the way to the page. */
const path: P.Parser<FurnitureKind> = token(
  /^(?:you are here: ?)?(?:home|beranda) ?(?:[»>/›→|•·]|::|ยป|Â»).{1,200}/i,
).result('rest')

/** `Scroll untuk baca artikel`, `Klik untuk berbagi di Twitter(Membuka di jendela yang baru)` */
const gesture: P.Parser<FurnitureKind> = token(
  /^(?:(?:scroll|gulir|geser) (?:[\p{L}-]{1,12} ){1,5}(?:artikel|berita|content|konten|membaca|reading)|(?:klik|click) (?:untuk|to) (?:berbagi|membagikan|mencetak|mengirim|share|print|email) .{2,80}\)[\p{L} ]{0,20})/iu,
).result('button')

/** `banner 468x60`, `banner pemkab lereng`, `spot_imgspot_img`: where an advert stood. */
const advert: P.Parser<FurnitureKind> = token(
  /^(?:[Bb]anner \d{2,4}x\d{2,4}|banner [\p{Ll}\d ]{2,40}$|(?:spot_img){1,9})/u,
).result('button')

/** `WhatsApp Image 2024-03-27 at 13.45.22`, `IMG 20240327 WA0045`, `Oplus_16908288`, `66038c7a7c462 pasar legi 1265 711`: the file of a photo. */
const pictureFile: P.Parser<FurnitureKind> = token(
  /^(?:WhatsApp Image \d{4}[- ]\d\d[- ]\d\d(?: at)?[ \d.]{0,20}|(?:IMG|DSC|Screenshot|Picsart|compress|Photo)[-_ ]\d[-_ \d]{3,30}(?:WA\d{2,6})?(?:\.(?:jpe?g|png|webp))?|[Oo]plus_\d{1,12}|\d[a-f\d]{11,15} [\p{Ll}\d ]{3,120})$/u,
).result('rest')

/** `Tampilkan postingan dengan label Papua. Tampilkan semua postingan`: a list of posts, not one of them. */
const listOfPosts: P.Parser<FurnitureKind> = token(
  /^(?:(?:tampilkan|menampilkan) (?:postingan|entri) dengan label|showing posts with label) .{1,120}/i,
).result('rest')

/** `Your email address will not be published`, `Alamat email Anda tidak akan dipublikasikan.` */
const replyForm: P.Parser<FurnitureKind> = token(
  /^(?:your email address will not be published|alamat (?:email|surel) anda tidak akan dipublikasikan)\b.{0,80}/i,
).result('button')

/** `dibaca 53,203 kali`, `13Shares`, `0 Komentar`, `5.713 views`, `Like (0)`, `waktu baca 2 menit`, `Post Views: 203`, `2 mins read`, `-3 Dilihat` */
const counter: P.Parser<FurnitureKind> = token(
  /^(?:(?:telah )?(?:dibaca|dilihat) [\d.,]{1,12} ?(?:kali|x)|-[\d.,]{1,12} (?:dilihat|dibaca)|[\d.,]{1,12} ?(?:k|rb|jt)? ?(?:shares?|views?|komentar|comments?|likes?|suka|foto|kali dibaca)|(?:post views?|views?|hits?|dibaca|dilihat|pembaca|pengunjung|total views?|komentar) ?: ?[\d.,]{1,12} ?(?:k|rb|kali|x|views?|orang)?|(?:(?:estimated )?reading time ?: ?)?(?:< ?)?\d{1,2} ?min(?:ute)?s?(?: read)?|(?:(?:dis)?like|komentar|comments?) ?\(\d+\)|(?:waktu baca |· |Β· |ยท )?\d{1,2} menit(?: (?:baca|membaca))?|rating \(.{0,20}\)|credits \(\d+\)|\d{1,3}|\d{1,2}:\d\d)$/i,
).result('counter')

/** `18 jam yang lalu`, `35 detik lalu`, `lewat 5 tahun lalu`, `2 tahun ago`: when another story appeared. */
const age: P.Parser<FurnitureKind> = token(
  /^(?:lewat )?\d{1,2} (?:detik|menit|jam|hari|minggu|pekan|bulan|tahun) (?:yang )?(?:lalu|ago)/i,
).result('date')

/** What such lines begin with; the last with a capital within, as they are printed. */
const firstWords =
  `telah lewat dilihat lihat baca + - 0 dibaca like dislike waktu · Β ย rating credits bagikan share
facebook twitter whatsapp home beranda you your alamat scroll gulir geser klik click post views view hits
hit pembaca pengunjung total reading estimated < banner spot komentar comment comments
img dsc screenshot picsart compress photo oplus tampilkan menampilkan showing WhatsApp LinkedIn
YouTube TikTok BlogThis`.split(/\s+/)

/** Lines of the page that say nothing of the story: buttons, counters, what adverts left. */
export const furniture: Convention<'furniture', { kind: FurnitureKind }> = {
  kind: 'furniture',
  lines: new Map<string, { kind: FurnitureKind }>([
    ...[...buttons, ...ofSystems].map((line) => [asPrinted(line), { kind: 'button' }] as const),
    ...dashes.map((line) => [line, { kind: 'rest' }] as const),
  ]),
  sign: {
    firstWords,
    holds:
      /^(?:[+-] ?inde|\d[\d.,:]{0,11} *(?:$|k|rb|jt|share|view|comment|like|suka|foto|min|menit|detik|jam|hari|pekan|bulan|tahun)|\D.{0,39}(?:selengkapnya|dilihat|dibaca|kali|x|menit|lalu|\)|read|img)|banner |.{3,20}:|(?:home|beranda) ?\S|your|alamat|(?:klik|click|scroll|gulir|geser) |< ?\d|whatsapp image|(?:img|dsc|screenshot|picsart|compress|photo|oplus)[-_ ]\d|\d[a-f\d]{11}|(?:tampilkan|menampilkan|showing) |(?:share|bagikan) (?:on|via|di|ke) ?[ftwpl]|(?:bagikan|share|facebook|twitter|whatsapp) (?:share|facebook|twitter|x|whatsapp|telegram|pinterest|linkedin|messenger|instagram|youtube|tiktok|line|email|copy|link|print|icon)(?: |$))/i,
    longest: 220,
  },
  parser: () =>
    P.alt(
      more,
      shareRow,
      counter,
      age,
      path,
      gesture,
      advert,
      pictureFile,
      listOfPosts,
      replyForm,
    ).map((kind) => ({ kind })),
}
