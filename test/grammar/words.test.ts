import P from 'parsimmon'
import { describe, expect, test } from 'vitest'
import { matcher } from '../../src/grammar/match.ts'
import { alternatives, dash, rest, upToLast, wordIn } from '../../src/grammar/words.ts'

describe('a word of a table', () => {
  const read = matcher(wordIn({ sep: 'short', september: 'long', 'jum’at': 'friday' }))

  // prettier-ignore
  test.each([
    ['sep',            'short'],
    ['september',      'long'],
    ['SEPTEMBER',      'long'],
    ['September',      'long'],
    ['Jum’at',         'friday'],
    ['separuh',        undefined],
    ['sep2',           undefined],
    ['sepé',           undefined],
    ['constructor',    undefined],
    ['__proto__',      undefined],
    ['',               undefined],
  ])('%j', (word, meaning) => {
    expect(read(word)).toBe(meaning)
  })

  test('may hold what a regular expression would misread', () => {
    expect(matcher(wordIn({ 'a.b': 1, '(c': 2 }))('A.B')).toBe(1)
    expect(matcher(wordIn({ 'a.b': 1, '(c': 2 }))('(C')).toBe(2)
    expect(matcher(wordIn({ 'a.b': 1, '(c': 2 }))('axb')).toBeUndefined()
  })

  test('longer words come first', () => {
    expect(alternatives(['a', 'abc', 'ab'])).toBe('abc|ab|a')
    expect(alternatives(['a|b', '[cd]'])).toBe('\\[cd\\]|a\\|b')
  })
})

describe('a dash', () => {
  const read = matcher(P.seq(P.string('a'), dash.then(rest)))

  test.each(['a-b', 'a - b', 'a--b', 'a -- b', 'a – b', 'a—b', 'a — b', 'a -b', 'a- b', 'a  -  b'])(
    '%s',
    (text) => {
      expect(read(text)).toEqual(['a', 'b'])
    },
  )

  test.each(['a b', 'a + b', 'a ~ b', 'a    - b', 'ab'])('is none: %s', (text) => {
    expect(read(text)).toBeUndefined()
  })
})

describe('all before the last of a character', () => {
  const read = matcher(P.seq(P.string('x'), upToLast('('), rest))

  test.each([
    ['xab(c)', ['x', 'ab', '(c)']],
    ['xa(b)(c)', ['x', 'a(b)', '(c)']],
    ['x(', ['x', '', '(']],
    ['xabc', undefined],
  ])('%s', (text, parts) => {
    expect(read(text)).toEqual(parts)
  })
})
