import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import type { Convention } from './convention.ts'

/**
 * `Baca juga:`, `BACA JUGA :`, `Baca Juga`, `Baca:`; without a colon a title has to follow, and
 * `Baca: kata itu ditulisnya.` is a sentence. The title may be glued to it: `BACA JUGAHarga Beras Turun`.
 * Stars may stand before it.
 */
const marker = token(
  /^(?:\*{1,3} ?)?(?:BACA JUGA(?=\p{Lu})|Baca [Jj]uga(?=\p{Lu})|(?:[Bb]aca|BACA|[Ss]imak|SIMAK|[Ll]ihat|LIHAT) (?:[Jj]uga|JUGA)(?! [Vv]ideo)(?: ?[:;]{1,3} ?| ?$| (?=[\p{Lu}\d"“'‘[]))|(?:[Bb]aca|BACA|[Ll]ihat|LIHAT) ?:(?! ?\p{Ll}.{0,300}\.$) ?|[Bb]acaan [Ll]ainnya ?:?$|(?:Selanjutnya|Simak|SIMAK|Menarik Dibaca|Pilihan Editor|Read [Nn]ext) ?: (?=[\p{Lu}\d"“].{0,300}[^.]$))/u,
)

/** `Harga Beras Turun |` */
const title = token(/^.{0,300}/).map((words) => words.replace(/ ?[|>»]{1,9} ?$/, ''))

/** `(Baca: Harga Beras Turun)` */
const inBrackets = token(/^\( */)
  .then(marker)
  .then(token(/^[^()]{1,300}/))
  .skip(token(/^\)\.?/))

/**
 * Another story the desk points to: `Baca juga: Harga Beras Turun`
 *
 * The title is empty where the marker stands alone and the titles follow on lines of their own.
 */
export const relatedLink: Convention<'relatedLink', { title: string }> = {
  kind: 'relatedLink',
  sign: {
    firstWords: 'baca bacaan simak lihat selanjutnya menarik pilihan read * ('.split(' '),
    holds:
      /^[(*]{0,3} ?(?:(?:baca|simak|lihat) juga|baca ?:|lihat ?:|simak ?:|bacaan lainnya|selanjutnya ?:|menarik dibaca ?:|pilihan editor ?:|read next ?:)/i,
    longest: 320,
  },
  parser: () => P.alt(marker.then(title), inBrackets).map((title) => ({ title })),
}
