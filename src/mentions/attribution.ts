import { citationFinder } from '../grammar/citation.ts'
import { isMediumByAddress, isMediumByShape, knownMediumAt } from '../grammar/media.ts'
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
 * Firms, offices and data services are cited in the same words, so that a name is only read where
 * it, or what announces it, shows that it is a medium. Media that `isOwn` tells to be the page's own
 * are left out.
 */
export function findAttributions(
  text: string,
  isOwn?: (medium: string) => boolean,
): Draft<AttributionMention>[] {
  return readCitations(text, isOwn).flatMap(({ media, from, to }) => {
    const isAnnounced =
      announcing.test(text.slice(from, to)) || /^ \(grup /i.test(text.slice(to, to + 7))
    const cited = media.filter((each) => isAnnounced || isPress(withoutGlued(each)))
    const last = cited.at(-1) ?? ''
    const glued = isAnnounced ? 0 : last.length - withoutGlued(last).length
    return cited.length === 0
      ? []
      : [
          {
            kind: 'attribution' as const,
            media: cited.map((each) => (isAnnounced ? each : withoutGlued(each))),
            from,
            to: to - glued,
          },
        ]
  })
}

/** What only media do or are: `diberitakan Kabar`, `majalah Lembah`, `kantor berita Jerman DPA` */
const announcing =
  /(?:(?:di|me)wartakan|diberitakan|kantor berita|(?:portal|situs|laman) berita|media(?: asing| lokal)?(?= \p{Lu})|surat kabar|harian|koran|tabloid|majalah|stasiun|televisi) |(?:Twitter|Instagram|Facebook|YouTube) \p{Lu}/u

/** `BBCpada Senin`: a word that stands glued to a name. */
function withoutGlued(name: string): string {
  return name.replace(/(?<=\p{L})(?:pada|dalam|berikut)$/u, '')
}

/** A known medium, an outlet, or a name or an address that says what it is. */
function isPress(medium: string): boolean {
  return (
    knownMediumAt(medium)?.length === medium.replace(edition, '').length ||
    outletOfName(medium) !== undefined ||
    isMediumByShape(medium) ||
    isMediumByAddress(medium)
  )
}

/** `Sky Sports Italia`: a known medium in another country. */
const edition =
  / (?:Amerika|Arabia|Asia|Australia|India|Indonesia|Inggris|Italia|Jepang|Jerman|Malaysia|Prancis|Spanyol|UK|US)$/
