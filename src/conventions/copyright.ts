import P from 'parsimmon'
import type { Lexicon } from '../grammar/lexicon.ts'
import { matcher } from '../grammar/match.ts'
import { token } from '../grammar/token.ts'
import { rest } from '../grammar/words.ts'
import type { Convention } from './convention.ts'

/** `Copyright`, `© Copyright 2015`; `Copyright lagu itu dijual` and `Copyrighted works` are words. */
const word = token(/^copyright(?! ?\p{L})/iu)

/** `Hak cipta dilindungi`, `Hak Cipta © 2016`; a song has `Hak cipta lagu itu`. */
const reserved = token(
  /^hak cipta(?= ?(?:$|[©:|]|\(c\)|(?:19|20)\d\d|(?:dilindungi|(?:milik )?pt)(?!\p{L})))/iu,
)

/** `© 2008 - 2016 PT. Kompas Cyber Media`, `(c) 2015 Lembah`, `© Radar Lembah 2022` */
const sign = token(/^(?:©|\(c\)) ?(?:copyright ?)?(?=\d|\p{L}[\p{L}. ]{2,40} (?:19|20)\d\d$)/iu)

/** A notice names its owner behind the word: `Copyright Lembah Media`, `copyright okezone.com` */
const wordAndOwner = ({ brand }: Lexicon): P.Parser<string> =>
  token(/^copyright (?:by )?/i).skip(P.lookahead(P.alt(brand, token(/^\p{Lu}/u))))

/** `Dilarang mengambil sebagian atau seluruh artikel di atas tanpa seizin redaksi` */
const forbidden = token(
  /^dilarang (?:keras )?(?:mengambil|mengcopy|mengopi|menggandakan|mengutip|memperbanyak|menyalin|menayangkan) (?=.{0,120}\b(?:artikel|berita|isi|konten|tulisan)\b)(?=.{1,200}(?:crawling|izin|redaksi))/i,
)

/** `Dilarang mengambil dan/atau menayangkan ulang ... artikel` / `di atas untuk konten ... tanpa seizin redaksi.` */
const parted = token(
  /^(?:dilarang mengambil dan\/atau menayangkan ulang .{0,40}artikel$|di atas untuk konten (?=.{0,60} tanpa (?:se)?izin redaksi\.?$))/i,
)

const opening = (lexicon: Lexicon): P.Parser<string> =>
  P.alt(word, wordAndOwner(lexicon), reserved, forbidden, parted, sign)

/** What a notice says. */
export interface CopyrightFields {
  readonly year?: number
  readonly outlet?: string
}

/** The first name of an outlet in the notice: `© 2007 - 2015 okezone.com, All Rights Reserved` */
const holder = ({ brand }: Lexicon): P.Parser<string | undefined> => {
  const named = brand.map(({ outlet }) => outlet)
  return P.alt(named, token(/^(?:[^ ]{1,40}| )/).result(undefined))
    .many()
    .map((words) => words.find((word) => word !== undefined))
}

/** Who owns the text, with the last year that is named. */
export const copyright: Convention<'copyright', CopyrightFields> = {
  kind: 'copyright',
  sign: {
    firstWords: ['copyright', 'hak', 'dilarang', 'di', '©', '('],
    holds: /^(?:copyright|hak cipta|dilarang|di atas untuk konten|©|\(c\))/i,
    longest: 300,
  },
  parser: (lexicon) => {
    const findHolder = matcher(holder(lexicon))
    return opening(lexicon)
      .then(rest)
      .map((words) => {
        const year = words.match(/(?:19|20)\d\d/g)?.at(-1)
        const outlet = findHolder(words)
        return {
          ...(year !== undefined && { year: Number(year) }),
          ...(outlet !== undefined && { outlet }),
        }
      })
  },
}
