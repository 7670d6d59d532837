import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { rest } from '../grammar/words.ts'
import type { Convention } from './convention.ts'

/** `Tag`, `Tags :`, `- Tags: `, `TOPIK TERKAIT`, `Topik: harga beras`, `Related Topics:`: the tags follow, on the line or below it. */
const header = token(
  /^(?:tags?(?: terkait)? ?(?:: ?|$)|[-•] tags ?: |topik(?: terkait)? ?: ?|topik terkait$|related topics ?: ?)/i,
)

/** `Label: Daerah, Pasar`: two or more, for a song has one. */
const label = token(/^labels? ?: ?(?=[^,.]{2,40},[^.]*$)/i)

/** `#harga beras#pasar`, `# Pilkada Serentak`; `#1 di Solo` is a rank. */
const hashed: P.Parser<string[]> = token(/^(?=#)(?!#\d{1,3} [^#]*$)/)
  .then(rest)
  .map(tagsIn)

/** `id harga beras, Pasar Legi, panen raya`, `id harga beras,Pasar Legi,panen raya`: three or more behind the word in small letters. */
const keywords: P.Parser<string[]> = token(/^id (?=[\p{L}\d][^.!?:,]{1,60},[^.!?:,]{1,60},)/u)
  .then(rest)
  .map(tagsIn)

/** Topics of the article: `Tags: harga beras, pasar`; empty where they follow below. */
export const tags: Convention<'tags', { tags: string[] }> = {
  kind: 'tags',
  sign: {
    firstWords: ['tag', 'tags', 'topik', 'related', 'label', 'labels', 'id', '#', '-', '•'],
    longest: 600,
  },
  parser: () =>
    P.alt(hashed, keywords, header.or(label).then(rest).map(tagsIn)).map((tags) => ({ tags })),
}

/**
 * The tags of a line, without `#`. Some systems print them without anything between: `Harga BerasPasar LegiSolo`
 */
function tagsIn(list: string): string[] {
  const isGlued = glued.test(list)
  return list
    .split(isGlued ? /(?<=\p{Ll})(?=\p{Lu}\p{Ll})/u : /[#,;|•]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}

/** Two words or more with nothing else between them than a capital; `YouTube` is one tag. */
const glued = /^(?=.*\p{Ll}\p{Lu}\p{Ll})(?=\S* )[^#,;|•]{12,400}$/u
