/** Words that give no letter to an abbreviation, though they may: `dan` of `BMKG`, `of` of `WHO` */
const joining =
  /^(?:dan|dari|di|ke|untuk|atas|dalam|serta|dengan|yang|pada|bagi|of|the|and|for|on|in|to|de|la|du|&)$/

/** Words that syllables may leave out: `Negara` of `Polri`, `Negeri` of `Kemlu` */
const skipped = /^(?:negara|negeri|republik|indonesia|nasional|umum|bidang)$/

/** No long form has more words. */
const mostWords = 12

/**
 * The beginning of the long form that a short form stands for, in words that end where the short form is
 * introduced; `undefined` where no run of them gives its letters.
 *
 * `AS` takes the initials of `Amerika Serikat`, `Kemenkeu` the syllables of `Kementerian Keuangan`.
 * Of several runs the shortest counts. Every word but the joining ones has a capital.
 */
export function longFormAt(words: string, short: string): number | undefined {
  const letters = short.replace(/\P{L}/gu, '')
  if (letters.length < 2) return undefined
  const takes = isInitials(letters) ? takesInitials : takesSyllables
  const parts: string[] = []
  let at = words.length
  for (const word of words.split(' ').reverse()) {
    const from = at - word.length
    at = from - 1
    if (parts.length > mostWords || /[.;:!?)]$/.test(word)) return undefined
    if (word === 'Tbk') return undefined
    if (joining.test(word)) parts.unshift(word)
    else if (/^["“‘(]?\p{Lu}/u.test(word)) {
      const bare = word.replace(/^["“‘(]/, '')
      parts.unshift(...bare.replace(/[,.]$/, '').split('-'))
      if (
        parts.length > 1 &&
        takes(
          letters.toLowerCase(),
          parts.map((each) => each.toLowerCase()),
        )
      ) {
        return from + word.length - bare.length
      }
      if (bare !== word) return undefined
    } else return undefined
  }
  return undefined
}

/** `AS`, `PNS`, `RSUD`; `BUMDes` is no such form. */
function isInitials(letters: string): boolean {
  return letters === letters.toUpperCase()
}

/** Whether the letters are the initials of the words in order; joining words may be left out. */
function takesInitials(letters: string, parts: readonly string[]): boolean {
  const initials = parts.filter((part) => !joining.test(part)).map((part) => part[0])
  return (
    initials.join('') === letters ||
    (initials.length < parts.length && parts.map((part) => part[0]).join('') === letters)
  )
}

/**
 * Whether the letters stand in the words in order, some of each: `bawaslu` in `badan pengawas pemilihan umum`.
 * A word that is usually left out may give none, as `negara` of `polri`.
 */
function takesSyllables(letters: string, parts: readonly string[]): boolean {
  const content = parts.filter((part) => !joining.test(part))
  const [first = ''] = content
  const root = first.replace(/^ke(?=pol)/, '')
  if (!root.startsWith(letters.charAt(0)) || taken(letters, root) < 2) return false
  const spare = content.some((part) => skipped.test(part)) && content.length > 2 ? 1 : 0
  return fits(letters, [root, ...content.slice(1)], spare)
}

/** Each word takes as many letters as it can, the next one what is left. */
function fits(letters: string, words: readonly string[], spare: number): boolean {
  const [word, ...others] = words
  if (word === undefined) return letters === ''
  const most = taken(letters, word)
  for (let count = most; count > 0; count--) {
    if (
      letters.length - count >= others.length - spare &&
      fits(letters.slice(count), others, spare)
    ) {
      return true
    }
  }
  return spare > 0 && skipped.test(word) && fits(letters, others, spare - 1)
}

/** How many of the letters a word holds in order. */
function taken(letters: string, word: string): number {
  let count = 0
  for (const letter of word) if (letter === letters[count]) count++
  return count
}
