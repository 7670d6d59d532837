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

/** A sign that something has to be replaced; few lines show one. */
const unreadable =
  / {2}|[&€\u00A0\u00AD\u200B-\u200F\u2060\t\n\v\f\r\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]/

/**
 * White space that is no single space, what has no width, and entities: `&quot;`, `&#8211;`, also
 * escaped twice or more, as crawls leave them: `&amp;ndash;`
 */
const replaceable =
  /\s{2,}|[^\S ]|[âβโ]€[“”—–™˜œ\u009D¦]?|[\u00AD\u200B-\u200F\u2060]|&(?:amp;){0,3}(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,6});/gi

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

/** Whether a text reads as it stands; nearly all lines do. */
export function isReadable(raw: string): boolean {
  return !unreadable.test(raw)
}

/**
 * Decodes entities, turns every run of white space into one plain space, drops what has no width.
 *
 * `JAKARTA, KOMPAS.com &amp;ndash; Harga` reads `JAKARTA, KOMPAS.com – Harga`
 */
export function readable(raw: string): Readable {
  const shifts: Shift[] = []
  let by = 0
  const text = raw.replace(replaceable, (printed, at: number) => {
    const meaning = meaningOf(printed)
    if (meaning.length === printed.length) return meaning
    const readTo = at - by + meaning.length
    by += printed.length - meaning.length
    shifts.push({ at: readTo, by })
    return meaning
  })
  return shifts.length > 0 ? trimmed(text, shifts) : { text }
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
