import P from 'parsimmon'
import { fields } from '../grammar/fields.ts'
import { token } from '../grammar/token.ts'
import { rest } from '../grammar/words.ts'
import type { Embed } from '../tree.ts'
import type { Convention } from './convention.ts'

type EmbedFields = Pick<Embed, 'kind' | 'title'>

/** `[Gambas:Video 20detik]` */
const gambas: P.Parser<EmbedFields> = token(/^\[Gambas ?: ?/i)
  .then(token(/^[^\]]{0,60}/))
  .skip(P.string(']'))
  .map((what) => ({ kind: kindOf(what) }))

/** `Simak Video "Judul":`, `Lihat juga Video: Judul`, `Tonton juga 'Judul' di sini:` */
const callOut: P.Parser<EmbedFields> = fields(
  token(/^(?:(?:simak|lihat|tonton|saksikan)(?: juga)? video|(?:tonton|saksikan) juga)\b ?:? ?/i),
  ['title', rest],
)
  .map(({ title }) =>
    title.replace(/ ?(?:di bawah ini\.|(?:berikut|di (?:sini|bawah))?(?: ini)? ?:?) ?$/i, ''),
  )
  .map((title) => title.replace(/^["'“‘](.*)["'”’]$/, '$1'))
  .assert((title) => !title.endsWith('.'), 'a title, not a sentence')
  .map((title) => (title === '' ? { kind: 'video' } : { kind: 'video', title }))

/** `Saksikan Live Detikpagi :`, `Saksikan video di bawah ini:` */
const live: P.Parser<EmbedFields> = token(/^saksikan (?:live\b|video\b).{0,40}:/i).result({
  kind: 'video',
})

/** `https://youtu.be/a1b2c3`: the address of what was embedded, alone on its line. */
const address: P.Parser<EmbedFields> = token(/^https?:\/\/\S{4,300}/i).map((url) => ({
  kind: kindOf(url),
}))

/** `Panen dimulai. pic.twitter.com/a1B2c3D4e5`: the words of a post, with the address of its picture. */
const postWords = token(/^.{0,400}?pic\.(?:twitter|x)\.com\/\w{6,14} ?/)

/** `— Rani Wulandari (@raniwulan) December 3, 2019`: who wrote the post, and when. */
const postSigned = token(
  /^[-–—]{1,2} ?[^()]{1,60} \(@\w{2,20}\) (?:\p{L}{3,9} \d{1,2}|\d{1,2} \p{L}{3,9}),? (?:19|20)\d\d$/u,
)

/** What a page keeps of a post from elsewhere: its words, or who wrote it. */
export const embeddedPost: Convention<'embed', EmbedFields> = {
  kind: 'embed',
  sign: { holds: /[@/](?<=\(@|pic\.(?:twitter|x)\.com\/)\w/, longest: 600 },
  parser: () => postSigned.or(postWords.skip(postSigned.or(P.eof))).result({ kind: 'post' }),
}

/** The place of a video, a post or a gallery. */
export const embed: Convention<'embed', EmbedFields> = {
  kind: 'embed',
  sign: {
    firstWords: ['[', 'simak', 'lihat', 'tonton', 'saksikan', 'http', 'https'],
    holds: /^(?:\[gambas|https?:\/\/|tonton|saksikan|\S+ (?:juga )?video)/i,
    longest: 300,
  },
  parser: () => P.alt(gambas, live, callOut, address),
}

function kindOf(what: string): Embed['kind'] {
  if (/video|youtu\.?be|tiktok/i.test(what)) return 'video'
  return /foto|galeri/i.test(what) ? 'gallery' : 'post'
}
