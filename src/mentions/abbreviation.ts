import { longFormAt } from '../grammar/abbreviation.ts'
import type { AbbreviationMention, Draft } from './mention.ts'

/** `(AS)`, `(Kemenkeu)`, `(Covid-19)` */
const introduced = / \((?<short>\p{Lu}[\p{L}\d]{0,13}(?:[-/&]\p{L}{1,8})?)\)/gu

/** The long form stands within so many characters before the bracket. */
const longest = 140

/** The abbreviations that a passage introduces: `Amerika Serikat (AS)` */
export function findAbbreviations(text: string): Draft<AbbreviationMention>[] {
  if (!text.includes('(')) return []
  return Array.from(text.matchAll(introduced)).flatMap((match) => {
    const { 0: bracket, groups = {}, index } = match
    const { short = '' } = groups
    const words = text.slice(Math.max(0, index - longest), index)
    const at = longFormAt(words, short)
    if (at === undefined) return []
    const from = index - words.length + at
    return [
      {
        kind: 'abbreviation' as const,
        short,
        long: text.slice(from, index),
        from,
        to: index + bracket.length,
      },
    ]
  })
}
