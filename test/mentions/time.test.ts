import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/index.ts'
import { timesIn } from '../support/times.ts'

/** The page of the documentation is a test: a sentence, and what is found in it. */
const page = readFileSync(new URL('../../docs/mentions/time.md', import.meta.url), 'utf8')

describe('docs/mentions/time.md', () => {
  const lines = Array.from(
    page.matchAll(/^```text times ?(\S*)\n([\s\S]*?)^```$/gm),
    ([, day = '', body = '']) =>
      body
        .trim()
        .split('\n')
        .map((line) => {
          const [sentence = '', found = ''] = line.split(/ {2,}-> {2,}/)
          return [sentence, found, day] as const
        }),
  ).flat()

  test.each(lines)('%s', (sentence, found, day) => {
    expect(timesIn(sentence, day === '' ? undefined : day)).toBe(found)
  })
})

describe('days are read', () => {
  // prettier-ignore
  test.each([
    // sentence                                              what is found
    ['Rapat digelar Senin,(10/8/2020).',                     'date "Senin,(10/8/2020)" 2020-08-10'],
    ['Rapat digelar Selasa( 11/08/2020) itu.',               'date "Selasa( 11/08/2020)" 2020-08-11'],
    ['Rapat digelar Senin, (10/8).',                         'date "Senin, (10/8)" 2020-08-10'],
    ['Rapat digelar Senin (10/8/2020.',                      'date "Senin (10/8/2020" 2020-08-10'],
    ['Rapat digelar Jumat (7/8/2020 kemarin.',               'date "Jumat (7/8/2020 kemarin" 2020-08-07'],
    ['Rapat digelar Jumat kemarin (7/8/2020).',              'date "Jumat kemarin (7/8/2020)" 2020-08-07'],
    ['Rapat digelar Rabu malam lalu (5/8).',                 'time "Rabu malam lalu (5/8)" 2020-08-05TNI'],
    ['Rapat digelar Rabu lalu (12 orang hadir).',            'date "Rabu lalu" 2020-08-12'],
    ["Rapat digelar Jum'at (7/8) lalu,",                     'date "Jum\'at (7/8) lalu" 2020-08-07'],
    ['Rapat sejak Kamis,17 Mei 2018 silam.',                 'date "sejak Kamis,17 Mei 2018 silam" 2018-05-17 start'],
    ['Rapat pada Minggu (5 April 2020) mulai pukul 12.00 WIB',
      'time "Minggu (5 April 2020) mulai pukul 12.00 WIB" 2020-04-05T12:00+07:00 start'],
    ['Rapat Sabtu sore 13 Oktober 2018.',                    'time "Sabtu sore 13 Oktober 2018" 2018-10-13TEV'],
    ['Rapat Rabu, (12/8) waktu setempat.',                   'date "Rabu, (12/8) waktu setempat" 2020-08-12'],
    ['Rapat akhir pekan lalu, (8/8), batal.',                'date "akhir pekan lalu, (8/8)" 2020-08-08'],
    ['Rapat malam ini, Minggu (16/8/2020).',                 'time "malam ini, Minggu (16/8/2020)" 2020-08-16TNI'],
    ['Rapat Minggu pagi tadi berjalan.',                     'time "Minggu pagi tadi" 2020-08-16TMO'],
    ['Bus berangkat pukul 06.15 WITA (GMT+ 08).',            'time "pukul 06.15 WITA"'],
    ['Harga (hingga 10.00 WITA) turun, lalu naik.',          'time "hingga 10.00 WITA"'],
    ['Pria kelahiran 4 Mei 1989 ini pulang.',                'date "4 Mei 1989" 1989-05-04'],
    ['Kios disewa maksimal selama 60 hari.',                 'duration "maksimal selama 60 hari" P60D atMost'],
    ['Program itu berjalan selama enam bulan sampai satu tahun.', 'duration "selama enam bulan sampai satu tahun"'],
    ['Pelatih 5 tahun terakhir tetap sama.',                 'duration "5 tahun terakhir" P5Y'],
    ['Dua tahun ini Rani berjualan.',                        'duration "Dua tahun" P2Y'],
    ['Dalam satu bulan lebih kurang 15 kios tutup.',         'duration "satu bulan" P1M'],
    ['Saham dijual satu hari bursa sesudahnya.',             'duration "satu hari bursa"'],
    ['Rapat Minggu (9/8/2020) pagi tadi.',                   'time "Minggu (9/8/2020) pagi tadi" 2020-08-09TMO'],
    ['Rapat pukul 07.04 kemarin (15/8/2020).',               'time "pukul 07.04 kemarin (15/8/2020)" 2020-08-15T07:04'],
    ['Hujan pukul 06.15 WIB pagi tadi.',                     'time "pukul 06.15 WIB pagi tadi" 2020-08-16T06:15+07:00'],
    ['Hujan pukul 21.00 WIB malam tadi.',                    'time "pukul 21.00 WIB malam tadi" 2020-08-15T21:00+07:00'],
    ['Rapat pukul 21.00 WIB malam ini.',                     'time "pukul 21.00 WIB malam ini" 2020-08-16T21:00+07:00'],
    ['Laga mulai pukul 01.00 WIB dini hari nanti.',          'time "mulai pukul 01.00 WIB dini hari nanti" 2020-08-17T01:00+07:00 start'],
    ['Rapat digelar malam Minggu.',                          'time "malam Minggu" 2020-08-15TNI'],
    ['Rapat digelar malam Minggu (8/8).',                    'time "malam Minggu (8/8)" 2020-08-08TNI'],
    ['Rapat digeser dari 5 April ke 13 Mei 2019.',           'date "5 April" 2019-04-05; date "13 Mei 2019" 2019-05-13'],
    ['Rapat digeser dari 5 April menjadi 13 Mei 2019.',      'date "5 April" 2019-04-05; date "13 Mei 2019" 2019-05-13'],
    ['Rapat Kamis (25/10/18) sore.',                         'time "Kamis (25/10/18) sore" 2018-10-25TEV'],
    ['Rapat 16/08/2020 selesai.',                            'date "16/08/2020" 2020-08-16'],
    ['Rapat pada 5 April dan 13 Mei 2019.',                  'date "5 April" 2019-04-05; date "13 Mei 2019" 2019-05-13'],
    ['Rapat sejak Jumat (14/8) sore hingga Sabtu (15/8).',   'time "sejak Jumat (14/8) sore hingga Sabtu (15/8)" 2020-08-14TEV/2020-08-15'],
    ['Rapat hari ini hingga 27 April 2021 mendatang.',       'date "hari ini hingga 27 April 2021 mendatang" 2020-08-16/2021-04-27'],
    ['Rapat Sabtu-Minggu (8-9/8/2020).',                     'date "Sabtu-Minggu (8-9/8/2020)" 2020-08-08/2020-08-09'],
    ['Rapat digelar pada Minggu.',                           'date "Minggu" 2020-08-16'],
    ['Rapat digelar pada Minggu lalu.',                      'date "Minggu lalu" 2020-08-09'],
    ['Rapat di Klaten, Senin, dihadiri Rani.',               'date "Senin" 2020-08-10'],
    ['Rapat digelar minggu lalu.',                           'date "minggu lalu" 2020-W32'],
    ['Harga dimuat dalam edisi 22 Januari 2019.',            'date "22 Januari 2019" 2019-01-22'],
    ['Ia tiba dua hari lebih awal.',                         'duration "dua hari" P2D'],
    ['Pasar dibuka pada Natal 2019.',                        'date "Natal 2019" 2019-12-25'],
    ['Pasar tutup hingga Tahun Baru 2020.',                  'date "hingga Tahun Baru 2020" 2020-01-01 end'],
    ['Pasar buka akhir pekan (weekend) ini.',                'date "akhir pekan (weekend) ini" 2020-W33-WE'],
    ['Batas itu akan berlaku pada 16 Agustus siang.',        'time "16 Agustus siang" 2020-08-16TAF'],
    ['Nanti jadwalnya itu di 2 Oktober.',                    'date "2 Oktober" 2020-10-02'],
    ['Lima tahun kemarin harga naik.',                       'duration "Lima tahun kemarin" P5Y'],
    ['Rapat dua jam kemarin.',                               'duration "dua jam" PT2H; date "kemarin" 2020-08-15'],
    ['Rapat itu dua hari kemarin sore.',                     'duration "dua hari" P2D; time "kemarin sore" 2020-08-15TEV'],
    ['Kios sepi beberapa hari ke belakang.',                 'duration "beberapa hari ke belakang"'],
    ['Ditutup dalam empat hari pertama minggu ini.',         'duration "empat hari pertama" P4D; date "minggu ini" 2020-W33'],
    ['Rapat dua tahun pertama kalinya sepi.',                'duration "dua tahun" P2Y'],
    ['Sewa lima tahun atau lebih.',                          'duration "lima tahun atau lebih" P5Y atLeast'],
    ['Sewa lima tahun atau lebih lama.',                     'duration "lima tahun" P5Y'],
    ['Kios tutup dua jam atau kurang.',                      'duration "dua jam atau kurang" PT2H atMost'],
    ['Rapat pada sekitar 19.00 WIB.',                        'time "sekitar 19.00 WIB" approx'],
    ['Pasar ramai sejak sekitar 2015.',                      'date "sejak sekitar 2015" 2015 start approx'],
    ['Hujan sejak Sabtu malam hingga Minggu dini hari tadi.', 'time "sejak Sabtu malam hingga Minggu dini hari tadi" 2020-08-15TNI/2020-08-16TMO'],
    ['Data yang akan terbit adalah data untuk Juli.',        'date "Juli"'],
    ['Pasar itu akan pindah pada Maret.',                    'date "Maret" 2021-03'],
    ['Rapat dua jam lebih.',                                 'duration "dua jam lebih" PT2H moreThan'],
    ['Siap dalam setahun dua tahun.',                        'duration "setahun dua tahun"'],
    ['Harga naik di paruh kedua tahun ini.',                 'date "paruh kedua tahun ini" 2020-H2'],
    ['Harga naik pada paruh pertama 2021.',                  'date "paruh pertama 2021" 2021-H1'],
    ['Rapat sudah dua minggu.',                              'duration "dua minggu" P2W'],
    ['Rapat akan digelar minggu depan.',                     'date "minggu depan" 2020-W34'],
    ['Rapat pada Maret lalu, bukan Maret 2019.',             'date "Maret lalu" 2020-03; date "Maret 2019" 2019-03'],
    ['Rapat Januari-Maret 2020.',                            'date "Januari-Maret 2020" 2020-01/2020-03'],
    ['Rapat setahun yang lalu.',                             'date "setahun yang lalu" 2019'],
    ['Rapat dalam tiga tahun terakhir.',                     'duration "tiga tahun terakhir" P3Y'],
    ['Rapat kedua dalam waktu dua pekan ke depan.',          'duration "dua pekan ke depan" P2W'],
    ['Lapor dalam 1x24 jam.',                                'duration "1x24 jam" PT24H'],
    ['Lapor paling lama 14 hari.',                           'duration "paling lama 14 hari" P14D atMost'],
  ])('%s', (sentence, found) => {
    expect(timesIn(sentence, '2020-08-16T12:59+07:00')).toBe(found)
  })
})

describe('a list of hours', () => {
  // prettier-ignore
  test.each([
    ['goes on with the day of its heading',
      'Cuaca Klaten Senin (10/8)\n04.00 WIB: Hujan\n07.00 WIB: Cerah',
      'date "Senin (10/8)" 2020-08-10; time "04.00 WIB" 2020-08-10T04:00+07:00; time "07.00 WIB" 2020-08-10T07:00+07:00'],
    ['goes on where its lines are glued',
      'Cuaca Senin (10/8) di Klaten. 04.00 WIB | Hujan | 24 Celsius 07.00 WIB | Cerah | 25 Celsius 10.00 WIB | Cerah',
      'date "Senin (10/8)" 2020-08-10; time "04.00 WIB" 2020-08-10T04:00+07:00; time "07.00 WIB" 2020-08-10T07:00+07:00; time "10.00 WIB" 2020-08-10T10:00+07:00'],
    ['ends with a sentence between',
      'Cuaca Klaten Senin (10/8):\n04.00 WIB: Hujan\nPedagang pulang.\nPasar tutup.\n07.00 WIB: Cerah',
      'date "Senin (10/8)" 2020-08-10; time "04.00 WIB" 2020-08-10T04:00+07:00; time "07.00 WIB"'],
    ['ends with another day',
      'Cuaca Klaten Senin (10/8):\n04.00 WIB: Hujan, lalu cerah hingga pekan depan dan Selasa atau Rabu\n07.00 WIB: Cerah',
      'date "Senin (10/8)" 2020-08-10; time "04.00 WIB" 2020-08-10T04:00+07:00; date "hingga pekan depan" 2020-W34 end; date "Selasa"; date "Rabu"; time "07.00 WIB"'],
    ['ends with an earlier hour',
      'Siaran Senin (10/8):\n22.00 WIB: Klaten\n01.00 WIB: Solo',
      'date "Senin (10/8)" 2020-08-10; time "22.00 WIB" 2020-08-10T22:00+07:00; time "01.00 WIB"'],
    ['has no day where a sentence is no heading',
      'Rapat digelar Senin (10/8).\n04.00 WIB: Hujan',
      'date "Senin (10/8)" 2020-08-10; time "04.00 WIB"'],
    ['is not gone on by a clock within a sentence',
      'Cuaca Klaten Senin (10/8)\n04.00 WIB: Hujan\nPukul 07.00 WIB pasar buka.',
      'date "Senin (10/8)" 2020-08-10; time "04.00 WIB" 2020-08-10T04:00+07:00; time "Pukul 07.00 WIB"'],
  ])('%s', (_why, text, found) => {
    expect(timesIn(text, '2020-08-16')).toBe(found)
  })
})

describe('without a value stays', () => {
  // prettier-ignore
  test.each([
    ['Minggu lalu rapat digelar.',               'date "Minggu lalu"',           'a week or a Sunday?'],
    ['Virgo (23 Agustus - 22 September)',        'date "23 Agustus - 22 September"', 'it comes every year'],
    ['Rapat pada Selasa atau Rabu.',             'date "Selasa"; date "Rabu"',   'any of them'],
    ['Rapat pada Sabtu dan Ahad.',               'date "Sabtu"; date "Ahad"',    'the same'],
    ["Rapat pada Jum'at, Sabtu.",                'date "Jum\'at"; date "Sabtu"', 'the same'],
    ['Laskar Rakyat 1 Juni berunjuk rasa.',      'date "1 Juni"',                'a name'],
    ['Rapat jam 8.',                             'time "jam 8"',                 'no day, and of the morning or the evening'],
    ['Rapat tiga jam lalu.',                     'time "tiga jam lalu"',         'no hour it counts from'],
    ['Rapat beberapa hari lalu.',                'date "beberapa hari lalu"',    'how many?'],
    ['Rapat dua hari kemudian.',                 'date "dua hari kemudian"',     'from which day?'],
    ['Toko buka Senin (10/8). Jam buka pukul 08.00.', 'date "Senin (10/8)" 2020-08-10; time "pukul 08.00"', 'opening hours are not of one day'],
    ['Ada pada 1900-an.',                        'date "1900-an"',               'ten years or a hundred?'],
    ['Tawuran kerap terjadi Sabtu malam.',       'time "Sabtu malam"',           'again and again'],
  ])('%s', (sentence, found) => {
    expect(timesIn(sentence, '2020-08-16')).toBe(found)
  })

  // prettier-ignore
  test.each([
    ['Rapat digelar Rabu (3/6).',       'date "Rabu (3/6)"'],
    ['Rapat digelar pekan lalu.',       'date "pekan lalu"'],
    ['Rapat digelar kemarin.',          'date "kemarin"'],
    ['Rapat digelar 9 Agustus.',        'date "9 Agustus"'],
    ['Rapat digelar Senin (3/8/2020).', 'date "Senin (3/8/2020)" 2020-08-03'],
  ])('%s, where nobody knows when it was written', (sentence, found) => {
    expect(timesIn(sentence)).toBe(found)
  })

  test('a week is of the year that its Thursday is in', () => {
    expect(timesIn('Rapat pekan lalu.', '2021-01-04')).toBe('date "pekan lalu" 2020-W53')
    expect(timesIn('Rapat pekan ini.', '2024-12-30')).toBe('date "pekan ini" 2025-W01')
  })

  // prettier-ignore
  test.each([
    ['Kios itu telah tutup akhir pekan ini.', 'date "akhir pekan ini"'],
    ['Kios itu akan tutup akhir pekan ini.',  'date "akhir pekan ini" 2020-W34-WE'],
  ])('%s, on a Monday', (sentence, found) => {
    expect(timesIn(sentence, '2020-08-17')).toBe(found)
  })

  // prettier-ignore
  test.each([
    ['Rapat digelar Senin (12/11).',    'date "Senin (12/11)" 2018-11-12',       'the day before'],
    ['Rapat digelar Senin (11/12).',    'date "Senin (11/12)" !weekdayMismatch', 'the same, day and month swapped'],
    ['Rapat digelar Selasa (19/12).',   'date "Selasa (19/12)" 2017-12-19',      'no month 19'],
  ])('%s, on 13 November 2018: %s: %s', (sentence, found) => {
    expect(timesIn(sentence, '2018-11-13')).toBe(found)
  })
})

describe('left are', () => {
  // prettier-ignore
  test.each([
    ['Hingga H+10 Hari Raya, pasar ramai.',            'a day, no length'],
    ['Pasar ramai di hari libur (weekend).',           'a word explained'],
    ['"Tanggal 21 besok kita pulang."',                'the 21st to come, not tomorrow'],
    ['Rani bermain di 7 HARI MENANTI HUJAN.',          'a title'],
    ['Kata pelatih 56 tahun itu, timnya siap.',        'an age'],
    ['Bioskop Melati 21 tahun ini ramai.',             'the number of a name, or years?'],
    ['Rekor itu milik Rani (41 tahun 25 hari).',       'an age'],
    ['Ia tinggal di RT 01/RW 13.',                     'a neighbourhood'],
    ['Ia tinggal di rumah No 10/12.',                  'a house'],
    ['Undang-Undang Nomor 11 Tahun 2020 berlaku.',     'a law'],
    ['Hal itu diatur PP 94 Tahun 2021.',               'a law'],
    ['Ia bernyanyi di hari ulang tahun ini.',          'a birthday'],
    ['Undang-Undang 1 Tahun 1974 berlaku.',            'a law'],
    ['Klaten menang 2-1 dan 3-0.',                     'scores'],
    ['Versi 1.2.3 terbit.',                            'a version'],
    ['Pasar sepi pada Natal dan Tahun Baru 2019/2020.', 'a season'],
    ['Siti tinggal di Natal.',                         'a town'],
    ['Obat itu untuk anak-anak di bawah lima tahun.',  'an age'],
    ['Musim 2019/2020 selesai.',                       'a season'],
    ['Layanan itu 24/7.',                              'always'],
    ['Ia naik kereta ke Pasar Minggu.',                'a quarter'],
    ['Ia menulis di Kabar Minggu itu.',                'a paper'],
    ['Ia lulus dari Universitas Sebelas Maret.',       'a university'],
    ['Kantor itu di Jalan 17 Agustus.',                'a street'],
    ['Mei Lestari datang bersama Maret.',              'names'],
    ['Siti Aminah berusia 43 tahun.',                  'an age'],
    ['Seorang pria 43 tahun dan anak 12 tahun datang.', 'ages'],
    ['Siti Aminah (43 tahun) datang.',                 'an age'],
    ['Foto Rani saat masih 12 tahun.',                 'an age'],
    ['Di usianya yang kini menginjak 33 tahun, ia tenang.', 'an age'],
    ['Obat diminum setidaknya satu jam sekali.',       'how often, with a bound'],
    ['Pasar sepi di paruh kedua pertandingan.',        'a half of a match'],
    ['Peserta harus 17 tahun ke atas.',                'an age'],
    ['Banyak tantangan 2019 tahun ini.',               'a slip for the year'],
    ['Itu sehari setelah pemilihan.',                  'a turn of speech'],
    ['Kegiatan sehari-hari berjalan.',                 'a turn of speech'],
    ['Ia datang beberapa minggu-minggu.',              'no unit'],
    ['Tonton 20detik di sini.',                        'a brand'],
    ['Bintang itu 4 tahun cahaya jauhnya.',            'a distance'],
    ['Sepertiga, 1/3 dan 3/4 bagian.',                 'fractions'],
    ['Posisi 7.37 LS dan 110.5 BT.',                   'coordinates'],
  ])('%s: %s', (sentence) => {
    expect(timesIn(sentence, '2020-08-16')).toBe('')
  })
})

// prettier-ignore
const pieces = [
  'Senin', 'Minggu', 'minggu', 'Mei', 'Maret', '13', '3/6', '16/8/2021', '(', ')', ',', '-', '.', '"', 'pukul', '17.18', 'WIB', 'WITA',
  'malam', 'dini hari', 'pekan', 'lalu', 'depan', 'sejak', 'hingga', 'setiap', 'dua', 'jam', 'tahun', '2020', 'kemarin', 'hari ini',
  'akhir', 'awal', 'dan', 'pada', 'kali', 'sehari', 'selama', 'akan', '\u00a0', '\n', '99', '__proto__',
]

test('whatever is printed, it neither throws nor loses its place, and values are whole', () => {
  const text = fc.array(fc.constantFrom(...pieces), { maxLength: 30 })
  fc.assert(
    fc.property(text, fc.constantFrom('', ' '), (words, gap) => {
      const printed = words.join(gap)
      for (const mention of findMentions(printed, { writtenAt: { iso: '2020-08-16' } })) {
        const { start, end } = mention.position
        const there = printed.slice(start.offset, end.offset).replace(/\s+/g, ' ')
        expect(there).toBe(mention.text)
        expect(JSON.stringify(mention)).not.toMatch(/NaN|undefined|Invalid/)
      }
    }),
    { numRuns: 1000 },
  )
})
