import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { knownPlaceAt } from '../grammar/gazetteer.ts'
import { isOffice, isRole } from '../grammar/office.ts'
import { isOpener, properName, titledWords } from '../grammar/proper-name.ts'
import { isPerson, titledName } from '../grammar/titled-name.ts'
import type { Speaker } from './mention.ts'

/** `dia`, `Ia`, `mereka` */
export const pronoun: P.Parser<Speaker> = token(/(?:dia|ia|beliau|mereka)(?![\p{L}\d-])/iu).map(
  (pronoun) => ({ pronoun }),
)

/** Behind a name: not the rest of a word whose letters are damaged. */
const wordEnd = /[\s,.;:!?()[\]"“”'’…/\uE000\uE001–—-]|$/

/** What stands behind the `@` of an account: `rani12`, `pasar.legi_`, `ra***` */
const account = '[\\p{L}\\d_*]{1,30}(?:\\.[\\p{Ll}\\d_*]{1,20}){0,3}'

const handle: P.Parser<Speaker> = token(new RegExp(`@${account}`, 'u')).map((name) => ({ name }))

/** What a speaker in small letters ends before: `warga saat ditemui`, `pria itu menambahkan` */
const stop =
  '(?:kepada|dalam|saat|ketika|lewat|via|di|pada|seperti|sebagaimana|usai|seusai|setelah|sebelum|sambil|seraya|sembari|yang|hari|kemarin|tadi|soal|tentang|terkait|dengan|untuk|dari|ke|sesuai|selepas|sejak|lagi|pula|juga|saja|demikian|namun|tetapi|tapi|karena|agar|lalu|kemudian|penuh|(?:me(?!nteri)|di)\\p{Ll}{2,20}(?:kan|i))(?![\\p{L}\\d])'

const smallWord = `(?!${stop})[\\p{L}\\d][\\p{L}\\d'’/_-]*(?:\\.\\p{Ll}{2,4})?`

/** `para pengunjuk rasa`, `pernyataan itu`, `salah satu pedagang Pasar Legi` */
const common: P.Parser<Speaker> = token(
  new RegExp(
    `(?=[\\p{Ll}\\d])(?!bukan|tak |tidak|ada |itu |ini |akan |sudah |telah |bisa |harus |juga)${smallWord}(?: (?:@${account}|${smallWord})){0,7}(?= ?(?:[,.(!?;:"“”\uE000\uE001]|$)| ${stop})`,
    'u',
  ),
).map(
  (words) =>
    bynamed(words) ??
    (isOffice(words.split(' ', 1)[0] ?? '') ? titledName(words) : { title: words }),
)

/** `seorang pedagang bernama Siti Aminah` */
function bynamed(words: string): Speaker | undefined {
  const { title, name } =
    /^(?<title>.{1,80}) bernama (?<name>\p{Lu}.{1,60})$/u.exec(words)?.groups ?? {}
  return title === undefined || name === undefined ? undefined : { title, name }
}

/** `Rani Wulandari`, `Kepala Pasar Legi`, `sang Sopir Pikap` */
const capitals: P.Parser<Speaker> = P.seqMap(
  token(/(?:sang |si |drg?\.? )?/),
  titledWords,
  (article, words) => {
    if (article === '') return titledName(words)
    return /^drg?/.test(article) ? { name: article + words } : { title: article + words }
  },
).skip(P.lookahead(wordEnd))

/** `Ketua Komisi Pemilihan Umum (KPU) Rani Wulandari`: behind the brackets begins the name, if any. */
const withBrackets: P.Parser<Speaker> = P.seqMap(
  titledWords,
  token(/ \(\p{Lu}[^()]{1,30}\) /u),
  titledWords,
  (title, brackets, words) => {
    const place = knownPlaceAt(words)
    const at = place === undefined ? 0 : place.length + 1
    const name = words.slice(at)
    const isName = isOffice(title.split(' ', 1)[0] ?? '') && isFullName(name)
    return isName
      ? { title: (title + brackets + words.slice(0, at)).trimEnd(), name }
      : { title: title + brackets + words }
  },
)

/** Whether words with capitals are a name of two words or more, for certain. */
function isFullName(words: string): boolean {
  return words.includes(' ') && isPerson(words) && knownPlaceAt(words) === undefined
}

/** What may stand behind a name in apposition. */
const ending = `(?= ?(?:[,.(!?;:"“”\uE000\uE001]|$)| (?:kepada|dalam|saat|ketika|melalui|lewat|via|di|pada|seperti|usai|seusai|setelah|sambil|seraya|(?:me(?!nteri)|di)\\p{Ll}{2,20}kan|yang|dikonfirmasi|ditemui|dihubungi|dikutip|dilansir)(?![\\p{L}\\d]))`

const beforeEnding: P.Parser<unknown> = token(new RegExp(ending, 'u'))

/** `, Bagus Tirta` behind `Kapolres Klaten` */
const nameBehindTitle: P.Parser<string> = token(/ ?, ?/)
  .then(properName.skip(beforeEnding))
  .assert(
    (name) => isPerson(name) && !isOpener(name.split(' ', 1)[0] ?? '') && !/^\p{Lu}+$/u.test(name),
    'a name',
  )

/** `, Informasi dan Komunikasi Kebencanaan BNPB`: a title goes on. */
const titleGoesOn: P.Parser<string> = token(
  /, \p{Lu}[\p{L} -]{1,60} dan \p{Lu}[\p{L} -]{1,60}(?=, \p{Lu})/u,
)

/** `, salah seorang pedagang`, `, Kepala Pasar Legi` behind a name */
const titleBehindName: P.Parser<string> = token(/ ?, /).then(
  P.alt(
    titledWords.skip(beforeEnding).assert((words) => {
      const isTitle = words.split(' ').some((word) => isOffice(word) || isRole(word))
      return isTitle && titledName(words).name === undefined
    }, 'a title'),
    token(
      new RegExp(
        `(?:salah (?:seorang|satu)|seorang|selaku|sebagai|warga|pemilik|ibu|ayah|anak|istri|suami|kakak|adik|tetangga|pedagang|petani|nelayan|mahasiswa|siswa|orang tua|kuasa hukum|pengacara) ${smallWord}(?: ${smallWord}){0,7}(?: di \\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+){0,2})?${ending}`,
        'u',
      ),
    ),
  ),
)

/** Who speaks, with what stands in apposition: `Kapolres Klaten, Bagus Tirta`, `Siti, salah seorang warga` */
export const speaker: P.Parser<Speaker> = P.alt(
  pronoun,
  handle,
  withBrackets,
  capitals,
  common,
).chain((said): P.Parser<Speaker> => {
  const { title, name } = said
  if (title !== undefined && name === undefined) {
    return P.alt<Speaker>(
      P.seqMap(titleGoesOn.fallback(''), nameBehindTitle, (more, name) => ({
        title: title + more,
        name,
      })),
      P.of(said),
    )
  }
  if (name !== undefined && title === undefined) {
    return P.alt<Speaker>(
      titleBehindName.map((title) => ({ name, title })),
      P.of(said),
    )
  }
  return P.of(said)
})

/** Who speaks at the beginning of a sentence: a name, an office, a pronoun; nobody in small letters. */
export const subject: P.Parser<Speaker> = P.alt(pronoun, withBrackets, capitals)
  .assert(({ name, title }) => !isOpener((name ?? title ?? '').split(' ', 1)[0] ?? ''), 'a speaker')
  .chain((said) => {
    const { title, name, pronoun } = said
    if (pronoun !== undefined || (title !== undefined && name !== undefined)) return P.of(said)
    const more: P.Parser<Speaker> =
      name === undefined
        ? nameBehindTitle.map((name) => ({ ...said, name }))
        : titleBehindName.map((title) => ({ ...said, title }))
    return P.alt(more.skip(token(/ ?,/)), P.of(said))
  })
