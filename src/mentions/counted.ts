import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { sifted } from '../grammar/match.ts'
import { gap } from '../grammar/words.ts'

/** What stands behind a number and is counted. */
export interface Counted {
  readonly kind: 'count'
  /** As printed: `orang` */
  readonly word: string
  /** Whether the word is used for counting before all: behind it no number is a part of a name. */
  readonly isCounter: boolean
}

/** Words that make any number before them a count, also within headlines: `5 Orang` */
// prettier-ignore
const counters = new Set([
  'orang', 'jiwa', 'kali', 'unit', 'buah', 'ekor', 'lembar', 'butir', 'batang', 'keping', 'helai',
  'eksemplar', 'bungkus', 'botol', 'karung', 'kantong', 'kotak', 'dus', 'pucuk', 'bidang',
  'pasang', 'pasangan', 'warga', 'korban', 'penumpang', 'siswa', 'mahasiswa', 'santri', 'guru',
  'petugas', 'personel', 'personil', 'anggota', 'karyawan', 'pekerja', 'buruh', 'pegawai', 'peserta',
  'responden', 'pasien', 'pelaku', 'tersangka', 'terdakwa', 'saksi', 'anak', 'keluarga',
  'kk', 'pemilih', 'nasabah', 'investor', 'emiten',
  'kursi', 'suara', 'kasus', 'gol', 'poin', 'point', 'assist', 'medali', 'titik', 'rumah', 'bangunan',
  'kendaraan', 'mobil', 'kapal', 'pesawat', 'penerbangan', 'negara', 'provinsi',
  'kabupaten', 'kecamatan', 'desa', 'kelurahan', 'perusahaan', 'sekolah', 'saham', 'lot', 'dosis',
  'kamar', 'lokasi', 'proyek', 'paket', 'pertanyaan', 'komentar', 'views', 'penonton',
])

/** Words that name nothing countable alone, with one behind them that makes a noun of both: `tempat tidur` */
const heads = new Set(
  'calon terduga tempat tenaga kepala perguruan mata juru alat bahan'.split(' '),
)

/** Nouns of two words whose first is another noun: no house is a `rumah sakit`. */
const compounds =
  /^(?:air terjun|rumah (?:sakit|makan|ibadah|susun|singgah|tahanan|tangga|potong|produksi|duka)|kereta (?:api|cepat|kuda)|orang tua|ibu (?:kota|hamil|rumah tangga)|anak (?:buah|perusahaan|usaha|panah)|pesawat (?:tempur|nirawak|tanpa awak)|kapal (?:selam|perang)|kursi roda|sepeda motor|kepala keluarga|wajib (?:pilih|pajak)|titik api|tanda (?:tangan|bukti)|lapangan (?:kerja|pekerjaan|terbang)|buah hati|kartu keluarga|kamar (?:mandi|tidur)|meja hijau|saham seri [A-Z])(?![\p{L}\d]|-\p{L})/iu

/** `kabupaten/kota` */
const either =
  /^(?:kabupaten|kota|provinsi|desa|kelurahan)\/(?:kabupaten|kota|provinsi|desa|kelurahan)(?![\p{L}\d]|-\p{L})/iu

/** `rumah sakit`, `tenaga kesehatan`, `kabupaten/kota` */
const compound: P.Parser<Counted> = P.alt(
  P.alt(token(compounds), token(either)).map((word) => ({ kind: 'count', word, isCounter: true })),
  sifted(
    token(/^\p{Ll}{3,12} \p{Ll}{2,24}(?![\p{L}\d]|-\p{L}|['’]\p{L}|\.\p{Ll})/u),
    (word): Counted | undefined => {
      const [head = '', noun = ''] = word.split(' ')
      return heads.has(head) && isCounted(noun)
        ? { kind: 'count', word, isCounter: false }
        : undefined
    },
  ),
)

const counter: P.Parser<Counted> = sifted(token(/^\p{L}+(?![\p{L}\d]|-\p{L})/u), (word) =>
  counters.has(word.toLowerCase()) ? { kind: 'count', word, isCounter: true } : undefined,
)

/** Units of time: what they make is a length of time, or an age. */
// prettier-ignore
const times = new Set([
  'detik', 'menit', 'jam', 'hari', 'malam', 'minggu', 'pekan', 'bulan', 'triwulan', 'kuartal', 'semester', 'tahun', 'windu', 'dekade',
  'dasawarsa', 'abad', 'musim', 'milenium', 'bulanan', 'tahunan', 'harian', 'mingguan', 'jaman', 'pagi', 'siang', 'sore', 'petang', 'subuh', 'dini', 'masehi', 'hijriah', 'wib', 'wita', 'wit',
])

/** Words that stand behind numbers and count nothing. */
// prettier-ignore
const others = new Set([
  // that join
  'dan', 'atau', 'serta', 'maupun', 'tetapi', 'tapi', 'namun', 'sedangkan', 'sementara', 'melainkan', 'hingga',
  'sampai', 'karena', 'sehingga', 'agar', 'supaya', 'jika', 'bila', 'apabila', 'kalau', 'ketika', 'saat', 'setelah',
  'sebelum', 'sesudah', 'usai', 'seusai', 'sejak', 'selama', 'sambil', 'seraya', 'bahwa', 'maka', 'lalu', 'kemudian',
  'yakni', 'yaitu', 'adalah', 'ialah', 'merupakan', 'alias', 'plus', 'minus', 'kontra', 'versus', 'vs', 'juncto', 'jo',
  'junto', 'bahkan', 'justru', 'begitu', 'walau', 'meski', 'meskipun', 'asal', 'pasca', 'jelang', 'menjelang',
  // that place
  'di', 'ke', 'dari', 'pada', 'dalam', 'untuk', 'bagi', 'oleh', 'dengan', 'tanpa', 'atas', 'bawah', 'antara', 'tentang',
  'terhadap', 'kepada', 'per', 'lewat', 'melalui', 'via', 'akibat', 'berkat', 'soal', 'terkait', 'mengenai', 'seperti',
  'sebagai', 'menurut', 'berdasarkan', 'sebagaimana', 'sesuai', 'hadapi', 'buat', 'tepat', 'sejauh', 'sepanjang',
  'seputar', 'sekitar', 'guna', 'demi', 'kecuali', 'selain', 'termasuk', 'utara', 'selatan', 'timur', 'barat',
  // that point
  'ini', 'itu', 'tersebut', 'yang', 'sini', 'sana', 'tadi', 'nanti', 'kini', 'kemarin', 'besok', 'lusa', 'silam',
  'mendatang', 'lainnya', 'lain', 'sendiri', 'saya', 'aku', 'kami', 'kita', 'ia', 'dia', 'mereka', 'kamu', 'anda',
  'apa', 'siapa', 'mana', 'semua', 'seluruh', 'setiap', 'tiap', 'para', 'sang', 'si', 'satu', 'dua', 'tiga', 'empat',
  'lima', 'suatu', 'ratus', 'ratusan', 'ribuan', 'jutaan', 'miliaran', 'triliunan', 'puluh', 'puluhan', 'belas', 'belasan',
  'setengah', 'ribu', 'juta', 'miliar', 'triliun', 'pertama', 'kedua', 'ketiga', 'sekian', 'kelak', 'lama',
  // that say how
  'juga', 'pun', 'saja', 'lagi', 'hanya', 'cuma', 'sudah', 'telah', 'belum', 'akan', 'bakal', 'sedang', 'masih', 'tetap',
  'bisa', 'dapat', 'boleh', 'harus', 'mesti', 'wajib', 'perlu', 'tidak', 'tak', 'bukan', 'jangan', 'sangat', 'lebih',
  'paling', 'kurang', 'cukup', 'terus', 'selalu', 'sering', 'pernah', 'sempat', 'langsung', 'segera', 'memang', 'mulai',
  'semakin', 'makin', 'relatif', 'cenderung', 'sekaligus', 'sekali', 'sama', 'bersama', 'secara', 'resmi', 'ada', 'jadi',
  'masing-masing', 'turut', 'ikut', 'pula', 'kok', 'nih', 'sih', 'tuh', 'ya', 'deh', 'dong', 'loh', 'lah', 'kan', 'an',
  'hampir', 'nyaris', 'mungkin', 'pasti', 'tentu', 'banyak', 'sedikit', 'besar', 'kecil', 'baru', 'tinggi', 'penuh',
  'mati', 'negatif', 'dewasa', 'rusak', 'lengkap', 'kosong', 'sore', 'teratas', 'ulang', 'x',
  // that happen
  'naik', 'turun', 'tumbuh', 'jatuh', 'masuk', 'keluar', 'datang', 'pergi', 'tiba', 'hadir', 'hidup', 'lahir', 'tewas',
  'luka', 'luka-luka', 'hilang', 'selamat', 'sembuh', 'positif', 'tumbang', 'selesai', 'gagal', 'menang', 'kalah', 'imbang',
  'tembus', 'raih', 'cetak', 'tangkap', 'mau', 'ingin', 'tahu', 'butuh', 'punya', 'milik', 'bangkrut', 'tinggal', 'tutup',
  'buka', 'pakai', 'ambil', 'bawa', 'beri', 'lolos', 'juara', 'final', 'versi', 'asli', 'gratis', 'setop', 'stop', 'bantah',
  'arah', 'basis', 'besaran', 'mata', 'pintu', 'dimensi', 'klasemen', 'layar', 'series', 'lengan', 'at', 'to', 'and', 'of', 'the', 'in',
  'for', 'is', 'on', 'ala', 'besa', 'versi', 'subsider', 'seri', 'tipe', 'perak', 'banding', 'ayat', 'pasal', 'huruf',
  'angka', 'nomor', 'lantai', 'waktu', 'salah', 'kelas', 'grup', 'level', 'sejati', 'pagi', 'tower', 'nasional', 'dunia',
  'derajat', 'celcius', 'celsius', 'internasional', 'domestik', 'sejoli', 'tiba-tiba', 'pesen', 'kanan', 'kiri', 'unggulan', 'pilihan',
])

/** How verbs, adjectives and adverbs begin. */
const prefix =
  /^(?:di|me[lmnrwy]|ber|ter|se(?:besar|banyak|tinggi|harga|nilai|luas|panjang|cara|hingga|baik|mua|orang|buah|ekor))/

/** Nouns that begin like verbs. */
// prettier-ignore
const nouns = new Set([
  'ikan', 'rekan', 'gerakan', 'pergerakan', 'tindakan', 'tembakan', 'kebijakan', 'masukan',
  'digit', 'dinas', 'direktur', 'direktorat', 'disabilitas', 'diskon', 'distrik', 'divisi', 'dinding', 'diplomat', 'difabel',
  'menteri', 'menara', 'mentor', 'member', 'menu', 'merek', 'meja', 'mesin', 'medali', 'media', 'melon', 'meriam', 'merpati',
  'berkas', 'berita', 'berlian', 'beruang', 'bersaudara',
  'terminal', 'terduga', 'teroris', 'terpidana', 'terlapor', 'tergugat', 'terowongan', 'terumbu', 'ternak', 'terpal',
])

/** ` orang`, ` wajib pilih`, ` republik`: one word behind the number, in small letters. */
export const counted: P.Parser<Counted> = gap.then(
  P.alt(
    compound,
    counter,
    sifted(
      token(/^\p{Ll}{2,24}(?:-\p{Ll}{2,16})?(?![\p{L}\d]|-\p{L}|['’]\p{L}|\.\p{Ll})/u),
      (word): Counted | undefined =>
        isCounted(word) ? { kind: 'count', word, isCounter: false } : undefined,
    ),
  ),
)

/** What makes a number a length of time or an age. */
export interface TimeUnit {
  readonly kind: 'time'
}

/** What a {@link timeUnit} begins with. */
export const timeBeginnings: readonly string[] = [...times, '-']

/** A unit of time behind a number: ` tahun` */
export const timeUnit: P.Parser<TimeUnit> = sifted(token(/^[ -]?(\p{L}+)/u, 1), (word) =>
  times.has(word.toLowerCase()) ? { kind: 'time' } : undefined,
)

/** Those who are somebody's: `dua keponakannya` */
const kin = new Set(
  'anak keponakan rekan teman kawan kakak adik saudara putra putri cucu istri sahabat anggota korban karyawan'.split(
    ' ',
  ),
)

function isCounted(word: string): boolean {
  if (word.endsWith('nya') && kin.has(word.slice(0, -3))) return true
  if (others.has(word) || times.has(word) || /(?:nya|lah|kah|pun)$/.test(word)) return false
  return nouns.has(word) || !(prefix.test(word) || word.endsWith('kan'))
}
