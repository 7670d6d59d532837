import type {
  Draft,
  MeasureMention,
  MoneyMention,
  NumberMention,
  OrdinalMention,
  PercentMention,
} from './mention.ts'
import type { Expression } from './scan.ts'

/** A figure, read. */
export type FigureDraft = Draft<
  NumberMention | PercentMention | MoneyMention | MeasureMention | OrdinalMention
>

/** The kinds of figures. */
export const figures: readonly Expression<FigureDraft>[] = []
