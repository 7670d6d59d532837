import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { cardinal, cardinalStarts } from '../grammar/numeral.ts'
import { alternatives, space } from '../grammar/words.ts'
import type { Expression } from './scan.ts'

/** What is read so that no other kind reads a part of it. */
type LookAlike = Expression<never>

function nothing(parser: P.Parser<unknown>): P.Parser<readonly never[]> {
  return parser.result([])
}

/** Behind these stands the number of a law, a house, a document, a telephone, a neighbourhood. */
// prettier-ignore
const registers = [
  'pasal', 'ayat', 'uu', 'pp', 'perpres', 'perppu', 'permen', 'perda', 'pojk', 'nomor', 'no', 'nomer', 'km', 'kilometer', 'rt', 'rw', 'telepon',
  'telp', 'hp', 'wa', 'whatsapp', 'nik', 'nip', 'nrp', 'rekening', 'kode', 'tap', 'sk', 'perma', 'psl', 'kuhp', 'kav', 'hotline', 'isbn',
]

/** Behind these a small number tells which one, not how many. */
// prettier-ignore
const labels = [
  'tingkat', 'gedung', 'nomor',
  'kelas', 'lantai', 'level', 'tahap', 'fase', 'paket', 'jalur', 'tipe', 'type', 'grup', 'group', 'zona', 'blok', 'gate',
  'seri', 'liga', 'dapil', 'peringkat', 'halaman', 'hal', 'episode', 'eps', 'part', 'bagian', 'paslon', 'calon', 'urut', 'babak',
  'season', 'musim', 'sesi', 'semester', 'kuartal', 'triwulan', 'bab', 'angka', 'huruf', 'butir', 'poin', 'point', 'divisi', 'desil',
  'kategori', 'golongan', 'eselon', 'strata', 'terminal', 'peron', 'kloter', 'gelombang', 'edisi', 'jilid', 'volume',
  'generasi', 'gen', 'versi', 'android', 'windows', 'ios', 'miui', 'iphone', 'galaxy', 'boeing', 'airbus', 'covid', 'etape', 'ronde',
  'set', 'gim', 'game', 'leg', 'matchday', 'giornata', 'gameweek', 'seksi', 'aksi', 'jalan', 'jl', 'gang', 'sd',
  'sdn', 'smp', 'smpn', 'sma', 'sman', 'smk', 'smkn', 'mtsn', 'tps', 'ruang', 'kamar', 'pos', 'siaga', 'grade',
  'pertalite', 'ron', 'euro', 'top', 'big', 'roda', 'kaki', 'bintang', 'simpang', 'segi', 'juara', 'sila', 'tahun', 'tanggal', 'tgl',
  'pukul', 'jam', 'pkl', 'menit', 'usia', 'umur', 'berusia', 'abad', 'bulan', 'apollo', 'formula',
  'skor', 'kedudukan', 'resiko', 'risiko', 'pemilu', 'pilpres', 'pilkada',
  'stage', 'tier', 'chapter', 'bait', 'layer', 'opsi', 'alternatif', 'kandidat', 'dosis', 'vaksin', 'booster',
]

/** No digits, letters or parts of a number go on. */
const end = P.notFollowedBy(token(/^(?:[\p{L}\d]|[.,:/]\d)/u))

/** `Pasal 365 ayat 2`, `PP 12 Tahun 2020`, `Nomor 360/Kep.290-BPBD/2022`, `RT 01/RW 13`, `KM 84.700 A` */
const register: LookAlike = {
  starts: registers,
  parser: nothing(
    token(
      new RegExp(`(?:${alternatives(registers)})(?!\\p{L})[.:]?(?: (?:no|nomor|rw)[.:]?)?`, 'iu'),
    )
      .then(token(/^\)? ?[+(]{0,2}/))
      .then(token(/^\d(?:[\p{L}\d]|[-./:()+_](?=[\p{L}\d])){0,60}(?: tahun \d{4}(?!\d))?/iu)),
  ),
}

/** A figure that the word before it does not number: `level 5 persen`, `edisi 3 Mei` */
const measured = token(
  /^ ?(?:persen|%|ribu|juta|jt|miliar|triliun|orang|kali|unit|meter|kilometer|km|kg|ton|rupiah|dolar|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?!\p{L})/iu,
)

const numbered = new RegExp(
  `^\\p{L}+[.:-]? ?(?:\\d|(?:${alternatives(cardinalStarts)})(?!\\p{L}))`,
  'iu',
)

/** `kelas 3`, `lantai dua`, `paket 1, 2, 3, dan 5`, `Liga 1` */
const label: LookAlike = {
  starts: labels,
  sign: (words) => numbered.test(words),
  parser: nothing(
    token(new RegExp(`(?:${alternatives(labels)})(?!\\p{L})[.:-]?`, 'iu'))
      .skip(space)
      .then(P.sepBy1(which(), token(/^(?:, ?| dan |, dan |-| hingga | sampai | atau |\/)(?=\d)/))),
  ),
}

function which(): P.Parser<unknown> {
  return P.alt(token(/^\d{1,4}[A-Z]?/i).skip(end), cardinal).notFollowedBy(measured)
}

/** `salah satu`, `satu per satu`, `satu sama lain`, `satu dua`, `satu-satunya`, `dua-duanya` */
const idiom: LookAlike = {
  starts: [
    'salah',
    'sepatah',
    'satu',
    'dua',
    'empat',
    'enam',
    'tiga',
    'sepuluh',
    'delapan',
    'lima',
    '0',
    'nomor',
  ],
  parser: nothing(
    token(
      /^(?:salah satu|sepatah dua patah kata|satu (?:per satu|sama lain|pun|arah|pintu|atap|kata|(?:atau )?dua(?! (?:puluh|belas|ratus|ribu|juta|miliar|triliun|detik|menit|jam|hari|pekan|minggu|bulan|tahun|dekade|abad|kali|pertiga)))|(?:empat|enam) mata|(?:tiga|empat|lima|enam|delapan|sepuluh|[3-8]|10) besar|(?:dua|[23]) dimensi|(?:dua|tiga|empat|lima|satu)-(?:satu|dua|tiga|empat|lima)nya)(?!\p{L})/iu,
    ),
  ),
}

/** `B 9387 BB`: a number plate, whose last letters are no unit. */
const plate: LookAlike = {
  starts: [
    ...'a aa ab ad ae ag b ba bb bd be bg bh bk bl bm bn bp d da db dc dd de dg dh dk dl dm dn dr ds dt dw'.split(
      ' ',
    ),
    ...'e ea eb ed f g h k kb kh kt ku l m n p pa pb r s t w z'.split(' '),
  ],
  parser: nothing(token(/^[A-Z]{1,2} \d{3,4} [A-Z]{1,3}(?![\p{L}\d])/u)),
}

/** `3 x 4 meter`: a size, whose numbers mean nothing alone; `Ã` is what damaged pages show of `×`. */
const size: LookAlike = {
  starts: ['0'],
  parser: nothing(
    token(
      /^\d{1,5}(?:[.,]\d{1,3})?(?: ?[a-z]{1,5})?(?: ?(?:[x×X*]|Ã[\u0080-\u009F]?) ?\d{1,5}(?:[.,]\d{1,3})?(?: ?(?:meter|cm|mm|m|menit|km|piksel|pixel|inci|sentimeter))?){1,3}(?![\p{L}\d])/u,
    ),
  ),
}

const shortened = /^\d{1,4}(?:[.,]\d{1,2})? ?m(?![\p{L}\d²³/])/u

/** `omzet 600m`: a letter for miliar, of no length in metres. */
const shortAmount: LookAlike = {
  starts: ['0'],
  sign: (words) => shortened.test(words),
  parser: nothing(token(shortened)),
  mayFollow: (before) =>
    /(?<!\p{L})(?:om[sz]et|laba|rugi|modal|utang|gaji|dana|uang|(?:se)?harga|biaya|(?:se)?nilai|rp)(?:nya)?(?!\p{L})[^.;:!?]{0,25}$/iu.test(
      before,
    ),
}

/** An amount that cannot be read, as a whole: `Rp8.5000`, `Rp 5 trilun` */
const amount: LookAlike = {
  starts: ['rp'],
  parser: nothing(token(/^rp\.? ?\d(?:\d|[.,](?=\d)){0,40}/i)),
}

/** What is left of a number that no kind reads, as a whole: `16/8`, `2-3`, `14.2.1`, `0812-3456-789`, `5G` */
const remainder: LookAlike = {
  starts: ['0'],
  parser: nothing(token(/^\d(?:[\p{L}\d]|[-–./,:](?=\d)|[-–](?=\p{L})){0,80}/u)),
}

/** Tried before the figures. */
export const lookAlikes: readonly LookAlike[] = [register, label, plate, idiom, size, shortAmount]

/** Tried behind them. */
export const remainders: readonly LookAlike[] = [amount, remainder]
