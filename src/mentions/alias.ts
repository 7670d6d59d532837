import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { longFormAt } from '../grammar/abbreviation.ts'
import { prefixMatcher } from '../grammar/match.ts'
import { isOffice } from '../grammar/office.ts'
import { properName } from '../grammar/proper-name.ts'
import type { AliasMention, Draft } from './mention.ts'
import { namedBefore } from './named-before.ts'

/** What stands between a name and another of the same one. */
const link =
  /(?: \(\d{1,3}\))?,? (?<link>alias|[Aa]\.?k\.?a\.?|(?:atau )?(?:yang )?(?:lebih |kerap |sering |biasa |karib |akrab ){1,2}(?:disapa|dipanggil|dikenal|disebut)(?: dengan nama| sebagai)?(?: sapaan)?|atau) /gu

/** `Jokowi`, `Juragan 99` */
const nameAt = prefixMatcher(
  P.seqMap(properName, token(/(?: \d{1,4}(?![\d.,]?\d))?/), (name, number) => name + number),
)

/** The aliases of a passage: `Joko Widodo alias Jokowi`, `Siti Aminah yang akrab disapa Mina` */
export function findAliases(text: string): Draft<AliasMention>[] {
  return Array.from(text.matchAll(link)).flatMap((match) => {
    const { 0: words, groups = {}, index } = match
    const behind = index + words.length
    // In `alias Brigadir J. Hanin pulang` the sentence ends behind the initial.
    const alias = nameAt(text.slice(behind, behind + 80))?.value.replace(/(?<= \p{Lu})\. .*/u, '')
    if (alias === undefined || isOffice(alias.split(' ', 1)[0] ?? '')) return []
    const named = namedBefore(text, index)
    if (named?.name === undefined) return []
    const { from, name } =
      groups['link'] === 'atau'
        ? shortened(named.from, named.name, alias)
        : { ...named, name: named.name }
    if (name === undefined || name === alias) return []
    return [{ kind: 'alias' as const, name, alias, from, to: behind + alias.length }]
  })
}

/** Of two names with `atau` between, the second is an alias only where it is made of the first. */
function shortened(
  from: number,
  name: string,
  alias: string,
): { readonly from: number; readonly name?: string } {
  const at = alias.includes(' ') ? undefined : longFormAt(name, alias)
  return at === undefined ? { from } : { from: from + at, name: name.slice(at) }
}
