import { findAbbreviations } from './abbreviation.ts'
import { findAges } from './age.ts'
import { findAliases } from './alias.ts'
import type { AbbreviationMention, AgeMention, AliasMention, Draft } from './mention.ts'

/** The ages, abbreviations and aliases of a passage. */
export function findPeople(text: string): Draft<AgeMention | AbbreviationMention | AliasMention>[] {
  return [...findAges(text), ...findAbbreviations(text), ...findAliases(text)]
}
