import type { AttributionMention, Draft } from './mention.ts'

/** The places where a passage names the media it draws on. */
export function findAttributions(_text: string): Draft<AttributionMention>[] {
  return []
}
