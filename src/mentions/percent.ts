import P from 'parsimmon'
import type { Draft, PercentMention } from './mention.ts'
import { figureOf, quantity, quantityStarts } from './quantity.ts'
import type { Expression } from './scan.ts'

/** ` persen`, `%`, ` per sen`, ` persen poin`, ` (persen)`, ` percent` */
const percentSign = P.regexp(
  /^(?: ?(?:persen|per sen|prosen|percent)(?: poin)?(?![\p{L}\d])| ?\((?:persen|%)\)| ?%)/iu,
).result('%')

/** `80,1 persen`, `4,00%-4,25%`, `sekitar lima persen` */
export const percent: Expression<Draft<PercentMention>> = {
  starts: quantityStarts,
  parser: quantity({ unit: percentSign }).map((all) =>
    all.map((each) => ({ kind: 'percent', ...figureOf(each) })),
  ),
}
