import P from 'parsimmon'
import { captures } from './captures.ts'
import { alternatives } from './words.ts'

/** Verbs behind the words they quote: `"...," kata Rani`, `"...," ujarnya` */
const spoken =
  `kata ujar jelas ucap ungkap tutur pungkas tambah imbuh sambung tegas lanjut terang tulis tutup
sebut papar beber jawab tandas tanya urai bunyi tukas harap sahut cerita teriak pesan sanggah timpal catat cetus
saran nilai canda tegur sindir klaim usul singgung tepis pinta bongkar kisah kenang ajak imbau tekan puji kritik
seloroh kelakar gumam bisik seru aku akui sesal keluh curhat ingat janji ancam desak tuding bantah lapor simpul
sumpah ulas cuit kicau ketus tangkis elak terka yakin dalih rayu umpat lontar celetuk ledek`.split(
    /\s+/,
  )

/** Verbs that stand between a speaker and what is said, whatever follows: `Rani mengatakan harga turun` */
const said =
  `mengatakan menyatakan menjelaskan menegaskan menyebut menyebutkan menuturkan mengungkapkan
memaparkan menerangkan mengaku menilai mengklaim menyebutkan berpendapat beranggapan mengungkap
memperkirakan menduga memprediksi berharap berkata berujar bilang berpandangan berdalih beralasan
membeberkan menandaskan mengutarakan`.split(/\s+/)

/** Verbs that have other objects as well: `Rani menambahkan, harga turun`, never `menambahkan garam` */
const saidWithLink =
  `menambahkan menyampaikan mengakui memastikan mengimbau menyarankan mengingatkan menekankan
menginformasikan mencontohkan menceritakan bercerita mengisahkan menulis membenarkan mengumumkan meyakini
memperingatkan mengeluhkan menjawab menampik menepis membantah menuding menyimpulkan melanjutkan menyayangkan mengusulkan
melaporkan mengabarkan menyinggung mengkritik berpesan bertutur berseloroh menimpali menukas meminta mengajak bertanya
menanyakan menyambung menuliskan berkomentar berteriak berjanji bersumpah mengharapkan menyoroti mengenang`.split(
    /\s+/,
  )

/** A verb behind quoted words, and whether the speaker is a `-nya` glued to it: `ujarnya` */
export interface SpokenVerb {
  readonly verb: string
  readonly isGlued: boolean
}

/** `kata`, `ujarnya` */
export const spokenVerb: P.Parser<SpokenVerb> = captures(
  new RegExp(`(?<verb>${alternatives(spoken)})(?<nya>nya)?(?![\\p{L}\\d])`, 'iu'),
).map(({ verb = '', nya }) => ({ verb: verb.toLowerCase(), isGlued: nya !== undefined }))

/** `mengatakan`, `mengatakan bahwa`, `menambahkan,` */
export const sayingVerb: P.Parser<string> = captures(
  new RegExp(
    `(?<verb>(?:${alternatives(said)})(?![\\p{L}\\d])|(?:${alternatives(saidWithLink)})(?= ?[,:.]| bahwa | jika | kalau | ?[\uE000\uE001]|$))`,
    'u',
  ),
).map(({ verb = '' }) => verb)

/** Verbs that have what is said for an object, never a thing: `Rani menambahkan "..."` without a comma. */
export const takesSpeech: ReadonlySet<string> = new Set([
  'mengatakan',
  'menambahkan',
  'berkata',
  'berujar',
  'bilang',
  'menjawab',
  'berteriak',
  'bertanya',
])

/** Whether words hold a verb of saying at all: a cheap sign. */
export function hasSaying(words: string): boolean {
  return sign.test(words)
}

const sign = new RegExp(
  `\\b(?:${alternatives([...said, ...saidWithLink, 'menurut', 'Menurut', 'Menurutnya'])})\\b`,
)

/** Whether words begin as those do that say whose the quoted words before them are: a cheap sign. */
export function beginsWithSpoken(words: string): boolean {
  return spokenSign.test(words)
}

const spokenSign = new RegExp(
  `^ ?[,.]? ?(?:demikian|(?:begitu ?,? )?(?:${alternatives(spoken)})(?:nya)?)(?!\\p{L})`,
  'iu',
)

/** `, kata Rani`, `, ujarnya`: speech without marks. */
export const tag = new RegExp(
  `, ?(?=(?:${alternatives(spoken)})(?:nya(?![\\p{L}])| (?:dia|ia|beliau|mereka|\\p{Lu})))`,
  'gu',
)
