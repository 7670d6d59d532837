import P from 'parsimmon'
import { token } from '../grammar/token.ts'
import { alternatives, rest } from '../grammar/words.ts'
import { asPrinted, type Convention } from './convention.ts'

/** Whole lines, as printed. */
const lines = [
  'login untuk memaksimalkan pengalaman mengakses kompas.com',
  'dengan login, kamu menyetujui kebijakan data pribadi',
  'langganan kompas.id',
  'gabung kompas.com+',
  'aplikasi berita terbaru dan terpopuler',
]

/** How lines begin in which the outlet speaks for itself, and never a story. */
const opening = new RegExp(
  `[-•* ]{0,4}(?:${alternatives([
    'baca berita tanpa iklan',
    'nyaman tanpa iklan',
    'fakta atau hoaks? untuk mengetahui',
    'berlangganan untuk lanjutkan membaca',
    'berlangganan untuk melanjutkan membaca',
    'kami mengemas berita',
    'manfaat berlangganan',
    'eksplorasi konten lain dari',
    'ikuti berbagai berita menarik',
    'ikuti berbagai peristiwa menarik',
    'baca juga artikel terkait',
    'baca berita dengan sedikit iklan',
    'kompascom+ baca berita tanpa iklan',
    'mau berita terbaru lainnya dari',
    'baca artikel idn times lainnya',
    'simak breaking news',
    'dapatkan update berita',
    'dapatkan informasi dan insight',
    'dapatkan di play store',
    'dapatkan di app store',
    'silakan baca konten menarik',
    'cek berita dan artikel',
    'anda sedang membaca konten premium',
    'silakan daftar gratis atau login',
    'simak berita lainnya seputar topik',
    'simak berita dan artikel',
    'jixie mencari berita',
    'akses penuh seluruh artikel',
    'segera lengkapi data dirimu',
    'data dirimu akan digunakan',
    'jangan sampai ketinggalan berita',
    'tulis komentarmu',
    'tulis komentar anda',
    'kompasiana adalah platform blog',
    'disclaimer:',
    'disclaimer :',
    'catatan redaksi: apabila',
    'catatan redaksi: jika',
    'tetap terhubung dengan kami',
    'berita terkini, eksklusif di whatsapp',
    'kami hadir di google news',
    '+ gabung',
    'ini artikel spesial',
    'agar bisa lanjut membaca',
    'sudah berlangganan?',
    'berlangganan dengan google',
    'gratis uji coba',
    'kontan digital premium access',
    'business insight, epaper harian',
  ])})`,
  'i',
)

/** The first words of both. */
const firstWords =
  `- • * mau baca kompascom simak dapatkan silakan nyaman eksplorasi fakta berlangganan kami manfaat cek jixie
akses anda segera data disclaimer kompasiana jangan yuk mari ayo ikuti gabung bergabung tulis bergabunglah
download unduh install klik nikmati pantau follow update catatan tetap berita +
ini agar sudah gratis kontan business`.split(/\s+/)

/** `Ikuti`, `Yuk gabung`: what a line asks of its reader. */
const request =
  /(?:yuk,? |mari |ayo,? )?(?:simak|ikuti|dapatkan|gabung|bergabung(?:lah)?|download|unduh|install|klik|nikmati|pantau|follow|baca|cek|update)\b/i

/** `WhatsApp Channel`, `Google News`: where a reader is sent. */
const channel =
  /whatsapp\.com\/channel|whatsapp channel|saluran whatsapp|channel whatsapp|google news|t\.me\/|grup telegram|channel telegram|newsletter|play store|app store/i

/** `Ikuti ... WhatsApp Channel`, `**) Ikuti ...`: what is asked for comes before where it is found. */
const invitation = new RegExp(
  `(?:\\*{1,3}\\) ?)?${request.source}.{1,300}(?:${channel.source})`,
  'i',
)

/** The outlet speaks for itself: `Baca berita tanpa iklan. Gabung Kompas.com+` */
export const promotion: Convention<'promotion', object> = {
  kind: 'promotion',
  lines: new Map(lines.map((line) => [asPrinted(line), {}])),
  sign: { holds: new RegExp(`^(?:${opening.source}|${invitation.source})`, 'i'), firstWords },
  parser: () => P.alt(token(opening), token(invitation)).then(rest).result({}),
}
