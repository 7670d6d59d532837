import { citationFinder } from '../grammar/citation.ts'
import { lexiconOf } from '../grammar/lexicon.ts'
import { outlets } from '../outlets/index.ts'
import type { AttributionMention, Draft } from './mention.ts'

const lexicon = /* @__PURE__ */ lexiconOf(outlets)

const readCitations = /* @__PURE__ */ citationFinder(lexicon)

/** The outlet that a name is one of. */
export function outletOfName(name: string): string | undefined {
  return lexicon.outletOfName(name)
}

/**
 * The places where a passage names the media it draws on: `Melansir BBC`
 *
 * Media that `isOwn` tells to be the page's own are left out.
 */
export function findAttributions(
  text: string,
  isOwn?: (medium: string) => boolean,
): Draft<AttributionMention>[] {
  return readCitations(text, isOwn).map(({ media, from, to }) => ({
    kind: 'attribution',
    media: [...media],
    from,
    to,
  }))
}
