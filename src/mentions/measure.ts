import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { negative, numeral } from '../grammar/numeral.ts'
import { offset } from '../grammar/match.ts'
import { type Unit, unit } from '../grammar/unit.ts'
import type { Draft, MeasureMention } from './mention.ts'
import { figureOf, type Quantity } from './quantity.ts'
import type { Expression } from './scan.ts'

/** What makes a number a quantity of something. */
export interface MeasureUnit extends Unit {
  readonly kind: 'measure'
}

/** ` km/jam`, ` derajat Celcius` */
export const measureUnit: P.Parser<MeasureUnit> = unit.map((unit) => ({ kind: 'measure', ...unit }))

/** `50-100 meter`, `7,37° LS`, `minus 5 derajat Celcius` */
export function measureOf(amount: Quantity<unknown>, unit: MeasureUnit): Draft<MeasureMention> {
  const figure = figureOf(amount)
  const { value } = figure
  return {
    kind: 'measure',
    ...figure,
    ...(unit.isNegative && value !== undefined && { value: negative(value) }),
    unit: unit.symbol,
  }
}

/** `magnitudo 5,2`, `M 5,2`, `M5.2`, `magnitudo (M) 5,2` */
const magnitude: P.Parser<Draft<MeasureMention>[]> = P.alt(
  token(/^magnitudo(?: \(M\))?:? /i),
  token(/^M[:-]? ?(?=\d[.,]\d)/),
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

const grade = token(/^[IVX]{1,4}/)
  .map((printed) => grades.indexOf(printed) + 1)
  .chain((grade) => (grade > 0 ? P.of(String(grade)) : P.fail('a Roman number')))

/** `III - IV MMI`: how strong an earthquake is felt. */
const intensity: P.Parser<Draft<MeasureMention>[]> = P.seqMap(
  grade,
  token(/^ ?[-–] ?/)
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

/** How strong the earth quakes: the unit stands before its number, or its number is Roman. */
export const quakes: Expression<Draft<MeasureMention>> = {
  starts: ['magnitudo', 'm', ...grades.map((grade) => grade.toLowerCase())],
  parser: P.alt(magnitude, intensity),
}
