import P from 'parsimmon'
import type { Lexicon } from '../grammar/lexicon.ts'
import { matcher } from '../grammar/match.ts'
import { token } from '../grammar/token.ts'
import { rest } from '../grammar/words.ts'
import type { Convention } from './convention.ts'

/** `Copyright © ANTARA 2017`, `© 2008 - 2016 PT. Kompas Cyber Media`, `Hak cipta` */
const opening = token(/^(?:(?:copyright|hak cipta)\b|(?:©|\(c\)) ?(?:copyright ?)?(?=\d))/i)

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
    firstWords: ['copyright', 'hak', '©', '('],
    holds: /^(?:copyright|hak cipta|©|\(c\))/i,
    longest: 300,
  },
  parser: (lexicon) => {
    const findHolder = matcher(holder(lexicon))
    return opening.then(rest).map((words) => {
      const year = words.match(/(?:19|20)\d\d/g)?.at(-1)
      const outlet = findHolder(words)
      return {
        ...(year !== undefined && { year: Number(year) }),
        ...(outlet !== undefined && { outlet }),
      }
    })
  },
}
