import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { cardinal } from '../grammar/numeral.ts'
import { offset } from '../grammar/match.ts'
import { wordIn } from '../grammar/words.ts'
import type { Draft, OrdinalMention } from './mention.ts'
import type { Expression } from './scan.ts'

/** Behind these a number names a group: `ke-15 tersangka` are all fifteen. */
const group =
  /^ (?:orang|pelaku|tersangka|terdakwa|korban|anggota|warga|pria|wanita|perempuan|saksi|pemuda|remaja|anak|negara|tim|partai|pihak|terpidana|jenazah|jasad|penumpang|calon|pasangan|paslon|kandidat|kabupaten|provinsi|desa|kecamatan|perusahaan|mahasiswa|siswa|pemain|bayi|pelatih|pedagang|pemimpin|pejabat|tokoh|kubu|klub|belah)(?!\p{L})/u

/** `ke-76`, `Ke - 86`, `ke-2` */
const numbered = token(/^ke ?[-–] ?([1-9]\d{0,3})(?![\p{L}\d]|[.,/]\d|-\d)/iu, 1)

/** `kedua`, `ketiga belas` */
const worded = token(/^ke/i)
  .then(cardinal)
  .chain(({ value }) => (value === '1' ? P.fail('an ordinal') : P.of(value)))

const first = wordIn({ pertama: '1' }).notFollowedBy(token(/^-/))

function ordinal(value: P.Parser<string>): P.Parser<readonly Draft<OrdinalMention>[]> {
  return P.seqMap(value, offset, (value, to) => [{ kind: 'ordinal', from: 0, to, value }])
}

/** `ke-76` stands behind what it numbers; before a group it counts, behind `Pasal 55 ayat 1` it cites. */
const numberedOrdinal: Expression<Draft<OrdinalMention>> = {
  starts: ['ke'],
  parser: ordinal(numbered.notFollowedBy(token(group))),
  mayFollow: (before) => !/(?:ayat|pasal) ?\(?\d{1,3}\)? $/i.test(before),
}

/** `pertama`, unless it is a part of a rank or a name */
const firstOrdinal: Expression<Draft<OrdinalMention>> = {
  starts: ['pertama'],
  parser: ordinal(first),
  mayFollow: (before) =>
    !/(?:Laksamana|Marsekal|Brigadir|Ajun|Bhayangkara|Bhara|Tamtama|Bintara) $/i.test(before),
}

const words = [
  'kedua',
  'ketiga',
  'keempat',
  'kelima',
  'keenam',
  'ketujuh',
  'kedelapan',
  'kesembilan',
  'kesepuluh',
  'kesebelas',
]

/** `kedua` may mean both: it is a place in an order behind what is numbered, and in enumerations. */
const wordedOrdinals: readonly Expression<Draft<OrdinalMention>>[] = [
  {
    starts: words,
    parser: ordinal(worded.notFollowedBy(token(group))),
    mayFollow: (before) =>
      /(?:^|[ (])(?:babak|putaran|peringkat|urutan|posisi|tempat|periode|gelombang|tahap|fase|hari|laga|leg|musim|semester|kuartal|triwulan|edisi|jilid|generasi|sesi|seri|kali|kalinya|yang|anak|putra|putri|istri|pilihan|gol|poin|wakil|lapis|lapisan|ronde|set|gim|game|half|pekan|bulan|tahun|pertemuan|pertandingan|kemenangan|kekalahan|dosis|vaksin|booster|lantai|kelas|juara|nomor|sila|bab|bagian|ayat|terbesar|terbanyak|tertinggi|terbaik|rangking|ranking|rumah|kloter|episode|volume|album|single|film|jenis|tipe|kelompok|alasan|syarat|langkah|cara|abad|dasawarsa|dekade|presiden|wakil presiden|raja|kesempatan|percobaan|upaya|penalti|menit) $/i.test(
        before,
      ),
  },
  {
    starts: words,
    parser: ordinal(worded.lookahead(token(/^(?:,| kali)/))),
    mayFollow: (before) => /(?:^|[.;:!?"“”] ?|\) ?|, |untuk |, dan |yang )$/.test(before),
  },
]

/** A place in an order. */
export const ordinals: readonly Expression<Draft<OrdinalMention>>[] = [
  numberedOrdinal,
  firstOrdinal,
  ...wordedOrdinals,
]
