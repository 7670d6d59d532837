import { describe, expect, test } from 'vitest'
import { prefixMatcher } from '../../src/grammar/match.ts'
import {
  isOpener,
  properName,
  properNameBefore,
  titledWords,
} from '../../src/grammar/proper-name.ts'

describe('words with capitals', () => {
  const read = prefixMatcher(properName)

  // prettier-ignore
  test.each([
    ['Rani Wulandari pulang',             'Rani Wulandari'],
    ['Siti binti Ahmad pulang',           'Siti binti Ahmad'],
    ['M. Iqbal pulang',                   'M. Iqbal'],
    ['dr. Rani Wulandari pulang',         'dr. Rani Wulandari'],
    ['Brigjen Pol. Bagus Tirta pulang',   'Brigjen Pol. Bagus Tirta'],
    ["Asy'ari pulang",                    "Asy'ari"],
    ['Al-Rasyid Umar pulang',             'Al-Rasyid Umar'],
    ['PAN-RB bersidang',                  'PAN-RB'],
    // as far as the name goes
    ['Rani Wulandari, pedagang itu',      'Rani Wulandari'],
    ['Rani Wulandari. Bagus pulang',      'Rani Wulandari'],
    ['Rani Senin pulang',                 'Rani'],
    ['Rani dan Bagus pulang',             'Rani'],
    ['Ketua RT 05 Bagus pulang',          'Ketua RT'],
  ])('%s: %s', (words, name) => {
    expect(read(words)?.value).toBe(name)
  })

  // prettier-ignore
  test.each([
    ['small letters',   'rani wulandari'],
    ['a weekday',       'Senin Rani pulang'],
    ['a number',        '12 Pedagang'],
    ['nothing',         ''],
  ])('are not %s: %s', (_what, words) => {
    expect(read(words)).toBeUndefined()
  })
})

describe('titles with the words that join them', () => {
  const read = prefixMatcher(titledWords)

  // prettier-ignore
  test.each([
    ['Kepala Bidang Humas dan Protokol Rani pulang',  'Kepala Bidang Humas dan Protokol Rani'],
    ['Ketua RT 05 Bagus pulang',                      'Ketua RT 05 Bagus'],
    ['Wakil Ketua 2, Bagus, pulang',                  'Wakil Ketua 2'],
    // no word to join
    ['Kepala Dinas dan pulang',                       'Kepala Dinas'],
    ['Ketua RT 05 pulang',                            'Ketua RT'],
  ])('%s: %s', (words, title) => {
    expect(read(words)?.value).toBe(title)
  })
})

describe('where the words with capitals begin that end a text', () => {
  // prettier-ignore
  test.each([
    ['kata warga, Siti binti Ahmad',   'Siti binti Ahmad'],
    ['kata M. Iqbal',                  'M. Iqbal'],
    ['kata "Rani Wulandari',           'Rani Wulandari'],
    ['sebanyak 99.Gilang',             'Gilang'],
    ['Rani Wulandari',                 'Rani Wulandari'],
    ['pada Kamis Rani Wulandari',      'Rani Wulandari'],
    ['Kamis Rani Wulandari',           'Rani Wulandari'],
    ['lalu warga',                     ''],
    ['pada Rabu',                      ''],
    ['',                               ''],
  ])('%s: %j', (text, name) => {
    expect(text.slice(properNameBefore(text, text.length))).toBe(name)
  })
})

test('words that have a capital only where a sentence begins', () => {
  expect(['Menurut', 'kata', 'Sementara'].every(isOpener)).toBe(true)
  expect(['Rani', 'Klaten', 'constructor'].some(isOpener)).toBe(false)
})
