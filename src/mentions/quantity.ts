import P from 'parsimmon'
import { offset } from '../grammar/match.ts'
import { cardinalStarts, isGreater, type Numeral, numeral, scaled } from '../grammar/numeral.ts'
import { gap, wordIn } from '../grammar/words.ts'
import type { Modifier } from './mention.ts'
import type { Extent } from './scan.ts'

/** How much of something: the numbers of a figure with what is said of both, and its place. */
export interface Quantity<Unit, Sign = undefined> extends Extent {
  readonly value?: string
  readonly min?: string
  readonly max?: string
  readonly modifier?: Modifier
  readonly sign: Sign | undefined
  /** The number, of a span the last. */
  readonly numeral: Numeral
  readonly unit: Unit
}

/** What a kind of figure writes before its numbers and behind them. */
export interface Measured<Unit, Sign> {
  /** The numbers that it may have; as a rule any. */
  readonly numeral?: P.Parser<Numeral>
  /** Before each number, or before the first alone: `Rp ` */
  readonly sign?: P.Parser<Sign | undefined>
  /** Behind each number, or behind the last alone: ` persen` */
  readonly unit: P.Parser<Unit>
  /** Whether two units are one, so that they make a span. */
  readonly isSame?: (one: Unit, other: Unit) => boolean
}

/** The words before a figure that tell how far it holds. */
const modifiers: Readonly<Record<string, Modifier>> = {
  sekitar: 'approx',
  sekira: 'approx',
  sekitaran: 'approx',
  'kira-kira': 'approx',
  'kurang lebih': 'approx',
  'lebih kurang': 'approx',
  'lebih dari': 'moreThan',
  'di atas': 'moreThan',
  diatas: 'moreThan',
  hampir: 'lessThan',
  nyaris: 'lessThan',
  'kurang dari': 'lessThan',
  'di bawah': 'lessThan',
  dibawah: 'lessThan',
  'tidak sampai': 'lessThan',
  'tak sampai': 'lessThan',
  minimal: 'atLeast',
  minimum: 'atLeast',
  setidaknya: 'atLeast',
  'setidak-tidaknya': 'atLeast',
  sedikitnya: 'atLeast',
  'sekurang-kurangnya': 'atLeast',
  'paling sedikit': 'atLeast',
  'paling tidak': 'atLeast',
  'tidak kurang dari': 'atLeast',
  'tak kurang dari': 'atLeast',
  maksimal: 'atMost',
  maksimum: 'atMost',
  'paling banyak': 'atMost',
  'tidak lebih dari': 'atMost',
  'tak lebih dari': 'atMost',
  hingga: 'atMost',
}

/** `sekitar `, `+/- `: how far the figure behind it holds. */
export const modifier: P.Parser<Modifier> = P.alt(
  wordIn(modifiers).skip(gap),
  P.regexp(/^(?:\+ ?\/ ?-|±) ?/).result('approx'),
)

/** First words of figures: of the modifiers, of cardinals, of signs, and numbers. */
export const quantityStarts: readonly string[] = [
  ...new Set(Object.keys(modifiers).map((words) => /^\p{L}+/u.exec(words)?.[0] ?? '')),
  ...cardinalStarts,
  ...['antara', 'minus', 'plus', '0', '-', '−', '+', '±'],
]

/** `-`, ` – `, ` hingga `, ` s/d ` */
const to = P.alt(
  P.regexp(/^ ?[-–—] ?/).result('dash'),
  P.regexp(/^ (?:hingga|sampai(?: dengan)?|s\/d|s\.d\.?) /).result('word'),
)

interface Part<Unit, Sign> extends Extent {
  readonly sign: Sign | undefined
  readonly numeral: Numeral
  readonly unit: Unit
}

/** A figure of one number or of two that make a span; two that fall are two figures. */
export function quantity<Unit, Sign = undefined>({
  numeral: number = numeral,
  sign = P.of(undefined),
  unit,
  isSame = (one, other) => one === other,
}: Measured<Unit, Sign>): P.Parser<readonly Quantity<Unit, Sign>[]> {
  const part = <S extends Sign | undefined, U>(
    sign: P.Parser<S>,
    unit: P.Parser<U>,
  ): P.Parser<Part<U, Sign>> =>
    P.seqMap(offset, sign, number, unit, offset, (from, sign, numeral, unit, to) => ({
      ...{ from, to, sign, numeral, unit },
    }))
  const one = part(sign, unit)
  const first = part(sign, unit.fallback(undefined))
  const last = part(sign.fallback(undefined), unit)

  const spanOf = ([first, to, last]: [
    Part<Unit | undefined, Sign>,
    string,
    Part<Unit, Sign>,
  ]): P.Parser<readonly Said<Unit, Sign>[]> => {
    const isOne = first.unit === undefined || isSame(first.unit, last.unit)
    const min = lowEnd(first, last)
    if (!isOne || !isSpan(first, to, last) || min === undefined) return P.fail('a span')
    const max = last.numeral.value
    if (isGreater(max, min))
      return P.of([{ ...last, from: first.from, sign: first.sign, min, max }])
    if (first.unit === undefined) return P.fail('a greater number')
    return P.of([said({ ...first, unit: first.unit }), said(last)])
  }

  const span = P.seq(first, to, last).chain(spanOf)
  const between = P.regexp(/^antara /i)
    .then(P.seq(first, P.string(' dan ').result('word'), last).chain(spanOf))
    .map((span) => span.map((each) => ({ ...each, from: 0 })))
  const single = one.map((part) => [said(part)])

  const modified = P.seqMap(modifier, P.alt(span, single), (modifier, [each, ...others]) => [
    ...(each ? [{ ...each, modifier, from: 0 }] : []),
    ...others,
  ])
  return P.alt(between, modified, span, single).map((all) => all.map(quantityOf))
}

type Said<Unit, Sign> = Part<Unit, Sign> & Partial<Quantity<Unit, Sign>>

function said<Unit, Sign>(part: Part<Unit, Sign>): Said<Unit, Sign> {
  const { value, isAbout } = part.numeral
  return { ...part, value, ...(isAbout && { modifier: 'approx' }) }
}

type Numbered = Part<unknown, unknown>

/** `20` of `20-30 miliar` with the scale of the other, unless it is too great for that. */
function lowEnd({ numeral }: Numbered, { numeral: last }: Numbered): string | undefined {
  const { value, form, power } = numeral
  if (power > 0 || last.power === 0 || form === 'grouped') return value
  const shared = scaled(value, last.power)
  return isGreater(shared, last.value) ? undefined : shared
}

/** The second number of `Rp 500 - 10 orang` is of another figure. */
function isSpan(first: Numbered, to: string, last: Numbered): boolean {
  if (first.sign === undefined) return true
  if (last.sign !== undefined) return first.sign === last.sign
  if (last.numeral.power > 0) return true
  if (first.numeral.power > 0 || first.numeral.form !== last.numeral.form) return false
  return to === 'dash' || last.numeral.form !== 'plain'
}

function quantityOf<Unit, Sign>(said: Said<Unit, Sign>): Quantity<Unit, Sign> {
  const { from, to, sign, numeral, unit, value, min, max, modifier } = said
  return {
    ...{ from, to, sign, numeral, unit },
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(modifier !== undefined && { modifier }),
  }
}

/** What a mention says of a quantity: all but its unit, which each kind tells in its own way. */
export function figureOf<Unit, Sign>(
  quantity: Quantity<Unit, Sign>,
): Omit<Quantity<Unit, Sign>, 'sign' | 'numeral' | 'unit'> {
  const { sign: _sign, numeral: _numeral, unit: _unit, ...figure } = quantity
  return figure
}
