import P from 'parsimmon'
import { isKnownPlace } from '../grammar/gazetteer.ts'
import { isDomain, type Lexicon } from '../grammar/lexicon.ts'
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

/** `Foto: `, `Foto oleh `, `FOTO Ilustrasi : `, `Ilustrasi: `, `Gambar: ` */
const label = token(
  /^(?:ilustrasi )?(?:foto(?:grafer)?|photo|gambar(?= ?:)|dok\.?|ilustrasi|teks(?: foto)?|caption|keterangan foto)(?: ilustrasi)? ?(?:[:/]|\boleh\b) ?/i,
)

/** `Rani Wulandari/Antara`, `pixabay`: names, and no words about what the photo shows. */
const creditAlone: P.Parser<CaptionFields> = rest
  .assert((words) => isCredit(words), 'names')
  .map((credit) => ({ credit }))

function isCredit(words: string): boolean {
  const parts = words.split(' ')
  if (parts.length > 6 || /[(,]|\p{Ll}{4}\. /u.test(words) || isKnownPlace(parts.at(-1) ?? ''))
    return false
  if (parts.length === 1 || (parts.length <= 4 && words.includes('/'))) return true
  return parts.every((part) => /^\P{Ll}/u.test(part))
}

/** `Pedagang beras di Pasar Legi` */
const description: P.Parser<CaptionFields> = rest
  .assert((words) => !isSentence(words), 'no sentence')
  .result({})

/** `Foto: Rani yang beredar itu dipotret pada 2019.` */
function isSentence(words: string): boolean {
  return words.endsWith('.') && /\b(?:itu|ini|tersebut)\b/.test(words)
}

/** `Foto: Rani Wulandari/Antara`, `Foto: Pedagang beras. (KOMPAS.com/RANI)`, `Ilustrasi: beras` */
const labelled = (lexicon: Lexicon): P.Parser<CaptionFields> => {
  const read = matcher(P.alt(creditAlone, credited(lexicon), description))
  return P.seqMap(label, rest, (label, words) => {
    const fields = read(words)
    if (words === '') return {}
    if (/oleh/i.test(label)) return { credit: words.replace(/\)\.$/, ')') }
    const isPicture = /^(?:(?:foto )?ilustrasi|gambar) ?:/i.test(label) && !words.includes('/')
    return fields && isPicture && fields.credit === words ? {} : fields
  }).chain((fields) => (fields ? P.of(fields) : P.fail('the words of a photo')))
}

/** In capitals as long as they go: `RANI WULANDARI Pasar Legi`; else `Rani Wulandari/pd/16` */
const photographer = P.alt(
  token(/^\p{Lu}{2}[\p{Lu}.'’-]*(?: \p{Lu}[\p{Lu}.'’-]*(?!\p{Ll}))*(?:\/[\p{L}\d]{1,12}){0,3}/u),
  token(/^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}(?:\/[\p{L}\d]{1,12}){0,3}/u),
)

/** `POOL/RANI WULANDARI via REUTERS` */
const creditVia: P.Parser<CaptionFields> = token(
  /^[^.!?]{3,60} via (?:afp|ap|epa|getty images|reuters|xinhua)$/i,
).map((credit) => ({ credit }))

/** `KOMPAS.com/RANI WULANDARI Pasar Legi ...`, `ANTARA FOTO/Rani/pd/16` */
const creditFirst = ({ brand }: Lexicon): P.Parser<CaptionFields> =>
  P.seqMap(brand, token(/^ ?\/ ?/), photographer, rest, ({ printed }, slash, name) => ({
    credit: `${printed}${slash}${name}`,
  }))

/** `(Foto: Rani/Antara)`, `(Dok. Bulog)`, `(Istimewa)`, `(Correspondent: Rani)` */
const labelledCredit = token(
  /^(?:(?:foto|photo|dok|doc|sumber|source|ist|istimewa|ilustrasi)\b|(?:\p{L}{2,12} )?(?:correspondent|fotografer|photographer|grafis) ?:)[^()]{0,120}/iu,
).map((credit) => credit.replace(creditLabel, ''))

/** `(Instagram)`, `(Instagram @rani)`, `(Reuters)`: where a photo is from, and nothing else. */
const sourceAlone = token(
  /^(?:(?:instagram|facebook|twitter|x|youtube|tiktok)(?: ?[/:]? ?@[\w.]{2,40})?|freepik|pixabay|pexels|unsplash|shutterstock|tangkapan layar|antara(?: foto)?|reuters|afp|ap|epa)(?=\)$)/i,
)

/** What says no more than that a credit follows; `Dok. Bulog` is one. */
const creditLabel = /^(?:foto|photo|sumber|source|ilustrasi)(?: (?:foto|ilustrasi))? ?: ?/i

/** `(ANTARA FOTO/Rani)`, `(kabarsenja.com/istimewa)`; `(KR/BT)` are the initials of those who wrote the article. */
const slashedCredit = token(
  /^(?:[\p{Lu}@]|\p{Ll}[\p{Ll}\d-]{2,30}\.\p{Ll})[^()/!?]{1,40}\/ ?\p{L}[^()]{1,60}/u,
).assert((credit) => !isInitials(credit), 'a credit')

/** Agencies that sell photos, as a pattern. */
const agencies = 'antara|reuters|afp|ap|epa'

/** What is as short as initials and is nobody's: `Ist/AP` */
const shortCredit = new RegExp(`^(?:${agencies}|ant|ist|net|dok)$`, 'i')

/** `KR/BT`, `RO/S-2`, `Cas/Isk`; agencies are as short: `AP/AFP` */
function isInitials(credit: string): boolean {
  const parts = credit.trim().split(/ ?\/ ?/)
  return (
    parts.every((part) => /^[\p{L}\d-]{1,4}$/u.test(part)) &&
    !parts.some((part) => shortCredit.test(part))
  )
}

/** `... Pasar Legi. (KOMPAS.com/RANI)`, `... (Foto: Rani/Antara)`, `... (ANTARA FOTO/Rani)` */
const creditInBrackets = ({ brand }: Lexicon): P.Parser<CaptionFields> => {
  const isAgency = matcher(
    P.alt<unknown>(brand, token(new RegExp(`^(?:${agencies})\\b`, 'i'))).skip(rest),
  )
  return P.seqMap(
    upToLast('(').skip(P.string('(')),
    P.alt(labelledCredit, slashedCredit, sourceAlone),
    token(/^\)? ?\.?$/),
    (words, credit, end) => ({ words, credit: credit.trim(), isWithin: end.endsWith('.') }),
  )
    .assert(({ words }) => !speech.test(words), 'a photo, not what somebody says')
    .assert(
      ({ words, credit, isWithin }) =>
        !isWithin ||
        !credit.includes('/') ||
        /[.!?"”] ?$/.test(words) ||
        isAgency(credit) !== undefined,
      'a credit, not the end of a sentence: `... di balai kota (Nama/Alamat).`',
    )
    .map(({ credit }) => (credit === '' ? {} : { credit }))
}

/** `"Kami menunggu," kata Rani. (Antara)`: a paragraph with its agency. */
const speech =
  /["”],? (?:imbuh|jelas|kata|papar|pungkas|sebut|tambah|tegas|terang|tutur|ucap|ujar|ungkap)(?:nya)?\b/

/** `© Rani Wulandari/LEMBAH` */
const creditBehindSign: P.Parser<CaptionFields> = token(
  /^© ?(\p{Lu}[\p{L}.'’ -]{2,40}\/ ?\p{Lu}[\p{L}. ]{1,30})$/u,
  1,
).map((credit) => ({ credit }))

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
        new RegExp(
          `^(?:net|ist(?:imewa)?|freepik|pixabay|pexels|unsplash|${agencies}|dok[^/]{0,40})$`,
          'i',
        ),
      ),
      token(/^\p{Lu}[\p{L}. ]{1,30}\/\p{Lu}[\p{L}.'’ -]{1,40}$/u),
    ),
  )
  .map((credit) => ({ credit }))

/** `Presiden di Pasar Legi. /Sekretariat Kabinet`, `... di Solo, Senin (3/8). / Antara Foto` */
const creditBehindSlash: P.Parser<CaptionFields> = P.alt(
  token(/^[^/]{4,300}?[.)] (?=\/)/).then(token(/^\/(\p{Lu}[\p{L}.'’ -]{2,40})$/u, 1)),
  upToLast(' / ')
    .assert((words) => words.endsWith('.'), 'the end of a sentence')
    .then(token(new RegExp(`^ / ((?:${agencies}|foto|dok)\\b[\\p{L}. ]{0,30})$`, 'iu'), 1)),
).map((credit) => ({ credit }))

/** `... Pasar Legi. Foto: Rani/Antara`, `... Pasar Legi. Doc. uny.ac.id`, `... Pasar Legi. Dok Bulog` */
const labelledLast: P.Parser<CaptionFields> = token(
  /^.{1,500}?[.!?"”)] (?=(?:[Ff]oto|FOTO|[Pp]hoto|PHOTO|[Dd]o[ck]|DO[CK]) ?[:./]|Dok \p{Lu})/u,
)
  .then(
    P.alt(
      token(/^(?:foto|photo|dok|doc) ?[:./] ?[^:]{2,60}$/i),
      token(/^Dok(?: \p{Lu}[\p{L}\d-]{1,20}){1,5}$/u),
    ),
  )
  .assert((credit) => !isSentence(credit), 'a credit')
  .map((credit) => ({ credit: credit.replace(/^(?:foto|photo) ?[:.] ?/i, '') }))

/** `... Pasar Legi, Senin (17/7). [Foto: Rani/Antara]` */
const labelledInSquareBrackets: P.Parser<CaptionFields> = token(
  /^.{4,500}? \[(?=(?:foto|photo|dok)\b)/i,
)
  .then(token(/^[^()[\]]{2,120}/))
  .skip(token(/^[\])]\.?/))
  .map((credit) => ({ credit: credit.replace(creditLabel, '') }))

/** `Pedagang beras di Pasar Legi.-Rani Wulandari-Radar Lembah`; routes have one word between dashes. */
const creditBetweenDashes: P.Parser<CaptionFields> = token(
  /^.{8,300}?[^\s-](?=-\p{Lu}[\p{L}.]{0,20}(?: \p{Lu}[\p{L}.]{0,20}){1,4} ?-|(?<=[.)”"])-)/u,
)
  .then(token(/^-(\p{Lu}[\p{L}. ]{1,40}-(?:\p{Lu}[\p{L} ]{1,40})?)$/u, 1))
  .map((credit) => ({ credit: credit.replace(/-$/, '') }))

/**
 * `Pedagang beras di Pasar Legi--`: two dashes, between which a credit was to stand. Behind a space they end a
 * lead, unless many words stand before them.
 */
const emptyCredit: P.Parser<CaptionFields> = token(/^.{8,300}[^-]--$/)
  .assert((line) => !line.endsWith(' --') || line.split(' ').length > longestOpenLead, 'a photo')
  .result({})

/** A lead whose paragraph stands on the next line has fewer words. */
const longestOpenLead = 6

/** `Pedagang beras di Pasar LegiFoto: Rani Wulandari/AP`: a label glued to the words. */
const labelledGlued: P.Parser<CaptionFields> = token(/^.{4,300}?[\p{Ll}\d.)](?=Foto: ?\p{Lu})/u)
  .then(token(/^Foto: ?([^.:]{2,80})$/, 1))
  .map((credit) => ({ credit }))

/** `... di Pasar Legi. Tangkapan layar`, `... di Pasar Legi. Istimewa` */
const sourceLast: P.Parser<CaptionFields> = token(
  /^.{1,500}?[.!?"”)] (?=(?:tangkapan layar|istimewa)\b)/i,
)
  .then(token(/^.{8,60}$/))
  .map((credit) => ({ credit }))

/** `... di Pasar Legi, Senin (17/7) -Foto dok Bulog |`, `... | Foto : Rani`, `... | Kredit Foto: Rani`, `... , Foto: Rani`, `...-FOTO : RANI-` */
const labelledBehindDash: P.Parser<CaptionFields> = token(
  /^.{20,500}? ?(?:[-–|,]|\/\*\/) ?(?=(?:kredit )?(?:foto|photo)(?: ?:|[ /]dok))/i,
)
  .then(token(/^(?:kredit )?(?:foto|photo) ?:? ?([^:|]{2,60}?) ?[|-]?$/i, 1))
  .map((credit) => ({ credit }))

/** `Pedagang beras di Pasar Legi Perbesar`: the words and the button that makes the photo larger. */
const enlarged: P.Parser<CaptionFields> = token(/^.{8,300} Perbesar$/).result({})

/** `Pasar Legi pada pagi hari (kabarsenja.com)`: a domain behind words that end no sentence. */
const domainInBrackets: P.Parser<CaptionFields> = token(/^[^()]{8,150}[^ .!?"”()](?= \()/)
  .then(token(/^ \(([^()]{4,40})\)$/, 1))
  .assert(isDomain, 'a domain')
  .map((credit) => ({ credit }))

/** `Pedagang beras di Pasar Legi – Harian Lembah/Rani Wulandari`, `... di Pasar Legi. - Istimewa` */
const namedBehindDash: P.Parser<CaptionFields> = token(
  /^.{12,300}? [-–—] (?=\p{Lu}[\p{L}.]{1,20}(?: \p{Lu}[\p{L}.]{1,20})?\/\p{Lu}|Istimewa$)/u,
)
  .then(
    token(
      /^(Istimewa|\p{Lu}[\p{L}. ]{1,41}\/\p{Lu}[\p{L}.'’]{0,20}(?: \p{Lu}[\p{L}.'’]{0,20}){1,2})$/u,
      1,
    ),
  )
  .map((credit) => ({ credit }))

/** `AP Photo`, `AP Photo/Rani Wulandari`, `REUTERS/Rani Wulandari` */
const agencyCredit = token(
  new RegExp(
    `^(?:(?:${agencies}) (?:foto|photo|images)|getty images|(?:${agencies})(?=/))(?:/[\\p{L}.'’/ -]{3,60})?$`,
    'iu',
  ),
).map((credit) => ({ credit }))

/** `... di Solo. TEMPO/Rani Wulandari`, `... KOMPAS.com/RANI`, `... (2/8). Bisnis - Rani Wulandari`, `... AP Photo` */
const namedLast = ({ brand }: Lexicon): P.Parser<CaptionFields> =>
  upToLast('. ')
    .then(P.string('. '))
    .then(
      P.alt<CaptionFields>(
        agencyCredit,
        creditVia,
        P.seqMap(brand, token(/^ ?(?:\/| - ) ?\p{Lu}[^.:]{2,40}\.?$/u), ({ printed }, name) => ({
          credit: `${printed}${name}`,
        })),
        token(/^\p{Lu}\p{L}{2,20} - \p{Lu}\p{L}{1,20}(?: \p{Lu}[\p{L}.]{0,20}){1,3}$/u)
          .assert((credit) => !isKnownPlace(credit.split(' ', 1)[0] ?? ''), 'a credit')
          .map((credit) => ({ credit })),
      ),
    )

/** Words and their credit: `Pasar Legi. (KOMPAS.com/RANI)` */
const credited = (lexicon: Lexicon): P.Parser<CaptionFields> =>
  P.alt(
    creditFirst(lexicon),
    creditVia,
    creditInBrackets(lexicon),
    labelledInSquareBrackets,
    creditBetweenDashes,
    emptyCredit,
    creditWithSign,
    creditBehindSign,
    labelledLast,
    labelledGlued,
    sourceLast,
    labelledBehindDash,
    enlarged,
    domainInBrackets,
    namedBehindDash,
    namedLast(lexicon),
    creditAfterSlash,
    creditBehindSlash,
  )

/** `Dok. Kabar Senja`, `Dok KABAR Senja`: whose archive a photo is from. */
const archive: P.Parser<CaptionFields> = token(/^dok\.? \p{Lu}[\p{L}\d. -]{1,40}$/iu).map(
  (credit) => ({
    credit,
  }),
)

/** `Keterangan gambar, Pedagang beras di Pasar Legi`, `Sumber gambar, Getty Images` */
const ofPicture: P.Parser<CaptionFields> = P.alt(
  token(/^keterangan (?:gambar|foto|video), ?/i)
    .then(rest)
    .result({}),
  token(/^sumber (?:gambar|foto|video), ?/i)
    .then(rest)
    .map((credit) => ({ credit })),
)

/** A line that begins as only words about photos do: `Foto: Rani Wulandari/Antara` */
export const labelledCaption: Convention<'caption', CaptionFields> = {
  kind: 'caption',
  sign: {
    firstWords: [
      'lihat',
      'perbesar',
      'zoom',
      'foto',
      'fotografer',
      'photo',
      'dok',
      'ilustrasi',
      'gambar',
      'keterangan',
      'sumber',
      'teks',
      'caption',
    ],
    longest: 600,
  },
  parser: (lexicon) => P.alt(marker, ofPicture, labelled(lexicon), archive),
}

/** The words under or beside a photo: `Pasar Legi. (KOMPAS.com/RANI)` */
export const caption: Convention<'caption', CaptionFields> = {
  kind: 'caption',
  sign: {
    holds:
      /\/ ?[A-Za-z@]|©|:(?<=(?:oto|OTO) ?:)|Perbesar$|\.(?:com?|id|net|org)\)$|--$|-[A-Z](?<=[^ -]-[A-Z])(?=[A-Za-z. ]{1,40}-(?:[A-Z][A-Za-z ]{1,40})?$)|via [A-Z](?<= via [A-Z])|[.!?"”)] (?:[Tt]angkapan [Ll]ayar|[Ii]stimewa)|[-–] ?(?:(?:[Ff]oto|FOTO)[ /][Dd]ok|Istimewa$)|\. (?:[A-Z][a-z]{2,20} -|Do[ck][. ]|[A-Z]\w{1,6} (?:[Ff]oto|FOTO|[Pp]hoto|PHOTO|[Ii]mages)$)|\((?:[DdIi](?:ok|st|lu)|[Ss]umber ?:|[Ff]oto[ /](?:[Ii]st|[Dd]ok|[A-Z]))|\((?:[A-Z]{1,3}|[A-Za-z]{4,12}|[A-Z][a-z]+ [A-Za-z]{4,5})(?: ?@[\w.]{2,40})?\)$|\([A-Z][A-Za-z ]{2,30} ?:/,
    longest: 600,
  },
  parser: credited,
}
