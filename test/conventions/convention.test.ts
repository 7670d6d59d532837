import { describe, expect, test } from 'vitest'
import {
  asPrinted,
  firstWord,
  firstWordLookup,
  firstWordsOf,
} from '../../src/conventions/convention.ts'

describe('a line as it is always printed', () => {
  // prettier-ignore
  test.each([
    ['Terkini Lainnya',       'terkini lainnya'],
    ['Terkini Lainnya: !?»>.', 'terkini lainnya'],
    ['Viva.co.id »',          'viva.co.id'],
    ['- Iklan -',             '- iklan -'],
    ['!?',                    ''],
    ['',                      ''],
  ])('%j', (line, printed) => {
    expect(asPrinted(line)).toBe(printed)
  })
})

describe('the first word', () => {
  // prettier-ignore
  test.each([
    ['Penulis: Rani',         'Penulis'],
    ['Kompas.com',            'Kompas'],
    ['AZ az',                 'AZ'],
    ['az AZ',                 'az'],
    ['0 Komentar',            '0'],
    ['9 views',               '0'],
    ['/ Solo',                '/'],
    [': Rani',                ':'],
    ['© 2008',                '©'],
    ['[a]',                   '['],
    ['`a',                    '`'],
    ['{a}',                   '{'],
    ['@a',                    '@'],
    ['a'.repeat(30),          'a'.repeat(24)],
    ['',                      ''],
  ])('of %j', (text, word) => {
    expect(firstWord(text)).toBe(word)
  })

  test('of a list of phrases', () => {
    expect(firstWordsOf(['penulis', 'penulis naskah', '- pewarta'])).toEqual(
      new Set(['penulis', '-']),
    )
  })
})

describe('what a table says of the first word', () => {
  const lookUp = firstWordLookup(new Map([['penulis', 1], ['0', 2], ['-', 3], ['WhatsApp', 4]])) // prettier-ignore

  // prettier-ignore
  test.each([
    ['penulis: Rani',         1],
    ['Penulis: Rani',         1],
    ['PENULIS: RANI',         1],
    ['pENULIS: Rani',         undefined],
    ['Penulisan',             undefined],
    ['Penuh',                 undefined],
    ['Rani',                  undefined],
    ['5 views',               2],
    ['- Pewarta',             3],
    ['WhatsApp',              4],
    ['WHATSAPP',              4],
    ['Whatsapp',              undefined],
    ['',                      undefined],
  ])('of %j', (text, value) => {
    expect(lookUp(text)).toBe(value)
  })
})
