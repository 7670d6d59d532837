import { describe, expect, test } from 'vitest'
import { figuresIn } from '../support/figures.ts'

describe('measure reads', () => {
  // prettier-ignore
  test.each([
    ['Jaraknya 50-100 meter.',                    '50-100 meter',               { min: '50', max: '100', unit: 'm' }],
    ['Jaraknya sekitar 2,5 km.',                  'sekitar 2,5 km',             { value: '2.5', modifier: 'approx', unit: 'km' }],
    ['Jaraknya dua kilometer.',                   'dua kilometer',              { value: '2', unit: 'km' }],
    ['Luasnya 3.466 hektare.',                    '3.466 hektare',              { value: '3466', unit: 'ha' }],
    ['Luasnya 10 meter persegi.',                 '10 meter persegi',           { value: '10', unit: 'm²' }],
    ['Panennya 12 juta ton.',                     '12 juta ton',                { value: '12000000', unit: 't' }],
    ['Panennya 6 ton per hektare.',               '6 ton per hektare',          { value: '6', unit: 't/ha' }],
    ['Beratnya 116,073 kg.',                      '116,073 kg',                 { value: '116.073', unit: 'kg' }],
    ['Lajunya 100 kilometer per jam.',            '100 kilometer per jam',      { value: '100', unit: 'km/jam' }],
    ['Lajunya 100km/jam.',                        '100km/jam',                  { value: '100', unit: 'km/jam' }],
    ['Tingginya 1,94m di harga itu.',             '1,94m',                      { value: '1.94', unit: 'm' }],
    ['Kadarnya 15 mikrogram per meter kubik.',    '15 mikrogram per meter kubik', { value: '15', unit: 'µg/m³' }],
    ['Suhunya -5 derajat Celcius.',               '-5 derajat Celcius',         { value: '-5', unit: '°C' }],
    ['Suhunya minus 20 derajat.',                 'minus 20 derajat',           { value: '-20', unit: '°' }],
    ['Isinya 0,2 cm kubik.',                      '0,2 cm kubik',               { value: '0.2', unit: 'cm³' }],
    ['Kadarnya 50 parts per million.',            '50 parts per million',       { value: '50', unit: 'ppm' }],
    ['Layarnya 6,8 inci.',                        '6,8 inci',                   { value: '6.8', unit: 'in' }],
    ['Memorinya 128GB.',                          '128GB',                      { value: '128', unit: 'GB' }],
    ['Torsinya 250 Nm, bukan cip 4 meter.',       '250 Nm',                     { value: '250', unit: 'Nm' }],
    ['Gempa magnitudo 5,2 terasa di Klaten.',     'magnitudo 5,2',              { value: '5.2', unit: 'M' }],
    ['Gempa M5.2 terasa di Klaten.',              'M5.2',                       { value: '5.2', unit: 'M' }],
    ['Gempa 6,2 SR terasa di Klaten.',            '6,2 SR',                     { value: '6.2', unit: 'SR' }],
    ['Skala intensitas III - IV MMI.',            'III - IV MMI',               { min: '3', max: '4', unit: 'MMI' }],
    ['Pusatnya di 7,37° LS.',                     '7,37° LS',                   { value: '-7.37', unit: '°' }],
    ['Pusatnya di 130,23 derajat Bujur Timur.',   '130,23 derajat Bujur Timur', { value: '130.23', unit: '°' }],
  ])('%s', (text, words, said) => {
    expect(figuresIn(text)[0]).toEqual([words, { kind: 'measure', ...said }])
  })
})

describe('measure leaves', () => {
  // prettier-ignore
  test.each([
    ['an amount in letters',    'Omzet pasar itu 600m, harga kios 5 m.'],
    ['a net',                   'Jaringan 5G tersedia.'],
    ['degrees with minutes',    'Hilal setinggi 1 derajat 6,78 menit.'],
    ['what no unit follows',    'Ia mencetak 12 m5'],
  ])('%s', (_why, text) => {
    expect(figuresIn(text)).toEqual([])
  })
})
