import { citationFinder } from '../grammar/citation.ts'
import { knownMediumAt } from '../grammar/media.ts'
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
  return readCitations(text, isOwn).flatMap(({ media, from, to }) => {
    const isOwnSite = ownSite.test(text.slice(from, to))
    const cited = media.filter((each) => !isInstitution(each) && !(isOwnSite && !isPress(each)))
    return cited.length === 0 ? [] : [{ kind: 'attribution' as const, media: cited, from, to }]
  })
}

/** `laman resmi Pasar Legi`: what somebody says of himself, unless a known medium has such a site. */
const ownSite = /(?:laman|situs|website|web) resmi /i

/** `klaten.go.id`: offices, schools and universities publish, and are no media. */
function isInstitution(medium: string): boolean {
  return /\.(?:go|ac|sch|mil|desa)\.id$|\.(?:gov|edu|int)$/i.test(medium)
}

/** A known medium, an outlet, or a site by its address. */
function isPress(medium: string): boolean {
  return (
    knownMediumAt(medium)?.length === medium.length ||
    outletOfName(medium) !== undefined ||
    /\.\p{L}{2,4}$/u.test(medium)
  )
}
