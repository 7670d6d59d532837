import P from 'parsimmon'
import { afterEach, describe, expect, test } from 'vitest'
import { matcher, offset } from '../../src/grammar/match.ts'

const inherited = Object.getOwnPropertyNames(Object.prototype)

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(inherited)
})

describe('a matcher', () => {
  const read = matcher(P.string('hujan'))

  test('gives what the parser gives of the whole text', () => {
    expect(read('hujan')).toBe('hujan')
    expect(matcher(P.regexp(/\d+/).map(Number))('12')).toBe(12)
  })

  test.each(['hujan turun', 'huj', 'panas', '', '__proto__', 'constructor', 'toString'])(
    'gives undefined for %j, and changes no object',
    (text) => {
      expect(read(text)).toBeUndefined()
    },
  )

  test('works after a failure as before it', () => {
    expect(read('panas')).toBeUndefined()
    expect(read('hujan')).toBe('hujan')
  })

  test('an offset counts from the beginning of the text', () => {
    const parts = P.seq(P.string('hujan '), offset, P.string('turun'), offset)
    expect(matcher(parts)('hujan turun')).toEqual(['hujan ', 6, 'turun', 11])
    expect(matcher(parts)('__proto__')).toBeUndefined()
  })
})
