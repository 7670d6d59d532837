import { fraction } from './fraction.ts'
import { lookAlikes, remainders } from './look-alike.ts'
import { measure } from './measure.ts'
import type {
  Draft,
  MeasureMention,
  MoneyMention,
  NumberMention,
  OrdinalMention,
  PercentMention,
} from './mention.ts'
import { money } from './money.ts'
import { numbers } from './number.ts'
import { ordinals } from './ordinal.ts'
import { percent } from './percent.ts'
import type { Expression } from './scan.ts'

/** A figure, read. */
export type FigureDraft = Draft<
  NumberMention | PercentMention | MoneyMention | MeasureMention | OrdinalMention
>

/** The kinds of figures, in the order in which they are tried: what has a unit goes before what has none. */
export const figures: readonly Expression<FigureDraft>[] = [
  ...lookAlikes,
  percent,
  money,
  measure,
  fraction,
  ...ordinals,
  ...numbers,
  ...remainders,
]
