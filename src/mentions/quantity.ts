import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { beginningsOf, byFirstWord } from '../grammar/first-word.ts'
import { extended, offset, optional } from '../grammar/match.ts'
import { cardinalStarts, isGreater, type Numeral, numeral, scaled } from '../grammar/numeral.ts'
import { alternatives, gap, wordIn } from '../grammar/words.ts'
import type { Modifier } from './mention.ts'
import type { Extent } from './scan.ts'

/** How much of something: the numbers of a figure with what is said of both, and its place. */
export interface Quantity<Unit, Sign = undefined> extends Extent {
  readonly value?: string
  readonly min?: string
  readonly max?: string
  readonly modifier?: Modifier
  /** Whether `+/-` stands before the number: how far another one may be off. */
  readonly isMargin?: boolean
  /** Whether a word joins the ends of a span: `2 hingga 5` */
  readonly isWorded?: boolean
  readonly sign: Sign | undefined
  /** The number, of a span the last. */
  readonly numeral: Numeral
  readonly unit: Unit | undefined
}

/** What a kind of figure writes before its numbers and behind them. */
interface Parts<Unit, Sign> {
  /** The numbers that it may have; as a rule any. */
  readonly numeral?: P.Parser<Numeral>
  /** Before each number, or before the first alone: `Rp ` */
  readonly sign?: P.Parser<Sign | undefined>
  /** Behind each number, or behind the last alone: ` persen`; reads nothing where none stands. */
  readonly unit: P.Parser<Unit | undefined>
  /** Whether two units are one, so that they make a span. */
  readonly isSame: (one: Unit, other: Unit) => boolean
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

/** `sekitar `, `lebih dari `: how far the figure behind it holds. */
export const modifier: P.Parser<Modifier> = wordIn(modifiers).skip(gap)

const leadingWords = beginningsOf(Object.keys(modifiers))

/** First words of what may stand before a figure and belongs to it. */
export const leadBeginnings: readonly string[] = [...leadingWords, 'antara', '+', '±']

const margin = token(/^(?:\+ ?\/ ?-|±) ?/)

const leading: P.Parser<Pick<Quantity<unknown>, 'modifier' | 'isMargin'>> = P.alt<
  Pick<Quantity<unknown>, 'modifier' | 'isMargin'>
>(
  modifier.map((modifier) => ({ modifier })),
  margin.map(() => ({ isMargin: true })),
)

const lead = String.raw`(?:(?:${alternatives(Object.keys(modifiers))}|antara) |\+ ?\/ ?- ?|± ?)?`

const number = String.raw`(?:minus |plus |[-−+])?(?:\d|(?:${alternatives(cardinalStarts)})(?![\p{L}\d]))`

/** What a figure shows from its beginning: a modifier or none, then a number or what is given. */
export function signOf(pattern: string = number): (words: string) => boolean {
  const sign = new RegExp(`^${lead}(?:${pattern})`, 'iu')
  return (words) => /^\d/.test(words) || sign.test(words)
}

/** ` lebih` and ` atau lebih` behind a figure, where nothing is compared: never `5 persen lebih tinggi` */
const more: P.Parser<Modifier> = token(
  /^ (?:atau )?lebih(?=[.,;:!?)"”]|$| (?:yang|di|lah|untuk|pada)(?!\p{L}))/iu,
).map((words) => (/^ atau/i.test(words) ? 'atLeast' : 'moreThan'))

/** First words of figures: of the modifiers, of cardinals, of signs, and numbers. */
export const quantityStarts: readonly string[] = [
  ...leadBeginnings,
  ...cardinalStarts,
  ...['minus', 'plus', '0', '-', '−'],
]

/** `-`, ` – `, ` hingga `, ` s/d ` */
const to = P.alt(
  token(/^ ?[-–—] ?/).result('dash'),
  token(/^ (?:hingga|sampai(?: dengan)?|s\/d|s\.d\.?) /).result('word'),
)

const and = P.string(' dan ').result('word')

interface Part<Unit, Sign> extends Extent {
  readonly sign: Sign | undefined
  readonly numeral: Numeral
  readonly unit: Unit | undefined
}

/** A figure of one number or of two that make a span; two that fall are two figures. */
export function quantity<Unit, Sign = undefined>({
  numeral: digits = numeral,
  sign = P.of(undefined),
  unit,
  isSame,
}: Parts<Unit, Sign>): P.Parser<readonly Quantity<Unit, Sign>[]> {
  const part = (sign: P.Parser<Sign | undefined>): P.Parser<Part<Unit, Sign>> =>
    P.seqMap(offset, sign, digits, unit, offset, (from, sign, numeral, unit, to) => ({
      ...{ from, to, sign, numeral, unit },
    }))
  const first = part(sign)
  const last = part(optional(sign, undefined))

  type Said = readonly Quantity<Unit, Sign>[]
  type Unto = readonly [to: string, last: Part<Unit, Sign>]
  const span = (first: Part<Unit, Sign>, [to, last]: Unto): Said | undefined => {
    const { unit } = first
    const isOne = unit === undefined || (last.unit !== undefined && isSame(unit, last.unit))
    if (!isOne || !isSpan(first, to, last)) return undefined
    const min = lowEnd(first, last)
    if (min === undefined) return undefined
    const { from, sign } = first
    const max = last.numeral.value
    if (isGreater(max, min)) return [{ ...last, from, sign, min, max, isWorded: to === 'word' }]
    return unit === undefined ? undefined : [said(first), said(last)]
  }

  const between = P.seqMap(
    offset.skip(token(/^antara /i)),
    extended(first, P.seq(and, last), span, () => undefined),
    (from, all) => all.map((each) => ({ ...each, from })),
  )
  const unled = P.seqMap(
    extended(first, P.seq(to, last), span, (first) => [said(first)]),
    optional(more, undefined),
    offset,
    (all, modifier, to) =>
      modifier === undefined
        ? all
        : all.map((each, i) => (i < all.length - 1 ? each : { ...each, modifier, to })),
  )
  const led = P.seqMap(offset, leading, unled, (from, leading, [each, ...others]) =>
    each ? [{ ...each, ...leading, from }, ...others] : [],
  )
  return byFirstWord(
    [
      [['antara'], between],
      [[...leadingWords, '+', '±'], led],
    ],
    unled,
  )
}

function said<Unit, Sign>(part: Part<Unit, Sign>): Quantity<Unit, Sign> {
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

/** What a mention says of a quantity: all but its unit, which each kind tells in its own way. */
export function figureOf({
  from,
  to,
  value,
  min,
  max,
  modifier,
  isMargin,
}: Quantity<unknown, unknown>): Extent &
  Pick<Quantity<unknown>, 'value' | 'min' | 'max' | 'modifier'> {
  const holds = isMargin ? 'approx' : modifier
  return {
    ...{ from, to },
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
    ...(holds !== undefined && { modifier: holds }),
  }
}
