import P from 'parsimmon'
import { token } from './token.ts'
import { beginningsOf } from './first-word.ts'
import { space, wordIn } from './words.ts'

/** A unit in its usual symbol, and whether it turns the value round: degrees south are negative. */
export interface Unit {
  readonly symbol: string
  readonly isNegative?: true
}

/** Units in words and in their symbols, in any case: symbol, then its spellings. */
// prettier-ignore
const spellings: Readonly<Record<string, readonly string[]>> = {
  km: ['km', 'kilometer', 'kilo meter', 'kilometre', 'kilometers'],
  m: ['meter', 'mtr', 'metre', 'meters'],
  cm: ['cm', 'sentimeter', 'centimeter', 'senti meter'],
  mm: ['mm', 'milimeter', 'millimeter'],
  'µm': ['mikrometer', 'mikron', 'µm'],
  in: ['inci', 'inch', 'inchi', 'inches'],
  nmi: ['mil laut', 'nautical mile', 'nautical miles'],
  mdpl: ['mdpl', 'meter di atas permukaan laut'],
  ha: ['ha', 'hektare', 'hektar', 'hectare'],
  'm²': ['meter persegi', 'm persegi', 'm2', 'm²'],
  'km²': ['kilometer persegi', 'km persegi', 'km2', 'km²'],
  'cm²': ['sentimeter persegi', 'cm persegi', 'cm2', 'cm²'],
  'cm³': ['sentimeter kubik', 'cm kubik', 'cm3', 'cm³'],
  'm³': ['meter kubik', 'm kubik', 'm3', 'm³'],
  L: ['liter', 'ltr', 'litre'],
  mL: ['ml', 'mililiter', 'mili liter'],
  kL: ['kl', 'kiloliter', 'kilo liter'],
  cc: ['cc'],
  bbl: ['barel', 'barrel', 'bbl'],
  kg: ['kg', 'kilogram', 'kilo gram', 'kilo', 'kilograms'],
  g: ['gram', 'gr'],
  mg: ['mg', 'miligram'],
  'µg': ['mikrogram', 'µg'],
  t: ['ton', 'metrik ton', 'metric ton'],
  kw: ['kuintal', 'kwintal'],
  ct: ['karat'],
  '°C': ['derajat celcius', 'derajat celsius', 'derajat c', '°c', '°celcius', '°celsius', 'ºc'],
  '°F': ['derajat fahrenheit', '°f', 'ºf'],
  '°': ['derajat', '°', 'º'],
  M: ['magnitudo', 'magnitude'],
  SR: ['sr', 'skala richter'],
  kn: ['knot', 'knots'],
  W: ['watt', 'w'],
  kW: ['kilowatt'],
  MW: ['megawatt', 'mw'],
  GW: ['gigawatt', 'gw'],
  kWh: ['kwh', 'kilowatt hour', 'kilowatt per hour'],
  MWh: ['mwh', 'megawatt hour'],
  GWh: ['gwh', 'gigawatt hour'],
  VA: ['va'],
  V: ['volt'],
  mAh: ['mah'],
  hp: ['tenaga kuda', 'daya kuda', 'dk'],
  kpj: ['kpj'],
  Hz: ['hz', 'hertz'],
  kHz: ['khz'],
  MHz: ['mhz'],
  GHz: ['ghz'],
  KB: ['kb', 'kilobyte', 'kilobita'],
  MB: ['mb', 'megabyte', 'megabita'],
  GB: ['gb', 'gigabyte', 'gigabita'],
  TB: ['tb', 'terabyte', 'terabita'],
  Mbps: ['mbps'],
  Gbps: ['gbps'],
  MP: ['mp', 'megapiksel', 'megapixel', 'mega piksel'],
  px: ['piksel', 'pixel'],
  fps: ['fps'],
  rpm: ['rpm'],
  nits: ['nits', 'nit'],
  ppm: ['ppm', 'parts per million', 'bagian per juta'],
  dB: ['db', 'desibel'],
  mmHg: ['mmhg'],
  kal: ['kalori'],
  kkal: ['kkal', 'kilokalori', 'kcal'],
  bp: ['bps', 'bp', 'basis poin', 'basis point', 'basis points'],
  TEUs: ['teus', 'teu'],
  MMSCFD: ['mmscfd'],
  MMBTU: ['mmbtu'],
  BOPD: ['bopd'],
}

const symbols = wordIn(
  Object.fromEntries(
    Object.entries(spellings).flatMap(([symbol, words]) => words.map((word) => [word, symbol])),
  ),
)

/** Whose letters have to be as they are: `5 M` is an amount, `5G` a net, `Nm` a torque. */
const letters = token(/^(?:[mg]|nm|Nm|kW|KW)(?![\p{L}\d²³])/u).map((printed) =>
  printed === 'KW' ? 'kW' : printed,
)

/** What an amount may be for each of: `km/jam`, `ton per hektare` */
const divisors = wordIn({
  jam: 'jam',
  h: 'jam',
  hour: 'jam',
  detik: 's',
  s: 's',
  menit: 'menit',
  hari: 'hari',
  bulan: 'bulan',
  tahun: 'tahun',
  orang: 'orang',
  kapita: 'kapita',
  ha: 'ha',
  hektare: 'ha',
  hektar: 'ha',
  liter: 'L',
  km: 'km',
  kilometer: 'km',
  kg: 'kg',
  m3: 'm³',
  'meter kubik': 'm³',
  'meter persegi': 'm²',
  'm³': 'm³',
  dl: 'dL',
})

const perEach = token(/^(?: ?\/ ?| per )/).then(divisors)

/** Where on the globe: `LS`, `Lintang Utara` */
const hemisphere = P.alt(
  token(/^(?:LS|LU|BT|BB)(?!\p{L})/u).map((printed) => /^(?:LS|BB)$/.test(printed)),
  wordIn({
    'lintang selatan': true,
    'lintang utara': false,
    'bujur barat': true,
    'bujur timur': false,
  }),
)

/** `derajat LS`, `° Bujur Timur`, and without the degrees: `LS` */
const coordinate: P.Parser<Unit> = token(/^(?:derajat ?|[°º] ?)?/i)
  .then(hemisphere)
  .map((isNegative) => (isNegative ? { symbol: '°', isNegative } : { symbol: '°' }))

/** What a {@link unit} begins with. */
export const unitBeginnings: readonly string[] = beginningsOf([
  ...Object.values(spellings).flat(),
  ...['m', 'g', 'nm', 'kw', 'LS', 'LU', 'BT', 'BB', 'lintang', 'bujur', 'ºLS', 'ºLU', 'ºBT', 'ºBB'],
])

/** The unit behind a number, but for degrees with minutes: ` km/jam`, `kg`, ` derajat Celcius`, `° LS` */
export const unit: P.Parser<Unit> = space.then(
  P.alt(
    coordinate,
    P.seqMap(P.alt(symbols, letters), perEach.fallback(undefined), (symbol, divisor) => ({
      symbol: divisor === undefined ? symbol : `${symbol}/${divisor}`,
    })),
  ).notFollowedBy(token(/^ ?[\d.,]{1,6} ?(?:menit|′|')/)),
)
