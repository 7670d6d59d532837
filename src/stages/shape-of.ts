import { isDigit, isLetter } from '../grammar/words.ts'

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
    text.includes('. ') &&
    /\p{Ll}{2}["”)]?\. ["“]?\p{Lu}\S* \S+ \S/u.test(text) &&
    hasWords(text, 12)
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

const closing = ' "\'”“’*'

/** The last character before `end` that is neither space nor quotation mark. */
function lastBefore(text: string, end: number): number {
  let last = end - 1
  while (last > 0 && end - last < 6 && closing.includes(text.charAt(last))) last--
  return last
}

function isQuote(text: string): boolean {
  return '"“”'.includes(text.charAt(0))
}

/**
 * Whether most of its longer words begin with a capital, as in headlines, `yang` and the like apart.
 *
 * Unit by unit: it is asked of many lines, and patterns take twice as long.
 */
export function isTitleCase(text: string): boolean {
  let capitals = 0
  let others = 0
  for (let start = 0; start < text.length; start++) {
    const first = text.charCodeAt(start)
    if (!isWordUnit(first)) continue
    const end = endOfWord(text, start)
    if (end - start >= shortestLonger) {
      if (isCapital(first)) capitals++
      else if (!functionWords.has(text.slice(start, end))) others++
    }
    start = end
  }
  return capitals > 0.7 * (capitals + others)
}

/** Where a word ends: `Jum'at`, `Undang-Undang` */
function endOfWord(text: string, start: number): number {
  let end = start + 1
  while (end < text.length && isWithinWord(text.charCodeAt(end))) end++
  return end
}

/** `di`, `ke` and `dan` are shorter. */
const shortestLonger = 4

/** A letter or a digit; above the Latin blocks, whatever is no mark. */
function isWordUnit(code: number): boolean {
  if (code < 0xc0) return isLetter(code) || isDigit(code)
  return code < 0x2000 ? code !== 0xd7 && code !== 0xf7 : code >= 0x2c00
}

/** `'`, `-` and `’` as well. */
function isWithinWord(code: number): boolean {
  return isWordUnit(code) || code === 0x27 || code === 0x2d || code === 0x2019
}

/** A digit too. */
function isCapital(code: number): boolean {
  return code < 0xc0 ? code <= lastCapital : /^\p{Lu}/u.test(String.fromCharCode(code))
}

const lastCapital = 'Z'.charCodeAt(0)

/** `Kincir itu dibuka kembali, Rabu (27/9/2023)`: a sentence whose full stop is lost, or the words of a photo. */
export function endsWithDay(text: string): boolean {
  return /\(\d{1,2}\/\d{1,2}(?:\/(?:\d\d){1,2})?\)$/.test(text) && !isTitleCase(text)
}

/** Whether it goes on in small letters behind its first word: `Pintu dijaga siang malam di Pasar Legi` */
export function opensAsSentence(text: string): boolean {
  const words = text.slice(0, 60).match(/[\p{L}\d][\p{L}\d'’-]{3,}/gu) ?? []
  const [, second, third] = words.filter((word) => !functionWords.has(word))
  return isSmall(second) && isSmall(third)
}

function isSmall(word = ''): boolean {
  return /^\p{Ll}/u.test(word)
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
