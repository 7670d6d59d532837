import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { cardinal, quotient } from '../grammar/numeral.ts'
import { offset } from '../grammar/match.ts'
import type { Draft, NumberMention } from './mention.ts'
import { modifier, quantityStarts } from './quantity.ts'
import type { Expression } from './scan.ts'

/** `1/1.000`, `1/100`, and small ones where the words tell that they are no days: `1/3 dari` */
const written = P.alt(
  token(/^([1-9]\d?)\/(100|1000|[1-9]\d{0,2}(?:\.000){1,3})(?![\d/])/).map((printed) =>
    printed.replaceAll('.', ''),
  ),
  token(/^[1-9]\/[2-9](?= (?:dari|bagian)(?!\p{L}))/u),
).map((printed) => {
  const [numerator = '', denominator = ''] = printed.split('/')
  return quotient(numerator, denominator)
})

/** `sepertiga`, `seperempat`, `dua pertiga`, `tiga perempat` */
const worded = P.seqMap(
  P.alt(token(/^se(?=per)/i).result('1'), cardinal.map(({ value }) => value).skip(P.string(' '))),
  P.string('per')
    .then(cardinal)
    .notFollowedBy(token(/^ (?:final|malam|abad)/)),
  (numerator, { value }) => quotient(numerator, value),
)

/** A part of a whole; the value of one whose decimals do not end, as of a third, is absent. */
export const fraction: Expression<Draft<NumberMention>> = {
  starts: [
    ...quantityStarts,
    ...['tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'seratus'].map(
      (denominator) => `seper${denominator}`,
    ),
  ],
  sign: (words) => /^(?:[\p{L}-]{1,12} ){0,4}(?:(?:se)?per\p{Ll}|\d{1,2}\/)/iu.test(words),
  parser: P.seqMap(
    modifier.fallback(undefined),
    P.alt(written, worded),
    offset,
    (modifier, value, to) => [
      {
        kind: 'number',
        from: 0,
        to,
        ...(value !== undefined && { value }),
        ...(modifier !== undefined && { modifier }),
      },
    ],
  ),
}
