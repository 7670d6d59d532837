import { citationFinder } from '../grammar/citation.ts'
import { lexiconOf } from '../grammar/lexicon.ts'
import { outlets } from '../outlets/index.ts'
import type { AttributionMention, Draft } from './mention.ts'

const citations = citationFinder(lexiconOf(outlets))

/**
 * The places where a passage names the media it draws on: `Melansir BBC`
 *
 * Media that `isOwn` tells to be the page's own are left out.
 */
export function findAttributions(
  text: string,
  isOwn?: (medium: string) => boolean,
): Draft<AttributionMention>[] {
  return citations(text, isOwn).map(({ media, from, to }) => ({
    kind: 'attribution',
    media: [...media],
    from,
    to,
  }))
}
