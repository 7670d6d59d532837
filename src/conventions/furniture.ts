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
  'lanjutkan membaca', 'lihat semua', 'lihat selengkapnya', 'lihat lainnya', 'load more', 'see more',
  'lebih banyak', 'muat lainnya', 'lakukan sekarang', 'lengkapi profil', 'daftarkan email',
  'advertisement', 'iklan', 'scroll to continue with content', 'scroll untuk melanjutkan',
  'scroll untuk membaca artikel', 'scroll to continue reading', 'scroll down to continue',
  'gulir untuk lanjut baca', 'gulir untuk melanjutkan dengan konten', 'lanjut baca',
  'iklan - gulir ke bawah untuk melanjutkan', 'iklan – gulir ke bawah untuk melanjutkan',
  'iklan - geser ke atas untuk melanjutkan', 'powered by', 'rate artikel ini', 'vote photo',
  'kirim pesan ke kami', 'indeks', 'index', 'indeks berita', 'smallest font largest font', 'home', 'beranda', 'menu', 'a a a',
]

/** What is left of a rule, or of a list whose words stand elsewhere. */
const dashes = ['-', '--', '- -', '–', '—', '•']

/** `Lihat Money Selengkapnya`, `+ indeks`, `- Index Berita -` */
const more: P.Parser<FurnitureKind> = token(
  /^(?:(?:lihat|baca) [\p{L} ]{2,30} selengkapnya|[-+] ?inde(?:ks|x)(?: berita)?(?: ?-)?)/iu,
).result('button')

/** `facebook twitter whatsapp telegram copy`, `Facebook icon Twitter icon`: a row of buttons. */
const shareRow: P.Parser<FurnitureKind> = token(
  /^(?:(?:bagikan|share|facebook|twitter|x|whatsapp|telegram|pinterest|linkedin|messenger|line|email|copy|link|print|icon)(?: |$)){2,16}$/i,
).result('button')

/** `dibaca 53,203 kali`, `13Shares`, `0 Komentar`, `5.713 views`, `Like (0)`, `waktu baca 2 menit` */
const counter: P.Parser<FurnitureKind> = token(
  /^(?:(?:telah )?(?:dibaca|dilihat) [\d.,]{1,12} ?(?:kali|x)|[\d.,]{1,12} ?(?:k|rb|jt)? ?(?:shares?|views?|komentar|comments?|likes?|suka|foto|kali dibaca)|(?:dis)?like \(\d+\)|(?:waktu baca |· |Β· )?\d{1,2} menit(?: (?:baca|membaca))?|rating \(.{0,20}\)|credits \(\d+\)|\d{1,3}|\d{1,2}:\d\d) ?$/i,
).result('counter')

/** `18 jam yang lalu`, `35 detik lalu`, `lewat 5 tahun lalu`: when another story appeared. */
const age: P.Parser<FurnitureKind> = token(
  /^(?:lewat )?\d{1,2} (?:detik|menit|jam|hari|minggu|pekan|bulan|tahun) (?:yang )?lalu/i,
).result('date')

/** Lines of the page that say nothing of the story: buttons, counters, what adverts left. */
export const furniture: Convention<'furniture', { kind: FurnitureKind }> = {
  kind: 'furniture',
  lines: new Map<string, { kind: FurnitureKind }>([
    ...buttons.map((line) => [asPrinted(line), { kind: 'button' }] as const),
    ...dashes.map((line) => [line, { kind: 'rest' }] as const),
  ]),
  sign: {
    firstWords: [
      'telah',
      'lewat',
      'dilihat',
      'lihat',
      'baca',
      '+',
      '-',
      '0',
      'dibaca',
      'like',
      'dislike',
      'waktu',
      '·',
      'Β',
      'rating',
      'credits',
      'bagikan',
      'share',
      'facebook',
      'twitter',
      'whatsapp',
    ],
    holds:
      /^(?:[+-] ?inde|\d[\d.,:]{0,11} *(?:$|k|rb|jt|share|view|comment|like|suka|foto|detik|menit|jam|hari|minggu|pekan|bulan|tahun)|\D.{0,39}(?:selengkapnya|kali|x|menit|lalu|\))|(?:bagikan|share|facebook|twitter|whatsapp) (?:share|facebook|twitter|x|whatsapp|telegram|line|link|copy|email|icon)(?: |$))/i,
    longest: 120,
  },
  parser: () => P.alt(more, shareRow, counter, age).map((kind) => ({ kind })),
}
