import { describe, expect, test } from 'vitest'
import { figuresIn } from '../support/figures.ts'

describe('percent reads', () => {
  // prettier-ignore
  test.each([
    ['Ia meraih 80,1 persen suara.',                    '80,1 persen',                { value: '80.1' }],
    ['Ia meraih 91.2 persen suara.',                    '91.2 persen',                { value: '91.2' }],
    ['Harga naik 5% kemarin.',                          '5%',                         { value: '5' }],
    ['Harga naik lima persen.',                         'lima persen',                { value: '5' }],
    ['Harga naik 5 per sen.',                           '5 per sen',                  { value: '5' }],
    ['Bunga naik 0,25 persen poin.',                    '0,25 persen poin',           { value: '0.25' }],
    ['Antara 60 persen hingga 70 persen kios tutup.',   '60 persen hingga 70 persen', { min: '60', max: '70' }],
    ['Inflasi di kisaran 4,00%-4,25%.',                 '4,00%-4,25%',                { min: '4', max: '4.25' }],
    ['Inflasi sekitar 5,2-5,8%.',                       'sekitar 5,2-5,8%',           { min: '5.2', max: '5.8', modifier: 'approx' }],
    ['Harga turun hampir 10 persen.',                   'hampir 10 persen',           { value: '10', modifier: 'lessThan' }],
    ['Laju di atas 5 persen.',                          'di atas 5 persen',           { value: '5', modifier: 'moreThan' }],
    ['Diskon hingga 70 persen.',                        'hingga 70 persen',           { value: '70', modifier: 'atMost' }],
    ['Saham itu (-13,01%) jatuh.',                      '-13,01%',                    { value: '-13.01' }],
    ['Ekonomi tumbuh minus 5,32 persen.',               'minus 5,32 persen',          { value: '-5.32' }],
    ['Ekonomi menjadi plus 5 (persen).',                'plus 5 (persen)',            { value: '5' }],
    ['Kesalahan survei +/- 3,1 persen.',                '+/- 3,1 persen',             { value: '3.1' }],
    ['Angkanya turun 0,46% poin.',                      '0,46% poin',                 { value: '0.46' }],
    ['Ekonomi tumbuh 6% atau lebih.',                   '6% atau lebih',              { value: '6', modifier: 'atLeast' }],
    ['Harga 5 persen lebih tinggi.',                    '5 persen',                   { value: '5' }],
    ['Saham MLTI+0,56% naik.',                          '0,56%',                      { value: '0.56' }],
    ['Prices are up 1.20 percent.',                     '1.20 percent',               { value: '1.2' }],
  ])('%s', (text, words, said) => {
    expect(figuresIn(text)).toEqual([[words, { kind: 'percent', ...said }]])
  })

  test('two shares where the second is less: a fall is no span', () => {
    expect(figuresIn('Inflasi turun dari 5 persen hingga 3 persen.')).toEqual([
      ['5 persen', { kind: 'percent', value: '5' }],
      ['3 persen', { kind: 'percent', value: '3' }],
    ])
  })
})
