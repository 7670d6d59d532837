import { token } from '../grammar/token.ts'
import type { Convention } from './convention.ts'

/** What a header announces: stories the desk relates to this one, or any others. */
export type Announced = 'related' | 'other'

/** Headers of lists, as printed: nothing of the article follows them. */
const headers: Readonly<Record<string, Announced>> = {
  terkait: 'related',
  'berita terkait': 'related',
  'artikel terkait': 'related',
  'kumpulan berita terkait': 'other',
  'foto terkait': 'related',
  'foto video terkait': 'related',
  'video terkait': 'related',
  'baca artikel menarik lainnya': 'related',
  'jangan lewatkan': 'related',
  'artikel lainnya': 'other',
  'berita lainnya': 'other',
  'berita terbaru': 'other',
  'berita rekomendasi': 'other',
  'berita populer': 'other',
  'berita terpopuler': 'other',
  'berita pilihan': 'other',
  'video rekomendasi': 'other',
  'video lainnya': 'other',
  'video pilihan': 'other',
  'terkini lainnya': 'other',
  terkini: 'other',
  terpopuler: 'other',
  populer: 'other',
  terkomentari: 'other',
  'foto terpopuler': 'other',
  'most popular': 'other',
  'latest news': 'other',
  'popular news': 'other',
  'related news': 'other',
  'top news': 'other',
  'more stories': 'other',
  'more photos': 'other',
  'now trending': 'other',
  'hot topic': 'other',
  'topik pilihan': 'other',
  'topik menarik': 'other',
  rekomendasi: 'other',
  'rekomendasi untuk anda': 'other',
  'rekomendasi untukmu': 'other',
  'pilihan untukmu': 'other',
  'mungkin anda melewatkan ini': 'other',
  'mungkin anda suka': 'other',
  'games permainan kata bahasa indonesia': 'other',
  'artikel terpopuler': 'other',
  'artikel terkini': 'other',
  'artikel pilihan': 'other',
  'okezone hari ini': 'other',
  'komentar pembaca': 'other',
  'sponsored link': 'other',
  'sponsored links': 'other',
  'explore viva.co.id': 'other',
  'kumpulan berita': 'other',
  'kurs valas': 'other',
}

/** `Kumpulan Berita DPR RI`: a header with a short name in it; more words are a title. */
const named = token(/^kumpulan berita(?: [^ ]{1,20}){1,3}(?! ?\S)/i)

/** The head of a list of other stories: `Terkini Lainnya` */
export const sectionHeader: Convention<'sectionHeader', { announces: Announced }> = {
  kind: 'sectionHeader',
  lines: new Map(Object.entries(headers).map(([line, announces]) => [line, { announces }])),
  sign: { firstWords: ['kumpulan'], longest: 60 },
  parser: () => named.result({ announces: 'other' }),
}
