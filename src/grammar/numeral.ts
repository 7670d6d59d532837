import P from 'parsimmon'
import { token } from './token.ts'
import { captures, type Groups } from './captures.ts'
import { extended, sifted } from './match.ts'
import { gap, wordIn } from './words.ts'

/** A number as written, its scale worked in. */
export interface Numeral {
  /** A decimal string, so that no digit is lost: `1.2` of `1,2`, `1200000` of `1,2 juta` */
  readonly value: string
  /**
   * How its digits are written: `plain` is `720`, `grouped` is `6.700`, `decimal` is `1,2`, `dotted`
   * is `1.2`, which may be a clock; `doubtful` is `53,203`, a decimal unless English separators stand
   * there; `words` are no digits.
   */
  readonly form: 'plain' | 'grouped' | 'decimal' | 'dotted' | 'doubtful' | 'words'
  /** The power of ten of the scale: 6 of `juta`, 0 without one. */
  readonly power: number
  /** `50 jutaan`, `500-an` */
  readonly isAbout?: true
}

/** The powers of ten, in Indonesian, in its older spellings, and in English. */
// prettier-ignore
const scales = {
  ribu: 3, rb: 3, thousand: 3,
  juta: 6, jt: 6, million: 6,
  miliar: 9, milyar: 9, miliyar: 9, milliar: 9, billion: 9,
  triliun: 12, trilyun: 12, triliyun: 12, trilliun: 12, trillion: 12,
  kuadriliun: 15, kuintiliun: 18,
}

/** ` juta`, `jt`, ` jutaan` */
const scale = captures(
  new RegExp(` ?(?<scale>${Object.keys(scales).join('|')})(?<about>-?an)?(?![\\p{L}\\d])`, 'iu'),
).map(({ scale = '', about }) => ({
  power: scales[scale.toLowerCase() as keyof typeof scales],
  isAbout: about !== undefined,
}))

/** `500-an` */
const around = token(/^-an(?!\p{L})/iu).result({ power: 0, isAbout: true })

/** Digits and separators up to where no part of the same token follows: never in `16/8`, `12:30`, `1-2-2021` */
const figures = token(/^\d+(?:[.,]\d+)*(?!\d|[.,:/]\d|-\d{1,2}-)/)

/**
 * Digits with the separators of Indonesian, `1.897,91`, and those of English where they leave no
 * doubt: `1,234,567` and `1,234.50`, but not `1,234`, which is a decimal.
 */
const written: P.Parser<Pick<Numeral, 'value' | 'form'>> = sifted(figures, (printed) => {
  if (/^(?:0|[1-9]\d{0,14})$/.test(printed)) return { value: printed, form: 'plain' }
  const { groups } = separated.exec(printed) ?? {}
  return groups && digitsOf(groups)
})

const separated = new RegExp(
  `^(?:${[
    String.raw`(?<grouped>[1-9]\d{0,2}(?:\.\d{3}){1,6})(?:,(?<rest>\d{1,6}))?`,
    String.raw`(?<english>[1-9]\d{0,2}(?:,\d{3}){2,6})(?:\.(?<cents>\d{1,4}))?`,
    String.raw`(?<priced>[1-9]\d{0,2}(?:,\d{3}){1,6})\.(?<pence>\d\d)`,
    String.raw`(?<whole>0|[1-9]\d{0,14}),(?<decimals>\d{1,9})`,
    String.raw`(?<before>0|[1-9]\d{0,14})\.(?<dotted>\d{1,2})`,
    String.raw`0\.(?<part>\d{3,4})`,
  ].join('|')})$`,
)

function digitsOf(groups: Groups): Pick<Numeral, 'value' | 'form'> {
  const { whole, decimals = '', before = '0', dotted = groups['part'] } = groups
  if (whole !== undefined) {
    const isDoubtful = decimals.length === 3 && whole.length < 4 && whole !== '0'
    return { value: canonical(whole, decimals), form: isDoubtful ? 'doubtful' : 'decimal' }
  }
  if (dotted !== undefined) return { value: canonical(before, dotted), form: 'dotted' }
  const { grouped, english, priced, rest, cents, pence } = groups
  const integer = (grouped ?? english ?? priced ?? '').replace(/[.,]/g, '')
  return { value: canonical(integer, rest ?? cents ?? pence ?? ''), form: 'grouped' }
}

/** Without the zeros that say nothing: `4,00` is `4`. */
function canonical(integer: string, decimals: string): string {
  const whole = integer.replace(/^0+(?=\d)/, '')
  const part = withoutLastZeros(decimals)
  return part === '' ? whole : `${whole}.${part}`
}

function withoutLastZeros(digits: string): string {
  let end = digits.length
  while (digits[end - 1] === '0') end--
  return digits.slice(0, end)
}

/** Moves the decimal point: `1.2` by 6 is `1200000`. */
export function scaled(value: string, power: number): string {
  if (value.startsWith('-')) return negative(scaled(value.slice(1), power))
  const [integer = '', decimals = ''] = value.split('.')
  return canonical(integer + decimals.slice(0, power).padEnd(power, '0'), decimals.slice(power))
}

/** The negative of a value; nothing is less than 0 but by a sign: `-2.19` */
export function negative(value: string): string {
  if (value === '0') return value
  return value.startsWith('-') ? value.slice(1) : `-${value}`
}

/** `0.75` of 3 and 4; a third has no last decimal and no value. */
export function quotient(numerator: string, denominator: string): string | undefined {
  const places = 9
  const dividend = BigInt(scaled(numerator, places))
  const divisor = BigInt(denominator)
  if (divisor === 0n || dividend % divisor !== 0n) return undefined
  const digits = String(dividend / divisor).padStart(places + 1, '0')
  return canonical(digits.slice(0, -places), digits.slice(-places))
}

/** Whether a value is greater than another. */
export function isGreater(one: string, other: string): boolean {
  const places = Math.max(placesOf(one), placesOf(other))
  return BigInt(scaled(one, places)) > BigInt(scaled(other, places))
}

function placesOf(value: string): number {
  return value.split('.')[1]?.length ?? 0
}

/** `7 triliun 800 miliar`, `1 juta 200 ribu`: what stands behind the greatest scale. */
function sumOf(greater: Numeral, less: Numeral, below = greater.power): Numeral | undefined {
  const isSum = less.power < below && !`${greater.value}${less.value}`.includes('.')
  return isSum
    ? { ...greater, value: String(BigInt(greater.value) + BigInt(less.value)) }
    : undefined
}

const scaledDigits: P.Parser<Numeral> = extended(
  written,
  P.alt(scale, around),
  ({ value, form }, { power, isAbout }): Numeral => ({
    ...{ value: scaled(value, power), form, power },
    ...(isAbout && { isAbout }),
  }),
  ({ value, form }) => ({ value, form, power: 0 }),
)

/** `6.700`, `1,2 juta`, `Rp50ribu` behind its sign, `7 triliun 800 miliar` */
export const digits: P.Parser<Numeral> = extended(
  scaledDigits,
  gap.then(scaledDigits),
  (greater, less) => (less.power > 0 ? sumOf(greater, less) : undefined),
  (number) => number,
)

// prettier-ignore
const ones = {
  satu: 1, dua: 2, tiga: 3, empat: 4, lima: 5, enam: 6, tujuh: 7, delapan: 8, sembilan: 9,
}

const one = wordIn(ones)
const ten = wordIn({ sepuluh: 10, sebelas: 11 })
const teen = P.seqMap(one, wordIn({ belas: 10 }).thru(behindGap), (one, ten) => one + ten)
const tens = P.seqMap(
  one,
  wordIn({ puluh: 10 }).thru(behindGap),
  behindGap(one).fallback(0),
  (tens, ten, ones) => tens * ten + ones,
)
const belowHundred = P.alt(ten, teen, tens, one)
const hundreds = P.seqMap(
  P.alt(
    wordIn({ seratus: 100 }),
    P.seqMap(one, behindGap(wordIn({ ratus: 100 })), (ones, hundred) => ones * hundred),
  ),
  behindGap(belowHundred).fallback(0),
  (hundreds, rest) => hundreds + rest,
)
const belowThousand = P.alt(hundreds, belowHundred)

function behindGap<T>(parser: P.Parser<T>): P.Parser<T> {
  return gap.then(parser)
}

const wordScale = wordIn({ ribu: 3, juta: 6, miliar: 9, milyar: 9, triliun: 12, triliyun: 12 })

/** `tiga belas ribu`, `sejuta`, `setengah juta`, `satu setengah miliar` */
const scaledWords: P.Parser<Numeral> = P.alt(
  wordIn({ seribu: 3, sejuta: 6, semiliar: 9, semilyar: 9, setriliun: 12 }).map((power) =>
    inWords('1', power),
  ),
  token(/^setengah/i)
    .then(behindGap(wordScale))
    .map((power) => inWords('0.5', power)),
  P.seqMap(
    belowThousand,
    P.string(' setengah').result('.5').fallback(''),
    behindGap(wordScale),
    (count, half, power) => inWords(`${String(count)}${half}`, power),
  ),
)

function inWords(count: string, power: number): Numeral {
  return { value: scaled(count, power), form: 'words', power }
}

/** What may stand behind a scale: `lima ratus` of `dua ribu lima ratus` */
const lessWords = behindGap(
  P.alt(
    scaledWords,
    belowThousand.map((count) => inWords(String(count), 0)),
  ),
)

/** The parts of a number in falling order: `dua ribu lima ratus` */
const sumOfWords: P.Parser<Numeral> = [0, 1, 2, 3]
  .reduce<P.Parser<Sum>>(
    (greater) =>
      extended(
        greater,
        lessWords,
        ({ number, below }, less) => {
          const sum = sumOf(number, less, below)
          return sum && { number: sum, below: less.power }
        },
        (sum) => sum,
      ),
    scaledWords.map((number) => ({ number, below: number.power })),
  )
  .map(({ number }) => number)

/** A number with the scale of its last part. */
interface Sum {
  readonly number: Numeral
  readonly below: number
}

/** A cardinal in words: `tiga`, `tiga belas ribu`, `seratus dua puluh lima` */
export const cardinal: P.Parser<Numeral> = P.alt(
  sumOfWords,
  belowThousand.map((count) => inWords(String(count), 0)),
)

/** The words a cardinal begins with. */
export const cardinalStarts: readonly string[] = [
  ...Object.keys(ones),
  ...['sepuluh', 'sebelas', 'seratus', 'seribu', 'sejuta', 'semiliar', 'semilyar', 'setriliun'],
  'setengah',
]

/** `minus `, `plus `, `-`, `+` */
const sign = P.alt(
  wordIn({ minus: true, plus: false }).skip(gap),
  token(/^[-−](?=\d)/).result(true),
  token(/^\+/).result(false),
)

const unsigned = P.alt(digits, cardinal)

/** A number, in digits or in words, with its sign: `6.700`, `minus 2,19`, `tiga belas ribu` */
export const numeral: P.Parser<Numeral> = P.alt(
  unsigned,
  P.seqMap(sign, unsigned, (isNegative, number) =>
    isNegative ? { ...number, value: negative(number.value) } : number,
  ),
)
