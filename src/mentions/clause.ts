import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { fields } from '../grammar/fields.ts'
import { offset, prefixMatcher } from '../grammar/match.ts'
import { beginsWithSpoken, hasSaying, sayingVerb, spokenVerb } from '../grammar/speech-verb.ts'
import type { Speaker } from './mention.ts'
import { pronoun, speaker, subject } from './speaker.ts'

/** What stands for an expression of time in the words that the grammars of speech read. */
export const timeMask = '\uE000'

/** What stands for quoted words. */
export const quoteMask = '\uE001'

/** Who says something, and how. */
export interface Clause {
  readonly speaker?: Speaker
  readonly verb: string
  readonly channel?: string
  /** Where the time stands, in the words given. */
  readonly when?: number
}

/** What is said of the way something is said, one thing at a time. */
type Circumstance = Pick<Clause, 'channel' | 'when'>

const word = `(?!(?:di|pada|usai|seusai|saat|ketika|setelah|sebelum|melalui|lewat|yang|hari|sambil|seraya|sembari|dalam|soal|terkait|mengenai|tentang|menanggapi|kemarin|tadi|seperti|sebagaimana|dikutip|dilansir)(?![\\p{L}\\d]))[\\p{L}\\d@][\\p{L}\\d@'’/&_-]*(?:\\.(?:\\p{Ll}{2,3}|\\p{Lu}{1,3})(?!\\p{L})){0,2}`

const words = `${word}(?: ${word}){0,7}`

const place = `di [^,.;:()"“”…\uE000\uE001]{1,60}`

/** `kepada Kompas.com`, `dalam keterangan tertulis`, `saat ditemui Grid.ID`, `melalui akun Instagram` */
const channel: P.Parser<Circumstance> = token(/(?: ?,)? ?/)
  .then(
    token(
      new RegExp(
        [
          `kepada ${words}`,
          `(?:dalam|lewat|melalui|via|dari|di) (?:sebuah |suatu |sesi |acara )?(?:akun|keterangan|pernyataan|siaran|konferensi|konpers|jumpa pers|wawancara|video|unggahan|cuitan|postingan|story|Instagram|Twitter|Facebook|YouTube|Youtube|TikTok|WhatsApp|Whatsapp|media sosial|medsos|sambungan|telepon|pesan|sambutan|pidato|rapat|diskusi|sidang|seminar|webinar|rilis|surat|laporan|podcast|kanal|laman|situs|program|dialog|orasi|ceramah|email|surel)(?:nya)?(?! ?[\\p{L}\\d])`,
          `(?:dalam|lewat|melalui|via|di) (?:sebuah |suatu |sesi |acara )?(?:akun|keterangan|pernyataan|siaran|konferensi|konpers|jumpa pers|wawancara|video|unggahan|cuitan|postingan|story|Instagram|Twitter|Facebook|YouTube|Youtube|TikTok|WhatsApp|Whatsapp|media sosial|medsos|sambungan|telepon|pesan|sambutan|pidato|rapat|diskusi|sidang|seminar|webinar|rilis|surat|laporan|podcast|kanal|laman|situs|program|dialog|orasi|ceramah|email|surel)(?:nya)? ${words}`,
          `(?:(?:saat|ketika|usai|setelah) )?(?:ditemui|dihubungi|dikonfirmasi|diwawancarai|diwawancara|dimintai (?:konfirmasi|keterangan|tanggapan))(?: ${words})?(?: ${place})?`,
          `(?:saat|ketika) (?:berbincang|konferensi pers|jumpa pers)(?: ${words})?`,
        ].join('|'),
        'u',
      ),
    ),
  )
  .map((printed) => ({ channel: printed.trim() }))

/** `, Senin (16/8/2021)`, ` pada hari Senin` */
const time: P.Parser<Circumstance> = token(/ ?,? ?(?:(?:pada|hari|di) ){0,3}/)
  .then(offset)
  .skip(token(/\uE000+/))
  .map((when) => ({ when }))

/** Brackets, places, second verbs, what somebody did meanwhile: read, and not kept. */
const other: P.Parser<Circumstance> = token(
  new RegExp(
    [
      ' ?\\([^()]{1,60}\\)',
      ' (?:lagi|pula|juga|singkat|menambahkan|menegaskan|melanjutkan|menjelaskan|menandaskan|mengakhiri|meyakinkan)(?![\\p{L}\\d])',
      ` ?,? ${place}`,
      ` ?,? ?(?:dalam|saat|ketika|usai|seusai|setelah|sambil|seraya|sembari|menanggapi|soal|terkait|mengenai|tentang|di sela) [^,.;:()"“”\uE000\uE001]{1,80}(?=[,.(]|$)`,
    ].join('|'),
    'u',
  ),
).result({})

/** `, kata Rani kepada wartawan, Senin`: what follows quoted words. */
const behind: P.Parser<Clause> = P.seqMap(
  token(/ ?[,.]? ?(?:(?:demikian|begitu) ?,? )?/),
  spokenVerb.chain(({ verb, isGlued }): P.Parser<Clause> =>
    isGlued
      ? P.of({ verb, speaker: { pronoun: 'nya' } })
      : token(/ /)
          .then(speaker)
          .map((speaker) => ({ verb, speaker })),
  ),
  P.alt(channel, time, other).many(),
  (_mark, said, circumstances) => ({ ...said, ...gathered(circumstances) }),
)

/** `demikian Rani Wulandari`, `demikian keterangan Rani Wulandari`; without a name, what says it is the speaker: `demikian pernyataan tim itu` */
const thus: P.Parser<Clause> = P.seqMap(
  token(
    / ?[,.]? ?demikian (?:(?:keterangan|penjelasan|penuturan|pernyataan|disampaikan|diungkapkan|dikatakan|dijelaskan)(?: oleh)? (?=\p{Lu}))?/u,
  ),
  speaker,
  P.alt(channel, time, other).many(),
  (_verb, speaker, circumstances) => ({ verb: 'demikian', speaker, ...gathered(circumstances) }),
)

/** `, Rani menambahkan.`: the verb last. */
const behindInOrder: P.Parser<Clause> = P.seqMap(
  token(/ ?[,.]? ?/),
  P.alt(pronoun, subject),
  token(/ /).then(sayingVerb),
  P.alt(channel, time, other).many(),
  P.lookahead(/ ?[.,]|$/),
  (_mark, speaker, verb, circumstances) => ({ speaker, verb, ...gathered(circumstances) }),
)

function gathered(circumstances: readonly Circumstance[]): Circumstance {
  const channel = circumstances.find((each) => each.channel !== undefined)?.channel
  const when = circumstances.find((each) => each.when !== undefined)?.when
  return { ...(channel !== undefined && { channel }), ...(when !== undefined && { when }) }
}

/** `Sementara itu, `, `Namun `: what may stand before a speaker at the beginning of a sentence. */
const opener =
  /^(?:(?:Sementara(?: itu)?|Sebelumnya|Namun(?: demikian)?|Selain itu|Selanjutnya|Kemudian|Lalu|Adapun|Lebih lanjut|Tak hanya itu|Di sisi lain|Di tempat (?:terpisah|yang sama)|(?:Dalam|Pada) kesempatan (?:yang )?(?:sama|itu|tersebut|terpisah)|Secara terpisah|Senada|Hal senada|Di kesempatan yang sama),? )?/

/** `juga`, `kemudian`, between a speaker and the verb */
const adverbs =
  /(?: (?:juga|pun|kemudian|lalu|lantas|sendiri|sebelumnya|turut|kembali|sempat|tetap|ikut|sudah|telah|selanjutnya|mengaku|hanya|dengan tegas)){0,3} /

/** `Rani mengatakan bahwa`, `Menurut Rani,`: what stands before reported words. */
const before: P.Parser<Clause> = token(opener).then(
  P.alt(
    P.seqMap(
      token(/[Mm]enurut /),
      P.alt(pronoun, speaker),
      P.alt(channel, time, other).many(),
      P.lookahead(/ ?,/),
      (_marker, speaker, circumstances): Clause => ({
        speaker,
        verb: 'menurut',
        ...gathered(circumstances),
      }),
    ),
    token(/[Mm]enurutnya(?=,| )/).result<Clause>({
      speaker: { pronoun: 'nya' },
      verb: 'menurut',
    }),
    fields(
      ['speaker', subject],
      token(/(?: \([^()]{1,40}\),?)?/),
      token(adverbs),
      ['verb', sayingVerb],
      ['circumstances', P.alt(channel, time, other).many()],
    ).map(({ speaker, verb, circumstances }): Clause => ({
      speaker,
      verb,
      ...gathered(circumstances),
    })),
  ),
)

/** `Kata Rani`, `Ujar dia` before quoted words */
const inverted: P.Parser<Clause> = fields(
  ['verb', spokenVerb],
  token(/ /),
  ['speaker', speaker],
  ['circumstances', P.alt(channel, time, other).many()],
).map(({ verb: { verb }, speaker, circumstances }) => ({
  speaker,
  verb,
  ...gathered(circumstances),
}))

/** `Salah satu pedagang mengatakan` before quoted words */
const ofSomebody: P.Parser<Clause> = fields(
  [
    'title',
    token(
      /(?:Salah (?:satu|seorang)|Seorang|Para|Sang)(?: (?!(?:juga|pun|(?:me|ber)\p{Ll}+)(?!\p{L}))[\p{L}\d-]+){1,5}/u,
    ),
  ],
  token(adverbs),
  ['verb', sayingVerb],
  ['circumstances', P.alt(channel, time, other).many()],
).map(({ title, verb, circumstances }) => ({
  speaker: { title },
  verb,
  ...gathered(circumstances),
}))

/** The clause that stands right behind quoted words, and its length. */
export function clauseBehind(words: string): Prefix | undefined {
  if (beginsWithSpoken(words)) return spokenBehind(words)
  return /^ ?[,.]? ?[\p{Lu}di]/u.test(words) && hasSaying(words.slice(0, 100))
    ? saidBehind(words)
    : undefined
}

/** What a text begins with, and how long it is. */
interface Prefix {
  readonly value: Clause
  readonly length: number
}

const spokenBehind = prefixMatcher(P.alt(behind, thus))

const saidBehind = prefixMatcher(behindInOrder)

/** The clause that a sentence of reported words begins with. */
export const clauseBefore = prefixMatcher(before)

/** The clause that leads to quoted words, up to their mark. */
export const clauseToQuote = prefixMatcher(
  fields(
    ['clause', P.alt(before, inverted, ofSomebody)],
    ['link', token(/(?: bahwa)? ?[,:]? ?/)],
    P.lookahead(quoteMask),
  ),
)

/** Whether a verb of speech with its speaker begins the words, as behind a mark. */
export const isTagged: (words: string) => boolean = (words) => tagged(words) !== undefined

const tagged = prefixMatcher(
  spokenVerb.chain(({ isGlued }) => (isGlued ? P.of('nya') : token(/ (?:dia|\p{Lu})/u))),
)
