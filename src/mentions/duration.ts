import P from 'parsimmon'
import { captures, type Groups } from '../grammar/captures.ts'
import { space } from '../grammar/words.ts'
import { count } from './count.ts'
import type { Modifier } from './mention.ts'
import type { PrintedTime } from './printed-time.ts'

/** A unit of time, as ISO 8601 writes it; `times` for what it has no letter for. */
interface Unit {
  readonly letter: 'S' | 'M' | 'H' | 'D' | 'W' | 'm' | 'Y'
  readonly times: number
}

/** `m` is a month here: a minute and a month share their letter in ISO 8601. */
const units: Readonly<Record<string, Unit>> = {
  detik: { letter: 'S', times: 1 },
  menit: { letter: 'M', times: 1 },
  jam: { letter: 'H', times: 1 },
  hari: { letter: 'D', times: 1 },
  pekan: { letter: 'W', times: 1 },
  minggu: { letter: 'W', times: 1 },
  bulan: { letter: 'm', times: 1 },
  tahun: { letter: 'Y', times: 1 },
  dekade: { letter: 'Y', times: 10 },
  dasawarsa: { letter: 'Y', times: 10 },
  abad: { letter: 'Y', times: 100 },
}

const names = Object.keys(units).join('|')

/** `tahun`, not that of a law (`1 Tahun 1974`), nor `cahaya`, a distance, nor `ke-2`, nor `sekali`. */
const unitWord = captures(
  new RegExp(
    String.raw`(?<unit>${names})(?![\p{L}\d]|-\p{L}|\.com| tahun \d| \d{4}(?!\d)| cahaya| ke-?\d| sekali(?!\p{L}))`,
    'iu',
  ),
).map(({ unit = '' }) => unitNamed(unit))

export function unitNamed(word: string): Unit {
  return units[word.toLowerCase()] ?? { letter: 'D', times: NaN }
}

/** ISO 8601: `P10Y`, `PT1.5H` */
export function isoDuration(amount: number, { letter, times }: Unit): string {
  const isHours = letter === 'S' || letter === 'M' || letter === 'H'
  const number = String(Math.round(amount * times * 100) / 100)
  return `P${isHours ? 'T' : ''}${number}${letter.toUpperCase()}`
}

/** One amount of one unit. */
interface Amount {
  readonly amount: number
  readonly unit: Unit
}

const oneAmount: P.Parser<Amount> = P.seqMap(
  count.skip(captures(/[ -]/)),
  unitWord,
  (amount, unit) => ({ amount, unit }),
)

/** `seminggu`, `setahun`: mostly a turn of speech, so only where words around make it a length. */
const singleAmount: P.Parser<Amount> = captures(
  new RegExp(`se(?<unit>${names})(?![\\p{L}\\d]|-\\p{L})`, 'iu'),
).map(({ unit = '' }) => ({ amount: 1, unit: unitNamed(unit) }))

/** `setahun dua tahun`: one or two, nobody knows. */
const oneOrTwo: P.Parser<Unit> = captures(
  new RegExp(`se(?<unit>${names}),? dua \\k<unit>(?![\\p{L}\\d]|-\\p{L})`, 'iu'),
).map(({ unit = '' }) => unitNamed(unit))

/** `2x24 jam` */
const timesAmount: P.Parser<Amount> = captures(/(?<times>\d{1,2}) ?[x×] ?24 jam(?!\p{L})/iu).map(
  ({ times }) => ({ amount: 24 * Number(times), unit: unitNamed('jam') }),
)

/** `2-3 hari`, `dua hingga tiga tahun`, `enam bulan sampai satu tahun` */
const range = P.seq(
  count,
  captures(
    new RegExp(
      `(?: (?:${names}) (?:hingga|sampai(?: dengan)?)| ?(?:[-–—]|hingga|sampai(?: dengan)?|atau|ke)) ?`,
      'iu',
    ),
  ),
  oneAmount,
).map(([, , { unit }]) => unit)

/** `beberapa hari`: nobody knows how many. */
const few = captures(new RegExp(`beberapa (?<unit>${names})(?![\\p{L}\\d]|-\\p{L})`, 'iu')).map(
  ({ unit = '' }) => unitNamed(unit),
)

/** A length as printed; without `value` where it is not exact. */
interface Length {
  readonly value?: string
  readonly unit: Unit
  readonly amount?: number
}

const exact = (amount: P.Parser<Amount>): P.Parser<Length> => amount.map(lengthOf)

function lengthOf({ amount, unit }: Amount): Length {
  return { value: isoDuration(amount, unit), unit, amount }
}

/** Before a second amount: ` 30 menit`, ` dan enam bulan` */
const more = captures(
  / (?:dan |lebih )?(?=[\p{L}\d,.]{1,9}(?: \p{L}{4,6})? (?:detik|menit|jam|hari|bulan)(?!\p{L}))/iu,
)

/** `10 tahun`, `1 jam 30 menit`, `2 tahun 6 bulan`: a second unit is smaller. */
const amounts: P.Parser<Length> = oneAmount.chain((first) =>
  P.alt(
    more.then(oneAmount).chain((second) => {
      const value = joinedDuration(first, second)
      return value === undefined
        ? P.fail('a smaller unit')
        : P.of<Length>({ value, unit: second.unit })
    }),
    P.of(lengthOf(first)),
  ),
)

/** Units from the largest on, with those that ISO 8601 joins. */
const order = ['Y', 'm', 'D', 'H', 'M', 'S']

function joinedDuration(first: Amount, second: Amount): string | undefined {
  const [a, b] = [order.indexOf(first.unit.letter), order.indexOf(second.unit.letter)]
  if (a === -1 || b <= a || first.unit.times !== 1) return undefined
  const [one, two] = [
    isoDuration(first.amount, first.unit),
    isoDuration(second.amount, second.unit),
  ]
  return one.includes('T') || !two.includes('T')
    ? one + two.replace(/^PT?/, '')
    : one + two.slice(1)
}

const length: P.Parser<Length> = P.alt(
  range.map((unit) => ({ unit })),
  amounts,
  exact(timesAmount),
  few.map((unit) => ({ unit })),
)

const modifiers: readonly (readonly [RegExp, Modifier])[] = [
  [/^(?:sekitar|sekira|kira-kira|kurang lebih)/i, 'approx'],
  [/^(?:lebih|di atas)/i, 'moreThan'],
  [/^(?:hampir|nyaris|kurang dari|di bawah)/i, 'lessThan'],
  [/^(?:minimal|paling (?:sedikit|singkat|cepat)|sedikitnya|setidaknya)/i, 'atLeast'],
  [/^(?:maksimal|maksimum|paling (?:lama|lambat|banyak)|selambatnya|hingga|sampai)/i, 'atMost'],
]

/** `sekitar `, `lebih dari `, `maksimal selama `, or nothing. */
const about: P.Parser<Modifier | undefined> = captures(
  /(?:(?<words>sekitar|sekira|kira-kira|kurang lebih|lebih dari|di atas|hampir|nyaris|kurang dari|di bawah|minimal|paling (?:sedikit|singkat|cepat|lama|lambat|banyak)|sedikitnya|setidaknya|maksimal|maksimum|selambatnya)(?: selama)? )?/i,
).map(({ words }) => modifiers.find(([form]) => form.test(words ?? '-'))?.[1])

/** Behind a length: ` lalu`, ` terakhir`, ` atau lebih`; `dua jam kemarin` are two hours of yesterday. */
const behind = captures(
  /(?: (?<direction>(?:yang )?lalu|silam|lagi|mendatang|(?:yang )?akan datang|kemudian|sebelumnya|setelahnya|ke (?:depan|belakang)|terakhir|belakangan|pertama(?! kali)|(?<=(?:hari|pekan|minggu|bulan|tahun) )kemarin(?! (?:pagi|siang|sore|malam|\()))(?!\p{L})(?: ini(?!\p{L}))?| (?<more>lebih|atau (?:lebih|kurang))(?!\p{L}| (?:dari|kurang|awal|cepat|dini|dulu|lama|lambat|muda|tua|panjang|pendek|singkat)(?!\p{L})))?(?<work> (?:kerja|bursa)(?!\p{L}))?(?<bound> ke (?:atas|bawah)(?!\p{L}))?(?=(?<now> ini(?!\p{L}))|.|$)/isu,
)

const bounds: Readonly<Record<string, Modifier>> = {
  lebih: 'moreThan',
  'atau lebih': 'atLeast',
  'atau kurang': 'atMost',
}

/** What a length means with the words behind it; nothing for an age, `17 tahun ke atas`, or a year. */
function timeOf(
  { value, unit, amount }: Length,
  words: Groups,
  modifier: Modifier | undefined,
  isWithin: boolean,
): PrintedTime | undefined {
  const { direction = '', more, work, bound, now } = words
  if (bound !== undefined || isYear(amount, unit)) return undefined
  // `bioskop Melati 21 tahun ini`: whose number?
  if (now !== undefined && !isWithin && unit.letter === 'Y' && (amount ?? 0) > 20) return undefined
  const mod = more === undefined ? modifier : bounds[more.toLowerCase()]
  const isHour = unit.letter === 'S' || unit.letter === 'M' || unit.letter === 'H'
  const isLength =
    direction === '' || /^(?:ke |terakhir|belakangan|pertama|kemarin)/i.test(direction)
  if (isLength || (isWithin && /mendatang|akan datang/i.test(direction))) {
    const mayBeAge = direction === '' && (/^[Ym]$/.test(unit.letter) || /^P\d+Y/.test(value ?? ''))
    const said = work === undefined ? value : undefined
    return { kind: 'duration', value: said, modifier: mod, ...(mayBeAge ? { mayBeAge } : {}) }
  }
  const isFromNow = !/^(?:kemudian|sebelumnya|setelahnya)/i.test(direction)
  const isWhole = amount !== undefined && Number.isInteger(amount) && unit.times === 1
  if (isHour || !isFromNow || !isWhole) return { kind: 'vague', isHour, modifier: mod }
  const by = /lalu|silam/i.test(direction) ? -amount : amount
  const point =
    unit.letter === 'D'
      ? ({ unit: 'day', away: by } as const)
      : ({ unit: periods[unit.letter] ?? 'year', away: by } as const)
  return { kind: 'point', point, modifier: mod }
}

/** `2019 tahun` is a slip for the year. */
function isYear(amount: number | undefined, { letter }: Unit): boolean {
  return letter === 'Y' && amount !== undefined && amount >= 1900 && amount < 2100
}

const periods: Readonly<Record<string, 'week' | 'month' | 'year'>> = {
  W: 'week',
  m: 'month',
  Y: 'year',
}

const within = captures(
  /(?<lead>selama|dalam(?: (?:waktu|kurun(?: waktu)?|tempo|jangka(?: waktu)?))?) /i,
)

/** `dua menit`, `10 tahun`, `dua hari lalu`, `lima tahun terakhir`; `undefined` for an age. */
export const lengthPhrase: P.Parser<PrintedTime | undefined> = P.seqMap(
  about,
  length,
  behind,
  (modifier, length, words) => timeOf(length, words, modifier, false),
)

/** `sepekan lalu`, `setahun terakhir`, `lebih dari sebulan`: what makes it a length stands around it. */
export const singlePhrase: P.Parser<PrintedTime | undefined> = P.alt(
  P.seqMap(about, oneOrTwo, behind, (modifier, unit, words) =>
    timeOf({ unit }, words, modifier, false),
  ),
  P.seqMap(exact(singleAmount), behind, (length, words) => ({ length, words })).chain(
    ({ length, words }) =>
      words['direction'] === undefined && words['more'] === undefined
        ? P.fail('words behind')
        : P.of(timeOf(length, words, undefined, false)),
  ),
  P.seqMap(about, exact(singleAmount), behind, (modifier, length, words) => ({
    modifier,
    time: timeOf(length, words, modifier, false),
  })).chain(({ modifier, time }) => (modifier === undefined ? P.fail('words before') : P.of(time))),
)

/** `selama 10 tahun`; of `dalam dua hari` only the length is the mention. */
export const withinPhrase: P.Parser<{ time: PrintedTime | undefined; lead: number }> = P.seqMap(
  within,
  about,
  P.alt(
    oneOrTwo.map((unit) => ({ unit })),
    exact(singleAmount),
    length,
  ),
  behind,
  ({ lead = '' }, modifier, length, words) => ({
    time: timeOf(length, words, modifier, true),
    lead: /^selama/i.test(lead) ? 0 : lead.length + 1,
  }),
)

/** Who has an age in the shortest words: `pelatih 56 tahun itu` */
// prettier-ignore
export const profiled: readonly string[] = [
  'pelatih', 'pemain', 'penyerang', 'gelandang', 'bek', 'kiper', 'striker', 'bomber', 'pebalap', 'pembalap',
  'petenis', 'petinju', 'atlet', 'penyanyi', 'aktor', 'aktris', 'artis', 'musisi', 'komedian', 'presenter',
  'pengusaha', 'politikus', 'politisi', 'ibu', 'ayah', 'mahasiswa', 'mahasiswi', 'siswa', 'siswi', 'pelajar', 'guru', 'sopir', 'pengemudi', 'warga',
]

/** `pelatih 56 tahun itu`, but `pelatih 5 tahun terakhir` */
const ageOfNoun = P.seq(
  captures(new RegExp(`(?:${profiled.join('|')}) `, 'i')),
  count,
  captures(/ tahun (?:itu|ini|tersebut|asal|kelahiran)(?!\p{L})/iu),
)

/** Words that show an age: `berusia 43 tahun`, `anak 12 tahun` */
export const age: P.Parser<unknown> = P.alt(
  ageOfNoun,
  P.seq(
    captures(
      /(?:ber)?(?:usia|umur)(?:nya)?(?: (?:sekitar|sekira|baru|sudah|masih|di (?:atas|bawah)|antara|genap|ke))? |(?:anak|bocah|balita|bayi|pria|perempuan|wanita|remaja|gadis|lelaki|laki-laki|pemuda|kakek|nenek|lansia)(?: (?:usia|umur))? /i,
    ),
    P.alt(
      P.seq(count, captures(/ ?(?:[-–]|hingga|sampai|dan) ?/i), count, space),
      P.seq(count, space),
    ),
    captures(/(?:tahun|bulan|thn|th)(?!\p{L})/iu),
  ),
)
