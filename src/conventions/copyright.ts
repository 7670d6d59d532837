import P from 'parsimmon'
import { rest } from '../grammar/words.ts'
import type { Convention } from './convention.ts'

/** `Copyright © ANTARA 2017`, `© 2008 - 2016 PT. Kompas Cyber Media`, `Hak cipta` */
const opening = P.regexp(/^(?:(?:copyright|hak cipta)\b|(?:©|\(c\)) ?(?:copyright ?)?(?=\d))/i)

/** Who owns the text, with the last year that is named. */
export const copyright: Convention<'copyright', { year?: number }> = {
  kind: 'copyright',
  sign: {
    firstWords: ['copyright', 'hak', '©', '('],
    holds: /^(?:copyright|hak cipta|©|\(c\))/i,
    longest: 300,
  },
  parser: () =>
    opening.then(rest).map((words) => {
      const years = words.match(/(?:19|20)\d\d/g)
      const last = years?.at(-1)
      return last === undefined ? {} : { year: Number(last) }
    }),
}
