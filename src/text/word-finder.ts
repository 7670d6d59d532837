/** Where words of a list may begin in a text. */
export type WordFinder = (text: string) => number[]

/** A word is known by so many letters, its last ones. */
const ending = 5

/**
 * Builds what finds many words of five letters or more and looks at one letter in three: the search of
 * Wu and Manber. A pattern with as many alternatives looks at every letter, and tries most of them there.
 *
 * Two neighbouring letters tell how far off an ending is at least: of `ansir`, which ends `dilansir` and
 * `melansir`, `si` is one letter from the end, and `xy` is four letters from the end of any word.
 *
 * Words are written in small letters and found in any case. Endings alone are compared, and by numbers
 * that others may share, so who asks has to look again.
 */
export function wordFinder(words: readonly string[]): WordFinder {
  const leaps = new Uint8Array(pairs).fill(ending - 1)
  const endings = new Uint8Array(keys)
  const lengths: number[][] = [[]]
  for (const word of words) {
    for (let left = 1; left < ending - 1; left++) {
      const pair = pairAt(word, word.length - 1 - left)
      leaps[pair] = Math.min(leaps[pair] ?? 0, left)
    }
    leaps[pairAt(word, word.length - 1)] = 0
    const key = keyAt(word, word.length - 1)
    endings[key] ||= lengths.push([]) - 1
    lengths[endings[key]]?.push(word.length)
  }
  // The longest first, which begins before the others.
  const distances = lengths.map((each) => [...new Set(each)].sort((a, b) => b - a))

  return (text) => {
    const found: number[] = []
    for (let at = ending - 1; at < text.length;) {
      const leap = leaps[pairAt(text, at)] ?? 0
      const which = leap > 0 ? 0 : (endings[keyAt(text, at)] ?? 0)
      if (which > 0) {
        const starts = distances[which]?.map((length) => at + 1 - length) ?? []
        found.push(...starts.filter((start) => start >= 0))
      }
      at += leap || 1
    }
    return found
  }
}

/** The last five bits tell letters apart, whatever their case. */
const pairs = 32 * 32

/** A letter and the one before it, as one number. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at - 1) & 31) << 5) | (text.charCodeAt(at) & 31)
}

const keys = 4096

/** Four of five letters as one number. */
function keyAt(text: string, at: number): number {
  return (pairAt(text, at - 3) * 33 + pairAt(text, at)) % keys
}
