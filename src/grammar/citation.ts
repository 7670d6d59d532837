import P from 'parsimmon'
import { gluedWeekday, weekdayWithCapital } from './calendar.ts'
import { failure, success, token } from './token.ts'
import { fields } from './fields.ts'
import type { Lexicon } from './lexicon.ts'
import { prefixMatcher } from './match.ts'
import { isMediumByShape, knownMediumAt } from './media.ts'
import { alternatives } from './words.ts'
import { wordFinder } from '../text/word-finder.ts'

/** A place in the running text that names the media it draws on. */
export interface Citation {
  /** As printed: `['AFP', 'BBC', 'CNN']` */
  readonly media: readonly string[]
  readonly from: number
  readonly to: number
}

/** Finds the media that a text draws on, without those that are the page's own. */
export type CitationReader = (text: string, isOwn?: (medium: string) => boolean) => Citation[]

/** Verbs whose object is a medium: `dilansir AFP`, `melansir dari Antara` */
const strong = [
  'dilansir',
  'melansir',
  'dilansirkan',
  'dikutip dari',
  'dikutip oleh',
  'dikutip',
  'disadur dari',
  'dinukil dari',
  'menukil dari',
  'ditayangkan',
  'diberitakan',
  'mewartakan',
  'diwartakan',
  'dihimpun',
  'dirangkum',
]

/** Verbs that cite persons and papers as well, so that only a known medium is read behind them. */
const weak = [
  'mengutip dari',
  'mengutip',
  'menukil',
  'dilaporkan',
  'melaporkan',
  'menurut laporan',
  'mengutip laporan',
  'berdasarkan laporan',
  'merujuk laporan',
  'dari laporan',
  'menurut',
  'lapor',
  'tulis',
  'dimuat',
  'dipublikasikan',
]

/** What a name may be announced as: `dikutip dari laman resmi Lampost.co` */
const carrier =
  'laman|situs|website|web|portal|media|kantor berita|surat kabar|harian|koran|tabloid|majalah|stasiun|televisi|TV|kanal|berita|(?:kanal|channel) YouTube|laporan|siaran'

/** What is said of it besides. */
const trait = 'resmi|berita|asing|lokal|setempat|pemerintah'

/** Where it stands. */
const country =
  'Inggris|Amerika Serikat|AS|Spanyol|Italia|Jerman|Prancis|Jepang|Korea Selatan|China|Rusia|Israel|Malaysia|Vietnam|Australia|India|Turki|Qatar'

/** What may stand between a verb and a name. */
const qualifier = new RegExp(
  `(?:(?:dari|oleh) )?(?:(?:${carrier})(?: (?:${trait}|${country})(?! (?:Daily|Express|Today|Times|Post|News|Herald|TV)))? ){0,2}`,
)

const word = String.raw`(?!${weekdayWithCapital})(?:\p{Lu}|\d)[\p{L}\d]*(?:['’&/!+-][\p{L}\d]+|\.(?:\p{Ll}{2,4}|\p{Lu}{2,3})(?!\p{L}))*!?`

/** `Times of Israel`, `Israeli Army Radio`, `Fokus Indosiar` */
const capitals = new RegExp(
  `^${word}(?: (?:(?:of the|of|the|and|de|dello|della|el|&) )?${word}){0,6}`,
  'u',
)

/** What stands behind a whole name: no further word of a sentence that begins with the name. */
const whole =
  /^(?:$| ?[,.;:()[\]"“”'’…\uE000\uE001]| (?:pada|dari|dan|yang|melalui|edisi|bahwa|lewat|hari|di|\p{Lu}|\d))/u

const lowerDetik = new RegExp(`^detik(?:com|\\p{Lu}\\p{Ll}+(?=$|\\P{L}|${gluedWeekday}))?`, 'u')

/** How a citation finds the names it may hold. */
interface Names {
  /** A known medium, an outlet or a domain. */
  readonly certain: P.Parser<string>
  /** Any name with capitals besides, where nothing shows that it is a person or an office. */
  readonly any: P.Parser<string>
}

function namesOf({ brand }: Lexicon): Names {
  const known = P<string>((input, index) => {
    const words = input.slice(index, index + 60)
    const name = words.startsWith('detik') ? lowerDetik.exec(words)?.[0] : knownMediumAt(words)
    return name === undefined ? failure : success(index + name.length, name)
  })
  const outlet = brand.map(({ printed }) => printed)
  const certain = P.alt(known, outlet).skip(
    P.lookahead(new RegExp(`$|[^\\p{L}\\d]|(?=${gluedWeekday})`, 'u')),
  )
  const run = P<string>((input, index) => {
    const words = input.slice(index, index + 90)
    const name = capitals.exec(words)?.[0]
    return name !== undefined && whole.test(words.slice(name.length)) && isMedium(name)
      ? success(index + name.length, name)
      : failure
  })
  const shaped = run.assert(isMediumByShape, 'a name that says what it is')
  // `Sky Sports Italia` is more than `Sky Sports`, `BBC Presiden mengatakan` no more than `BBC`.
  const longest = P.lookahead(certain).then(P.alt(run, certain))
  return { certain: P.alt(shaped, longest), any: P.alt(run, certain) }
}

/** Who speaks is no medium, nor is what is read out: offices, ranks, bodies, firms, laws, own pages. */
const speakers =
  /^(?:Kep(?:ala|utusan)|Ka(?:pol|sat|bid|div|jari|jati|dis|nit)\p{L}*|Ketua|Ketum|Wakil|Waka\p{L}+|Men(?:ko|[kdslha])\p{L}+|Menteri|Perdana|Presiden|Wapres|Gubernur|Bupati|Wali|Walikota|Camat|Lurah|Kades|Direktur|Dirut|Manajer|Juru|Jubir|Humas|Sekretaris|Sek(?:da|jen)|Deputi|Staf|Anggota|Koordinator|Komisaris|Pelatih|Pengamat|Pakar|Ahli|Peneliti|Kuasa|Pengacara|Hakim|Jaksa|Dokter|Dr|Drg|Prof\p{L}*|Ust\p{L}+|KH|Kombes|AKBP|AKP|Kompol|Iptu|Ipda|Aiptu|Aipda|Brig\p{L}+|Irjen|Komjen|Let(?:kol|jen|tu|da)|Kolonel|Kapten|May\p{L}+|Jend\p{L}+|Pak|Bapak|Bu|Ibu|Tersangka|Terdakwa|Korban|Saksi|Kemen\p{L}*|Dinas|Badan|Balai|Bank|Komisi|Lembaga|Mahkamah|Pengadilan|Kejaksaan|Kej(?:agung|ari|ati)|Pol(?:isi|ri|da|res|sek)\p{L}*|Pem(?:kab|kot|prov|da|erintah)|Universitas|Institut|Fakultas|Rumah|RS\p{Lu}*|Partai|Fraksi|Tim|Satgas|Setkab|Istana|TNI|KPK|KPU|KPI|DP[RD]\p{Lu}*|MPR|MUI|OJK|BI|BEI|BPS|BPOM|BMKG|BN(?:PB|N|PT)|BPBD|BPJS|IDI|PBB|WHO|PSSI|FIFA|AFC|PN|PT|CV|Pertamina|Undang|UU|Perpres|Pasal|Al|QS|HR|Keterangan|Pernyataan|Data|Surat|Laporan|Dalam|Akun|Instagram|Facebook|Twitter|Tik[Tt]ok|WhatsApp|You[Tt]ube)$/u

/** Whether a name that begins with the word is one of an office or a body: `Kepala`, `Humas` */
export function isSpeaker(word: string): boolean {
  return speakers.test(word)
}

/** Whether words with capitals behind `dilansir` are a medium. */
function isMedium(name: string): boolean {
  return !name.split(' ').some((word) => isSpeaker(word) || /^\d+$/.test(word))
}

/** `AFP`, `AFP dan BBC`, `AFP, BBC, dan CNN` */
function listOf({ certain, any }: Names): { strong: P.Parser<string[]>; weak: P.Parser<string[]> } {
  const and = token(/,? (?:dan|serta|and) /)
  const more = P.seqMap(token(/, /).then(certain).many(), and.then(certain), (others, last) => [
    ...others,
    last,
  ])
  const list = (first: P.Parser<string>): P.Parser<string[]> =>
    P.seqMap(first, P.alt(more, P.of([])), (name, others) => [name, ...others])
  return { strong: list(any), weak: list(certain) }
}

/**
 * Builds what finds the media that a text draws on, from what is known of outlets.
 *
 * `Melansir BBC`, `seperti dikutip dari laman resmi Lampost.co`, `Dilansir AFP, BBC, dan CNN`. Of
 * `Dilansir Kompas.com dari Antara` the source alone. Persons, offices, their sites and laws are none, nor
 * are `berbagai sumber` and `kepada wartawan`.
 */
export function citationFinder(lexicon: Lexicon): CitationReader {
  const names = listOf(namesOf(lexicon))
  const via = token(/ dari /)
  const source = P.alt(
    via.then(token(qualifier)).then(names.strong),
    P.lookahead(/ dari (?:berbagai|sejumlah|beberapa) /).result<string[]>([]),
  )
  const ofSource = (media: P.Parser<string[]>): P.Parser<string[]> =>
    P.seqMap(media, P.alt(source, P.of(undefined)), (by, source) => source ?? by)
  const strongly = fields(
    token(
      new RegExp(`(?:${alternatives(strong)})(?: (?:oleh|dari))?(?: |(?=\\p{Lu}|detik))`, 'iu'),
    ),
    token(qualifier),
    ['media', ofSource(names.strong)],
  )
  const platform = fields(token(/(?:dikutip|dilansir|mengutip|melansir) (?:dari )?/i), [
    'media',
    token(
      new RegExp(
        `(?:Twitter|Instagram|Facebook|YouTube) (?!${gluedWeekday})\\p{Lu}[\\p{L}\\d]{0,30}(?: \\p{Lu}[\\p{L}\\d]{0,30}){0,3}(?=[,.]| pada| dari|$)`,
        'u',
      ),
    ).map((name) => [name]),
  ])
  const weakly = fields(
    token(new RegExp(`(?:${alternatives(weak)})(?: |(?=\\p{Lu}))`, 'iu')),
    token(qualifier),
    ['media', ofSource(names.weak)],
    P.notFollowedBy(token(/ \p{Lu}\p{Ll}/u)),
  )
  /** `Media Times of Israel dan Ynet, mengutip militer Israel, melaporkan` */
  const reporting = fields(
    token(
      /(?:media|kantor berita|surat kabar|harian|stasiun televisi) (?:(?:asing|lokal|pemerintah|Inggris|AS|Israel|Rusia|China|Jepang) )?/i,
    ),
    ['media', names.weak],
    P.lookahead(
      /(?:, [^,.]{1,60},)? (?:juga |pada \p{L}+ |sebelumnya )?(?:melaporkan|mewartakan|memberitakan|menulis|menyebut(?:kan)?|mengabarkan|melansir)/u,
    ),
  )
  /** A known medium, an outlet, or a site by its address. */
  const isPress = (medium: string): boolean =>
    knownMediumAt(medium)?.length === medium.length ||
    lexicon.outletOfName(medium) !== undefined ||
    /\.\p{L}{2,4}$/u.test(medium)
  const read = prefixMatcher(P.alt(platform, strongly, weakly, reporting))
  const leadsToName = (text: string, at: number): boolean => {
    untilName.lastIndex = at
    untilName.test(text)
    const name = text.slice(untilName.lastIndex, untilName.lastIndex + longestWord)
    return showsName.test(name) || lexicon.mayBegin(name)
  }
  return (text, isOwn = () => false) => {
    const found: Citation[] = []
    let done = 0
    for (const { from, to } of findVerbs(text)) {
      if (from < done || isWithinWord(text, from)) continue
      done = to
      if (!leadsToName(text, done)) continue
      const prefix = read(text.slice(from, from + longest))
      if (!prefix || prefix.value.media.length === 0) continue
      done = from + prefix.length
      const isOwnSite = ownSite.test(text.slice(from, done))
      const media = prefix.value.media
        .map(withoutWeekday)
        .filter((each) => !isOwn(each) && !isInstitution(each) && !(isOwnSite && !isPress(each)))
      if (media.length > 0) found.push({ media, from, to: done })
    }
    return found
  }
}

/** `laman resmi Pasar Legi`: what somebody says of himself, unless a known medium has such a site. */
const ownSite = /(?:laman|situs|website|web) resmi /i

/** `klaten.go.id`: offices, schools and universities publish, and are no media. */
function isInstitution(medium: string): boolean {
  return /\.(?:go|ac|sch|mil|desa)\.id$|\.(?:gov|edu|int)$/i.test(medium)
}

function withoutWeekday(name: string): string {
  return name.replace(lastWeekday, '')
}

const lastWeekday = new RegExp(`(?<=\\p{Ll})(?:${gluedWeekday})$`, 'u')

/** No citation is longer. */
const longest = 200

/** What the words of citation begin with: most passages hold none. */
// prettier-ignore
const findVerbs = /* @__PURE__ */ wordFinder([
  'dilansir', 'melansir', 'dikutip', 'mengutip', 'disadur', 'dinukil', 'menukil', 'ditaya', 'diberit',
  'diwart', 'mewart', 'dihimp', 'dirangkum', 'dilapor', 'melapor', 'lapor', 'dari lapor',
  'berdasarkan lapor', 'dimuat', 'dipubl', 'menurut', 'media', 'merujuk', 'tulis', 'kantor b',
  'surat kab', 'stasiun telev',
])

/** What is left of a verb, and all that may stand between it and a name. */
const untilName = new RegExp(
  `(?:kan|an|ngkan|akan|un|ikasikan|erita|ar|isi)?(?: (?:${trait})(?!\\p{L}))?(?: (?:dari|oleh|(?:${carrier})(?: (?:${trait}))?)(?!\\p{L})){0,6} ?`,
  'uy',
)

/** `AFP`, `9to5Mac`, `detikcom`, `iNews`, `lampost.co`: `menurut dia` and `media sosial` name nobody. */
const showsName = /^(?:[\p{Lu}\d]|detik|\p{Ll}+\p{Lu}|[\p{L}\d-]+\.\p{L})/u

/** No word of a name is longer. */
const longestWord = 40

/** Whether a letter or a digit stands before the place. */
function isWithinWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\d]/u.test(text.charAt(at - 1))
}
