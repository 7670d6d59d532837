import { parsePromotion } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

describe('promotion reads', () => {
  // prettier-ignore
  test.each([
    ['Baca berita tanpa iklan. Gabung Kompas.com+'],
    ['BACA BERITA TANPA IKLAN. GABUNG KOMPAS.COM+'],
    ['Baca berita tanpa iklan.\u00A0Gabung Kompas.com+'],
    ['Kompascom+ baca berita tanpa iklan'],
    ['Nyaman tanpa iklan. Langganan LembahPro'],
    ['* Fakta atau Hoaks? Untuk mengetahui kebenaran informasi yang beredar, silakan WhatsApp kami'],
    ['Berlangganan untuk lanjutkan membaca.'],
    ['Kami mengemas berita, dengan cerita.'],
    ['Eksplorasi konten lain dari https://lampost.co'],
    ['Ikuti berbagai berita menarik hari ini di program "Senja" pukul 16.45 WIB'],
    ['Gabung Kompas.com+'],
    ['Langganan Kompas.id'],
    ['Baca berita dengan sedikit iklan, klik di sini'],
    ['Baca artikel IDN Times lainnya di IDN App'],
    ['Mau Berita Terbaru Lainnya dari Lampost? Yuk Follow Kami di Google News'],
    ['Simak breaking news dan kabar lain langsung di ponselmu.'],
    ['Dapatkan update berita setiap hari dari Kompas.com.'],
    ['Aplikasi Berita Terbaru dan Terpopuler'],
    ['Silakan baca konten menarik lainnya di sini'],
    ['Ikuti berita kami di Google News'],
    ['Yuk, gabung di grup Telegram kami, caranya klik t.me/kabarpasar'],
    ['Ikuti kabar kami lewat WhatsApp Channel: https://whatsapp.com/channel/0029'],
    ['Download aplikasi kami di Play Store'],
    ['- Akses penuh seluruh artikel'],
    ['Kompasiana adalah platform blog. Isinya tanggung jawab bloger.'],
    ['**) Ikuti berita kami di Google News klik link ini'],
    ['Disclaimer: tulisan ini milik penulis'],
    ['Baca juga artikel terkait PASAR atau tulisan lain dari Rani'],
    ['Tulis komentarmu dengan tagar #pasar di kolom bawah'],
    ['Login untuk memaksimalkan pengalaman mengakses Kompas.com'],
    ['Dengan login, kamu menyetujui kebijakan data pribadi'],
    ['Cek berita dan artikel yang lain di Google News'],
    ['Anda sedang membaca Konten Premium'],
    ['Silakan daftar GRATIS atau LOGIN untuk melanjutkan membaca artikel ini.'],
    ['Simak berita lainnya seputar topik di bawah ini:'],
    ['Simak berita dan artikel lain dari Lembah'],
    ['Jixie mencari berita yang dekat dengan preferensi dan pilihan Anda'],
    ['Dapatkan informasi dan insight pilihan redaksi'],
    ['Dapatkan di Play Store'],
    ['Dapatkan di App Store'],
    ['Segera lengkapi data dirimu'],
    ['Data dirimu akan digunakan untuk verifikasi akun'],
    ['Jangan sampai ketinggalan berita dari Lembah'],
    ['Tulis komentar Anda'],
    ['Disclaimer : tulisan ini milik penulis'],
    ['• Akses penuh seluruh artikel'],
    ['Akses penuh seluruh artikel'],
    ['Gabung ke grup Telegram Lembah'],
    ['*) Ikuti kabar pasar lewat Google News'],
    ['***)Gabung ke grup Telegram Lembah'],
    ['Yuk gabung ke grup Telegram Lembah'],
    ['Ayo ikuti kabar pasar di Google News'],
    ['Ayo, ikuti kabar pasar di Google News'],
    ['Mari simak kabar pasar di channel Telegram Lembah'],
    ['Bergabung dengan saluran WhatsApp Lembah'],
    ['Bergabunglah dengan saluran WhatsApp Lembah'],
    ['Unduh kabar pasar di App Store'],
    ['Install aplikasi Lembah dari Play Store'],
    ['Klik saluran WhatsApp Lembah'],
    ['Nikmati kabar pasar lewat newsletter Lembah'],
    ['Pantau harga beras di channel WhatsApp Lembah'],
    ['Follow Lembah di Google News'],
    ['Baca kabar pasar di Google News'],
    ['Update kabar pasar di Google News'],
    ['Kami Hadir di Google News'],
    ['Berita Terkini, Eksklusif di WhatsApp Lembah.Com'],
    ['+ Gabung'],
    ['Ini Artikel Spesial'],
    ['Agar bisa lanjut membaca sampai tuntas artikel ini, pastikan Anda sudah berlangganan'],
    ['Sudah berlangganan? MasukBerlangganan'],
    ['Berlangganan dengan Google'],
    ['Gratis uji coba 7 hari pertama.'],
    ['Kontan Digital Premium Access'],
    ['Business Insight, Epaper Harian + Tabloid, Arsip Epaper 30 Hari'],
    ['Tetap Terhubung Dengan Kami:'],
    ['CATATAN REDAKSI: Apabila ada pihak yang merasa dirugikan, Anda dapat mengirimkan sanggahan kepada kami'],
    ['Catatan Redaksi: Jika ada pihak yang merasa dirugikan, silakan hubungi kami.'],
  ])('%s', (line) => {
    expect(fieldsOf(parsePromotion(line))).toEqual({ type: 'promotion' })
    expect(readAlone(line)?.kind).toBe('promotion')
  })

  test('a position without the white space around it', () => {
    expect(parsePromotion(' Gabung Kompas.com+ ')?.position).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 20, offset: 19 },
    })
  })
})

describe('promotion leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a related link',                           'Baca juga: Harga Beras Turun'],
    ['what a desk notes',                        'Catatan redaksi: nama saksi disamarkan.'],
    ['a sentence about news',                    'Berita terkini dari lereng itu dibaca warga.'],
    ['a question to others',                     'Sudah berlangganan listrik, warga lereng itu lega.'],
    ['what is free',                             'Gratis bagi warga desa itu.'],
    ['what people keep',                         'Tetap terhubung, warga memakai radio.'],
    ['a step to the next page',                  'Baca selengkapnya di halaman berikutnya'],
    ['what a teacher asks',                      'Tulis komentar pada gambar itu.'],
    ['what an authority asks',                   'Ikuti arahan petugas di lokasi.'],
    ['a sentence about a channel',               'Google News kini tersedia di desa itu.'],
    ['a sentence about a disclaimer',            'Disclaimer itu dibaca Rani.'],
    ['a saying',                                 'Jangan sampai ketinggalan kereta.'],
    ['a sentence about adverts',                 'Nyaman tinggal di desa itu.'],
    ['what people did',                          'Kami mengemas beras di lumbung.'],
    ['a question about facts',                   'Fakta atau Hoaks? Warga bertanya.'],
    ['what an explorer does',                    'Eksplorasi gua itu berlanjut.'],
    ['a sentence that begins like one',          'Baca berita setiap pagi membuatnya tenang.'],
    ['a word that begins alike',                 'Ikutilah kabar pasar di Google News'],
    ['an outlet alone',                          'Kompas.com'],
    ['a name inherited by objects',              '__proto__'],
    ['an empty line',                            ''],
  ])('%s', (_why, line) => {
    expect(parsePromotion(line)).toBeUndefined()
  })
})
