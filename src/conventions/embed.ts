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
  .map(({ title }) => title.replace(/ ?(?:berikut|di (?:sini|bawah))?(?: ini)? ?:? ?$/i, ''))
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
