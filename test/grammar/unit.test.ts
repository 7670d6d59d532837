import { expect, test } from 'vitest'
import { matcher } from '../../src/grammar/match.ts'
import { unit } from '../../src/grammar/unit.ts'

const read = matcher(unit)

// prettier-ignore
test.each([
  [' meter',                  'm'],
  ['km',                      'km'],
  [' kilometer persegi',      'km²'],
  [' km/jam',                 'km/jam'],
  [' meter per detik',        'm/s'],
  [' derajat Celcius',        '°C'],
  ['°C',                      '°C'],
  [' Nm',                     'Nm'],
  [' nm',                     'nm'],
  [' KW',                     'kW'],
  [' basis poin',             'bp'],
  ['° BT',                    '°'],
])('%s', (text, symbol) => {
  expect(read(text)).toEqual({ symbol })
})

test('degrees south and west turn the value round', () => {
  expect(read(' derajat Lintang Selatan')).toEqual({ symbol: '°', isNegative: true })
  expect(read('° BB')).toEqual({ symbol: '°', isNegative: true })
})

test.each([' M', 'G', ' orang', ' mata', '', ' constructor', '__proto__'])(
  'no unit: %s',
  (text) => {
    expect(read(text)).toBeUndefined()
  },
)
