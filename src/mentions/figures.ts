import type P from 'parsimmon'
import { byNextWord } from '../grammar/first-word.ts'
import { optional, sifted } from '../grammar/match.ts'
import { unitBeginnings } from '../grammar/unit.ts'
import { type Counted, counted, timeBeginnings, type TimeUnit, timeUnit } from './counted.ts'
import { fraction } from './fraction.ts'
import { lookAlikes, remainders } from './look-alike.ts'
import { type MeasureUnit, measureOf, measureUnit, quakes } from './measure.ts'
import type {
  Draft,
  MeasureMention,
  MoneyMention,
  NumberMention,
  OrdinalMention,
  PercentMention,
} from './mention.ts'
import {
  currencyBeginnings,
  currencyName,
  isSamePrice,
  moneyOf,
  type Price,
  signedMoney,
} from './money.ts'
import { isCertain, isSameCount, numberOf, numbers } from './number.ts'
import { ordinals } from './ordinal.ts'
import { percentBeginnings, percentOf, type PercentSign, percentSign } from './percent.ts'
import { quantity, type Quantity, quantityStarts, signOf } from './quantity.ts'
import type { Expression } from './scan.ts'

/** A figure, read. */
export type FigureDraft = Draft<
  NumberMention | PercentMention | MoneyMention | MeasureMention | OrdinalMention
>

/** What may stand behind a number and tells its kind. */
type Unit = TimeUnit | PercentSign | Price | MeasureUnit | Counted

const unit: P.Parser<Unit | undefined> = optional(
  byNextWord<Unit>(
    [
      [timeBeginnings, timeUnit],
      [percentBeginnings, percentSign],
      [currencyBeginnings, currencyName],
      [unitBeginnings, measureUnit],
    ],
    counted,
  ),
  undefined,
)

function isSame(one: Unit, other: Unit): boolean {
  if (one.kind === 'money' && other.kind === 'money') return isSamePrice(one, other)
  if (one.kind === 'measure' && other.kind === 'measure') return one.symbol === other.symbol
  if (one.kind === 'count' && other.kind === 'count') return isSameCount(one, other)
  return one.kind === other.kind
}

/** A number, whose kind the unit behind it tells. Lengths of time and ages are no figures. */
const quantities: Expression<FigureDraft> = {
  starts: quantityStarts,
  sign: signOf(),
  parser: sifted(quantity<Unit>({ unit, isSame }), (all) => {
    const figures = all.map(figureBy)
    return figures.includes(undefined)
      ? undefined
      : figures.filter((figure) => figure !== undefined && figure !== 'time')
  }),
}

function figureBy(amount: Quantity<Unit>): FigureDraft | 'time' | undefined {
  const { unit, ...rest } = amount
  switch (unit?.kind) {
    case 'time':
      return 'time'
    case 'percent':
      return percentOf({ ...rest, unit })
    case 'money':
      return moneyOf({ ...rest, unit })
    case 'measure':
      return measureOf(amount, unit)
    default:
      return isCertain({ ...rest, unit }) ? numberOf({ ...rest, unit }) : undefined
  }
}

/** The kinds of figures, in the order in which they are tried. */
export const figures: readonly Expression<FigureDraft>[] = [
  ...lookAlikes,
  signedMoney,
  quakes,
  quantities,
  fraction,
  ...ordinals,
  ...numbers,
  ...remainders,
]
