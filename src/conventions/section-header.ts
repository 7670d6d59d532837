import { token } from '../grammar/token.ts'
import type { Convention } from './convention.ts'

/** What a header announces: stories the desk relates to this one, or any others. */
export type Announced = 'related' | 'other'

/** Headers of lists of stories that the desk relates to this one, as printed. */
// prettier-ignore
const related = [
  'terkait', 'berita terkait', 'artikel terkait', 'foto terkait', 'foto video terkait', 'video terkait', 'baca artikel menarik lainnya',
  'jangan lewatkan', 'related', 'related post', 'related posts', 'related articles', 'related stories', 'posting terkait', 'pos terkait',
  'postingan terkait', 'tulisan terkait', 'berita lain', 'baca lainnya', 'berita menarik lainnya', 'artikel menarik lainnya',
  'bacaan terkait', 'konten terkait', 'related articles more from author',
]

/** Headers of lists of any others: nothing of the article follows them. */
// prettier-ignore
const other = [
  'kumpulan berita terkait', 'artikel rekomendasi', 'rekomendasi berita', 'rekomendasi artikel', 'anda mungkin suka',
  'mungkin anda juga suka', 'recommended for you', 'isu terkini', 'topik hangat', 'topik populer', 'tag populer', 'trending topik',
  'berita foto', 'berita video', 'galeri foto', 'you may like', 'you may also like', 'you might also like', 'you may missed', "don't miss",
  'don’t miss', 'up next', 'must read', 'more articles', 'more from author', 'latest articles', 'latest posts', 'recent posts',
  'recent news', 'recent comments', 'popular posts', 'popular post', 'popular category', 'editor picks', 'recommended', 'trending',
  'trending now', 'pos-pos terbaru', 'komentar terbaru', 'postingan populer', 'postingan terbaru', 'berita utama', 'berita terkini',
  'rekomendasi untuk kamu', 'leave a reply', 'leave a reply cancel reply', 'leave a comment', 'tinggalkan balasan',
  'tinggalkan balasan batalkan balasan', 'tinggalkan komentar', 'artikel lainnya', 'berita lainnya', 'berita terbaru',
  'berita rekomendasi', 'berita populer', 'berita terpopuler', 'berita pilihan', 'video rekomendasi', 'video lainnya', 'video pilihan',
  'terkini lainnya', 'terkini', 'terpopuler', 'populer', 'terkomentari', 'foto terpopuler', 'most popular', 'latest news', 'popular news',
  'related news', 'top news', 'more stories', 'more photos', 'now trending', 'hot topic', 'topik pilihan', 'topik menarik', 'rekomendasi',
  'rekomendasi untuk anda', 'rekomendasi untukmu', 'pilihan untukmu', 'mungkin anda melewatkan ini', 'mungkin anda suka',
  'games permainan kata bahasa indonesia', 'artikel terpopuler', 'artikel terkini', 'artikel pilihan', 'okezone hari ini',
  'komentar pembaca', 'sponsored link', 'sponsored links', 'explore viva.co.id', 'kumpulan berita', 'kurs valas',
]

/** `Kumpulan Berita DPR RI`: a header with a short name in it; more words are a title. */
const named = token(/^kumpulan berita(?: [^ ]{1,20}){1,3}/i)

/** The head of a list of other stories: `Terkini Lainnya` */
export const sectionHeader: Convention<'sectionHeader', { announces: Announced }> = {
  kind: 'sectionHeader',
  lines: new Map<string, { announces: Announced }>([
    ...related.map((line) => [line, { announces: 'related' }] as const),
    ...other.map((line) => [line, { announces: 'other' }] as const),
  ]),
  sign: { firstWords: ['kumpulan'], longest: 60 },
  parser: () => named.result({ announces: 'other' }),
}
