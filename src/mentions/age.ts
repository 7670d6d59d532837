import { isBody } from '../grammar/office.ts'
import { isKnownPlace } from '../grammar/gazetteer.ts'
import type { AgeMention, Draft } from './mention.ts'
import { type Named, namedBefore } from './named-before.ts'

type Age = Draft<AgeMention>

/** The words of an age, and the person before it. */
const years = String.raw`(?<years>\d{1,3}(?:,5)?)`

/** `(43)`, `(30 tahun)`, `(30 th)` */
const inBrackets = new RegExp(String.raw` ?\(${years}(?<unit> ?(?:tahun|thn|th)\.?)?\)`, 'g')

/** `, 50, warga`, `, 50 tahun, menyebutkan` */
const betweenCommas = new RegExp(
  String.raw`, ${years}(?<unit> (?:tahun|thn|th)\.?)?,(?= ?\p{Ll})`,
  'gu',
)

/** From one to fifteen, and the tens: ages above are printed in digits. */
const numerals = new Map(
  'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'
    .split(' ')
    .map((word, i) => [word, i + 1]),
)

/** `berusia 43 tahun`, `umur lima tahun`, `berusia 43` */
const spelledOut = new RegExp(
  String.raw`(?<![\p{L}\d-])(?<marker>[Bb]erusia|[Bb]erumur|[Uu]sia(?:nya)?|[Uu]mur(?:nya)?) (?:yang )?(?:${years}|(?<numeral>[a-z]{3,8})(?<scale> belas| puluh)?)(?<unit> [Tt]ahun|-tahun| thn| th)?(?![\p{L}\d%]|[,.-]\d|[ -]?\p{L}*-\d| ?%|[ -][Tt]ahun| th| (?:setengah|koma|persen|bulan|hari|minggu|pekan|jam|menit|[Kk]e (?:[Aa]tas|[Bb]awah)|atau (?:lebih|kurang)|hingga|sampai|lebih|dan|atau)(?!\p{L})| \p{Lu}{3})`,
  'gu',
)

/** `bocah 5 tahun`, `pria 43 tahun` */
const person = new RegExp(
  String.raw`(?<![\p{L}\d-])(?:[Bb]ocah|[Pp]ria|[Ww]anita|[Pp]erempuan|[Rr]emaja|[Gg]adis|[Bb]alita|[Kk]akek|[Nn]enek|[Ll]elaki|[Ll]aki-laki|[Pp]emuda|[Pp]emudi) ${years} tahun(?! penjara| lalu| silam| ke)`,
  'gu',
)

/** Things that have an age and are no person, right before `berusia`. */
const thing =
  /(?:provinsi|kecamatan|desa|daerah|wilayah|kerajaan|kampus|universitas|institusi|lembaga|yayasan|stasiun|stadion|museum|monumen|patung|hotel|bandara|pelabuhan|pasar|toko|restoran|pabrik|merek|majalah|koran|tradisi|pulau|gunung|planet|bintang|galaksi|fosil|benda|naskah|bangunan|gedung|rumah|pohon|kapal|bus|mobil|motor|kendaraan|pesawat|masjid|gereja|jembatan|perusahaan|organisasi|partai|negara|kota|kabupaten|klub|batuan|candi|situs|tanaman|kucing|anjing|sapi|ayam|gajah|harimau|orangutan|hewan|bumi|republik|indonesia|kandungan|janin|kehamilan|pernikahan|sekolah|bank)(?:nya| itu| ini| tersebut)?(?: yang)?(?: (?:sudah|telah|kini))? $/i

/** The same with its name behind it: `Klub Melati berusia 90 tahun` */
const namedThing =
  /(?:[Kk]lub|[Pp]rovinsi|[Kk]abupaten|[Kk]ota|[Pp]erusahaan|[Pp]artai|[Uu]niversitas|[Ss]ekolah|[Bb]ank|[Hh]otel|[Pp]asar|[Mm]useum|[Ss]tadion|[Mm]asjid|[Gg]ereja|[Jj]embatan|[Yy]ayasan|[Oo]rganisasi)(?: \p{Lu}[\p{L}\d]*){1,3}(?: (?:itu|ini|yang|sudah|telah|kini)){0,3} $/u

/** Where the years are a limit or a difference, right before them. */
const limit =
  /(?:terpaut|selisih|beda|batas|minimal|maksimal|minimum|maksimum|hingga|sampai|di (?:atas|bawah)|rentang|antara|kelompok|lanjut|syarat|dengan|untuk|harapan|rata-rata|setelah|(?:kurang|lebih) dari|orang-orang|anak-anak|mereka yang|masyarakat|penduduk) $/i

/** Where a number in brackets counts seats, votes, goals: not who is how old. */
const tally =
  /\b(?:kursi|suara|fraksi|partai|medali|poin|gol|skor|menit|pencetak|peringkat|halaman|pasal|ayat)\b/i

/**
 * The ages of a passage: `Yani (43)`, `Mashari, 50, warga`, `berusia 43 tahun`
 *
 * Ages in months are left to the lengths of time, since a value is in years.
 */
export function findAges(text: string): Age[] {
  const ages = [
    ...(text.includes('(') ? bracketed(text) : []),
    ...(/, \d/.test(text) ? agesBetweenCommas(text) : []),
    ...(/[Uu](?:sia|mur)/.test(text) ? agesAfter(spelledOut, text) : []),
    ...(text.includes(' tahun') ? agesAfter(person, text) : []),
  ]
  return ages.sort((a, b) => a.from - b.from)
}

function bracketed(text: string): Age[] {
  const ages: (Age & { isBare: boolean })[] = []
  const counted = new Set<string>()
  for (const match of text.matchAll(inBrackets)) {
    const { groups = {}, index } = match
    const value = yearsIn(groups)
    const sentence = sentenceAround(text, index)
    const named = namedBefore(text, index)
    const isBare = groups['unit'] === undefined
    if (!named || value === undefined) {
      if (isBare) counted.add(sentence)
      continue
    }
    const words = text.slice(named.from, index)
    if (isBare && (tally.test(sentence) || isAbbreviation(words))) continue
    const { from, name } = knownAs(text, named)
    ages.push({
      kind: 'age',
      value,
      ...(name !== undefined && { person: name }),
      from,
      to: index + match[0].length,
      isBare,
    })
  }
  return ages.flatMap(({ isBare, ...age }) =>
    isBare && counted.has(sentenceAround(text, age.from)) ? [] : [age],
  )
}

/** Of `Bagus Tirta alias Bagong (43)` the person is the first name. */
function knownAs(text: string, named: Named): Named {
  const [link] =
    / (?:alias|[Aa]\.?[Kk]\.?[Aa]\.?) $/.exec(
      text.slice(Math.max(0, named.from - 8), named.from),
    ) ?? []
  return (link ? namedBefore(text, named.from - link.length) : undefined) ?? named
}

/** `DPRD (50)`: suspects have up to four initials, and no known body has them. */
function isAbbreviation(words: string): boolean {
  return (
    isBody(words) || (words.length > 4 && words === words.toUpperCase() && !words.includes(' '))
  )
}

function agesBetweenCommas(text: string): Age[] {
  const ages: Age[] = []
  for (const { groups = {}, index } of text.matchAll(betweenCommas)) {
    const value = yearsIn(groups)
    const named = namedBefore(text, index)
    if (value === undefined || named?.name === undefined || Number(value) < 5) continue
    if (isKnownPlace(named.name) || isAbbreviation(named.name)) continue
    ages.push({
      kind: 'age',
      value,
      person: named.name,
      from: named.from,
      to: index + 2 + (groups['years']?.length ?? 0) + (groups['unit']?.length ?? 0),
    })
  }
  return ages
}

function agesAfter(words: RegExp, text: string): Age[] {
  return [...text.matchAll(words)].flatMap((match) => {
    const { groups = {}, index } = match
    const value = yearsIn(groups)
    const lead = text.slice(Math.max(0, index - 40), index)
    const isAge =
      groups['unit'] !== undefined ||
      groups['marker'] === undefined ||
      (/^ber/i.test(match[0]) && groups['numeral'] === undefined)
    if (
      value === undefined ||
      !isAge ||
      thing.test(lead) ||
      namedThing.test(lead) ||
      limit.test(lead)
    )
      return []
    return [{ kind: 'age' as const, value, from: index, to: index + match[0].length }]
  })
}

/** The number of years, where a person can have them. */
function yearsIn({
  years,
  numeral,
  scale,
}: Readonly<Record<string, string | undefined>>): string | undefined {
  if (years !== undefined) {
    const value = Number(years.replace(',', '.'))
    return value > 0 && value < 120 && !years.startsWith('0') ? String(value) : undefined
  }
  const number = numerals.get(numeral ?? '')
  if (number === undefined) return undefined
  if (scale === ' belas') return String(number + 10)
  return String(scale === ' puluh' ? number * 10 : number)
}

/** The words around an offset, within a sentence and not far. */
function sentenceAround(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 120), at)
  const behind = text.slice(at, at + 120)
  return (before.split(/[.!?] (?=\p{Lu})/u).at(-1) ?? '') + (behind.split(/[.!?](?: |$)/)[0] ?? '')
}
