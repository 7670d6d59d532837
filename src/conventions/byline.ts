import P from 'parsimmon'
import { isKnownPlace } from '../grammar/gazetteer.ts'
import { type Brand, isDomain, type Lexicon } from '../grammar/lexicon.ts'
import { peopleIn, person } from '../grammar/person.ts'
import { token } from '../grammar/token.ts'
import { rest, wordIn } from '../grammar/words.ts'
import type { Role } from '../tree.ts'
import { type Convention, firstWordsOf } from './convention.ts'

/** What a people line says. */
export interface BylineFields {
  readonly role: Role
  /** Empty where the label stands alone and the names stand on another line. */
  readonly names: readonly string[]
  /** The label of a whole desk, `Tim Redaksi`: it does not tell who wrote and who edited. */
  readonly isTeam?: true | undefined
  /** The outlet they write for: `Rani Wulandari - detikNews` */
  readonly brand?: Brand | undefined
}

/** The labels of people lines, as printed. */
// prettier-ignore
export const labels = {
  penulis: 'author', 'ditulis oleh': 'author', 'opini ditulis oleh': 'author', 'artikel ini ditulis oleh': 'author', oleh: 'author', author: 'author', by: 'author',
  'written by': 'author', 'posted by': 'author', 'upload by': 'author', 'uploaded by': 'author', 'diposting oleh': 'author', 'dipublikasikan oleh': 'author', 'diunggah oleh': 'author',
  jurnalis: 'author', journalist: 'author', 'penulis naskah': 'author',
  reporter: 'reporter', pewarta: 'reporter', wartawan: 'reporter', rep: 'reporter',
  laporan: 'reporter', 'laporan oleh': 'reporter', 'laporan reporter': 'reporter', 'laporan wartawan': 'reporter', 'laporan redaksi': 'reporter',
  kontributor: 'contributor', koresponden: 'contributor',
  editor: 'editor', 'diedit oleh': 'editor', 'disunting oleh': 'editor', redaktur: 'editor', red: 'editor', penyunting: 'editor',
  'redaktur pelaksana': 'editor', 'redaktur & reporter': 'editor', 'video editor': 'editor',
  fotografer: 'photographer', pewartafoto: 'photographer', photographer: 'photographer',
  penerjemah: 'translator', 'alih bahasa': 'translator', translator: 'translator',
} as const satisfies Readonly<Record<string, Role>>

const label = wordIn<Role>(labels)

/** `Penulis: Rani Wulandari`, `Editor | : | Rani Wulandari |`, `Video Editor | Rani`, `Editor:` */
const labelled: P.Parser<BylineFields> = P.seqMap(
  label,
  token(/^(?: ?\|? ?:{1,3} ?\|? ?| \| |\. ?: ?)/),
  rest,
  (role, _colon, list) => ({ role, list }),
)
  .map(({ role, list }) => ({ role, list, names: peopleIn(list.replace(uploader, '')) }))
  .assert(({ list }) => list.length <= 160 && !isSentence(list), 'names')
  .map(({ role, names }) => ({ role, names }))

/** `oleh -242 Dilihat`, `oleh Rani Wulandari-Daerah-12 Dilihat`, `Diposting oleh Lereng Online di 09.12` */
const counted: P.Parser<BylineFields> = P.seqMap(
  label,
  token(
    /^ (\p{Lu}[\p{L}.,'’ -]{1,60}?)? ?(?:-(?:[\p{L}, ]{1,60}-)?\d{1,9} (?:dilihat|views?)|(?:di|at) \d\d?[.:]\d\d(?: [AP]M)?)/iu,
    1,
  ),
  (role, name: string | undefined) => ({ role, names: peopleIn(name ?? '') }),
)

/** Who put the page into the system: `Penulis : Rani Wulandari Publish : Bagus Tirta` */
const uploader = / publish(?:er)? ?:.*/i

/** A sentence ends; so do a degree and a note, but no name before a space: `Rani Wulandari, S.H.`, `Rani Wulandari*.`, `Rani .` */
function isSentence(list: string): boolean {
  return /[^* ][.!?]["”]?$/.test(list) && !/[ ,.]\p{Lu}\p{L}{0,3}\.$/u.test(list)
}

/** `Penulis Rani Wulandari`, `Oleh Rani Wulandari pada 3 Mei`, `Oleh Rani Wulandari 03 Mei 17:27`, `By Rani Wulandari (Ketua Koalisi)`, `Editor` */
const unlabelled: P.Parser<BylineFields> = P.alt(
  P.seqMap(
    label,
    token(/^ /),
    person,
    token(/^(?:(?: ?, ?| dan )\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*)*)*/u),
    token(
      /^(?: (?:pada|on) .{0,40}| \d{1,2} \p{Lu}\p{L}{2,8} \d\d[.:]\d\d| ?\([^()]{2,100}\)| ?\*{1,3}\)?)?/u,
    ),
    (role, _gap, first, others) => ({ role, names: peopleIn(`${first}${others}`) }),
  ).assert(({ names }) => names.length > 0, 'names'),
  label
    .skip(
      token(
        /^(?: (?:tim|redaksi|admin|administrator|super user|newsroom|unknown)(?: \p{L}{2,20}){0,2}| mc(?: \p{L}{2,20}){1,3},?| [a-z\d]{11,30})?/iu,
      ),
    )
    .map((role) => ({
      role,
      names: [],
    })),
)

/** `Rani Wulandari`, `MC KAB AGAM`: a name or a desk, and nothing behind it. */
const unlabelledName: P.Parser<BylineFields> = token(/^\p{Lu}[\p{L}.'’ -]{2,50}$/u).map((name) => ({
  role: 'author' as const,
  names: peopleIn(name),
}))

/** `Laporan Wartawan `, `Laporan Mahasiswa Magang ` */
const reporterOf = token(
  /^laporan (?:wartawan|wartwan|reporter|jurnalis|kontributor|koresponden|mahasiswa(?: magang)?) /i,
)

/** `Laporan Wartawan Tribun Jabar Rani Wulandari`: the comma is lost behind a known outlet. */
const reportOfOutlet = ({ brand }: Lexicon): P.Parser<BylineFields> =>
  P.seqMap(
    reporterOf.then(brand).then(token(/^ /)),
    person.assert((name) => !name.endsWith('.'), 'a whole name').skip(token(/^$/)),
    (_gap, name) => ({ role: 'reporter' as const, names: peopleIn(name) }),
  ).assert(({ names }) => names.length > 0, 'a name')

/** `Laporan Wartawan Tribun Jabar, Rani Wulandari`, `... Tribun Medan / Rani Wulandari` */
const report: P.Parser<BylineFields> = reporterOf
  .then(token(/^\p{Lu}[^,/:]{1,39}[,/:] ?/u))
  .then(rest)
  .map((list) => ({ role: 'reporter' as const, names: peopleIn(list) }))
  .assert(({ names }) => names.length > 0, 'names')

/** `Laporan Wartawan Lembah.co. Rani Wulandari`: a damaged line, whose names may have lost letters too. */
const damagedReport: P.Parser<BylineFields> = token(
  /^laporan (?:wartawan|reporter) [^ ,/:]{3,30}\. \p{Lu}[\p{L}.'’ ]{1,50}/iu,
).result({ role: 'reporter', names: [] })

/** `Laporan Rani Wulandari | Banda Aceh`: who reports, and from where. */
const reportFrom: P.Parser<BylineFields> = P.seqMap(
  token(/^laporan ?:? /i).then(person),
  token(/^ ?[|I–-] /),
  rest.assert(isKnownPlace, 'a place'),
  (name) => ({ role: 'reporter' as const, names: peopleIn(name) }),
).assert(({ names }) => names.length > 0, 'names')

/** `Kontributor Klaten, Rani Wulandari`, `Wartawan Kompas TV: Rani Wulandari` */
const posted = ({ outletOfName }: Lexicon): P.Parser<BylineFields> => {
  const isPost = (words: string): boolean =>
    !words.includes(' ') || isKnownPlace(words) || outletOfName(words) !== undefined
  return P.seqMap(
    wordIn({ kontributor: labels.kontributor, koresponden: labels.koresponden, ...reporters }),
    token(/^ ([^,:/]{2,40})[,:/] ?/, 1),
    rest,
    (role, post, list) => ({
      role,
      post,
      names: isPost(post) && !list.endsWith(',') && !isNarrative(list) ? peopleIn(list) : [],
    }),
  )
    .assert(({ names }) => names.some((name) => name.includes(' ')), 'a post and full names')
    .map(({ role, names }) => ({ role, names }))
}

/** `Rani Wulandari, malam tadi, menyusuri perbukitan.`: a sentence that tells what a reporter did. */
function isNarrative(list: string): boolean {
  return /^\p{Lu}.*? (?!bin |binti |dan )\p{Ll}{3,20} .*? (?!bin |binti |dan )\p{Ll}{3}/u.test(list)
}

const reporters = { reporter: labels.reporter, wartawan: labels.wartawan }

/** `Rani Wulandari - detikNews`; before the dash may stand a desk: `Tim - detikInet` */
const nameAndOutlet = ({ brand, outletOfName }: Lexicon): P.Parser<BylineFields> =>
  P.seqMap(
    label.skip(token(/^ /)).or(P.of('author' as const)),
    token(/^[^-–|:.!?]{2,40}(?= [-–|] )/),
    token(/^ [-–|] /),
    brand,
    (role, name, _dash, brand) => ({
      role,
      name,
      names: peopleIn(name).filter((each) => outletOfName(each) === undefined),
      brand,
    }),
  )
    .assert(({ names, name }) => names.length > 0 || deskOrAgency.test(name), 'names')
    .map(({ role, names, brand }) => ({ role, names, brand }))

/** `tim detikcom`, `Redaksi`, `Antara Foto`; words in small letters make a title. */
const deskOrAgency =
  /^(?:[Tt]im|[Rr]edaksi|[Aa]dmin|[Nn]ewsroom)(?!\p{L})|^(?!.* \p{Ll})(?:\P{Ll}|detik)/u

/** `Rani Wulandari Kabarsenja.com`: the mark between the two is lost. */
const nameAndDomain = ({ brand }: Lexicon): P.Parser<BylineFields> =>
  P.seqMap(
    token(/^(\p{Lu}[\p{L}.'’]+(?: \p{Lu}[\p{L}.'’]*){1,2}) (?=\S+$)/u, 1),
    brand.assert(({ printed }) => isDomain(printed), 'a domain'),
    (name, brand) => ({ role: 'author' as const, names: peopleIn(name), brand }),
  ).assert(({ names }) => names.length > 0, 'a name')

/** `Investment - Rani Wulandari, CNBC Indonesia`: section, name and outlet. */
const sectionNameAndOutlet = ({ brand }: Lexicon): P.Parser<BylineFields> =>
  P.seqMap(
    token(/^\p{Lu}[\p{L} &]{2,20} [-–] /u).then(person),
    token(/^, /).then(brand),
    (name, brand) => ({ role: 'author' as const, names: peopleIn(name), brand }),
  ).assert(({ names }) => names.length > 0, 'a name')

/** `rani wulandari Mohon Tunggu... - Petani`: who writes a blog, while their account is fetched. */
const waitFor: P.Parser<BylineFields> = token(
  /^(.{3,40}?) mohon tunggu\.{3}(?: ?-.{0,80})?/i,
  1,
).map((name) => ({ role: 'author', names: peopleIn(name) }))

/** `Peranan, BBC News Indonesia`: below a name, for whom they work. */
const roleAndOutlet = ({ brand }: Lexicon): P.Parser<BylineFields> =>
  token(/^peranan, /i)
    .then(brand)
    .map((brand) => ({ role: 'author', names: [], brand }))

/** `- detikNews`: a section of the outlet, where the name before it is lost. */
const sectionAlone = ({ brand }: Lexicon): P.Parser<BylineFields> =>
  token(/^- (?=\p{Ll}+\p{Lu})/u)
    .then(brand)
    .map((brand) => ({ role: 'author', names: [], brand }))

/** `Rani Wulandari by Rani Wulandari`, `Rani AR oleh Rani AR`, `RaniBagusbyRaniandBagus`: who wrote it, as the picture's words and as text. */
const namedTwice: P.Parser<BylineFields> = rest
  .map((line) => ({ role: 'author' as const, names: twiceIn(line) }))
  .assert(({ names }) => names.length > 0, 'the same names twice')

function twiceIn(line: string): readonly string[] {
  for (const { index: at, 0: by } of line.matchAll(/by|oleh/g)) {
    const names = line.slice(at + by.length).split(/ and |(?<=\p{Ll})and(?=\p{Lu})/u)
    const isSame = names.join('').replaceAll(' ', '') === line.slice(0, at).replaceAll(' ', '')
    if (isSame) return peopleIn(names.join(', '))
  }
  return []
}

/** `KABAR SENJA, Oleh RANI WULANDARI*` */
const outletAndAuthor: P.Parser<BylineFields> = token(/^\p{Lu}[\p{Lu}\d. ]{2,30}, Oleh ?:? /u)
  .then(token(/^(\p{Lu}[\p{Lu}.'’]*(?: \p{Lu}[\p{Lu}.'’]*){0,4})\*{0,3}$/u, 1))
  .map((name) => ({ role: 'author' as const, names: peopleIn(name) }))
  .assert(({ names }) => names.length > 0, 'a name')

/** `Tim Redaksi`: the label of all who worked on it. */
const team: P.Parser<BylineFields> = token(/^tim redaksi/i).result({
  role: 'author',
  names: [],
  isTeam: true,
})

/** `- Pewarta`, `- Oleh Rani Wulandari`, `• Oleh Rani Wulandari` */
const trailingLabel: P.Parser<BylineFields> = token(/^[-•] /).then(
  P.alt<BylineFields>(
    token(/^oleh /i).then(unlabelledName),
    label.map((role) => ({ role, names: [] })),
  ),
)

/** Who wrote or edited the article: `Penulis: Rani Wulandari` */
export const byline: Convention<'byline', BylineFields> = {
  kind: 'byline',
  lines: new Map(Object.entries(labels).map(([line, role]) => [line, { role, names: [] }])),
  sign: {
    firstWords: [...firstWordsOf(Object.keys(labels)), 'tim', 'peranan', '-', '•'],
    holds: /^(?:[^•]|• (?:[Oo]leh|OLEH) )/,
    longest: 200,
  },
  parser: (lexicon) =>
    P.alt(
      posted(lexicon),
      counted,
      labelled,
      reportOfOutlet(lexicon),
      report,
      damagedReport,
      reportFrom,
      unlabelled,
      team,
      trailingLabel,
      sectionAlone(lexicon),
      roleAndOutlet(lexicon),
    ).skip(token(/^[ ?/|•·–—-]*/)),
}

/** Who wrote the article, with the outlet they write for: `Rani Wulandari - detikNews` */
export const creditedByline: Convention<'byline', BylineFields> = {
  kind: 'byline',
  sign: {
    holds:
      /[-–|](?<= [-–|]) |, Oleh ?[A-Z:]|\.\.\.(?<=[Tt]unggu\.\.\.)|\.(?:[Cc]om|id)$|(?:by|oleh) ?[A-Z](?<=[a-zA-Z] ?(?:by|oleh) ?[A-Z])/,
    longest: 70,
  },
  parser: (lexicon) =>
    P.alt(
      nameAndOutlet(lexicon),
      nameAndDomain(lexicon),
      sectionNameAndOutlet(lexicon),
      waitFor,
      outletAndAuthor,
      namedTwice,
    ),
}
