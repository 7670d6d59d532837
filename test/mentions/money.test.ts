import { describe, expect, test } from 'vitest'
import { figuresIn } from '../support/figures.ts'

describe('money reads', () => {
  // prettier-ignore
  test.each([
    // the sentence                              its words                      value, currency
    ['Harganya Rp 1,2 triliun.',                 'Rp 1,2 triliun',              { value: '1200000000000', currency: 'IDR' }],
    ['Harganya Rp11.511,91 triliun.',            'Rp11.511,91 triliun',         { value: '11511910000000000', currency: 'IDR' }],
    ['Harganya Rp50.000,-',                      'Rp50.000,-',                  { value: '50000', currency: 'IDR' }],
    ['Harganya Rp.100 ribu per bulannya.',       'Rp.100 ribu per bulannya',    { value: '100000', currency: 'IDR', per: 'bulan' }],
    ['Harganya Rp50ribu saja.',                  'Rp50ribu',                    { value: '50000', currency: 'IDR' }],
    ['Emas ditutup US$ 1.277 per ons troi.',     'US$ 1.277 per ons troi',      { value: '1277', currency: 'USD', per: 'ons troi' }],
    ['Gaji Rp 9 Juta Per Bulan',                 'Rp 9 Juta Per Bulan',         { value: '9000000', currency: 'IDR', per: 'Bulan' }],
    ['Utang Rp 9 Juta Per Desember',             'Rp 9 Juta',                   { value: '9000000', currency: 'IDR' }],
    ['Utang Rp 9 Juta Per Bulan Ini',            'Rp 9 Juta',                   { value: '9000000', currency: 'IDR' }],
    ['Harganya Rp 10. 400 per liter.',           'Rp 10. 400 per liter',        { value: '10400', currency: 'IDR', per: 'liter' }],
    ['Harganya Rp 12.000/kg.',                   'Rp 12.000/kg',                { value: '12000', currency: 'IDR', per: 'kg' }],
    ['Kurs Rp 14.282,5 per dolar AS.',           'Rp 14.282,5 per dolar AS',    { value: '14282.5', currency: 'IDR', per: 'dolar AS' }],
    ['Kurs Rp 14.282 per dollar AS.',            'Rp 14.282 per dollar AS',     { value: '14282', currency: 'IDR', per: 'dollar AS' }],
    ['Kerugiannya Rp 7,2 miliar lebih.',         'Rp 7,2 miliar lebih',         { value: '7200000000', modifier: 'moreThan', currency: 'IDR' }],
    ['Biayanya Rp 13 juta-an.',                  'Rp 13 juta-an',               { value: '13000000', modifier: 'approx', currency: 'IDR' }],
    ['Kejari Sita Rp 38,5 M Milik Bagus',        'Rp 38,5 M',                   { value: '38500000000', currency: 'IDR' }],
    ['Punya uang Rp 56 T itu berat.',            'Rp 56 T',                     { value: '56000000000000', currency: 'IDR' }],
    ['Nilainya Rp 7 triliun 800 miliar.',        'Rp 7 triliun 800 miliar',     { value: '7800000000000', currency: 'IDR' }],
    ['Nilainya Rp 20-30 miliar.',                'Rp 20-30 miliar',             { min: '20000000000', max: '30000000000', currency: 'IDR' }],
    ['Nilainya Rp 500 ribu-1 juta.',             'Rp 500 ribu-1 juta',          { min: '500000', max: '1000000', currency: 'IDR' }],
    ['Nilainya Rp 14.255 - Rp 14.310 hari ini.', 'Rp 14.255 - Rp 14.310',       { min: '14255', max: '14310', currency: 'IDR' }],
    ['Lebih dari Rp 10,3 kuadriliun.',           'Lebih dari Rp 10,3 kuadriliun', { value: '10300000000000000', modifier: 'moreThan', currency: 'IDR' }],
    ['Tak lebih dari Rp 5 juta.',                'Tak lebih dari Rp 5 juta',    { value: '5000000', modifier: 'atMost', currency: 'IDR' }],
    ['Harganya Rp 13,9 jutaan.',                 'Rp 13,9 jutaan',              { value: '13900000', modifier: 'approx', currency: 'IDR' }],
    ['Nilainya Rp 33.296.257.959 (miliar).',     'Rp 33.296.257.959 (miliar)',  { value: '33296257959', currency: 'IDR' }],
    ['Denda Rp 5.000.000 (lima juta rupiah).',   'Rp 5.000.000 (lima juta rupiah)', { value: '5000000', currency: 'IDR' }],
    ['Nilainya 900 miliar rupiah.',              '900 miliar rupiah',           { value: '900000000000', currency: 'IDR' }],
    ['Nilainya lima juta rupiah.',               'lima juta rupiah',            { value: '5000000', currency: 'IDR' }],
    ['Nilainya US$ 5 miliar.',                   'US$ 5 miliar',                { value: '5000000000', currency: 'USD' }],
    ['Nilainya US$ 1.897,91 kemarin.',           'US$ 1.897,91',                { value: '1897.91', currency: 'USD' }],
    ['Nilainya US$1,897.91 kemarin.',            'US$1,897.91',                 { value: '1897.91', currency: 'USD' }],
    ['Nilainya US$ 100 miliar dolar.',           'US$ 100 miliar dolar',        { value: '100000000000', currency: 'USD' }],
    ['Pajaknya ISK 1.000 per malam.',            'ISK 1.000 per malam',         { value: '1000', currency: 'ISK', per: 'malam' }],
    ['Nilainya USD 3.000.',                      'USD 3.000',                   { value: '3000', currency: 'USD' }],
    ['Nilainya 72,39 juta dollar AS.',           '72,39 juta dollar AS',        { value: '72390000', currency: 'USD' }],
    ['Nilainya 20 dolar Singapura.',             '20 dolar Singapura',          { value: '20', currency: 'SGD' }],
    ['Nilainya €20 juta.',                       '€20 juta',                    { value: '20000000', currency: 'EUR' }],
    ['Nilainya 191,00 yen per kg.',              '191,00 yen per kg',           { value: '191', currency: 'JPY', per: 'kg' }],
    ['Nilainya RM 50 sehari.',                   'RM 50',                       { value: '50', currency: 'MYR' }],
    ['Nilainya $20 saja.',                       '$20',                         { value: '20' }],
    ['Nilainya 5 juta dolar.',                   '5 juta dolar',                { value: '5000000' }],
  ])('%s', (text, words, said) => {
    expect(figuresIn(text)).toEqual([[words, { kind: 'money', ...said }]])
  })
})

describe('money leaves', () => {
  // prettier-ignore
  test.each([
    ['digits beyond repair',        'Harganya Rp8.5000 per liter.'],
    ['a scale that is misspelt',    'Nilainya Rp 5 trilun.'],
    ['separators that contradict',  'Nilainya HKD 4,410 sebulan.'],
    ['a scale behind `-an`',        'Nilainya Rp 200-an miliar.'],
    ['no exact amount',             'Nilainya jutaan rupiah.'],
  ])('%s', (_why, text) => {
    expect(figuresIn(text)).toEqual([])
  })

  test('the day of `per`, and a number of something else', () => {
    expect(figuresIn('Utang Rp 5 juta per 31 Desember')).toEqual([
      ['Rp 5 juta', { kind: 'money', value: '5000000', currency: 'IDR' }],
    ])
    expect(figuresIn('Upah Rp 500.000 - 10 orang')).toEqual([
      ['Rp 500.000', { kind: 'money', value: '500000', currency: 'IDR' }],
      ['10 orang', { kind: 'number', value: '10', unit: 'orang' }],
    ])
  })
})
