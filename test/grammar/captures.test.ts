import P from 'parsimmon'
import { expect, test } from 'vitest'
import { captures } from '../../src/grammar/captures.ts'
import { matcher } from '../../src/grammar/match.ts'

const clock = captures(/(?<hour>\d{1,2})[:.](?<minute>\d\d)(?: (?<zone>WIB))?/)

test('the named groups of a pattern are its parts', () => {
  expect(matcher(clock)('12:59 WIB')).toMatchObject({ hour: '12', minute: '59', zone: 'WIB' })
  expect(matcher(clock)('12.59')?.['zone']).toBeUndefined()
})

test('it reads where it stands, and nowhere further on', () => {
  const read = matcher(P.seq(P.string('pukul '), clock))
  expect(read('pukul 07.15')?.[1]).toMatchObject({ hour: '07', minute: '15' })
  expect(read('pukul kira-kira 07.15')).toBeUndefined()
})

test('a pattern without named groups has no parts', () => {
  expect(matcher(captures(/\d+/))('12')).toEqual({})
})

test('it reads the same text twice', () => {
  const read = matcher(clock)
  expect(read('12:59')).toEqual(read('12:59'))
})
