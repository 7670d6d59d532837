import { describe, expect, test } from 'vitest'
import type { Draft, Mention } from '../../src/mentions/mention.ts'
import { findPeople } from '../../src/mentions/people.ts'

/** What a sentence says of people: the words, and what they mean. */
function read(sentence: string): unknown[] {
  return findPeople(sentence).map(({ from, to, ...said }: Draft) => ({
    ...said,
    words: sentence.slice(from, to),
  }))
}

describe('ages are read', () => {
  // prettier-ignore
  test.each<[sentence: string, words: string, value: string, person?: string]>([
    ['Korban bernama Yani (43) dirawat.',                  'Yani (43)',                 '43', 'Yani'],
    ['Rani Wulandari (30 tahun) menyapu kios.',            'Rani Wulandari (30 tahun)', '30', 'Rani Wulandari'],
    ['Tersangka Bagus Tirta (28), warga Klaten, diam.',    'Bagus Tirta (28)',          '28', 'Bagus Tirta'],
    ['Pelaku berinisial AK (20) ditangkap.',               'AK (20)',                   '20', 'AK'],
    ['Siti binti Ahmad (61) menabung.',                    'Siti binti Ahmad (61)',     '61', 'Siti binti Ahmad'],
    ['Seorang pedagang, Mashari, 50, warga Klaten.',       'Mashari, 50',               '50', 'Mashari'],
    ['Bagus Tirta alias Bagong (43) pulang.',              'Bagus Tirta alias Bagong (43)', '43', 'Bagus Tirta'],
    ['Balita (2,5 tahun) itu bernama Siti (2,5 tahun).',   'Siti (2,5 tahun)',          '2.5', 'Siti'],
    ['Pedagang berusia 43 tahun itu tertawa.',             'berusia 43 tahun',          '43'],
    ['Anaknya umur 5 tahun.',                              'umur 5 tahun',              '5'],
    ['Ia berumur lima belas tahun.',                       'berumur lima belas tahun',  '15'],
    ['Ia meninggal pada usia 76 tahun.',                   'usia 76 tahun',             '76'],
    ['Seorang bocah 5 tahun tersesat.',                    'bocah 5 tahun',             '5'],
  ])('%s', (sentence, words, value, person) => {
    expect(read(sentence).filter((each) => (each as Mention).kind === 'age')).toEqual([
      { kind: 'age', value, ...(person !== undefined && { person }), words },
    ])
  })

  test('two people', () => {
    expect(read('Polisi mencari Bagus Tirta (29) dan Siti (26).')).toMatchObject([
      { person: 'Bagus Tirta', value: '29' },
      { person: 'Siti', value: '26' },
    ])
  })

  test('a person whose name is in doubt within the title', () => {
    expect(read('Kepala Pasar Legi Rani Wulandari (43) hadir.')).toEqual([
      { kind: 'age', value: '43', words: 'Kepala Pasar Legi Rani Wulandari (43)' },
    ])
  })
})

describe('ages are not read', () => {
  // prettier-ignore
  test.each([
    ['seats',                      'Fraksi Golkar (15), Fraksi Gerindra (70), Fraksi Kelapa (44) hadir.'],
    ['one of several head-counts', 'Hadir wakil Golkar (15) dan Kelapa (4).'],
    ['the minute of a goal',       "Bagus (43') dan Tirta (63') mencetak gol."],
    ['votes',                      'Partai Nasdem (94.756 suara) unggul.'],
    ['a law',                      'Mereka pelaku (pasal) 365.'],
    ['a share',                    'Hasilnya, 83,5 persen warga setuju.'],
    ['a share between commas',     'Sisanya, 17, 5 persen menolak.'],
    ['a year',                     'Rani Wulandari (2019) menulis buku.'],
    ['a team',                     'Timnas U-19 menang.'],
    ['a place',                    'Warga Klaten (20) hadir.'],
    ['a day',                      'Pada Rabu (8) hujan turun.'],
    ['a body by its initials',     'Anggota BPBD (12) berjaga.'],
    ['an article of a law',        'Lihat Pasal (5).'],
    ['months: a length of time',   'Bayi itu berusia 7 bulan.'],
    ['half a year',                'Bayi itu berusia empat setengah bulan.'],
    ['a limit',                    'Warga berusia 17 tahun ke atas memilih.'],
    ['a limit in a headline',      'Jemaah Usia 65 Tahun ke Atas Berangkat'],
    ['a limit in a table',         'Penduduk Berumur 15 Tahun ke Atas'],
    ['the years of anybody',       'Minum jamu setelah usia 40 tahun itu baik.'],
    ['a firm, by its number',      'Memasuki usia ke-20 tahun, PT Melati berpesta.'],
    ['a body behind it',           'Pada usia 50 tahun ASPEK berbenah.'],
    ['a span',                     'Warga berusia 18-25 tahun memilih.'],
    ['a difference',               'Keduanya terpaut usia 15 tahun.'],
    ['a building',                 'Bangunan berusia 100 tahun itu runtuh.'],
    ['a limit before it',          'Risikonya kecil bagi mereka yang berusia 30 tahun.'],
    ['less than some years',       'Ia kurang dari usia 30 tahun.'],
    ['a province',                 'Provinsi yang berusia 20 tahun itu maju.'],
    ['a club with its name',       'Klub Melati Jaya berusia 90 tahun.'],
    ['a sentence in prison',       'Jaksa menuntut pria 15 tahun penjara.'],
    ['the name of everything',     '__proto__ (43)'],
    ['nothing',                    ''],
  ])('%s: %s', (_why, sentence) => {
    expect(read(sentence)).toEqual([])
  })
})

describe('abbreviations are read', () => {
  // prettier-ignore
  test.each([
    ['Dolar Amerika Serikat (AS) naik.',                       'Amerika Serikat', 'AS'],
    ['Pegawai Negeri Sipil (PNS) libur.',                      'Pegawai Negeri Sipil', 'PNS'],
    ['Menurut Kementerian Keuangan (Kemenkeu), kas cukup.',    'Kementerian Keuangan', 'Kemenkeu'],
    ['Hasil Pemilihan Umum (Pemilu) sah.',                     'Pemilihan Umum', 'Pemilu'],
    ['Kepolisian Daerah (Polda) Jateng',                       'Kepolisian Daerah', 'Polda'],
    ['Kepala Kepolisian Resor (Kapolres) Klaten',              'Kepala Kepolisian Resor', 'Kapolres'],
    ['Badan Pengawas Pemilihan Umum (Bawaslu) hadir.',         'Badan Pengawas Pemilihan Umum', 'Bawaslu'],
    ['Badan Meteorologi, Klimatologi, dan Geofisika (BMKG)',   'Badan Meteorologi, Klimatologi, dan Geofisika', 'BMKG'],
    ['Kekerasan dalam Rumah Tangga (KDRT)',                    'Kekerasan dalam Rumah Tangga', 'KDRT'],
    ['Perserikatan Bangsa-Bangsa (PBB) bersidang.',            'Perserikatan Bangsa-Bangsa', 'PBB'],
    ['Presiden Komisi Pemilihan Umum (KPU) pulang.',           'Komisi Pemilihan Umum', 'KPU'],
    ['Satuan Polisi Pamong Praja (Satpol-PP)',                 'Satuan Polisi Pamong Praja', 'Satpol-PP'],
  ])('%s', (sentence, long, short) => {
    expect(read(sentence)).toEqual([
      { kind: 'abbreviation', short, long, words: `${long} (${short})` },
    ])
  })
})

describe('abbreviations are not read', () => {
  // prettier-ignore
  test.each([
    ['initials of another language', 'Organisasi Kesehatan Dunia (WHO) hadir.'],
    ['words in small letters',       'tempat kejadian perkara (TKP)'],
    ['a code of the exchange',       'PT Kelapa Sejahtera (KLPX)'],
    ['a party behind a politician',  'Siti Aminah (Golkar) menolak.'],
    ['across another bracket',       'Bagus (Persib) dan Tirta (Persib)'],
    ['a word of a single letter',    'Vitamin (A)'],
    ['a remark',                     'Rani Wulandari (Antara)'],
  ])('%s: %s', (_why, sentence) => {
    expect(read(sentence)).toEqual([])
  })
})

describe('aliases are read', () => {
  // prettier-ignore
  test.each([
    ['Tersangka Bagus Tirta alias Bagong ditahan.',          'Bagus Tirta alias Bagong', 'Bagus Tirta', 'Bagong'],
    ['Faisal (37) alias Komeng tertawa.',                    'Faisal (37) alias Komeng', 'Faisal', 'Komeng'],
    ['Presiden Joko Widodo atau Jokowi hadir.',              'Joko Widodo atau Jokowi', 'Joko Widodo', 'Jokowi'],
    ['Siti Aminah yang akrab disapa Mina tersenyum.',        'Siti Aminah yang akrab disapa Mina', 'Siti Aminah', 'Mina'],
    ['Bagus Tirta yang karib disapa Tirta pergi.',           'Bagus Tirta yang karib disapa Tirta', 'Bagus Tirta', 'Tirta'],
    ['Gilang Pramana alias Juragan 77, pedagang itu.',       'Gilang Pramana alias Juragan 77', 'Gilang Pramana', 'Juragan 77'],
  ])('%s', (sentence, words, name, alias) => {
    expect(read(sentence).filter((each) => (each as Mention).kind === 'alias')).toEqual([
      { kind: 'alias', name, alias, words },
    ])
  })
})

describe('aliases are not read', () => {
  // prettier-ignore
  test.each([
    ['a choice of two places',   'Pertemuan itu di Klaten atau Solo.'],
    ['a choice of two people',   'Rani Wulandari atau Siti Aminah akan hadir.'],
    ['words in small letters',   'gratis alias tanpa biaya'],
    ['a nickname of no name',    'aparat yang akrab disebut Omon'],
    ['an office',                'Bagus Tirta yang akrab disapa Wali Kota Klaten'],
    ['nothing behind it',        'Bagus Tirta alias'],
  ])('%s: %s', (_why, sentence) => {
    expect(read(sentence)).toEqual([])
  })
})
