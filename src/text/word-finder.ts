/** A word of a list in a text. */
export interface FoundWord {
  readonly from: number
  readonly to: number
}

/** A word is looked for by so many letters, its last ones. */
const ending = 5

/**
 * Builds what finds many words of five letters or more and looks at one letter in three: the search of
 * Wu and Manber. A pattern with as many alternatives looks at every letter, and tries most of them there.
 *
 * Two neighbouring letters tell how far off an ending is at least: of `ansir`, which ends `dilansir` and
 * `melansir`, `si` is one letter from the end, and `xy` is four letters from the end of any word.
 *
 * Words are in small letters and may be printed with a capital. They are found in the order in which
 * they end, of those that end at the same place the longest first.
 */
export function wordFinder(words: readonly string[]): (text: string) => FoundWord[] {
  const leaps = new Uint8Array(pairs).fill(ending - 1)
  const ended: string[][] = []
  for (const word of [...words].sort((a, b) => b.length - a.length)) {
    const last = word.length - 1
    for (let left = 0; left < ending - 1; left++) {
      const pair = pairAt(word, last - left)
      leaps[pair] = Math.min(leaps[pair] ?? 0, left)
    }
    ;(ended[keyAt(word, last)] ??= []).push(word)
  }

  return (text) => {
    const found: FoundWord[] = []
    for (let at = ending - 1; at < text.length;) {
      const leap = leaps[pairAt(text, at)] ?? 0
      const suspects = leap > 0 ? undefined : ended[keyAt(text, at)]
      if (suspects) {
        for (const word of suspects) {
          const from = at + 1 - word.length
          if (isWordAt(text, from, word)) found.push({ from, to: at + 1 })
        }
      }
      at += leap || 1
    }
    return found
  }
}

function isWordAt(text: string, from: number, word: string): boolean {
  if (!text.startsWith(word.slice(1), from + 1)) return false
  const first = text.charAt(from)
  return first === word.charAt(0) || first === word.charAt(0).toUpperCase()
}

/** The last five bits tell letters apart, whatever their case. */
const pairs = 32 * 32

/** A letter and the one before it, as one number. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at - 1) & 31) << 5) | (text.charCodeAt(at) & 31)
}

/** Four of five letters as one number, which others may share. */
function keyAt(text: string, at: number): number {
  return (pairAt(text, at - 3) * 33 + pairAt(text, at)) & 4095
}
