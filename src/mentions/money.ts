import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { cardinal, digits, type Numeral, scaled } from '../grammar/numeral.ts'
import { beginningsOf } from '../grammar/first-word.ts'
import { alternatives, space } from '../grammar/words.ts'
import type { Draft, MoneyMention } from './mention.ts'
import { figureOf, quantity, type Quantity, leadBeginnings, signOf } from './quantity.ts'
import type { Expression } from './scan.ts'

/** Which currency is meant, the words leave open. */
const open = ''

/** The signs before an amount; ISO 4217. */
// prettier-ignore
const signs: Readonly<Record<string, string>> = {
  'Rp': 'IDR', 'Rp.': 'IDR', 'RP': 'IDR', 'RP.': 'IDR', 'rp': 'IDR', 'rp.': 'IDR', 'IDR': 'IDR',
  'US$': 'USD', 'US $': 'USD', 'AS$': 'USD', 'USD': 'USD', 'USD$': 'USD', 'U$': 'USD', 'US$.': 'USD',
  'S$': 'SGD', 'SG$': 'SGD', 'Sin$': 'SGD', 'SGD': 'SGD', 'A$': 'AUD', 'AU$': 'AUD', 'AUD': 'AUD',
  'HK$': 'HKD', 'HKD': 'HKD', 'NZ$': 'NZD', 'NZD': 'NZD', 'C$': 'CAD', 'CA$': 'CAD', 'CAD': 'CAD',
  'NT$': 'TWD', 'TWD': 'TWD', 'R$': 'BRL', '$': open,
  '€': 'EUR', 'EUR': 'EUR', '£': 'GBP', 'GBP': 'GBP', '¥': open, 'JPY': 'JPY', 'CNY': 'CNY',
  'RMB': 'CNY', 'RM': 'MYR', 'MYR': 'MYR', 'THB': 'THB', 'SAR': 'SAR', 'KRW': 'KRW', 'INR': 'INR',
  'CHF': 'CHF', 'PHP': 'PHP', 'VND': 'VND', 'RUB': 'RUB', 'AED': 'AED',
  'ISK': 'ISK', 'SEK': 'SEK', 'NOK': 'NOK', 'DKK': 'DKK', 'TRY': 'TRY', 'QAR': 'QAR', 'ZAR': 'ZAR',
}

/** The words behind an amount, in any case. */
// prettier-ignore
const names: Readonly<Record<string, string>> = {
  'rupiah': 'IDR',
  'dolar as': 'USD', 'dolar amerika': 'USD', 'dolar amerika serikat': 'USD',
  'dolar amerika serikat (as)': 'USD', 'dolar singapura': 'SGD', 'dolar australia': 'AUD',
  'dolar hong kong': 'HKD', 'dolar hongkong': 'HKD', 'dolar kanada': 'CAD',
  'dolar selandia baru': 'NZD', 'dolar taiwan': 'TWD', 'dolar': open,
  'euro': 'EUR', 'yen': 'JPY', 'yen jepang': 'JPY', 'yuan': 'CNY', 'renminbi': 'CNY',
  'ringgit': 'MYR', 'ringgit malaysia': 'MYR',
  'poundsterling': 'GBP', 'pound sterling': 'GBP', 'pounds sterling': 'GBP', 'pounds': 'GBP',
  'won': 'KRW', 'won korea': 'KRW', 'baht': 'THB', 'baht thailand': 'THB',
  'peso filipina': 'PHP', 'peso': open, 'rupee india': 'INR', 'rupee': open,
  'riyal arab saudi': 'SAR', 'riyal saudi': 'SAR', 'riyal': open, 'real brasil': 'BRL',
  'franc swiss': 'CHF', 'lira turki': 'TRY', 'lira': open, 'rubel': 'RUB', 'rubel rusia': 'RUB',
  'dirham uea': 'AED', 'dirham': open, 'usd': 'USD', 'sgd': 'SGD', 'eur': 'EUR',
}

const sign = (isMeant: (code: string) => boolean): P.Parser<string> =>
  token(
    new RegExp(
      `(?:${alternatives(Object.keys(signs).filter((each) => isMeant(signs[each] ?? open)))})`,
    ),
  )
    .map((printed) => signs[printed] ?? open)
    .skip(space)

/** ` dolar AS`, ` dollar Amerika`, ` rupiah` */
const name: P.Parser<string> = space.then(
  token(
    new RegExp(
      `(?:${alternatives(Object.keys(names)).replaceAll('dolar', 'doll?ar')})(?![\\p{L}\\d])`,
      'iu',
    ),
  ).map((printed) => names[printed.toLowerCase().replace('dollar', 'dolar')] ?? open),
)

/** What the amount is for: ` per liter`, `/kg`, ` per dolar AS`, not the day of ` per 31 Desember` */
const perSmall: P.Parser<string> = token(
  /^(?: per | ?\/ ?)(?!(?:tanggal|tgl|akhir|awal|pertengahan|hari ini|kemarin|kuartal|triwulan|semester|satu|dua|tiga|empat|lima|enam|delapan|sepuluh)(?!\p{L})|(?:tahun|bulan) (?:\p{Lu}|\d|ini|lalu))((?:doll?ar|Doll?ar) (?:AS|Amerika Serikat|Amerika|Singapura|Australia|Hong Kong)|US [Dd]oll?ar|US\$|USD|ons troi|ons troy|troy ounce|troy ons|MMBTU|MMBtu|GB|Gb|Kg|Ha|(?:kW|kw|MW)h|\p{Ll}{1,20}?)(?:nya)?(?![\p{L}\d])/u,
  1,
)

/** ` Per Bulan` of headlines: behind the capital stands also the day of ` Per Desember`, so only units are read. */
const perCapital: P.Parser<string> = token(
  /^ [Pp]er (Hari|Minggu|Pekan|Bulan|Tahun|Jam|Orang|Keluarga|KK|Kepala|Siswa|Unit|Ekor|Buah|Butir|Lembar|Kilogram|Kilo|Kg|Gram|Ons|Ton|Kuintal|Liter|Meter|Hektare?|Barel|Saham|Lot|Malam|Kapita|Dosis|Paket|Porsi|Batang|Bungkus|Karung|Tabung|Dolar AS)(?![\p{L}\d])(?! (?:\d|Ini|Lalu))/u,
  1,
)

const per = P.alt(perSmall, perCapital)

/** What makes a number an amount of money. */
export interface Price {
  readonly kind: 'money'
  readonly code: string
  readonly per: string | undefined
}

/** `,-` behind `Rp 50.000`, and the amount again: ` (lima puluh ribu rupiah)`, ` (miliar)`, ` dolar` */
const again: P.Parser<string> = token(/^(?:[,.]-{1,2})?/).then(
  P.alt(
    P.alt(token(/^ \((?:ribu|juta|miliar|triliun)\)/i), inBrackets(cardinal.then(name))).result(
      open,
    ),
    name,
    P.of(open),
  ),
)

function inBrackets<T>(parser: P.Parser<T>): P.Parser<T> {
  return P.string(' (').then(parser).skip(P.string(')'))
}

function price(currency: P.Parser<string>): P.Parser<Price> {
  return P.seqMap(currency, per.fallback(undefined), (code, per) => ({ kind: 'money', code, per }))
}

/** What the name of a currency begins with. */
export const currencyBeginnings: readonly string[] = [...beginningsOf(Object.keys(names)), 'dollar']

/** ` dolar AS`, ` rupiah per liter` */
export const currencyName: P.Parser<Price> = price(name)

/** `10. 400`: with a space within. */
const spaced: P.Parser<Numeral> = token(/^[1-9]\d{0,2}\. \d{3}(?:\.\d{3})?(?![.,]?\d)/).map(
  (printed) => ({ value: printed.replace(/[. ]/g, ''), form: 'grouped', power: 0 }),
)

/** `38,5 M`, `56 T`: miliar and triliun in headlines. */
const short: P.Parser<Numeral> = P.seq(digits, token(/^ ?([MT])(?![\p{L}\d])/u, 1)).chain(
  ([number, letter]) => {
    const power = letter === 'M' ? 9 : 12
    return number.power === 0
      ? P.of({ ...number, value: scaled(number.value, power), power })
      : P.fail('a number without scale')
  },
)

/** Digits that are no part of another number (`Rp 200-an miliar`), and have no scale that is misspelt: `Rp 5 trilun` */
const certain = (isRupiah: boolean): P.Parser<Numeral> =>
  digits
    .skip(
      P.notFollowedBy(
        token(/^(?:-an(?!\p{L})| ?(?:[mt]ril|tri|mil|juta?|ribu?)(?=[\p{L}\d]|$| ))/iu),
      ),
    )
    .chain((number) =>
      number.power === 0 && (number.form === 'doubtful' || (isRupiah && number.form === 'dotted'))
        ? P.fail('digits beyond doubt')
        : P.of(number),
    )

/** Whether two amounts are of one currency, as far as the words tell. */
export function isSamePrice(one: Price, other: Price): boolean {
  return one.code === other.code || one.code === open || other.code === open
}

function isRupiah(code: string): boolean {
  return code === 'IDR'
}

/** `Rp 1,2 triliun`, `Rp 20-30 miliar`, `Rp50.000,-` */
const rupiah = quantity({
  sign: sign(isRupiah),
  numeral: P.alt(short, spaced, certain(true)),
  unit: price(again),
  isSame: isSamePrice,
})

/** `US$ 5 miliar`, `USD 3.000`, `€20` */
const foreign = quantity({
  sign: sign((code) => !isRupiah(code)),
  numeral: certain(false),
  unit: price(again),
  isSame: isSamePrice,
})

/** An amount with the sign of its currency. */
export const signedMoney: Expression<Draft<MoneyMention>> = {
  starts: [...beginningsOf(Object.keys(signs)), ...leadBeginnings],
  sign: signOf(alternatives(Object.keys(signs))),
  parser: P.alt(rupiah, foreign).map((all) => all.map(moneyOf)),
}

/** An amount, its currency by its name or else by its sign. */
export function moneyOf(amount: Quantity<Price, string>): Draft<MoneyMention> {
  const { sign, unit } = amount
  const currency = unit?.code === open ? sign : unit?.code
  return {
    kind: 'money',
    ...figureOf(amount),
    ...(currency && { currency }),
    ...(unit?.per !== undefined && { per: unit.per }),
  }
}
