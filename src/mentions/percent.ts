import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import type { Draft, PercentMention } from './mention.ts'
import { figureOf, type Quantity } from './quantity.ts'

/** What makes a number a share. */
export interface PercentSign {
  readonly kind: 'percent'
}

/** What a {@link percentSign} begins with. */
export const percentBeginnings: readonly string[] = ['persen', 'per', 'prosen', 'percent', '(', '%']

/** ` persen`, `%`, ` per sen`, ` persen poin`, ` (persen)`, ` percent` */
export const percentSign: P.Parser<PercentSign> = token(
  /^(?: ?(?:persen|per sen|prosen|percent)(?: poin)?(?![\p{L}\d])| ?\((?:persen|%)\)| ?%(?: poin(?!\p{L}))?)/iu,
).result({ kind: 'percent' })

/** `80,1 persen`, `4,00%-4,25%`; the `+/-` of polls is no approximation. */
export function percentOf(share: Quantity<PercentSign>): Draft<PercentMention> {
  return { kind: 'percent', ...figureOf({ ...share, isMargin: false }) }
}
