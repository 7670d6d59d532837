import { isKnownPlace, knownPlaceAt } from './gazetteer.ts'
import {
  isBody,
  isNamedKind,
  isOffice,
  isPersonalOffice,
  isRank,
  isRole,
  portfolioAt,
} from './office.ts'

/** A person, an office, or both, as printed. */
export interface TitledName {
  /** `Rani Wulandari` */
  readonly name?: string
  /** `Kepala Pasar Legi` */
  readonly title?: string
}

/**
 * Splits words with capitals into title and name where it is certain where the name begins.
 *
 * `Kapolres Klaten AKBP Bagus Tirta` is split before the rank, `Juru Bicara KPK Bagus Tirta` behind the
 * initials, `Bupati Klaten Siti Aminah` behind the place. `Kepala Pasar Legi Rani Wulandari` could be split
 * anywhere: all of it is the title.
 */
export function titledName(words: string): TitledName {
  const [first = ''] = words.split(' ')
  if (isRank(first)) return { name: words }
  if (isRole(first)) return titledAt(words, first.length + 1)
  if (isOffice(first)) {
    const at = nameIn(words)
    return at === undefined ? { title: words } : titledAt(words, at)
  }
  return isPerson(words) ? { name: words } : { title: words }
}

function titledAt(words: string, at: number): TitledName {
  const name = words.slice(at)
  return name === '' ? { title: words } : { title: words.slice(0, at - 1), name }
}

/** Where the name begins in words that begin with an office, or `undefined` where that is in doubt. */
function nameIn(words: string): number | undefined {
  const parts = partsOf(words)
  const rank = parts.find(({ word }, i) => i > 0 && isRank(word, parts[i - 1]?.word))
  if (rank) return rank.from

  const ministry = portfolioAt(words)
  if (ministry > 0) return nameFrom(words, ministry, 1)

  const initials = parts.findLastIndex(({ word }) => isInitials(word))
  const behind = parts[initials + 1]
  if (initials > 0 && behind && !isNamedKind(parts[initials]?.word ?? '')) {
    const place = knownPlaceAt(words.slice(behind.from))
    return nameFrom(words, behind.from + (place === undefined ? 0 : place.length + 1), 2)
  }

  const small = parts.findLastIndex(({ word }) => /^\p{Ll}/u.test(word))
  if (small >= 0) {
    const isOf = /^(?:hakim|pelatih|penyanyi|aktor|aktris|dokter|saksi|ahli|jaksa|majelis)$/
    const name = parts[small + 1]
    return name && isOf.test(parts[small]?.word ?? '') ? nameFrom(words, name.from, 2) : undefined
  }

  const offices = parts.findIndex(({ word }) => !isOfficeWord(word))
  const next = parts[offices]
  if (!next) return undefined
  const place = knownPlaceAt(words.slice(next.from).replace(/^(?:Kota|Kabupaten) /, ''))
  if (place !== undefined) {
    const skipped = /^(?:Kota |Kabupaten )?/.exec(words.slice(next.from))?.[0].length ?? 0
    return nameFrom(words, next.from + skipped + place.length + 1, 1)
  }
  const last = parts[offices - 1]
  const isPersonal = last !== undefined && (isPersonalOffice(last.word) || isCountryless(words))
  return isPersonal ? nameFrom(words, next.from, 2) : undefined
}

/** `Wali Kota`, `Perdana Menteri`: offices of two words, the second of which is none. */
function isCountryless(words: string): boolean {
  return /^(?:(?:Wakil|Plt\.?|Pj\.?|Mantan|Eks|Calon) )?(?:Wali Kota|Perdana Menteri) /.test(words)
}

function isOfficeWord(word: string): boolean {
  return isOffice(word) || /^(?:Kota|Menteri|Bicara)$/.test(word)
}

/** The rest of the words as a name, where it looks like one. */
function nameFrom(words: string, from: number, least: number): number | undefined {
  const name = words.slice(from)
  const parts = name.split(' ')
  const isName =
    parts.length >= least &&
    parts.length <= 4 &&
    isPerson(name) &&
    parts.every((word) => /^\p{Lu}/u.test(word) && !isBody(word) && !isOffice(word)) &&
    knownPlaceAt(name) === undefined
  return isName ? from : undefined
}

/** Whether words with capitals can be a name: no body, no place, no two people. */
export function isPerson(words: string): boolean {
  return (
    !/\d| dan /.test(words) &&
    !words.split(' ').some((word) => isBody(word) || isOffice(word)) &&
    !isKnownPlace(words)
  )
}

/** `KPK`, `RI`; `III` as well: what stands behind either is no part of it. */
function isInitials(word: string): boolean {
  return /^\p{Lu}{2,8}(?:[-/]\p{Lu}{2,6})?$/u.test(word)
}

interface Part {
  readonly word: string
  readonly from: number
}

function partsOf(words: string): Part[] {
  let from = 0
  return words.split(' ').map((word) => {
    const part = { word, from }
    from += word.length + 1
    return part
  })
}
