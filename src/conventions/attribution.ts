import P from 'parsimmon'
import { fields } from '../grammar/fields.ts'
import { namesIn } from '../grammar/person.ts'
import { token } from '../grammar/token.ts'
import { rest } from '../grammar/words.ts'
import type { Convention } from './convention.ts'

/** `BBC`, `Kompas TV`, `@persib`, `kemenag.go.id`: a name, not a sentence. */
const medium = /^(?:[\p{Lu}\d@]|[\p{L}\d-]{1,40}\.\p{L})[^:;!?]{0,80}$/u

/** `Sumber: solopos`, `Sumber | : | Bobotoh.id |` */
const withColon = fields(token(/^sumber ?\|? ?: ?\|? ?/i), ['list', rest]).assert(
  ({ list }) => !/\p{Ll}{3}\.$/u.test(list) || !list.includes(' '),
  'names, not a sentence',
)

/** `Artikel ini telah tayang di Kompas.com dengan judul Harga Beras Turun` */
const syndicated = token(/^(?:artikel|berita) ini (?:telah|sudah) (?:tayang|terbit|dimuat) di /i)
  .then(token(/^.{2,40}?(?= dengan judul|,|\.?$)/))
  .skip(rest)
  .assert((list) => /\p{Lu}|\p{L}\.\p{L}/u.test(list), 'names of media')
  .map((list) => ({ list }))

/** `Sumber BBC` */
const withoutColon = fields(token(/^sumber ?/i), ['list', rest]).assert(
  ({ list }) => list === '' || (!/[.,]$/.test(list) && capitalised(list)),
  'names with capitals',
)

/**
 * Where the article comes from: `Sumber BBC`
 *
 * `Sumber itu menambahkan ...` is a sentence and left to others. No sources where the label stands
 * alone and the names follow on the next line.
 */
export const attribution: Convention<'attribution', { sources: string[] }> = {
  kind: 'attribution',
  sign: { firstWords: ['sumber', 'artikel', 'berita'], longest: 300 },
  parser: () =>
    P.alt(withColon, withoutColon, syndicated)
      .map(({ list }) => ({ sources: sourcesIn(list), list }))
      .assert(({ list, sources }) => list.trim() === '' || sources.length > 0, 'names of media')
      .map(({ sources }) => ({ sources })),
}

/** The media of a list: `Antara, Reuters` */
export function sourcesIn(list: string): string[] {
  const sources = namesIn(list)
  return sources.every((each) => each.length <= 60) && sources.length <= 8 ? sources : []
}

/** `(Sumber: Antara)`: below the text, where its facts are from; elsewhere, whose photo stands there. */
export function bracketedSources(line: string): string[] {
  const list = /^\(sumber ?: ?([^()]{2,80})\)\.?$/i.exec(line)?.[1]
  return list === undefined ? [] : sourcesIn(list)
}

function capitalised(list: string): boolean {
  const words = list.split(/[ ,/]+/).filter((word) => word !== '' && !/^(?:dan|&)$/.test(word))
  return words.length <= 8 && words.every((word) => medium.test(word))
}
