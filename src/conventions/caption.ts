import P from 'parsimmon'
import { fields } from '../grammar/fields.ts'
import type { Lexicon } from '../grammar/lexicon.ts'
import { token } from '../grammar/token.ts'
import { matcher } from '../grammar/match.ts'
import { rest, upToLast } from '../grammar/words.ts'
import type { Convention } from './convention.ts'

/** What a caption says of its photo. */
export interface CaptionFields {
  readonly credit?: string
  /** A line that only says that a photo follows: `Lihat Foto` */
  readonly isMarker?: boolean
}

/** `Lihat Foto`, `Perbesar`: the caption stands on the next line. */
const marker: P.Parser<CaptionFields> = token(
  /^(?:lihat foto|perbesar|zoom-in-whiteperbesar)/i,
).result({ isMarker: true })

/** `Foto: Rani Wulandari/Antara`, `Foto oleh Rani`, `FOTO Ilustrasi : Pasar` */
const labelled: P.Parser<CaptionFields> = fields(
  token(
    /^(?:ilustrasi )?(?:foto(?:grafer)?|photo|dok\.?|ilustrasi)(?: ilustrasi)? ?(?:[:/]|\boleh\b) ?/i,
  ),
  ['credit', rest],
)

/** In capitals as long as they go: `RANI WULANDARI Pasar Legi`; else `Rani Wulandari/pd/16` */
const photographer = P.alt(
  token(/^\p{Lu}{2}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*(?!\p{Ll}))*(?:\/[\p{L}\d]{1,12}){0,3}/u),
  token(/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:\/[\p{L}\d]{1,12}){0,3}/u),
)

/** `KOMPAS.com/RANI WULANDARI Pasar Legi ...`, `ANTARA FOTO/Rani/pd/16` */
const creditFirst = ({ brand }: Lexicon): P.Parser<CaptionFields> =>
  P.seqMap(brand, token(/^ ?\/ ?/), photographer, rest, ({ printed }, slash, name) => ({
    credit: `${printed}${slash}${name}`,
  }))

/** `(Foto: Rani/Antara)`, `(Dok. Bulog)`, `(Istimewa)` */
const labelledCredit = token(
  /^(?:foto|photo|dok|doc|sumber|source|ist|istimewa|ilustrasi)\b[^()]{0,120}/i,
)

/** `(ANTARA FOTO/Rani)`; `(KR/BT)` are the initials of those who wrote the article. */
const slashedCredit = token(/^[\p{Lu}@][^()/!?]{1,40}\/ ?\p{L}[^()]{1,60}/u).assert(
  (credit) => !isInitials(credit),
  'a credit',
)

/** `KR/BT`, `RO/S-2`, `Cas/Isk`; agencies are as short: `AP/AFP` */
function isInitials(credit: string): boolean {
  const parts = credit.trim().split(/ ?\/ ?/)
  return (
    parts.every((part) => /^[\p{L}\d-]{1,4}$/u.test(part)) &&
    !parts.some((part) => /^(?:afp|ap|epa|ant|ist|net|dok)$/i.test(part))
  )
}

/** `... Pasar Legi. (KOMPAS.com/RANI)`, `... (Foto: Rani/Antara)`, `... (ANTARA FOTO/Rani)` */
const creditInBrackets = ({ brand }: Lexicon): P.Parser<CaptionFields> => {
  const isAgency = matcher(
    P.alt<unknown>(brand, token(/^(?:antara|reuters|afp|ap|epa)\b/i)).skip(rest),
  )
  return P.seqMap(
    upToLast('(').skip(P.string('(')),
    P.alt(labelledCredit, slashedCredit),
    token(/^\)? ?\.?/),
    (words, credit, end) => ({ words, credit: credit.trim(), isWithin: end.endsWith('.') }),
  )
    .assert(
      ({ words, credit, isWithin }) =>
        !isWithin ||
        !credit.includes('/') ||
        /[.!?"”] ?$/.test(words) ||
        isAgency(credit) !== undefined,
      'a credit, not the end of a sentence: `... di balai kota (Nama/Alamat).`',
    )
    .map(({ credit }) => ({ credit }))
}

/** `Rani Wulandari/©KapanLagi.com®/Bagus`, `Pasar Legi © Twitter.com` */
const creditWithSign: P.Parser<CaptionFields> = token(/^(?!copyright)[^©]{2,300}?\/? ?(?=©)/i)
  .then(token(/^© ?[^©]{2,80}/))
  .map((credit) => ({ credit: credit.replace(/^© ?/, '') }))

/** `Pasar Legi. /Antara/Rani Wulandari`, `Rani Wulandari/Net`, `Ilustrasi panen / Freepik` */
const creditAfterSlash: P.Parser<CaptionFields> = token(/^[^/]{4,300}?(?=\.? ?\/)/)
  .then(token(/^\.? ?\/ ?/))
  .then(
    P.alt(
      token(
        /^(?:net|ist(?:imewa)?|freepik|pixabay|pexels|unsplash|antara|reuters|afp|ap|dok[^/]{0,40})$/i,
      ),
      token(/^\p{Lu}[\p{L}. ]{1,30}\/\p{Lu}[\p{L}.'’ -]{2,40}$/u),
    ),
  )
  .map((credit) => ({ credit }))

/** `... Pasar Legi. Foto: Rani/Antara`, `... di Solo. TEMPO/Rani Wulandari` */
const creditLast = ({ brand }: Lexicon): P.Parser<CaptionFields> =>
  token(/^[^.]{0,300}(?:\.[^.]{1,300}){0,3}\. (?=\S[^.]{2,60}$)/).then(
    P.alt(
      token(/^(?:foto|photo|dok|doc) ?[:.] ?[^:]{2,60}/i).map((credit) => ({
        credit: credit.replace(/^\p{L}+ ?[:.] ?/u, ''),
      })),
      P.seqMap(brand, token(/^ ?(?:\/| - ) ?\p{Lu}[^.:]{2,40}/u), ({ printed }, name) => ({
        credit: `${printed}${name}`,
      })),
    ),
  )

/** A line that begins as only words about photos do: `Foto: Rani Wulandari/Antara` */
export const labelledCaption: Convention<'caption', CaptionFields> = {
  kind: 'caption',
  sign: {
    firstWords: ['lihat', 'perbesar', 'zoom', 'foto', 'fotografer', 'photo', 'dok', 'ilustrasi'],
    longest: 600,
  },
  parser: () => P.alt(marker, labelled),
}

/** The words under or beside a photo: `Pasar Legi. (KOMPAS.com/RANI)` */
export const caption: Convention<'caption', CaptionFields> = {
  kind: 'caption',
  sign: {
    holds:
      /\/ ?[A-Za-z@]|©|:(?<=oto ?:)|\. (?:[A-Z][a-z]{2,20} - |Do[ck][.:])|\([DdIi](?:ok|st|lu)/,
    longest: 600,
  },
  parser: (lexicon) =>
    P.alt(
      creditFirst(lexicon),
      creditInBrackets(lexicon),
      creditWithSign,
      creditLast(lexicon),
      creditAfterSlash,
    ),
}
