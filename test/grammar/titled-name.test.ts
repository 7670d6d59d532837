import { describe, expect, test } from 'vitest'
import { titledName } from '../../src/grammar/titled-name.ts'

describe('where the name begins is certain', () => {
  // prettier-ignore
  test.each<[words: string, title: string | undefined, name: string]>([
    ['Rani Wulandari',                     undefined, 'Rani Wulandari'],
    ['AKBP Bagus Tirta',                   undefined, 'AKBP Bagus Tirta'],
    ['Brigjen Pol. Bagus Tirta',           undefined, 'Brigjen Pol. Bagus Tirta'],
    ['Kapolres Klaten AKBP Bagus Tirta',   'Kapolres Klaten', 'AKBP Bagus Tirta'],
    ['Juru Bicara KPK Bagus Tirta',        'Juru Bicara KPK', 'Bagus Tirta'],
    ['Kepala BPBD Klaten Siti Aminah',     'Kepala BPBD Klaten', 'Siti Aminah'],
    ['Bupati Klaten Siti Aminah',          'Bupati Klaten', 'Siti Aminah'],
    ['Wali Kota Solo Rani Wulandari',      'Wali Kota Solo', 'Rani Wulandari'],
    ['Menteri Keuangan Rani Wulandari',    'Menteri Keuangan', 'Rani Wulandari'],
    ['Presiden Siti Aminah',               'Presiden', 'Siti Aminah'],
    ['Kapolri Jenderal Bagus Tirta',       'Kapolri', 'Jenderal Bagus Tirta'],
    ['Ketua majelis hakim Rani Wulandari', 'Ketua majelis hakim', 'Rani Wulandari'],
    ['Wakil Perdana Menteri Rani Wulandari', 'Wakil Perdana Menteri', 'Rani Wulandari'],
    ['Gubernur Jawa Tengah Rani',          'Gubernur Jawa Tengah', 'Rani'],
    ['Bupati Kabupaten Klaten Siti Aminah', 'Bupati Kabupaten Klaten', 'Siti Aminah'],
    ['Tersangka Bagus Tirta',              'Tersangka', 'Bagus Tirta'],
  ])('%s', (words, title, name) => {
    expect(titledName(words)).toEqual({ ...(title !== undefined && { title }), name })
  })
})

describe('all words are the title', () => {
  // prettier-ignore
  test.each([
    ['the office has a name of its own',  'Kepala Pasar Legi Rani Wulandari'],
    ['a firm has a name of its own',      'Direktur PT Maju Jaya Rani Wulandari'],
    ['a general of no army',              'Sekretaris Direktorat Jenderal Industri Rani Wulandari'],
    ['a school has a name of its own',    'Kepala SD Melati Rani Wulandari'],
    ['a portfolio that nobody has',       'Menteri Cuaca Rani Wulandari'],
    ['a club has a name of its own',      'Pelatih Persib Bagus Tirta'],
    ['whose lawyer it is',                'Kuasa hukum Rani Wulandari'],
    ['the same',                          'Pengacara Rani Wulandari'],
    ['one word, which may go on',         'Kiper Bagus'],
    ['a committee in small letters',      'Ketua panitia lomba Rani Wulandari'],
    ['a part in a story alone',           'Korban'],
    ['a number',                          'Rani Wulandari 2'],
    ['a field behind the initials',       'Direktur BPJS Kesehatan Rani Wulandari'],
    ['a place behind the initials',       'Kepala BPBD Klaten'],
    ['an office alone',                   'Wakil Bupati'],
    ['a body',                            'Badan Pangan Nasional'],
    ['a place',                           'Klaten'],
    ['two people',                        'Rani dan Bagus'],
  ])('%s: %s', (_why, words) => {
    expect(titledName(words)).toEqual({ title: words })
  })
})
