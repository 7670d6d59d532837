import { describe, expect, test } from 'vitest'
import { matcher } from '../../src/grammar/match.ts'
import { isInCapitals, place } from '../../src/grammar/place.ts'

const readPlace = matcher(place)

describe('a place', () => {
  // prettier-ignore
  test.each([
    ['SOLO'], ['Solo'], ['Los Angeles'], ['Kota Lembah Arum'], ['BAU-BAU'], ["Ma'rib"], ['D.C.'],
  ])('%s', (written) => {
    expect(readPlace(written)).toBe(written)
  })

  // prettier-ignore
  test.each([
    ['small letters',      'solo'],
    ['a figure',           'Solo 2'],
    ['five words',         'Kota Lembah Arum Jaya Raya'],
    ['a sentence',         'Hujan turun'],
    ['nothing',            ''],
  ])('is none: %s', (_why, written) => {
    expect(readPlace(written)).toBeUndefined()
  })
})

test('only a place in capitals may stand without an outlet', () => {
  expect(isInCapitals('SOLO')).toBe(true)
  expect(isInCapitals('BAU-BAU')).toBe(true)
  expect(isInCapitals('Solo')).toBe(false)
  expect(isInCapitals('DI')).toBe(false)
})
