import P from 'parsimmon'
import { isKnownPlace, knownPlaceAt } from '../grammar/gazetteer.ts'
import { type Brand, isDomain, type Lexicon } from '../grammar/lexicon.ts'
import { matcher, offset } from '../grammar/match.ts'
import { isSection } from '../grammar/person.ts'
import { isInCapitals, place } from '../grammar/place.ts'
import { failure, success, token } from '../grammar/token.ts'
import { dash, rest } from '../grammar/words.ts'

/** What stands before the first sentence. */
export interface LocationLeadFields {
  readonly places: readonly string[]
  readonly brand?: Brand | undefined
  /** Where it begins in the line: after what crawlers leave, `['JAKARTA, KOMPAS.com - `. */
  readonly start: number
  /** Where it ends: after the dash and its spaces, where the prose begins. */
  readonly end: number
}

type Parts = Pick<LocationLeadFields, 'places' | 'brand'>

/** One name of a lead; a section may stand behind the outlet's: `VIVA Bali` */
type Name = string | { readonly brand: Brand; readonly section: string }

/** `10 September 2025 – ` behind a lead: the day, with a dash of its own. */
const dayBehind = token(/^(?:\d{1,2} \p{Lu}\p{Ll}{2,8} (?:19|20)\d\d ?[-–—] ?(?=["“]?\p{Lu}))?/u)

/** A lead ends well before this. */
const longest = 140

/** What crawlers leave before the first word: `['`, `"` */
const debris = token(/^(?:\[?['"“] {0,3}|\[)?/)

/** `PolitikJAKARTA - `: the section above the text, glued to it. */
const gluedSection = token(
  /^(?:(?:Daerah|Ekonomi|Hukum|Nasional|Olahraga|Peristiwa|Politik|Regional)(?=\p{Lu}{3}))?/u,
)

/** Between two names: `, `, `/`, ` | `, ` dan ` */
const between = token(/^(?: {0,3}[,/|] {0,3}| (?:dan|&) )/)

/** `, 23 Februari 2016`, `, 12/3`, `, 12/3/2016`, ` (12/3)`: press releases and photo desks put the day into the lead. */
const day = token(
  /^(?: ?,? \d{1,2}(?:\/\d{1,2}(?:\/\d{4})?| \p{L}{3,9}(?: \d{4})?)| \(\d{1,2}(?:\/\d{1,2}(?:\/\d{4})?| \p{L}{3,9} \d{4})\))?/u,
)

/**
 * The dash; some desks put a mark before or behind it: `,- `, `.- `, `-, `; `Ð` and `โ€”` are one in a wrong encoding.
 * That of `Diam-diam` is none.
 */
const separator = token(
  /^(?!-\p{Ll})(?: {0,3},|\.(?= ?[-–—]))? {0,3}(?:-{1,3}|[–—]-?|\|\||[Ð~](?= )|โ€[”“])(?:,(?= ))? {0,3}/u,
)

/** `BATAM, KabarSenja.co : `: a colon, behind a place and a domain. */
const colon = token(/^ ?: {1,3}(?=["“\p{Lu}])/u)

/** `BATAM, KabarSenja.co | `: a bar, before a sentence. */
const bar = token(/^ ?\| (?=["“]?\p{Lu}[\p{L}’'-]*\p{Ll})/u)

/** `Batam, KabarSenja.co, Hujan turun`, `Batam, KabarSenja.co,Hujan turun`, `Batam, KabarSenja.co. Hujan turun`: where no list of sites goes on. */
const comma = token(/^(?:, ?|\. )(?=\p{Lu}\p{Ll}+ )/u)

/** `Blora, CyberNews. Hujan turun`: the stop behind a place and a known outlet. */
const stop = token(/^\. (?=\p{Lu}\p{Ll}+ )/u)

/** `Jakarta`: a place that the gazetteer holds. */
const listedPlace = place.assert(isKnownPlace, 'a known place')

/** `RADAR LERENG.ID`, `Radar Lereng.disway.id`: a domain in which the paper has its space. */
const partedDomain: P.Parser<Name> = token(
  /^(?:HARIAN|KABAR|RADAR|SUARA|TRIBUN|WARTA) \p{Lu}{4,20}(?:\.DISWAY)?\.(?:CO\.ID|COM|CO|ID)(?![\p{L}\d.])/iu,
).map((printed) => ({ brand: { printed }, section: '' }))

/** `KOMPAS.com`, `VIVA Bali`, `Jakarta` */
const name = ({ brand }: Lexicon): P.Parser<Name> =>
  P.alt<Name>(
    partedDomain,
    P.seqMap(
      brand,
      token(/^(?: (\p{Lu}\p{L}{2,15})(?= {0,3}[,|–—-]))?/u, 1),
      (brand, section: string | undefined) => ({ brand, section: section ?? '' }),
    ),
    place,
  )

/** ` (ANTARA)`, ` (Antara/PRNewswire)`, ` (ANTARA News Bali)`, `, (SL)`, ` [SENJA]` */
const bracketedOutlet = ({ brand }: Lexicon): P.Parser<Brand> =>
  token(/^,? {0,3}[([] ?/).then(
    P.alt(
      P.seqMap(brand, token(/^([^()[\]]{0,30})[)\]]/, 1), (brand, more) => ({
        ...brand,
        printed: `${brand.printed}${more}`.trim(),
      })),
      token(/^(\p{Lu}[\p{L}. ]{1,24})[)\]]/u, 1).map((printed) => ({ printed })),
    ),
  )

/** `MINSK, KOMPAS.com - `, `Bisnis.com, JAKARTA - `, `KOMPAS.com - `, `JAKARTA - `, `Jakarta (ANTARA) - ` */
const names = (lexicon: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    P.sepBy1(name(lexicon), between),
    P.alt(
      separator.result(undefined),
      day.then(bracketedOutlet(lexicon).or(P.of(undefined))).skip(separator),
    ),
    (names, outlet) => partsOf(names.flatMap(parted), outlet),
  ).chain((parts) => (parts ? P.of(parts) : P.fail('a place or an outlet')))

/** `Bali Tribune / PANEN - Petani memetik cabai`: the words of a photo, after outlet and slug. */
const photoSlug = ({ brand }: Lexicon): P.Parser<string> =>
  brand.then(token(/^ ?\/ ?/)).then(place.assert((slug) => !isKnownPlace(slug), 'no place'))

/** `MATARAM.kabarsenja.com – `, `Solo-kabarsenja.com – `: place and domain without a space between. */
function parted(name: Name): readonly Name[] {
  if (typeof name === 'string') return twoPlaces(name) ?? [name]
  const [, place = '', printed = ''] = placeAndDomain.exec(name.brand.printed) ?? []
  if (!isKnownPlace(place)) return [name]
  const outlet = name.brand.outlet?.replace(`${place.toLowerCase()}-`, '')
  return [place, { ...name, brand: outlet === undefined ? { printed } : { printed, outlet } }]
}

/** `Mataram NTB - `, `Medan Sumut - `: two known places that are no third. */
function twoPlaces(name: string): readonly string[] | undefined {
  const at = name.lastIndexOf(' ')
  if (at === -1 || isKnownPlace(name)) return undefined
  const both = [name.slice(0, at), name.slice(at + 1)]
  return both.every(isKnownPlace) ? both : undefined
}

const placeAndDomain = /^(\p{Lu}{4,24}(?=\.)|\p{Lu}\p{L}{3,24}(?=-))[.-](\p{Ll}.*)$/u

/** `Gempa Guncang Lereng Gunung Di K (ANTARA) - `: a title, cut short, where the place should stand. */
const titleAndOutlet = (lexicon: Lexicon): P.Parser<Parts> =>
  token(/^[^()]{1,90}(?= \()/)
    .then(bracketedOutlet(lexicon).skip(separator))
    .assert(({ outlet }) => outlet !== undefined, 'a place or an outlet')
    .map((brand) => ({ places: [], brand }))

/** `KONTAN.CO.ID - SEOUL. `, `jpnn.com - BEKASI - `, `digtara.com | JAKARTA – JAKARTA – `, `kabarsenja.go.id - Semarang. ` */
const morePlaces: P.Parser<string[]> = P.alt(
  P.lookahead(token(/^\p{Lu}{2}/u))
    .then(P.sepBy1(place, between))
    .skip(P.alt(dash, token(/^\. /)))
    .assert((places) => places.every(isInCapitals) && places.some(isKnownPlace), 'known places'),
  listedPlace.skip(token(/^\. (?=["“]?\p{Lu})/u)).map((place) => [place]),
)

/** `SOLO - KABARSENJA - Warga ...`: place and outlet, a dash behind each. */
const placeAndDashedOutlet: P.Parser<Parts> = P.seqMap(
  listedPlace.assert(isInCapitals, 'in capitals').skip(dash),
  token(/^(\p{Lu}{8,24}) ?[-–—] (?=["“]?\p{Lu}\p{Ll})/u, 1).assert(
    (printed) => !isKnownPlace(printed),
    'no place',
  ),
  (place, printed) => ({ places: [place], brand: { printed } }),
)

/** `Jakarta: `, `BANJARMASIN | `, `JAKARTA. `, as some publishers write it. */
const placeAndMark: P.Parser<Parts> = P.alt(
  place.skip(token(/^ ?: (?=\p{Lu})/u)),
  place.skip(token(/^(?: \| |\. )(?=["“]?\p{Lu}\p{Ll})/u)).assert(isInCapitals, 'in capitals'),
)
  .assert(isKnownPlace, 'a known place')
  .map((place) => ({ places: [place] }))

/**
 * Place and day, as press releases print them: `Solo, 14 Maret 2024. Warga ...`, `Solo, 13/2/2019. Warga ...`,
 * `(Solo, 16 Agustus 2020) Warga ...`, `[Solo | 16 Agustus 2020] Warga ...`, of which `[` is taken for debris.
 */
const placeAndDay: P.Parser<Parts> = P.alt(
  listedPlace.skip(
    token(/^,? (?:\d{1,2} \p{L}{3,9} |\d{1,2}\/\d{1,2}\/)(?:19|20)\d\d\. (?=["“]?\p{Lu}\p{L}* )/u),
  ),
  token(/^\(?/)
    .then(listedPlace)
    .skip(token(/^(?:,| \|) \d{1,2} \p{Lu}\p{Ll}{2,8} \d{4}[\])] (?=["“]?\p{Lu})/u)),
).map((place) => ({ places: [place] }))

/** `KABAR Online`, `Senja TV`: what newsrooms are called; `Pos Ronda` is none. */
const newsroom: P.Parser<Brand> = token(/^\p{Lu}\p{L}{1,15} (?:News|Online|Post|TV)(?=\. )/u).map(
  (printed) => ({ printed }),
)

/** `HARIAN SENJA (SOLO) – `, `KabarSenja.co (Solo) - ` */
const outletAndBrackets = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    brand.or(
      token(/^(?:HARIAN|KABAR|MEDIA|RADAR|SUARA|WARTA) \p{Lu}{3,20}(?= \()/u).map((printed) => ({
        printed,
      })),
    ),
    token(/^ ?\(/).then(listedPlace).skip(token(/^\)/)),
    separator,
    (brand, place) => ({ places: [place], brand }),
  )

/** `KabarSenja.co | Warga ...` */
const domainAndBar = ({ brand }: Lexicon): P.Parser<Parts> =>
  brand
    .assert(({ printed }) => isDomain(printed), 'a domain')
    .skip(bar)
    .map((brand) => ({ places: [], brand }))

/** `Kabar News – SOLO – `: a newsroom and a known place, a dash behind each; `Breaking News` is none. */
const newsroomAndPlace: P.Parser<Parts> = P.seqMap(
  token(/^(?!Breaking )\p{Lu}\p{L}{2,20} (?:News|Online|Post|TV)(?= [-–—] )/u).skip(dash),
  listedPlace.assert(isInCapitals, 'in capitals').skip(dash),
  (printed, place) => ({ places: [place], brand: { printed } }),
)

/** `SOLO KOMPAS — `: a known place and a known outlet in capitals, whose comma is lost. */
const placeAndBareOutlet = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    knownPlace.assert(isInCapitals, 'in capitals').skip(P.string(' ')),
    brand.skip(separator),
    (place, brand) => ({ places: [place], brand }),
  ).assert(
    ({ brand }) => brand.outlet !== undefined && isInCapitals(brand.printed),
    'a known outlet in capitals',
  )

/** `BATAM, KabarSenja.co : `, `BATAM, KabarSenja.co | `, `Batam, KabarSenja.co, `, `Batam, Senja Online. ` */
const namesAndMark = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    listedPlace.skip(token(/^, ?/)),
    P.alt(
      brand.skip(colon),
      brand.skip(bar),
      brand.skip(comma).assert(({ printed }) => printed.includes('.'), 'a domain'),
      brand.skip(stop).assert(({ outlet }) => outlet !== undefined, 'a known outlet'),
      newsroom.skip(stop),
    ),
    (place, brand) => ({ places: [place], brand }),
  )

/** `Kupang-NTT, KabarSenja.co | `: the letters of the province behind a dash; `Kupang-Ende` were a route. */
const placeAndInitials = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    token(/^\p{Lu}\p{L}{3,24}(?=-\p{Lu}{3,6}, )/u).assert(isKnownPlace, 'a known place'),
    token(/^-(\p{Lu}{3,6}), /u, 1).assert(isKnownPlace, 'a known place'),
    brand.skip(P.alt(separator, colon, bar)),
    (place, province, brand) => ({ places: [place, province], brand }),
  )

/** `SOLO – kabarsenja.com, Warga ...`, `SOLO – kabarsenja.com | Warga ...`: the dash between place and domain. */
const placeAndDashedDomain = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    listedPlace.skip(separator),
    brand
      .assert(({ printed }) => isDomain(printed), 'a domain')
      .skip(token(/^(?:,| ?\|)? (?=["“\p{Lu}])/u)),
    (place, brand) => ({ places: [place], brand }),
  )

/** `JAKARTA--SENJACOM: `, `MEDAN-Senjanews: `: place and newsroom around a dash; `SOLO-Polisi: ` were a speaker. */
const placeAndNewsroom: P.Parser<Parts> = P.seqMap(
  listedPlace.assert(isInCapitals, 'in capitals').skip(token(/^ ?[-–—]{1,2} ?/)),
  token(/^(\p{Lu}\p{L}{1,20}(?:COM|NEWS|POST|TV|com|news|post)) ?: (?=["“\p{Lu}])/u, 1),
  (place, printed) => ({ places: [place], brand: { printed } }),
)

/** `KABARSENJA.COM: (Solo) Warga ...` */
const domainAndBrackets = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    brand.assert(({ printed }) => isDomain(printed), 'a domain').skip(token(/^ ?: \(/)),
    listedPlace.skip(token(/^\) (?=["“\p{Lu}])/u)),
    (brand, place) => ({ places: [place], brand }),
  )

/** `LERENGnews`: capitals and then small letters, as no word of a sentence has them. */
const capitalsFirst: P.Parser<Brand> = token(/^\p{Lu}{3,16}\p{Ll}{3,8}(?=, )/u).map((printed) => ({
  printed,
}))

/** `TEMPO Interaktif, Jakarta: `, also glued to the sentence; `LERENGnews, Ambon: ` */
const namesAndColon = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    brand.or(capitalsFirst).skip(P.string(', ')),
    listedPlace.skip(token(/^ ?: ?(?=["“\p{Lu}])/u)),
    (brand, place) => ({ places: [place], brand }),
  )

/** `MEDAN (Senja): `, also glued to the sentence. */
const bracketsAndColon = (lexicon: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    listedPlace,
    bracketedOutlet(lexicon).skip(token(/^ ?: ?(?=["“\p{Lu}])/u)),
    (place, brand) => ({ places: [place], brand }),
  )

/** `KabarSenja.com Sidoarjo – `, `Kabarsenja.com. Sumatra Utara || ` */
const domainAndPlace = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    brand.assert(({ printed }) => isDomain(printed), 'a domain').skip(token(/^\.? /)),
    listedPlace.skip(separator),
    (brand, place) => ({ places: [place], brand }),
  )

/**
 * `KABARSENJA: Sidoarjo – `, `Kabarsenja|| Sidoarjo - `: a word that is named as outlets are, or has
 * two bars behind it, and a known place.
 */
const outletAndMark: P.Parser<Parts> = P.seqMap(
  P.alt(
    token(
      /^((?:BERITA|HARIAN|KABAR|KORAN|MEDIA|RADAR|SUARA|WARTA)\p{Lu}{3,20}|\p{Lu}{3,20}(?:NEWS|POST|ONLINE)): /u,
      1,
    ),
    token(/^(\p{Lu}\p{L}{3,30}) {0,3}\|\| {0,3}/u, 1),
  ),
  listedPlace.skip(separator),
  (printed, place) => ({ places: [place], brand: { printed } }),
)

/** `LEMBAH.CO, Warga ...`, `LEMBAH.CO Warga ...`, `RMOL. Warga ...`: an outlet in capitals, and a sentence. */
const outletInCapitals = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.alt(
    brand
      .assert(({ printed }) => isDomain(printed), 'a domain')
      .skip(token(/^,? (?=["“]?\p{Lu}\p{Ll}+ \p{Ll})/u)),
    brand
      .assert(({ outlet }) => outlet !== undefined, 'a known outlet')
      .skip(token(/^\. (?=["“]?\p{Lu}\p{Ll}+ \p{Ll})/u)),
  )
    .assert(({ printed }) => isInCapitals(printed), 'in capitals')
    .map((brand) => ({ places: [], brand }))

/** `KOMPAS.COM, SOLOPedagang beras ...`: dash and space are lost. */
const gluedToSentence = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(
    brand.skip(P.string(', ')),
    token(/^\p{Lu}{4,20}(?=\p{Lu}\p{Ll})/u).assert(isKnownPlace, 'a known place'),
    (brand, place) => ({ places: [place], brand }),
  )

/** `Liputan6.com, Jakarta Bakal calon ...`: the gazetteer tells where the place ends. */
const unseparated = ({ brand }: Lexicon): P.Parser<Parts> =>
  P.seqMap(brand.skip(P.string(', ')), knownPlace.skip(P.string(' ')), (brand, place) => ({
    places: [place],
    brand,
  }))

const knownPlace: P.Parser<string> = P((input, index) => {
  const found = knownPlaceAt(input.slice(index))
  return found === undefined ? failure : success(index + found.length, found)
})

/** `Jakarta`, `Jakarta, CNN Indonesia`: a lead whose dash was an element of its own and is lost. */
export function loneLeadReader(lexicon: Lexicon): (line: string) => LocationLeadFields | undefined {
  const read = matcher(P.sepBy1(name(lexicon), between))
  return (line) => {
    const names = mayBeNames.test(line) ? read(line) : undefined
    const parts = names && partsOf(names, undefined)
    const isLead =
      parts !== undefined &&
      parts.places.length > 0 &&
      parts.places.every(isKnownPlace) &&
      !(parts.brand && isBareName(parts.brand, line))
    return isLead ? { ...parts, start: 0, end: line.length } : undefined
  }
}

/** `Pasar Legi, Solo`: alone on its line, a name before a place is where a photo was made. */
function isBareName({ printed, outlet }: Brand, line: string): boolean {
  if (outlet !== undefined || !line.startsWith(printed)) return false
  return !looksLikeOutlet(printed) && !namedAsOutlet.test(printed)
}

/** A few words with capitals, and nothing else. */
const mayBeNames = /^[A-Z]\S{1,24}(?:[ ,/|]{1,3}[A-Z(]\S{1,24}){0,4}$/

/**
 * Place and outlet before the first sentence: `MINSK, KOMPAS.com - `
 *
 * A phrase at the head of a paragraph, not a line, so it stands beside the table of conventions.
 */
export function locationLeadReader(
  lexicon: Lexicon,
): (text: string) => LocationLeadFields | undefined {
  const separated = P.seqMap(
    names(lexicon).skip(dayBehind),
    morePlaces.or(P.of(undefined)),
    (parts, more): Parts =>
      more ? { ...parts, places: distinct([...parts.places, ...more]) } : parts,
  )
  const lead = P.notFollowedBy(photoSlug(lexicon)).then(
    P.alt(
      placeAndDashedDomain(lexicon),
      placeAndDashedOutlet,
      placeAndInitials(lexicon),
      placeAndNewsroom,
      placeAndDay,
      separated,
      placeAndMark,
      newsroomAndPlace,
      placeAndBareOutlet(lexicon),
      namesAndMark(lexicon),
      namesAndColon(lexicon),
      bracketsAndColon(lexicon),
      domainAndPlace(lexicon),
      domainAndBrackets(lexicon),
      domainAndBar(lexicon),
      outletAndBrackets(lexicon),
      outletAndMark,
      unseparated(lexicon),
      gluedToSentence(lexicon),
      outletInCapitals(lexicon),
      titleAndOutlet(lexicon),
    ),
  )
  const read = matcher(
    P.seqMap(
      debris.then(gluedSection).then(offset),
      lead,
      offset,
      rest,
      (start, parts, end, prose) =>
        isSentence(prose, parts)
          ? { places: parts.places, brand: parts.brand, start, end }
          : undefined,
    ),
  )
  return (text) => {
    const head = text.length > longest ? text.slice(0, longest) : text
    return showsLead(head) ? read(head) : undefined
  }
}

/**
 * Whether a text may begin with a lead: names, and then a dash, a bar, a colon or a domain with a
 * comma. A word in small letters rules it out, and most sentences have one soon.
 */
function showsLead(text: string): boolean {
  const small = text.search(smallWord)
  return leadMark.test(small === -1 ? text : text.slice(0, small + 1)) || gluedCapitals.test(text)
}

/** A word in small letters; no `jpnn.com`, `detikNews`, `kumparan`, and no `dan` between names. */
const smallWord = /(?:^| )(?!dan |detik|kumparan|[a-z][A-Za-z\d-]{1,30}\.[a-z])[a-z]/

/** `Jakarta -`, `Jakarta: `, `Medan (Senja):`, `Liputan6.com,`, `JAKARTA. `, `Blora, CyberNews. `, `Solo, 14 Maret 2024. `, `(Solo, 16 Agustus 2020) ` */
const leadMark =
  /^[\p{L} ]{3,24},? [\p{L}\d/ ]{3,24}\. |[-|–—Ð~€]|: |[)\p{L}] ?:\p{Lu}|\.[a-z]{2,4}[,. ]|^[a-z ]{3,24}\. |\d[\])] /iu

/** `KOMPAS.COM, SOLOPedagang` */
const gluedCapitals = /^\S{4,30}, \p{Lu}{5,21}\p{Ll}/u

/** What the names say: without an outlet the places have to be known, for anything may be named. */
function partsOf(names: readonly Name[], bracketed: Brand | undefined): Parts | undefined {
  const brands = names.filter((each) => typeof each !== 'string')
  const places = names.filter((each) => typeof each === 'string')
  const [named] = brands
  if (brands.length > 1 || (named && bracketed)) return undefined
  if (named) {
    return withSection(
      named,
      places.filter((each) => !sectionName.test(each) && !body.test(each)),
    )
  }
  const unknown = places.filter((each) => !isKnownPlace(each))
  if (bracketed?.outlet !== undefined) {
    const isTitle = unknown.some((each) => each.split(' ').length > 3)
    return isTitle ? undefined : { places, brand: bracketed }
  }
  if (bracketed) {
    const isSigned = unknown.every((each) => isTownBeside(each, bracketed.printed))
    return isSigned ? { places, brand: bracketed } : undefined
  }
  if (unknown.length === 0) return { places }
  return beside(places, unknown)
}

/** `Berita Lembah – `, `Kabar Senja - `: an outlet by the word its name begins with. */
const namedAsOutlet =
  /^(?:Berita|Harian|Kabar|Koran|Media|Radar|Radio|Suara|Tabloid|Warta) (?!(?:Asing|Baik|Buruk|Duka|Gembira|Lokal|Massa|Populer|Sosial|Terbaru|Terkini)$)\p{Lu}\p{L}{2,20}(?: \p{Lu}{3,20})?$/u

/** `KABAR SOLO – `, `SOLO TERKINI – `: in capitals, a word of the press beside a known place. */
function isNamedForPlace(printed: string): boolean {
  const [, before, behind] = namedForPlace.exec(printed) ?? []
  return isKnownPlace(before ?? behind ?? '')
}

const namedForPlace =
  /^(?:(?:BERITA|INFO|JURNAL|KABAR|LINGKAR|MANTRA|MEDIA|PORTAL|RADAR|RINGTIMES|SEPUTAR|SUARA|WARTA|ZONA) (\p{Lu}{3,20})|(\p{Lu}{3,20}) (?:HITS|NEWS|POST|TERKINI|TIMES|UPDATE))$/u

/**
 * Beside a known place, an unknown name is an outlet's; alone only where it can be no word. What is
 * named as outlets are has places in capitals beside it, known or not: `LERENG KOTA, Radar Lembah - `
 */
function beside(places: readonly string[], unknown: readonly string[]): Parts | undefined {
  const [printed = '', ...others] = unknown
  const last = unknown.at(-1) ?? ''
  if (others.length > 0) {
    const isSaid = namedAsOutlet.test(last)
    const named = places.slice(0, -1)
    const isSigned = named.every((each) => townInCapitals.test(each)) && initials.test(last)
    return (isSaid && named.every(isInCapitals)) || isSigned
      ? { places: named, brand: { printed: last } }
      : undefined
  }
  const isLast = places.at(-1) === printed
  const isOutlet =
    places.length > 1
      ? isBeforePlace(printed, places) ||
        looksLikeOutlet(printed) ||
        namedAsOutlet.test(printed) ||
        isLast ||
        isNamedAfter(printed, places)
      : isCamelCase(printed) || namedAsOutlet.test(printed) || isNamedForPlace(printed)
  return isOutlet ? { places: places.filter(isKnownPlace), brand: { printed } } : undefined
}

/** `LERENG KOTA`, `LERENGSARI`, beside the initials of an outlet: `LERENGSARI, KS – `; `KABARLERENG` is none. */
const townInCapitals =
  /^(?!BERITA|INFO|JURNAL|KABAR|KORAN|LENSA|MEDIA|PORTAL|RADAR|SUARA|WARTA)(?:\p{Lu}{4,20} \p{Lu}{4,20}|\p{Lu}{6,20})$/u

/** The letters of an outlet: `KS`; `NEWS` is a word. */
const initials = /^(?!COM$|INFO$|NEWS$|POST$)\p{Lu}{2,4}$/u

/** `LERENGSARI (KS) – `; in `PEMBANGKIT LISTRIK (PLN)`, letters stand for the words before them. */
function isTownBeside(name: string, initials: string): boolean {
  if (!townInCapitals.test(name) || !/^\p{Lu}{2,3}$/u.test(initials)) return false
  return !name.split(' ').some((word) => word.startsWith(initials.charAt(0)))
}

/** `Lereng Bisnis, Solo - `: what stands before a known place, of three words at most, and no section. */
function isBeforePlace(printed: string, places: readonly string[]): boolean {
  const isFirst = places.length === 2 && places[0] === printed
  return isFirst && printed.split(' ').length <= 3 && !isSection(printed)
}

/** `Halosolo, Solo — `: an outlet of the place beside it. */
function isNamedAfter(printed: string, places: readonly string[]): boolean {
  return places.some((place) => printed.endsWith(place.toLowerCase()))
}

/** `SENJA.ID, HISTORI – `: where the place should stand, the section of the page. METRO is a city besides. */
const sectionName =
  /^(?:ekbis|ekonomi|histori|hukum|hiburan|kesehatan|olahraga|opini|otomotif|pendidikan|politik|sejarah|wisata)$/i

/** `Polres Klaten, kabarsenja.com - `: who sent the release. */
const body =
  /^(?:polda|polres(?:ta|tabes)?|polsek|kodim|koramil|dprd|pemkab|pemkot|pemprov|humas) /i

/** `NERACA Bandung` is an outlet and a place, `Denpasar, VIVA Bali` a place and a section. */
function withSection(
  { brand, section }: { brand: Brand; section: string },
  places: readonly string[],
): Parts {
  if (section === '') return { places, brand }
  if (places.length === 0 && isKnownPlace(section)) return { places: [section], brand }
  return { places, brand: { ...brand, printed: `${brand.printed} ${section}` } }
}

/** `KR`, `IslamTimes`: in capitals, or with one within. */
function looksLikeOutlet(printed: string): boolean {
  return /^[\p{Lu} .-]{2,}$/u.test(printed) || isCamelCase(printed)
}

function isCamelCase(printed: string): boolean {
  return /\p{Ll}\p{Lu}\p{Ll}/u.test(printed)
}

/** Not the date of a dateline, and not the end of a route: `Jakarta - Bandung bisa ditempuh ...` */
function isSentence(prose: string, { places, brand }: Parts): boolean {
  if (/^\d{1,2}[/-]\d/.test(prose)) return false
  const isRoute = !brand && !places.every(isInCapitals) && knownPlaceAt(prose) !== undefined
  return !isRoute
}

function distinct(places: readonly string[]): string[] {
  return [...new Set(places)]
}
