/**
 * What a line looks like when no convention reads it.
 *
 * `prose` has the length or the end of a sentence; `headline` is several words without one, or in
 * title case; `label` is a word or three.
 */
export type Shape = 'prose' | 'headline' | 'label'

/** Looks at the ends and the capitals of a line; never at what its words mean. */
export function shapeOf(text: string): Shape {
  if (text.length >= 160) return 'prose'
  const end = sentenceEnd(text)
  if (!hasWords(text, 4)) {
    return end !== undefined && isQuote(text) && hasWords(text, 2) ? 'prose' : 'label'
  }
  if (end === '.' || end === '…') return isCut(text) && isTitleCase(text) ? 'headline' : 'prose'
  return (goesOn(text, end) || hasSentence(text)) && !isTitleCase(text) ? 'prose' : 'headline'
}

/** `Pintu dijaga siang malam. Penjaganya bergiliran`: a sentence, and another that lost its end. */
function hasSentence(text: string): boolean {
  return (
    text.includes('. ') && /\p{Ll}{2}["”)]?\. \p{Lu}\S* \S+ \S/u.test(text) && hasWords(text, 12)
  )
}

/** A question, a quotation or the first half of a sentence, too long for a headline. */
function goesOn(text: string, end: string | undefined): boolean {
  if (end !== undefined) return hasWords(text, 12)
  if (isQuote(text)) return hasWords(text, 10) || isOpenQuote(text)
  return ',:;'.includes(text.charAt(text.length - 1)) && hasWords(text, 8)
}

/** `"Sumber airnya dari mata air itu,`: words that another line goes on. */
function isOpenQuote(text: string): boolean {
  return text.endsWith(',') && !/["“”]/.test(text.slice(1))
}

/**
 * The `.`, `!`, `?` or `…` that ends a line, with quotation marks and initials behind it apart:
 * `... kata Rani." (rid/ipg)`
 */
export function sentenceEnd(text: string): string | undefined {
  if (isBracketedSentence(text)) return text.charAt(text.length - 2)
  let last = lastBefore(text, text.length)
  const isBracketed = last > 0 && ')]'.includes(text.charAt(last))
  const opening = isBracketed ? Math.max(text.lastIndexOf('('), text.lastIndexOf('[')) : -1
  if (opening > 0 && opening > text.length - longestInitials) last = lastBefore(text, opening)
  const end = text.charAt(last)
  return end !== '' && '.!?…'.includes(end) ? end : undefined
}

/** `(Tulisan ini telah diperbarui.)`: the sentence ends within its brackets. */
function isBracketedSentence(text: string): boolean {
  return text.startsWith('(') && text.endsWith(')') && /[.!?…].$/.test(text)
}

/** Initials behind a sentence are not longer. */
const longestInitials = 60

const closing = ' "\'”’*'

/** The last character before `end` that is neither space nor quotation mark. */
function lastBefore(text: string, end: number): number {
  let last = end - 1
  while (last > 0 && end - last < 6 && closing.includes(text.charAt(last))) last--
  return last
}

function isQuote(text: string): boolean {
  return '"“”'.includes(text.charAt(0))
}

/** Whether most of its longer words begin with a capital, as in headlines, `yang` and the like apart. */
export function isTitleCase(text: string): boolean {
  const words = longerWordsOf(text)
  const capitals = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length
  return words.length > 0 && capitals / words.length > 0.7
}

/** Whether it goes on in small letters behind its first word: `Pintu dijaga siang malam di Pasar Legi` */
export function opensAsSentence(text: string): boolean {
  const words = longerWordsOf(text.slice(0, 60)).slice(1, 3)
  return words.length === 2 && words.every((word) => /^\p{Ll}/u.test(word))
}

function longerWordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\d][\p{L}\d'’-]{3,}/gu) ?? []
  return words.filter((word) => !functionWords.has(word))
}

/** Words that headlines print in small letters. */
const functionWords = new Set(
  'yang pada dari dengan untuk dalam sampai hingga saat oleh bagi atau agar jika kepada sebagai karena'.split(
    ' ',
  ),
)

/** `Harga Beras di Pasar Legi dan Pasar...` */
function isCut(text: string): boolean {
  return /(?:\.{2,3}|…)$/.test(text)
}

/** Whether a line has at least so many words. */
function hasWords(text: string, least: number): boolean {
  let words = 1
  for (let at = text.indexOf(' '); at !== -1 && words < least; at = text.indexOf(' ', at + 1)) {
    if (text.charCodeAt(at + 1) !== 32) words++
  }
  return words >= least
}
