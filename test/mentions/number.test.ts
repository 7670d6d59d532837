import { describe, expect, test } from 'vitest'
import { figuresIn } from '../support/figures.ts'

describe('number reads', () => {
  // prettier-ignore
  test.each([
    // the sentence                                             its words                     value, unit
    ['Sekitar 6.700 orang memadati Pasar Legi.',                'Sekitar 6.700 orang',        { value: '6700', modifier: 'approx', unit: 'orang' }],
    ['Pasar itu menampung 720 pedagang.',                       '720 pedagang',               { value: '720', unit: 'pedagang' }],
    ['Tim dari tiga republik datang ke Klaten.',                'tiga republik',              { value: '3', unit: 'republik' }],
    ['Tarif di dua ibu kota naik.',                             'dua ibu kota',               { value: '2', unit: 'ibu kota' }],
    ['Ada 3 rumah sakit di Klaten.',                            '3 rumah sakit',              { value: '3', unit: 'rumah sakit' }],
    ['Ada 3 rumah warga yang rusak.',                           '3 rumah',                    { value: '3', unit: 'rumah' }],
    ['Ada 12 tempat tidur kosong.',                             '12 tempat tidur',            { value: '12', unit: 'tempat tidur' }],
    ['Ia pergi dengan dua keponakannya.',                       'dua keponakannya',           { value: '2', unit: 'keponakannya' }],
    ['Ada 12 tempat yang kosong.',                              '12 tempat',                  { value: '12', unit: 'tempat' }],
    ['Sebanyak 40 tenaga kesehatan datang.',                    '40 tenaga kesehatan',        { value: '40', unit: 'tenaga kesehatan' }],
    ['Dua anak perusahaan itu rugi.',                           'Dua anak perusahaan',        { value: '2', unit: 'anak perusahaan' }],
    ['Hujan turun di 8 kabupaten/kota.',                        '8 kabupaten/kota',           { value: '8', unit: 'kabupaten/kota' }],
    ['Sebanyak 983.990 wajib pilih terdaftar di Klaten.',       '983.990 wajib pilih',        { value: '983990', unit: 'wajib pilih' }],
    ['Penduduknya 1,2 juta.',                                   '1,2 juta',                   { value: '1200000' }],
    ['Penduduknya 1.2 juta jiwa.',                              '1.2 juta jiwa',              { value: '1200000', unit: 'jiwa' }],
    ['Sebanyak tiga belas ribu bibit ditanam.',                 'tiga belas ribu bibit',      { value: '13000', unit: 'bibit' }],
    ['Ada dua ratus lima puluh kios di sana.',                  'dua ratus lima puluh kios',  { value: '250', unit: 'kios' }],
    ['Ada seribu dua ratus kios di sana.',                      'seribu dua ratus kios',      { value: '1200', unit: 'kios' }],
    ['Lebih dari sejuta orang menonton.',                       'Lebih dari sejuta orang',    { value: '1000000', modifier: 'moreThan', unit: 'orang' }],
    ['Hampir setengah juta warga mengungsi.',                   'Hampir setengah juta warga', { value: '500000', modifier: 'lessThan', unit: 'warga' }],
    ['Tercatat satu setengah juta warga pindah.',               'satu setengah juta warga',   { value: '1500000', unit: 'warga' }],
    ['Setidaknya 12 kios terbakar.',                            'Setidaknya 12 kios',         { value: '12', modifier: 'atLeast', unit: 'kios' }],
    ['Maksimal 50 pengunjung boleh masuk.',                     'Maksimal 50 pengunjung',     { value: '50', modifier: 'atMost', unit: 'pengunjung' }],
    ['Kirim 2-3 orang ke Klaten.',                              '2-3 orang',                  { min: '2', max: '3', unit: 'orang' }],
    ['Butuh 20 hingga 30 ribu bibit.',                          '20 hingga 30 ribu bibit',    { min: '20000', max: '30000', unit: 'bibit' }],
    ['Butuh antara 5 dan 10 orang.',                            'antara 5 dan 10 orang',      { min: '5', max: '10', unit: 'orang' }],
    ['IHSG naik 3,4 poin.',                                     '3,4 poin',                   { value: '3.4', unit: 'poin' }],
    ['Rupiah turun ke posisi 805,808.',                         '805,808',                    { value: '805.808' }],
    ['Nilainya turun menjadi minus 2,19.',                      'minus 2,19',                 { value: '-2.19' }],
    ['Satu dari 1/1.000 bibit mati.',                           '1/1.000',                    { value: '0.001' }],
    ['Hampir tiga perempat lahan kering.',                      'Hampir tiga perempat',       { value: '0.75', modifier: 'lessThan' }],
    ['Sepertiga lahan kering.',                                 'Sepertiga',                  {}],
    ['Ada 1,234,567 bibit di gudang.',                          '1,234,567 bibit',            { value: '1234567', unit: 'bibit' }],
    ['Fraksi Melati (15) menolak.',                             '15',                         { value: '15' }],
    ['Partai Melati (94.756 suara) unggul.',                    '94.756 suara',               { value: '94756', unit: 'suara' }],
    ['Polisi Tangkap 5 Pelaku di Klaten',                       '5 Pelaku',                   { value: '5', unit: 'Pelaku' }],
    ['Tim menjamu 9.000-an pedagang.',                          '9.000-an pedagang',          { value: '9000', modifier: 'approx', unit: 'pedagang' }],
    ['Ada 50-an Karyawan di Klaten',                            '50-an Karyawan',             { value: '50', modifier: 'approx', unit: 'Karyawan' }],
    ['Ia bermain dengan 2 hingga 10 pemain.',                   '2 hingga 10 pemain',         { min: '2', max: '10', unit: 'pemain' }],
    ['Ada 1,2 juta pergerakan di Klaten.',                      '1,2 juta pergerakan',        { value: '1200000', unit: 'pergerakan' }],
    ['Kini ada 35 juta lebih, kata Rani.',                      '35 juta lebih',              { value: '35000000', modifier: 'moreThan' }],
    ['Bibit naik 12 kali lebih banyak.',                        '12 kali',                    { value: '12', unit: 'kali' }],
    ['Ada tiga air terjun di Klaten.',                          'tiga air terjun',            { value: '3', unit: 'air terjun' }],
    ['Ada 3 di antaranya yang rusak.',                          '3',                          { value: '3' }],
  ])('%s', (text, words, said) => {
    expect(figuresIn(text)).toEqual([[words, { kind: 'number', ...said }]])
  })

  test('both numbers of a part', () => {
    expect(figuresIn('Total 291 dari 575 kios buka.')).toEqual([
      ['291', { kind: 'number', value: '291' }],
      ['575 kios', { kind: 'number', value: '575', unit: 'kios' }],
    ])
  })
})

test('two numbers for two names', () => {
  expect(figuresIn('Acara itu meraih rating/share 3,0/12,5.')).toEqual([
    ['3,0', { kind: 'number', value: '3' }],
    ['12,5', { kind: 'number', value: '12.5' }],
  ])
})

describe('number leaves', () => {
  // prettier-ignore
  test.each([
    ['one or two, nobody knows',          'Kalau ada satu dua nakal, saya peringati.'],
    ['an article of law',                 'Ia dijerat Pasal 365 ayat 2 KUHP.'],
    ['a law of a year',                   'Hal itu diatur UU 11/2020 dan UU Nomor 23 Tahun 2014.'],
    ['a document',                        'Keputusan Nomor 360/Kep.290-BPBD/2022 berlaku.'],
    ['a number plate',                    'Truk B 9387 BB dan AB 4698 LR bertabrakan.'],
    ['a neighbourhood',                   'Ia tinggal di RT 01/RW 13 dan RT RW 01/13.'],
    ['a kilometre post',                  'Truk terguling di KM 84.700 A.'],
    ['a score',                           'Persiklat ditaklukkan Melati 2-3 dalam laga itu.'],
    ['a draw',                            'Skor menjadi 2-2 lewat Bagus Tirta.'],
    ['a year',                            'Pada 2014 pemerintah menata pasar itu.'],
    ['a cup of a year',                   'Piala Klaten 2018 kali ini meriah.'],
    ['a day and a clock',                 'Senin (16/8) pukul 12.59 WIB'],
    ['an age',                            'Rani Wulandari (43) datang, Bagus, 50, pulang.'],
    ['a length of time',                  'Ia berdagang sekitar 10 tahun, lalu 2 jam menunggu.'],
    ['a name with a number',              'Pandemi COVID-19, KTT G20, Boeing 737 milik Bagus, Liga 1 dan iOS 14.2 rusak'],
    ['a class, a school, a floor',        'Siswa kelas 3 SMA 1 di lantai 4 gedung itu.'],
    ['a list of labels',                  'Paket 1, 2, 3, dan 5 ditunda.'],
    ['a telephone',                       'Hubungi 0812-3456-7890 atau 021 555 1234.'],
    ['the number of a list',              '1. Tomat 2. Cabai'],
    ['one of them',                       'Salah satu kios, satu sama lain, satu per satu'],
    ['no exact value',                    'Puluhan ribu orang dan ratusan kios'],
    ['an article of grammar',             'Seorang pedagang membawa sebuah karung.'],
    ['both',                              'Kedua pedagang itu pulang.'],
    ['separators that contradict',        'Halaman itu dibaca 53,203 kali.'],
    ['the minute of a goal',              "Bagus Tirta (43') mencetak gol."],
    ['a verb behind the number',          'Nomor 5 menang, 3 ditangkap'],
    ['an islands’ name',                  'Wisata Kepulauan Seribu sepi.'],
    ['a verb behind a number',            'Dua juga kalikan, 5 kalikan'],
    ['songs of some years',               'Ia menyanyi lagu 90-an favorit.'],
    ['a size, its sign damaged',          'Kios berukuran 1.490Ã\u00971.640 mm dan 3Ã4 meter.'],
    ['a size',                            'Kios berukuran 3 x 4 meter itu kosong.'],
    ['an idiom',                          'Ia masuk tiga besar dan bicara empat mata.'],
  ])('%s', (_why, text) => {
    expect(figuresIn(text)).toEqual([])
  })
})
