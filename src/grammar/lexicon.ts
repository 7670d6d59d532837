import P from 'parsimmon'
import type { Outlet } from '../outlets/outlet.ts'
import { failure, sticky, success } from './token.ts'
import { longestName } from './words.ts'

/** An outlet's name in a line. */
export interface Brand {
  /** As printed: `KOMPAS.com` */
  readonly printed: string
  /** The outlet it names; absent where no record has that name and it is no domain. */
  readonly outlet?: string
}

/** The names that the reader knows, ready for parsing. */
export interface Lexicon {
  /** A name of a known outlet, or anything with the shape of a domain. */
  readonly brand: P.Parser<Brand>
  /** Whether the first word of a text is one of which a name of a known outlet may begin. */
  readonly mayBegin: (text: string) => boolean
  /** The outlet of a name in one of its spellings, or of a domain. */
  readonly outletOfName: (name: string) => string | undefined
  /** The outlet of a web address; of a host without a record, none. */
  readonly outletOfUrl: (url: string | undefined) => string | undefined
}

/** `lampost.co`, `jabar.jpnn.com`, `solo.jateng.polri.go.id`, `radarbanyumas.disway.id` */
const domain =
  /^(?:[\p{L}\d](?:[\p{L}\d-]{0,38}[\p{L}\d])?\.){1,4}(?:com|co|id|net|org|news|info|tv|my|media)(?:\.(?:id|my|sg))?(?![\p{L}\d]|\.\p{L})/iu

/** Whether a name has the shape of a domain: `Lampost.co` */
export function isDomain(name: string): boolean {
  return domain.exec(name)?.[0] === name
}

const domainHere = /* @__PURE__ */ sticky(domain)

/** `TRIBUNNEWS. COM`, `KABARSENJA. CO. ID`: a domain in capitals that was parted behind its dots. */
const partedHere = /\p{Lu}[\p{Lu}\d-]{2,38}\. (?:COM|CO\. ?ID|ID|NET)(?![\p{L}\d.])/uy

/** What a sticky pattern reads at a place. */
function readAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0]
}

/** What stands under a country's top level: `co.id` */
const secondLevel = new Set('co go or ac web my net sch com org biz mil desa ponpes'.split(' '))

/** Builds the lexicon of a list of outlets. */
export function lexiconOf(outlets: readonly Outlet[]): Lexicon {
  const spellings = new Map<string, { printed: string; outlet: string }[]>()
  const hosts = new Map<string, string>()
  for (const { id, name, brands = [], domains } of outlets) {
    for (const printed of [name, ...brands]) {
      const key = printed.toLowerCase()
      const known = spellings.get(key)
      if (known) known.push({ printed, outlet: id })
      else spellings.set(key, [{ printed, outlet: id }])
    }
    for (const host of domains) hosts.set(host.toLowerCase(), id)
  }

  const outletOfHost = (host: string): string | undefined => {
    const labels = host.toLowerCase().split('.')
    for (let i = 0; i < labels.length - 1; i++) {
      const outlet = hosts.get(labels.slice(i).join('.'))
      if (outlet !== undefined) return outlet
    }
    return undefined
  }

  const outletOfBrand = (printed: string): string | undefined =>
    spellings.get(printed.toLowerCase())?.find((known) => fitsSpelling(printed, known.printed))
      ?.outlet

  const mostWords = new Map<string, number>()
  for (const name of spellings.keys()) {
    const first = firstOf(name)
    mostWords.set(first, Math.max(mostWords.get(first) ?? 0, name.split(' ').length))
  }
  const nameAt = (text: string): string | undefined => {
    const most = mostWords.get(firstOf(text)) ?? 0
    if (most === 0) return undefined
    const length = longestName(text, most, (words) => outletOfBrand(words) !== undefined)
    return length === undefined ? undefined : text.slice(0, length)
  }

  const brandAt = (text: string, at: number): Brand | undefined => {
    const host = readAt(domainHere, text, at)
    if (host !== undefined) {
      return brandOf(host, outletOfBrand(host) ?? outletOfHost(host) ?? labelOf(host))
    }
    const parted = readAt(partedHere, text, at)
    if (parted !== undefined) {
      const whole = parted.replaceAll(' ', '')
      return brandOf(parted, outletOfBrand(whole) ?? outletOfHost(whole) ?? labelOf(whole))
    }
    const name = nameAt(text.slice(at))
    return name === undefined ? undefined : brandOf(name, outletOfBrand(name))
  }

  // One parser, not three alternatives: grammars ask for a brand wherever a name may stand.
  const brand: P.Parser<Brand> = P((input, index) => {
    const found = brandAt(input, index)
    return found ? success(index + found.printed.length, found) : failure
  })

  const outletOfUrl = (url: string | undefined): string | undefined => {
    const host = /^(?:[a-z][a-z\d+.-]{0,20}:)?(?:\/\/)?([^/?#:@\s]{1,253})/i.exec(url ?? '')?.[1]
    return host === undefined ? undefined : outletOfHost(host)
  }

  const outletOfName = (name: string): string | undefined =>
    outletOfBrand(name) ?? outletOfHost(name)

  return {
    brand,
    mayBegin: (text) => mostWords.has(firstOf(text)),
    outletOfName,
    outletOfUrl,
  }
}

/** The letters and digits a name begins with, in lower case. */
function firstOf(name: string): string {
  return (/^[\p{L}\d]{1,40}/u.exec(name)?.[0] ?? '').toLowerCase()
}

function brandOf(printed: string, outlet: string | undefined): Brand {
  return outlet === undefined ? { printed } : { printed, outlet }
}

/** As the outlet writes it, or in any spelling with a capital; `FAJAR` in capitals alone. */
function fitsSpelling(printed: string, known: string): boolean {
  if (printed === known) return true
  return known === known.toUpperCase()
    ? printed === printed.toUpperCase()
    : printed !== printed.toLowerCase()
}

/** The label that names an outlet without a record: `lampost` of `Lampost.co`; a letter alone names none. */
function labelOf(host: string): string | undefined {
  const labels = host.toLowerCase().split('.')
  const underCountry = labels.length > 2 && secondLevel.has(labels.at(-2) ?? '')
  const label = labels.at(underCountry ? -3 : -2)
  return label !== undefined && label.length > 1 ? label : undefined
}
