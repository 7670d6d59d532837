import type { Outlet } from './outlet.ts'

/** What {@link defineOutlet} takes: an {@link Outlet} whose domains may be left out. */
export interface OutletFacts<Id extends string = string> {
  /** The short name that articles carry: lower-case letters, digits and hyphens. */
  readonly id: Id
  /** The name in full, as the outlet writes it. */
  readonly name: string
  /** What it is called besides, sections included; unless given, nothing else. */
  readonly brands?: readonly string[]
  /** Its domains without `www`; unless given, none. */
  readonly domains?: readonly string[]
  /** The publisher it belongs to. */
  readonly group?: string
}

/** What {@link defineOutlet} gives: an {@link Outlet} that remembers its id as a type. */
export interface OwnOutlet<Id extends string = string> extends Outlet {
  /** The short name that articles carry. */
  readonly id: Id
}

const longestBrand = 60

/**
 * Makes the record of an outlet that the library does not know, checked and frozen.
 *
 * @param facts - What is known of the outlet.
 * @returns A copy of the facts, to pass on in the option `outlets`.
 * @throws TypeError where a fact has not the form that the reader needs; the message names the fact,
 * what it is and what was expected.
 *
 * @example
 * ```ts
 * import { defineOutlet, outlets, parseArticle } from 'urai-berita'
 *
 * const kabarSenja = defineOutlet({
 *   id: 'kabarsenja',
 *   name: 'Kabar Senja',
 *   domains: ['kabarsenja.example'],
 * })
 * kabarSenja.brands // []
 *
 * const page = 'SOLO, Kabar Senja - Harga beras di Pasar Legi turun Rp 500 pada Minggu pagi.'
 * parseArticle(page, { outlets: [...outlets, kabarSenja] }).outlet // 'kabarsenja'
 * ```
 */
export function defineOutlet<const Id extends string>(facts: OutletFacts<Id>): OwnOutlet<Id> {
  check(isObject(facts), 'the argument', facts, 'an object of facts')
  const { id, name, brands = [], domains = [], group } = facts
  check(isText(id) && /^[a-z\d][a-z\d-]*$/.test(id), 'id', id, idForm)
  check(isText(name), 'name', name, textForm)
  check(isList(brands), 'brands', brands, 'an array of names')
  for (const [i, brand] of brands.entries()) {
    check(isText(brand) && brand.length <= longestBrand, `brands[${i}]`, brand, brandForm)
  }
  check(isList(domains), 'domains', domains, 'an array of host names')
  for (const [i, host] of domains.entries()) {
    check(isText(host) && isHost(host), `domains[${i}]`, host, hostForm)
  }
  check(group === undefined || isText(group), 'group', group, textForm)

  return Object.freeze({
    id,
    name,
    brands: Object.freeze([...brands]),
    domains: Object.freeze([...domains]),
    ...(group !== undefined && { group }),
  })
}

const idForm = "lower-case letters, digits and hyphens, such as 'kompas'"
const textForm = 'a string that is not blank'
const brandForm = `a string that is not blank, of at most ${longestBrand} characters`
const hostForm = "a host name without scheme, path or www, such as 'kompas.com'"

function check(holds: boolean, fact: string, value: unknown, form: string): void {
  if (holds) return
  throw new TypeError(`defineOutlet: ${fact} is ${printed(value)}; expected ${form}.`)
}

function printed(value: unknown): string {
  const text = typeof value === 'string' || isList(value) ? JSON.stringify(value) : String(value)
  return text.length > 80 ? `${text.slice(0, 80)}…` : text
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && /\S/.test(value)
}

function isList(value: unknown): boolean {
  return Array.isArray(value)
}

function isHost(name: string): boolean {
  const labels = name.split('.')
  return (
    labels.length > 1 &&
    labels[0]?.toLowerCase() !== 'www' &&
    labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label))
  )
}
