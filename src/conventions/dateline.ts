import P from 'parsimmon'
import { weekdayNames, weekdayWithCapital } from '../grammar/calendar.ts'
import { isKnownPlace } from '../grammar/gazetteer.ts'
import type { Brand, Lexicon } from '../grammar/lexicon.ts'
import { matcher } from '../grammar/match.ts'
import { isFullName, isSection, namesIn, person } from '../grammar/person.ts'
import { place } from '../grammar/place.ts'
import { type Moment, moment } from '../grammar/timestamp.ts'
import { token } from '../grammar/token.ts'
import { dash } from '../grammar/words.ts'
import type { Convention } from './convention.ts'

/** What a date line says, before anyone knows whether it is the one of this article. */
export interface DatelineFields {
  readonly brand: Brand | undefined
  readonly published: Moment | undefined
  readonly updated: Moment | undefined
  readonly names: readonly string[]
}

/** What stands before the day. */
type Opening = Pick<DatelineFields, 'brand' | 'names'>

/** ` - `, ` | `, ` • `, `, `, `,` before a digit, or nothing but space. */
const separator = token(/^(?: ?[-–—|•·/] ?|,? |,(?=\d))/)

/** `Diperbarui: `, `Update : ` */
const updatedLabel = token(
  /^[ |,(-]*(?:di(?:perbarui|update|perbaharui)|(?:last )?updated?|pembaruan|terakhir diperbarui) ?:? ?/i,
)

/** `Tayang: `, `Diterbitkan `, `Diposting pada : `, `Edisi: 19/38 / Tanggal : `, `on `, `- `, `• calendar_month `: the name of a sign. */
const publishedLabel = token(
  /^(?:[-–•|] )?(?:(?:calendar_month|schedule|access_time) )?(?:hari )?(?:edisi ?: ?[\d/-]{1,9} \/ tanggal ?: ?)?(?:(?:tayang|di(?:buat|terbitkan|publikasikan|tulis|posting|unggah)|terbit|published|posted|tanggal|date|on|pada) ?:? ){0,2}/i,
)

/** ` | 1.229 Views`, ` 8201`, ` | 12.5k`, ` 1 menit baca`, ` — 15 menit baca`, ` | `, ` | 👁 749 Lihat Pasar`: counters, which say nothing of the date. */
const counters = token(
  /^[ |•·,–—-]*(?:waktu baca \d{1,2} menit|di(?:lihat|baca) [\d.,]{1,9} ?(?:kali|x)|👁\uFE0F? ?[\d.,]{1,9}(?: (?:di)?(?:lihat|baca)(?: \p{L}[\p{L} &]{1,30})?)?|\d{1,2} (?:menit|min(?:ute)?s?)(?: (?:baca|membaca|read))?|[\d.,]{1,9} ?(?:views?|kali|x|komentar|k|rb)?|views? ?[\d.,]{1,9})?[ |•·)]*/iu,
)

/** `Rani Wulandari Bantul Share :`: who wrote it, in which section, and a button. */
const nameAndSection = token(/^((?:\p{Lu}[\p{L}.'’]{0,20} ){1,6})Share ?:?$/u, 1).map((printed) => {
  const words = printed.trim().split(' ')
  const end = words.findLastIndex((word) => !isKnownPlace(word) && !isSection(word))
  return namesIn(words.slice(0, end + 1).join(' '))
})

/** ` | LAPORAN: RANI WULANDARI`, ` Reporter : Rani Wulandari`, `Author kabar lereng`, ` | Daerah`: accounts and sections are nobody. */
const trailingNames = P.alt(
  nameAndSection,
  token(/^(?:laporan|oleh|reporter|penulis) ?: ?(.{0,80})/i, 1).map(namesIn),
  token(/^author [\p{Ll}\d ]{2,40}/iu).result([]),
  token(/^ ?\/ ?halaman ?: ?\d{1,4}(?: ?\/ ?(?:rubrik|penulis) ?: ?[^/]{0,40}){0,2}/i).result([]),
  token(/(?<=\| ?)\p{Lu}[\p{L} &]{2,25}/u).result([]),
)

/** `Kabar Senja, Kamis, `: words that no record holds, before a weekday. */
const unknownOutlet = new RegExp(
  `^(\\p{Lu}\\p{L}{2,20}(?: \\p{Lu}\\p{L}{2,20})?), (?=${weekdayWithCapital},? \\d)`,
  'u',
)

/** `Senin`, `16`: what a day begins with. */
const dayBegins = `(?:${weekdayNames}|\\d)`

const knownPlace = place.assert(isKnownPlace, 'a known place')

/** `Rani arum wulandari, Jurnalis - `: before the word a name may have small letters. */
const journalist = token(
  /^(\p{Lu}[\p{L}.'’]{1,20}(?: [\p{L}.'’]{2,20}){1,3}) ?, (?:Jurnalis|Reporter|Wartawan) ?[-–—|•·] ?/u,
  1,
)

/** `Kompas.com - `, `Rani Wulandari | Bagus Tirta | `, `(Solo, `, `(Kompas, `, `Rani Wulandari - Bisnis.com `, `Rani Wulandari, Okezone · `, `Rani Wulandari/ANTARA FOTO, Jurnalis · `, `Rani Wulandari • `, or nothing. */
const opening = ({ brand }: Lexicon): P.Parser<Opening> =>
  P.alt<Opening>(
    P.lookahead(token(new RegExp(`^(?:hari )?${dayBegins}`, 'iu'))).result({
      brand: undefined,
      names: [],
    }),
    brand.skip(separator).map((brand) => ({ brand, names: [] })),
    token(/^\(/).then(knownPlace).skip(token(/^, /)).result({ brand: undefined, names: [] }),
    token(/^\(/)
      .then(brand)
      .skip(separator)
      .map((brand) => ({ brand, names: [] })),
    P.seqMap(person.skip(P.alt(dash, token(/^, /))), brand.skip(separator), (name, brand) => ({
      brand,
      names: [name],
    })),
    P.sepBy1(person, token(new RegExp(`^ \\| (?!${dayBegins})`, 'iu')))
      .skip(token(new RegExp(`^ \\| (?=${dayBegins})`, 'iu')))
      .assert((names) => names.length > 1 && names.every(isFullName), 'full names')
      .map((names) => ({ brand: undefined, names })),
    journalist.map((name) => ({ brand: undefined, names: [name] })),
    P.notFollowedBy(updatedLabel)
      .then(person)
      .skip(
        token(
          /^(?:(?:\/[a-z]{3,10}(?: foto)?)? ?, (?:jurnalis|reporter|wartawan|editor))?(?: ?[-–—|•·] ?| : )/i,
        ),
      )
      .map((name) => ({
        brand: undefined,
        names: isFullName(name) && !isKnownPlace(name) ? [name] : [],
      })),
    token(unknownOutlet, 1)
      .assert((name) => !isKnownPlace(name), 'no place: with a day it signs a letter')
      .result({ brand: undefined, names: [] }),
    P.of({ brand: undefined, names: [] }),
  )

/** `12 Februari 202412 Februari 2024`: the day for eyes and for machines. */
const dayTwice = token(/^(\d{1,2}\.? \p{Lu}\p{L}{2,8} (?:19|20)\d\d)\1/u, 1)
  .map(matcher(moment))
  .chain((published) => (published ? P.of(published) : P.fail('a day')))

/** Somewhere in the line: `16/08/2020`, `4 November 2015`, `2020-08-16`, `August 16, 2020` */
const wholeDay = P.lookahead(
  token(
    /^.*?(?:\d(?:[/.-]\d{1,2}[/.-]|[ -][A-Za-z]{3,9}[,.]?[ -])(?:19|20|30)\d\d|(?:19|20)\d\d(?:[/-]\d|\.\d\d\.\d\d)|[a-z] \d{1,2}(?:st|nd|rd|th)?, ?(?:19|20)\d\d)/,
  ),
)

/** Who published the article, and when: `Kompas.com - 16/08/2020, 12:59 WIB` */
export const dateline: Convention<'dateline', DatelineFields> = {
  kind: 'dateline',
  sign: { holds: /(?:19|20|30)\d\d/, longest: 140 },
  parser: (lexicon) =>
    wholeDay.then(
      P.alt(
        P.seqMap(
          opening(lexicon).skip(publishedLabel),
          moment,
          updatedLabel.then(moment).or(P.of(undefined)),
          counters.then(trailingNames.or(P.of([]))),
          ({ brand, names }, published, updated, trailing) => ({
            brand,
            published,
            updated,
            names: [...names, ...trailing],
          }),
        ),
        token(/^\[ ?/)
          .then(moment)
          .skip(token(/^ ?\]/))
          .map((published) => ({ brand: undefined, published, updated: undefined, names: [] })),
        dayTwice.map((published) => ({
          brand: undefined,
          published,
          updated: undefined,
          names: [],
        })),
        knownPlace
          .then(token(/^, /))
          .then(moment)
          .skip(counters)
          .assert(
            ({ timestamp }) => timestamp?.iso.includes('T') === true,
            'an hour: place and day alone are the date of a letter',
          )
          .map((published) => ({ brand: undefined, published, updated: undefined, names: [] })),
        updatedLabel
          .then(moment)
          .skip(counters)
          .map((updated) => ({ brand: undefined, published: undefined, updated, names: [] })),
      ),
    ),
}
