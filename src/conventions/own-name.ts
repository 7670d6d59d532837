import type { Lexicon } from '../grammar/lexicon.ts'

/** What an outlet says of its own reporting, never of another's. */
const ownReporting =
  'kepada|berbincang dengan|pantauan|pengamatan|dihubungi|dirangkum|dilihat|pandangan redaksi'

/** What may be glued to a name whose italics a crawler has lost: `Pantauandetikcomdi lokasi` */
const gluedWords = 'di|pada|selengkapnya|saat'

/**
 * Finds the outlet by the name under which it speaks of its own reporting in the running text:
 * `kata Rani kepada detikcom`, `Pantauan detikcom`
 *
 * `dilansir detikcom` says the opposite and is not read.
 */
export function ownNameReader({
  names,
  outletOfName,
}: Lexicon): (prose: string) => string | undefined {
  if (names === '') return () => undefined
  const mention = new RegExp(
    `(?:${ownReporting})(?: ?tim)? ?(${names})(?:(?![\\p{L}\\d])|(?=(?:${gluedWords})(?!\\p{L})))`,
    'giu',
  )
  return (prose) => {
    for (const { 1: name = '' } of prose.matchAll(mention)) {
      const outlet = outletOfName(name)
      if (outlet !== undefined) return outlet
    }
    return undefined
  }
}
