import P from 'parsimmon'
import { weekdayWithCapital } from './calendar.ts'
import { token } from './token.ts'

/** What stands before a name with a full stop that ends no sentence, as a pattern: `Plt`, `dr`, `H`, `Brigjen` */
export const shortenedTitle = String.raw`Plt|Plh|Pjs?|Drs?|dr|Dra|drg|Ir|Prof|Hj|KH|St|Tgk|Tb|Moh|Muh|Mhd|Abd|Sdr|Ust|Ny|Tn|Bpk|Pol|Kombes|Brigjen|Irjen|Komjen|Jend|\p{Lu}`

/** `Plt. `, `dr. `, `M. `, the two of `Brigjen Pol. ` as one word each */
const shortened = String.raw`(?:${shortenedTitle})\. `

/** `Rani`, `Asy'ari`, `Al-Rasyid`, `M.Si`, `PAN-RB`, `Grid.ID`, `V.B.` is left at its last stop. */
const capital = String.raw`\p{Lu}[\p{L}\d]*(?:['’\x60&/-][\p{L}\d]+|\.(?:\p{Ll}{2,3}|\p{Lu}{1,3})){0,4}`

const word = `(?!${weekdayWithCapital})(?:${shortened}${capital}|${capital})`

/** What joins the parts of a name in small letters. */
const particle = '(?:bin|binti|van|von|der|den|de|da|al|el|dos|bint)'

/** What joins the parts of a title or of a body's name. */
const conjunction = '(?:dan|untuk|of|and|for|the|bidang|urusan)'

/** `Rani Wulandari`, `Siti binti Ahmad`; of words with capitals, not yet known whose. */
export const properName: P.Parser<string> = token(
  new RegExp(`${word}(?: (?:${particle} )?${word}){0,7}(?![\\p{L}\\d])`, 'u'),
)

/** `Kepala Bidang Humas dan Protokol Rani Wulandari`, `Ketua RT 05 Bagus` */
export const titledWords: P.Parser<string> = token(
  new RegExp(
    `${word}(?: (?:${particle} |${conjunction} (?:${conjunction} )?|\\d{1,3} (?=\\p{Lu}))?${word}){0,14}(?: \\d{1,3}(?= ?[,.])|(?![\\p{L}\\d]))`,
    'u',
  ),
)

/** Words that have a capital only because a sentence begins with them. */
const openers = new Set(
  `ada adalah adapun agar akan akhirnya akibat alhasil antara apa apakah apalagi atas atau awalnya bagi bahkan
bahwa bagaimana banyak beberapa begitu belakangan belum berbeda berdasarkan berikut bersama betul bila biasanya bukan
buat dalam dan dari dengan demi demikian di dia diduga diketahui dua empat hal hanya hari hingga ia ini itu jadi jika juga
justru kalau kami kami karena kata ke keduanya kemarin kemudian kendati kepada kini kita korban lalu lain lantas
lebih lewat maka malah masih melalui melainkan memang menanggapi mengenai menurut menyusul mereka meski meskipun mulai
nama namun nah oleh pada padahal para pasalnya pula pun pria perempuan wanita rencananya saat salah saya sama sambil sampai
sang satu sayangnya se sebab sebagai sebanyak sebelum sebelumnya sedangkan sehingga seakan seolah pertama kedua ketiga keempat kelima sejak sejumlah sekarang sekitar selain
selama selanjutnya semakin sembari sementara semua seorang seperti serta sesuai setelah setiap si siapa sosok sudah
sosok tak tapi telah tentang tentu tepatnya terakhir terkait ternyata tersangka tetapi tiga tidak untuk usai walau walaupun yaitu yakni yang`.split(
    /\s+/,
  ),
)

/** Whether a word has a capital at the beginning of a sentence only. */
export function isOpener(word: string): boolean {
  return openers.has(word.toLowerCase())
}

/** A name is not longer. */
const longest = 120

/** Marks before a name, or the end of the sentence before it without a space: `99.Gilang` */
const gluedBefore = /^(?:["“”'‘’(]{1,2}|[^.]{1,40}\.["”]?(?=\p{Lu}\p{Ll}{2}))/u

const isCapital = new RegExp(`^${capital}$`, 'u')
const isShortened = new RegExp(`^${shortened.trimEnd()}$`, 'u')
const isParticle = new RegExp(`^${particle}$`)
const isWeekday = new RegExp(`^${weekdayWithCapital}`, 'u')

/**
 * Where the words with capitals begin that end at an offset, or the offset itself where there are none.
 *
 * In `kata warga, Siti binti Ahmad (43)` those before the bracket begin at `Siti`.
 */
export function properNameBefore(text: string, end: number): number {
  const first = Math.max(0, end - longest)
  let start = end
  let at = end
  for (const printed of text.slice(first, end).split(' ').reverse()) {
    const word = printed.replace(gluedBefore, '')
    const from = at - word.length
    const isName = (isCapital.test(word) || isShortened.test(word)) && !isWeekday.test(word)
    if (isName && from > first) start = from
    else if (isName && from === 0) start = 0
    else if (!(isParticle.test(word) && start < end)) break
    if (printed !== word) break
    at = from - 1
  }
  return start
}
