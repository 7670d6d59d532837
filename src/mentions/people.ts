import type { AbbreviationMention, AgeMention, AliasMention, Draft } from './mention.ts'

/** The ages, abbreviations and aliases of a passage. */
export function findPeople(
  _text: string,
): Draft<AgeMention | AbbreviationMention | AliasMention>[] {
  return []
}
