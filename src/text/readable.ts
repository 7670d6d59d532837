/** Text as a reader sees it, and where each of its units stood in the raw text. */
export interface Readable {
  readonly text: string
  /** Where the texts part; absent where every unit stands where it stood. */
  readonly shifts?: readonly Shift[]
}

/** From `at` in the readable text on, units stand `by` units further on in the raw text. */
export interface Shift {
  readonly at: number
  readonly by: number
}

/** Signs that something has to be replaced; few lines show one. */
const signs = ['&', '  ', '\u00A0', '\u00AD', '\t', '\v', '\f']

/** The same within what may be several lines. */
const signsAcross = [...signs, '\n', '\r']

/** Further signs; the search for them ends at once on a text without wide characters. */
const wideSigns = /[€\u1680\u2000-\u200F\u2028\u2029\u202F\u205F\u2060\u3000\uFEFF]/g

/**
 * White space that is no single space, what has no width, and entities: `&quot;`, `&#8211;`, also
 * escaped twice or more, as crawls leave them: `&amp;ndash;`
 */
const replaceable =
  /\s{2,}|[^\S ]|[âβโ]€[“”—–™˜œ\u009D¦]?|[\u00AD\u200B-\u200F\u2060]|&(?:amp;){0,3}(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/iy

const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['mdash', '—'],
  ['lsquo', '‘'],
  ['rsquo', '’'],
  ['ldquo', '“'],
  ['rdquo', '”'],
  ['hellip', '…'],
  ['middot', '·'],
  ['bull', '•'],
  ['copy', '©'],
  ['reg', '®'],
  ['raquo', '»'],
  ['laquo', '«'],
  ['eacute', 'é'],
])

/** UTF-8 read as another encoding, by its bytes behind the first: `JAKARTA, KOMPAS â€” Harga` */
const misread: ReadonlyMap<string, string> = new Map([
  ['€“', '–'],
  ['€”', '—'],
  ['€™', '’'],
  ['€˜', '‘'],
  ['€œ', '“'],
  ['€\u009D', '”'],
  ['€', '”'],
  ['€¦', '…'],
])

/**
 * Where signs stand in a text that something has to be replaced, line ends apart, in reading order.
 *
 * Single characters are found much faster than classes of them.
 */
export function signsIn(text: string, characters: readonly string[] = signs): readonly number[] {
  const found: number[] = []
  for (const each of characters) {
    for (let at = text.indexOf(each); at !== -1; at = text.indexOf(each, at)) {
      found.push(at)
      at = endOfRun(text, at + each.length, each)
    }
  }
  wideSigns.lastIndex = 0
  while (wideSigns.test(text)) found.push(wideSigns.lastIndex - 1)
  return found.length < 2 ? found : found.sort((a, b) => a - b)
}

/** White space is replaced run by run: of the same characters in a row one is enough. */
function endOfRun(text: string, from: number, character: string): number {
  if (character.trim() !== '') return from
  const code = character.charCodeAt(0)
  let end = from
  while (text.charCodeAt(end) === code) end++
  return end
}

/**
 * Decodes entities, turns every run of white space into one plain space, drops what has no width.
 *
 * `JAKARTA, KOMPAS.com &amp;ndash; Harga` reads `JAKARTA, KOMPAS.com – Harga`
 *
 * Signs may be known already, as offsets of a whole text in which `raw` begins at `start`.
 */
export function readable(raw: string, signs = signsIn(raw, signsAcross), start = 0): Readable {
  if (signs.length === 0) return { text: raw }
  const shifts: Shift[] = []
  let text = ''
  let done = 0
  for (const sign of signs) {
    const at = replaceableAt(raw, sign - start, done)
    if (at === -1) continue
    const printed = raw.slice(at, replaceable.lastIndex)
    const meaning = meaningOf(printed)
    text += raw.slice(done, at) + meaning
    done = at + printed.length
    if (meaning.length !== printed.length) shifts.push({ at: text.length, by: done - text.length })
  }
  text += raw.slice(done)
  return shifts.length > 0 ? trimmed(text, shifts) : { text }
}

/** What is replaced begins at its sign, or with a space or a letter before it. */
function replaceableAt(raw: string, sign: number, from: number): number {
  for (let at = Math.max(sign - 1, from); at <= sign; at++) {
    replaceable.lastIndex = at
    if (replaceable.test(raw)) return at
  }
  return -1
}

/** Decoded, the ends may be spaces: `&nbsp;Jakarta` */
function trimmed(text: string, shifts: readonly Shift[]): Readable {
  const fromFirst = text.trimStart()
  const lead = text.length - fromFirst.length
  if (lead === 0) return { text: text.trimEnd(), shifts }
  const moved = shifts.map(({ at, by }) => ({ at: at - lead, by: by + lead }))
  return { text: fromFirst.trimEnd(), shifts: moved }
}

function meaningOf(printed: string): string {
  if (/^[âβโ]€/.test(printed)) return misread.get(printed.slice(1)) ?? printed
  if (!printed.startsWith('&')) return printed.trim() === '' ? ' ' : ''
  const name = printed.slice(1, -1).replace(/^(?:amp;)+/i, '')
  return (name.startsWith('#') ? character(name) : named.get(name.toLowerCase())) ?? printed
}

/** `#8211`, `#x2013` */
function character(name: string): string | undefined {
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  const isCharacter = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
  return isCharacter ? String.fromCodePoint(code) : undefined
}
