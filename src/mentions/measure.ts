import P from 'parsimmon'
import { negative, numeral } from '../grammar/numeral.ts'
import { offset } from '../grammar/match.ts'
import { type Unit, unit } from '../grammar/unit.ts'
import type { Draft, MeasureMention } from './mention.ts'
import { figureOf, quantity, type Quantity, quantityStarts } from './quantity.ts'
import type { Expression } from './scan.ts'

/** `50-100 meter`, `7,37° LS`, `minus 5 derajat Celcius` */
const measured = quantity({ unit, isSame: (one, other) => one.symbol === other.symbol }).map(
  (all) => all.map(measureOf),
)

function measureOf(quantity: Quantity<Unit>): Draft<MeasureMention> {
  const { symbol, isNegative } = quantity.unit
  const figure = figureOf(quantity)
  const { value } = figure
  return {
    kind: 'measure',
    ...figure,
    ...(isNegative && value !== undefined && { value: negative(value) }),
    unit: symbol,
  }
}

/** `magnitudo 5,2`, `M 5,2`, `M5.2`, `magnitudo (M) 5,2` */
const magnitude: P.Parser<Draft<MeasureMention>[]> = P.alt(
  P.regexp(/^magnitudo(?: \(M\))?:? /i),
  P.regexp(/^M(?: |:|: |-)?(?=\d[.,]\d)/),
)
  .then(numeral.skip(P.notFollowedBy(unit)))
  .chain(({ value, power }) =>
    power === 0 && /^\d(?:\.\d{1,2})?$/.test(value) ? P.of(value) : P.fail('a magnitude'),
  )
  .chain((value) => offset.map((to) => [{ kind: 'measure', from: 0, to, value, unit: 'M' }]))

const grades: readonly string[] = [
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
]

const grade = P.regexp(/^[IVX]{1,4}/)
  .map((printed) => grades.indexOf(printed) + 1)
  .chain((grade) => (grade > 0 ? P.of(String(grade)) : P.fail('a Roman number')))

/** `III - IV MMI`: how strong an earthquake is felt. */
const intensity: P.Parser<Draft<MeasureMention>[]> = P.seqMap(
  grade,
  P.regexp(/^ ?[-–] ?/)
    .then(grade)
    .fallback(undefined),
  P.string(' MMI'),
  offset,
  (first, last, _mmi, to): Draft<MeasureMention>[] => [
    {
      kind: 'measure',
      from: 0,
      to,
      ...(last === undefined ? { value: first } : { min: first, max: last }),
      unit: 'MMI',
    },
  ],
)

/** A number with its unit. */
export const measure: Expression<Draft<MeasureMention>> = {
  starts: [...quantityStarts, ...['magnitudo', 'm', ...grades.map((grade) => grade.toLowerCase())]],
  parser: P.alt(measured, magnitude, intensity),
}
