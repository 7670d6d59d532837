import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { rest } from '../grammar/words.ts'
import type { Convention } from './convention.ts'

/** `Tag`, `Tags :`, `TOPIK TERKAIT`: the tags follow, on the line or below it. */
const header = token(/^(?:tags?(?: terkait)? ?(?:: ?|$)|topik terkait ?:? ?$)/i)

/** `#harga beras#pasar`, `# Pilkada Serentak`; `#1 di Solo` is a rank. */
const hashed: P.Parser<string[]> = token(/^(?=#)(?!#\d{1,3} [^#]*$)/)
  .then(rest)
  .map(tagsIn)

/** `id harga beras, pasar legi, panen raya`: three or more, in small letters. */
const keywords: P.Parser<string[]> = token(/^id (?=\p{Ll}[^.!?:]{1,60}, [^.!?:]{1,60}, )/u)
  .then(rest)
  .map(tagsIn)

/** Topics of the article: `Tags: harga beras, pasar`; empty where they follow below. */
export const tags: Convention<'tags', { tags: string[] }> = {
  kind: 'tags',
  sign: { firstWords: ['tag', 'tags', 'topik', 'id', '#'], longest: 600 },
  parser: () => P.alt(hashed, keywords, header.then(rest).map(tagsIn)).map((tags) => ({ tags })),
}

/** The tags of a line, without `#`. */
function tagsIn(list: string): string[] {
  return list
    .split(/[#,;|•]/)
    .map((each) => each.trim())
    .filter((each) => each !== '')
}
