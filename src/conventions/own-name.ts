import type { Lexicon } from '../grammar/lexicon.ts'

/** What an outlet says of its own reporting, never of another's, and the word behind it. */
const ownReporting =
  /(?:[Kk]epada|[Bb]erbincang dengan|[Pp](?:antauan|engamatan)|[Dd](?:ihubungi|irangkum|ilihat)|pandangan [Rr]edaksi) ?(?:tim)? ?([\p{L}\d.]{4,40})/gu

/** What may be glued to a name whose italics a crawler has lost: `Pantauandetikcomdi lokasi` */
const gluedWord = /(?:\.|di|pada|selengkapnya|saat)$/

/**
 * Finds the outlet by the name under which it speaks of its own reporting in the running text:
 * `kata Rani kepada detikcom`, `Pantauan detikcom`
 *
 * `dilansir detikcom` says the opposite and is not read.
 */
export function ownNameReader({ outletOfName }: Lexicon): (prose: string) => string | undefined {
  return (prose) => {
    for (const { 1: word = '' } of prose.matchAll(ownReporting)) {
      const outlet = outletOfName(word) ?? outletOfName(word.replace(gluedWord, ''))
      if (outlet !== undefined) return outlet
    }
    return undefined
  }
}
