import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { digits, isGreater, type Numeral, numeral, scaled } from '../grammar/numeral.ts'
import { offset } from '../grammar/match.ts'
import { type Counted, counted } from './counted.ts'
import type { Draft, NumberMention } from './mention.ts'
import { figureOf, quantity, type Quantity, quantityStarts, signOf } from './quantity.ts'
import type { Expression } from './scan.ts'

type Count = Quantity<Counted>

/** `tiga republik`, `2-3 orang` */
const count = quantity<Counted>({ unit: counted.fallback(undefined), isSame: isSameCount })

/** Whether two numbers count the same. */
export function isSameCount(one: Counted, other: Counted): boolean {
  return one.word === other.word
}

/** `Sekitar 6.700 orang`, `1,2 juta` */
export function numberOf(count: Count): Draft<NumberMention> {
  return {
    kind: 'number',
    ...figureOf(count),
    ...(count.unit && { unit: count.unit.word }),
  }
}

/** Whether a number counts wherever it stands: great ones, and those before a word used for counting. */
export function isCertain({ numeral, unit }: Count): boolean {
  if (isScaled(numeral) && numeral.form !== 'words') return true
  return unit?.isCounter === true && isWhole(numeral, unit.word) && !isYear(numeral, unit.word)
}

/** `1,2 juta`, `94.756`, `tiga belas ribu` */
function isScaled({ value, form, power }: Numeral): boolean {
  return power > 0 || (form === 'grouped' && isGreater(value, '999'))
}

/** Whole, but for points and times: `3,4 poin` */
function isWhole({ value, form }: Numeral, unit: string): boolean {
  if (form === 'dotted' || form === 'doubtful' || value === '0') return false
  return !value.includes('.') || (/^(?:poin|point|kali)$/.test(unit) && /\.\d\d?$/.test(value))
}

/** `Piala Dunia 2018 kali ini` */
function isYear({ value, form }: Numeral, unit: string): boolean {
  return form === 'plain' && /^(?:19|20)\d\d$/.test(value) && !/^(?:orang|unit|jiwa)$/i.test(unit)
}

/** Numbers before any noun count where they do not belong to a name: `tiga republik` */
function isLikely({ numeral, unit, min, isWorded }: Count): boolean {
  if (isScaled(numeral)) return true
  // `lagu 90-an favorit`
  if (numeral.isAbout === true && !isGreater(numeral.value, '99')) return false
  if (unit === undefined || (min !== undefined && isWorded !== true) || numeral.value === '1')
    return false
  return isWhole(numeral, unit.word) && !isYear(numeral, unit.word)
}

/** `291 dari 575 anggota`: both count the same. */
const partOfAll: P.Parser<readonly Draft<NumberMention>[]> = P.seqMap(
  digits,
  offset,
  token(/^ dari (?:total )?/),
  offset,
  count,
  (part, to, _of, from, [all]) => ({ part, to, from, all }),
).chain(({ part, to, all }) =>
  all?.value !== undefined && (isCertain(all) || isLikely(all)) && isGreater(all.value, part.value)
    ? P.of([{ kind: 'number' as const, from: 0, to, value: part.value }, numberOf(all)])
    : P.fail('a part of a number'),
)

/** `7 lainnya`, `3 di antaranya`, `5 tewas`: what is counted was said before. */
const ofThem: P.Parser<readonly Draft<NumberMention>[]> = P.seq(digits, offset)
  .skip(
    P.lookahead(
      /^ (?:lainnya|orang|di ?antaranya|tewas|luka-luka|meninggal dunia|dinyatakan|positif)(?!\p{L})/u,
    ),
  )
  .chain(([{ value, form }, to]) =>
    form === 'plain' && !/^(?:19|20)\d\d$/.test(value)
      ? P.of([{ kind: 'number' as const, from: 0, to, value }])
      : P.fail('a count'),
  )

/** Numbers before any other noun. */
const likelyCount: Expression<Draft<NumberMention>> = {
  starts: quantityStarts,
  sign: signOf(),
  parser: P.alt(
    partOfAll,
    ofThem,
    count.chain((all) => (all.every(isLikely) ? P.of(all.map(numberOf)) : P.fail('a count'))),
  ),
  mayFollow: (before) => !isNamed(before),
}

/** Before the number stands a name it may belong to, or another number: `Boeing 737`, `paket 1, 2, 3` */
function isNamed(before: string): boolean {
  const last = /(?:^|(?<=[\s("“'‘]))[^\s("“'‘]+ $/.exec(before)
  if (!last) return false
  const [word] = last
  if (/\d/.test(word)) return !/[.!?] $/.test(word)
  if (/^(?:dan|atau|&) $/.test(word)) return /\d,? $/.test(before.slice(0, last.index))
  if (!/^\p{Lu}/u.test(word) || /[.,;:!?)]["”]? $/.test(word)) return false
  return !(isSentenceStart(before.slice(0, last.index)) && leading.test(word))
}

function isSentenceStart(before: string): boolean {
  return /(?:^|[.!?:"“'‘–-] ?)$/.test(before)
}

/** Words that begin a sentence before a number. */
const leading =
  /^(?:Sebanyak|Ada|Total|Sejumlah|Dari|Terdapat|Kini|Dalam|Selain|Dengan|Untuk|Hanya|Hingga|Sampai|Sudah|Telah|Tercatat|Jumlah|Dan|Di|Ke|Bagi|Oleh|Pada|Antara|Bersama|Serta|Sisa|Sisanya|Masih|Baru|Adapun|Sementara|Kemudian|Lalu|Setelah|Saat|Ketika|Karena|Kalau|Jika|Memiliki|Punya|Berikut|Itulah|Ini|Inilah|Berbekal|Sekitar|Setidaknya|Sedikitnya|Minimal|Maksimal|Hampir|Tambahan|Kurang|Lebih|Yakni|Yaitu|Atau|Selama|Setiap|Tiap|Rata-rata|Sekali|Secara|Seluruh|Semua) $/

/** A number alone; behind it the sentence goes on without what it might count. */
function bare(number: P.Parser<Numeral>): P.Parser<readonly Draft<NumberMention>[]> {
  return P.seqMap(
    number.skip(
      P.lookahead(
        /^(?:$|[,.;:!?)"”]| (?:menjadi|pada|ke|dari|di|dan|atau|hingga|dengan|setelah|dalam|untuk|saat)(?!\p{L}))/u,
      ),
    ),
    offset,
    ({ value }, to) => [{ kind: 'number', from: 0, to, value }],
  )
}

function inForm(form: Numeral['form'], number = digits): P.Parser<Numeral> {
  return number.chain((numeral) => (numeral.form === form ? P.of(numeral) : P.fail(form)))
}

/** `menjadi 2,19`, `ke posisi 805,808` */
const decimal: Expression<Draft<NumberMention>> = {
  starts: ['0'],
  parser: bare(P.alt(inForm('decimal'), inForm('doubtful'))),
  mayFollow: (before) =>
    /(?:^|[ (])(?:sebesar|menjadi|mencapai|posisi|level|angka|rata-rata|nilai|indeks|rating|IPK|koefisien|skor) $/.test(
      before,
    ),
}

/** `1.20 percent to 426.53` */
const englishDecimal: Expression<Draft<NumberMention>> = {
  starts: ['0'],
  parser: bare(inForm('dotted')),
  mayFollow: (before) => /(?:percent|%) to $/.test(before),
}

/** `minus 2,19` */
const signed: Expression<Draft<NumberMention>> = {
  starts: ['minus'],
  parser: bare(numeral),
}

/** `Fraksi Melati (15)`: the seats, votes or cases of a party or a place. */
const inBrackets: Expression<Draft<NumberMention>> = {
  starts: ['0'],
  parser: P.seqMap(inForm('plain').skip(P.lookahead(')')), offset, ({ value }, to) => [
    { kind: 'number', from: 0, to, value },
  ]),
  mayFollow: (before) =>
    /(?:Fraksi|Partai|Kabupaten|Kecamatan|Kelurahan|Provinsi)(?: \p{Lu}[\p{L}-]{1,16}){1,3} \($/u.test(
      before,
    ),
}

/** A number of two, both decimals: `3,0/12,5` */
const half = P.seqMap(
  offset,
  token(/^\d{1,3},\d{1,2}(?!\d)/),
  offset,
  (from, printed, to): Draft<NumberMention> => ({
    ...{ kind: 'number', from, to },
    value: scaled(printed.replace(',', '.'), 0),
  }),
)

/** `rating/share 3,0/12,5`: two numbers for two names. */
const pair: Expression<Draft<NumberMention>> = {
  starts: ['0'],
  parser: P.seqMap(half, P.string('/'), half, (one, _slash, other) => [one, other]),
  mayFollow: (before) => /\p{L}\/\p{L}{1,12} $/u.test(before),
}

/** Numbers that count by what stands around them, or that the words before them call a value. */
export const numbers: readonly Expression<Draft<NumberMention>>[] = [
  likelyCount,
  decimal,
  englishDecimal,
  signed,
  inBrackets,
  pair,
]
