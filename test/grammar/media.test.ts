import { expect, test } from 'vitest'
import { knownMediumAt } from '../../src/grammar/media.ts'

// prettier-ignore
test.each([
  ['BBC, Senin',                   'BBC'],
  ['BBC. Hujan turun',             'BBC'],
  ['BBC News Indonesia menulis',   'BBC News Indonesia'],
  ['The Guardian menulis',         'The Guardian'],
  ['9to5Mac menulis',              '9to5Mac'],
  ['E! News menulis',              'E! News'],
  // look alike
  ['BBCA naik',                    undefined],
  ['bbc',                          undefined],
  ['Guardiola menulis',            undefined],
  ['The Guard menulis',            undefined],
  ['__proto__',                    undefined],
  ['',                             undefined],
])('a medium that everybody knows: %s: %s', (words, medium) => {
  expect(knownMediumAt(words)).toBe(medium)
})
