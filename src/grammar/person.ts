import type P from 'parsimmon'
import { isKnownPlace } from './gazetteer.ts'
import { token } from './token.ts'

/**
 * A name as bylines print it: `Rani Wulandari`, `B Kunto Wibisono`, `M. Akrom Sukarya`,
 * `RADITYA HELABUMI`
 */
const name =
  /\p{Lu}[\p{L}'’`.-]{0,30}(?: (?:\p{Lu}[\p{L}'’`.-]{0,30}|bin|binti|al|el|van|von|der|den|de|da)){0,4}/u

/** What desks put before a name: `Kontributor Lhokseumawe, `, `Wartawan Tribun Jabar, ` */
const office =
  /^(?:tim redaksi ?[,:] ?|(?:kontributor|wartawan|reporter|koresponden)\b[^,:/]{0,40}[,:/] ?)/i

/** Before what is no part of a name: `Rani Wulandari - Bola`, `Rani -- Kamis` */
const dash = / (?:-{1,3}|[–—]) /

/** What is told of a name behind it: `Rani Wulandari (Ketua Koalisi Warga)`, `Rani Wulandari *)` */
const told = / ?(?:\([^()]{1,100}\)|\*{1,3}\)|\)\*{1,3})/g

/** Desks and agencies that stand where a name is expected. */
const collective =
  /^(?:tim\b|oleh\b|by\b|redaksi\b|admin\b|administrator$|super user$|details?$|unknown$|ilustrasi\b|editor\b|penulis\b|reporter\b|kontributor\b|mc\b|dok\b|antara\b|prwire?\b|humas\b|newsroom\b|detik|di(?:buat|perbarui|posting|publikasikan|terbitkan|tulis|unggah)$|(?:red|net|ist|istimewa)$|(?:video|foto|galeri|infografis) )/i

/** Weekdays and the sections of a page stand where a name may: `Nasional - 16/08/2020` */
const noPerson =
  /^(?:senin|selasa|rabu|kamis|jum['’`]?at|sabtu|minggu|ahad|(?:content |media )?partner|advertorial|pariwara|berita|bisnis|bola|budaya|daerah|dunia|edukasi|ekonomi|entertainment|finansial|foto|gambar|gaya hidup|global|headline|health|hiburan|hukum|infografis|internasional|kesehatan|keuangan|kolom|kriminal|kuliner|lifestyle|megapolitan|metro|metropolitan|money|nasional|news|nusantara|olahraga|opini|otomotif|pemerintahan|pemilu|pendidikan|peristiwa|photo|pilkada|politik|properti|ragam|regional|sains|sport|sports|tekno|teknologi|travel|tren|video|wisata)$/i

/** Words with which no name begins, though one may hold them: `Di Pasar Legi`, `Ia Jaga Pintu Air` */
const noFirstName = /^(?:demi|di|ia|mereka|pada|tak) /i

/** Words of buttons and headers, of which no name is made: `KOMENTAR ANDA`, `Artikel Lainnya` */
const buttonWord =
  /(?:^| )(?:about|advertisements?|advertorial|aktifkan|all|anda|angry|aplikasi|app|artikel|baca|bacaan|bagikan|berlangganan|browse|cancel|categor(?:y|ies)|click|comments?|continue|copyright|disclaimer|dislike|download|email|facebook|follow|funny|google|grup|hak|halaman|hasil|home|hubungi|iklan|izinkan|jawab|jelajahi|kaget|kami|kanal|kata|kirim|klik|komentar|konten|kotak|lainnya|latest|leave|links|live|loading|login|love|lucu|marah|mungkin|nanti|navigasi|newsletter|next|notifikasi|paper|partner|pasang|pencarian|pendahuluan|penutup|pilihan|play|policy|popular|populer|posts?|previous|privacy|promoted|published|putar|read|reading|recent|recommended|related|reply|report|reserved|rights|sad|scroll|search|sedih|selengkapnya|semua|senang|share|skip|sponsor|sponsored|store|stories|subscribe|suka|tag|tampilkan|tentang|terbaru|terima|terinspirasi|terkait|terkini|terlama|terms|terpopuler|tidak|topik|trending|tulisan|unduh|urutkan|verifikasi|views?|website|wow|ya|your?)(?= |$)/i

/** What names of outlets end with, and of houses begin with, and no person's: `Lembah Online` */
const newsroom = / (?:news|online|redaksi|times|tv)$|^media group /i

/** Words of titles, of which no name is made: `Beras Sebagai Senjata`, `Harga Cabai Naik` */
const wordOfTitles =
  /(?:^| )(?:adalah|agar|akan|akhirnya|bagi|belum|bisa|bukan|cara|dalam|dari|dengan|gara-gara|harga|harus|hingga|ini|itu|jadi|jelang|juga|karena|kepada|ketika|lagi|lebih|masih|melalui|menjadi|menuju|minta|naik|paling|punya|saat|sampai|sebagai|sebelum|setelah|siap|soal|sudah|tanpa|telah|terhadap|turun|untuk|usai|warga|yang)(?= |$)/i

/** How a desk names the photos in its store: `F-BERAS-LEMBAH` */
const photoSlug = /^\p{Lu}{1,8}(?:-\p{Lu}{1,8}){2,4}$/u

/** Words of which names of outlets are made, and of people hardly any: `Kabar Senja` */
const outletWord =
  /(?:^| )(?:berita|harian|info|jurnal|kabar|koran|majalah|media|news|online|portal|pos|post|press|radar|radio|suara|tabloid|times|tribun|tv|warta)(?= |$)/i

/**
 * Whether a name without any label, as before a date, is a person's: two words or more, neither of
 * a section nor of an outlet.
 */
export function isFullName(name: string): boolean {
  return name.includes(' ') && !isLikeOutlet(name) && isPerson(name)
}

/** Whether a name is made as outlets' names are. */
export function isLikeOutlet(name: string): boolean {
  return outletWord.test(name)
}

/** A line without the desk before its names: `Kontributor Klaten, Rani Wulandari` */
export function withoutOffice(line: string): string {
  return line.replace(office, '')
}

/** A name in the running line, for grammars in which other words follow it: `Rani dan ...`, not `Rani da` */
export const person: P.Parser<string> = token(new RegExp(`${name.source}(?!\\p{L})`, 'u'))

/** The names of a list: `Rani Wulandari, Bagus Tirta dan Siti`; in `Rani_Wulandari` a system lost the space. */
export function namesIn(list: string): string[] {
  return list
    .split(/ ?(?:[,;&|]| \/|\/ |\/(?=\p{Lu})|\bdan\b) ?/u)
    .map((each) =>
      each
        .replace(/^[ •*:-]{1,9}/, '')
        .replace(/[ .*/-]{1,9}$/, '')
        .replace(/_(?=\p{Lu})/gu, ' '),
    )
    .filter((each) => /[\p{L}\d]/u.test(each))
}

/**
 * The people of a list of names, without the desks, agencies and places in it, nor what it tells of
 * them: `Rani, Solo`, `Rani Wulandari, pemerhati sosial`
 */
export function peopleIn(list: string): string[] {
  const names = namesIn(withoutOffice(list).replace(told, ''))
  const [first = ''] = names
  const end = names.findIndex((each, i) => i > 0 && isToldOf(first, each))
  return (end === -1 ? names : names.slice(0, end))
    .map((each) => each.split(dash, 1)[0] ?? each)
    .filter((each, i) => isPerson(each) && (i === 0 || !(isKnownPlace(each) || title.test(each))))
}

/** Behind a name with capitals: words in small letters, or an office. */
function isToldOf(name: string, words: string): boolean {
  return occupation.test(words) || (/^\p{Lu}/u.test(name) && /^\p{Ll}{2}/u.test(words))
}

/** `Alumnus Universitas Lereng`, `Ketua Koalisi Warga` */
const occupation =
  /^(?:akademisi|aktivis|alumn[aiu]s?|anggota|dekan|direktur|dosen|guru|kader|kepala|ketua|koordinator|mahasiswa|pegiat|pemerhati|pendiri|peneliti|pengajar|pengamat|pengurus|praktisi|rektor|sekretaris|wakil) (?=\p{L})/iu

function isPerson(text: string): boolean {
  return (
    /^[\p{L}'’`.\- ]{2,60}$/u.test(text) &&
    isNamed(text) &&
    !collective.test(text) &&
    !noPerson.test(text) &&
    !buttonWord.test(text) &&
    !photoSlug.test(text) &&
    !degree.test(text) &&
    !newsroom.test(text) &&
    !isAccount(text) &&
    !site.test(text) &&
    !isLocalOutlet(text)
  )
}

/** `Radar Medan`, `Tribun Jabar`; `Media Wahyudi` is a person. */
function isLocalOutlet(text: string): boolean {
  return isLikeOutlet(text) && isKnownPlace(text.replace(outletWord, '').trim())
}

/** In capitals, or in small letters throughout as some desks enter names; `Hujan turun` is none. */
function isNamed(text: string): boolean {
  const words = text
    .split(' ')
    .filter((word) => !/^(?:bin|binti|al|el|van|von|der|den|de|da)$/.test(word))
  const small = words.filter((word) => /^\p{Ll}/u.test(word)).length
  return small === 0 || small === words.length
}

/** What a site leaves in a damaged line: `Lembah.co. Rani Wulandari`, `Tribunnew. Rani Wulandari` */
const site = /\p{L}{3}\.(?:com?|id|net|news|tv)\b|\p{L}{6}\. /iu

/** `S.H`, `M.Si`, `Ph.D` */
const degree = /^\p{Lu}\p{Ll}?\.(?:\p{Lu}\p{Ll}{0,3}\.?){1,3}$/u

/** The same without its full stops, behind a comma: `Rani Wulandari, SH` */
const title =
  /^(?:BA|Dr|Drs|MA|MBA|M[HMPT]|MHum|MKes|MPd|MSi|S[EHPST]|SAg|SIP|SKM|SKom|SPd|SSi|SSos)$/i

/** A row of sections is not longer. */
const longestSections = 80

/** Whether a line names sections of a page: `Politik & Hukum` */
export function isSection(text: string): boolean {
  if (text.length > longestSections) return false
  return text.split(/ (?:&|dan) |[/,] ?/).every((part) => noPerson.test(part))
}

/** What tells where a desk has its facts from: `Rani Wulandari (ap, rtr)` */
const agencies = / \((?:[a-z]{2,8}(?:, ?| ?\/ ?)?){1,4}\)$/

/** Whether a line holds a name, or names joined by commas, and nothing else, not even a full stop. */
export function isNameLine(line: string): boolean {
  const text = line.replace(agencies, '')
  if (text.length > 120 || /\p{Ll}\.$/u.test(text)) return false
  if (collective.test(text) || noPerson.test(text) || buttonWord.test(text)) return false
  if (noFirstName.test(text)) return false
  if (!/\p{L}{2}/u.test(text) || photoSlug.test(text) || isSection(text)) return false
  if (wordOfTitles.test(text)) return false
  return nameLine.test(text) || fullNames.test(text)
}

/** Whether a desk stands in the place of a name, and nothing else: `Admin`, `Tim Redaksi`, `MC KAB AGAM` */
export function isDesk(text: string): boolean {
  return /^(?:admin(?:istrator)?|unknown|humas|newsroom|mc(?: \p{L}{2,20}){1,3}|(?:tim )?redaksi)$/iu.test(
    text,
  )
}

/** How systems call those who fill them: `redkabarlereng` */
export function isAccount(text: string): boolean {
  return /^[\p{Ll}\d]{11,30}$/u.test(text)
}

/** `Rani Wulandari`, `Rani Wulandari, Bagus Tirta,`, `Rani dan Bagus`, `Rani Wulandari - Bola` */
const nameLine = new RegExp(
  `^${name.source}(?:(?:, ?| dan | \\| )${name.source}){0,4}(?:,| - [\\p{L}\\d]{3,16})?$`,
  'u',
)

/** `Rani Wulandari/Bagus Tirta`: two words each, since `Hukum/Politik` is a section. */
const fullNames =
  /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}(?: ?\/ ?\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3}){1,3}$/u

/** A name in small letters, as some desks enter it: `rani wulandari` */
export function isSmallName(text: string): boolean {
  return /^\p{Ll}{2,16}(?: \p{Ll}{1,16}){1,3}$/u.test(text)
}
