import P from 'parsimmon'
import { describe, expect, test } from 'vitest'
import { matcher } from '../../src/grammar/match.ts'
import { token } from '../../src/grammar/token.ts'

describe('a token', () => {
  test('reads what its pattern matches, or a group of it', () => {
    expect(matcher(token(/^\d+/))('12')).toBe('12')
    expect(matcher(token(/(\d+) kali/, 1))('12 kali')).toBe('12')
    expect(matcher(token(/x(\d)?/, 1))('x')).toBe('')
  })

  test('reads where it stands, and nowhere further on', () => {
    expect(matcher(P.seq(token(/^hujan /), token(/^turun/)))('hujan turun')).toHaveLength(2)
    expect(matcher(token(/turun/))('hujan turun')).toBeUndefined()
  })

  test('sees what stands before it', () => {
    expect(matcher(P.seq(token(/hujan/), token(/\b turun/)))('hujan turun')).toBeDefined()
    expect(matcher(P.seq(token(/hu/), token(/(?<=hu)jan/)))('hujan')).toBeDefined()
  })

  test('keeps no expectations of attempts that came equally far', () => {
    const failing = P.alt(token(/a/), token(/b/), token(/c/)) as unknown as {
      _: (text: string, index: number) => P.Reply<string>
    }
    expect(failing._('x', 0)).toMatchObject({ status: false, expected: [] })
  })
})
