import P from 'parsimmon'
import type { Draft, PercentMention } from './mention.ts'
import { figureOf, quantity, quantityStarts } from './quantity.ts'
import type { Expression } from './scan.ts'

/** ` persen`, `%`, ` per sen`, ` persen poin`, ` (persen)`, ` percent` */
const percentSign = P.regexp(
  /^(?: ?(?:persen|per sen|prosen|percent)(?: poin)?(?![\p{L}\d])| ?\((?:persen|%)\)| ?%)/iu,
).result('%')

const share = quantity({ unit: percentSign }).map((all) =>
  all.map((each): Draft<PercentMention> => ({ kind: 'percent', ...figureOf(each) })),
)

/** `+/- 3,1 persen`: how far polls may err, which is no approximation. */
const margin = P.regexp(/^(?:\+ ?\/ ?-|±) ?/)
  .then(share)
  .map((all) => all.map((each) => ({ ...each, from: 0 })))

/** `80,1 persen`, `4,00%-4,25%`, `sekitar lima persen` */
export const percent: Expression<Draft<PercentMention>> = {
  starts: quantityStarts,
  parser: P.alt(margin, share),
}
