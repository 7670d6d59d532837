import type { Lexicon } from '../grammar/lexicon.ts'
import { wordFinder } from '../text/word-finder.ts'

/** What an outlet says of its own reporting, never of another's, and the word behind it. */
const ownReporting =
  /(?:[Kk]epada|[Bb]erbincang dengan|[Pp](?:antauan|engamatan)|[Dd](?:ihubungi|irangkum|ilihat)|pandangan [Rr]edaksi) ?(?:tim)? ?([\p{L}\d.]{4,40})/uy

/** What it begins with: most paragraphs hold none. */
// prettier-ignore
const findReports = /* @__PURE__ */ wordFinder([
  'kepad', 'berbinc', 'pantaua', 'pengamat', 'dihubu', 'dirangkum', 'diliha', 'pandangan redak',
  'pandangan Redak',
])

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
    let done = 0
    for (const { from } of findReports(prose)) {
      ownReporting.lastIndex = from
      const word = from < done ? undefined : ownReporting.exec(prose)?.[1]
      if (word === undefined) continue
      done = ownReporting.lastIndex
      const outlet = outletOfName(word) ?? outletOfName(word.replace(gluedWord, ''))
      if (outlet !== undefined) return outlet
    }
    return undefined
  }
}
