import P from 'parsimmon'
import type { Brand, Lexicon } from '../grammar/lexicon.ts'
import { matcher, offset } from '../grammar/match.ts'
import { isInCapitals, place, places } from '../grammar/place.ts'
import { dash, rest } from '../grammar/words.ts'

/** What stands before the first sentence. */
export interface LocationLeadFields {
  readonly places: readonly string[]
  readonly brand?: Brand
  /** Where it begins in the line: after what crawlers leave, `['JAKARTA, KOMPAS.com - `. */
  readonly start: number
  /** Where it ends: after the dash and its spaces, where the prose begins. */
  readonly end: number
}

/** A lead ends well before this. */
const longest = 140

/** Something that separates a lead from its sentence, or an outlet's domain. */
const sign = /^.{2,100}?(?:[-–—:|)]|\.(?:com|co|id|tv|net|news)\b)/i

const between = P.regexp(/^ {0,3}, {0,3}/)

/** ` (ANTARA)`, ` (Antara/PRNewswire)`, ` (ANTARA News Bali)` */
const bracketedBrand = ({ brand }: Lexicon): P.Parser<Brand> =>
  P.regexp(/^ {0,3}\( ?/)
    .then(brand)
    .skip(P.regexp(/^[^()]{0,30}\)/))

/** `, 23 Februari 2016`, `, 12/3`: press releases and photo desks put the day into the lead. */
const day = P.regexp(/^(?: ?,? \d{1,2}(?:\/\d{1,2}| \p{L}{3,9}(?: \d{4})?))?/u)

/** The dash; some desks put a comma before it: `,- ` */
const separator = P.regexp(/^(?: {0,3},)?/).then(dash)

type Parts = Pick<LocationLeadFields, 'places' | 'brand'>

/** `MINSK, KOMPAS.com - ` */
const placeThenOutlet = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(placesBefore(between.then(brand)), between.then(brand), (places, brand) => ({
    places,
    brand,
  })).skip(separator)

/** `Bisnis.com, JAKARTA - `, `KONTAN.CO.ID - SEOUL. `, `balitribune.co.id | Gianyar - ` */
const outletThenPlace = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.alt(
    P.seqMap(
      brand,
      P.regexp(/^ {0,3}[,|] {0,3}/),
      places.skip(separator),
      (brand, _mark, places) => ({
        places,
        brand,
      }),
    ),
    P.seqMap(brand, dash, places.skip(P.alt(dash, P.regexp(/^\. /))), (brand, _dash, places) => ({
      places,
      brand,
    })).assert(({ places }) => places.every(isInCapitals), 'places in capitals'),
  )

/** `Jakarta (ANTARA) - `, `ISTANBUL, 23 Februari 2016 (Antara/PRNewswire) -- ` */
const placeAndBracketedOutlet = (lexicon: Lexicon): P.Parser<Parts> =>
  P.seqMap(places.skip(day), bracketedBrand(lexicon).skip(separator), (places, brand) => ({
    places,
    brand,
  }))

/** `KOMPAS.com - `, but no dateline: `Kompas.com - 16/08/2020` */
const outletAlone = ({ brand }: Lexicon): P.Parser<Parts> =>
  brand
    .skip(separator)
    .skip(P.lookahead(P.regexp(/^(?!\d{1,2}[/-]\d)/)))
    .map((brand) => ({ places: [], brand }))

/** `JAKARTA - `, in capitals: anything may stand before a dash. */
const placeAlone: P.Parser<Parts> = places
  .skip(separator)
  .map((places) => ({ places }))
  .assert(({ places }) => places.every(isInCapitals), 'places in capitals')

/** What crawlers leave before the first word: `['`, `"` */
const debris = P.regexp(/^(?:\[?['"“] {0,3}|\[)?/)

/**
 * Place and outlet before the first sentence: `MINSK, KOMPAS.com - `
 *
 * A phrase at the head of a paragraph, not a line, so it stands beside the table of conventions.
 */
export function locationLeadReader(
  lexicon: Lexicon,
): (text: string) => LocationLeadFields | undefined {
  const lead = P.alt(
    placeThenOutlet(lexicon),
    outletThenPlace(lexicon),
    placeAndBracketedOutlet(lexicon),
    outletAlone(lexicon),
    placeAlone,
  )
  const read = matcher(
    P.seqMap(debris.then(offset), lead, offset, rest, (start, parts, end) => ({
      ...parts,
      start,
      end,
    })),
  )
  return (text) => {
    const head = text.length > longest ? text.slice(0, longest) : text
    return sign.test(head) ? read(head) : undefined
  }
}

/** Places as far as the outlet: `places` alone would read `Jakarta, KompasOtomotif` as two. */
function placesBefore(outlet: P.Parser<unknown>): P.Parser<string[]> {
  return P.seqMap(
    place,
    P.notFollowedBy(outlet)
      .then(P.regexp(/^(?: ?[,/] {0,3}| (?:dan|&) )/))
      .then(place)
      .many(),
    (first, others) => [first, ...others],
  )
}
