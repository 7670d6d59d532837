import { describe, expect, test } from 'vitest'
import {
  isBody,
  isNamedKind,
  isOffice,
  isPersonalOffice,
  isRank,
  isRole,
  portfolioAt,
} from '../../src/grammar/office.ts'

describe('what a word with a capital tells of the words behind it', () => {
  // prettier-ignore
  test.each([
    ['an office',                         isOffice,          ['Kepala', 'KAPOLRES', 'Presiden', 'Pengacara'],  ['Kepalanya', 'Rani', 'constructor', '']],
    ['an office that a name can follow',  isPersonalOffice,  ['Presiden', 'Bupati', 'Penyanyi'],     ['Kepala', 'Pengacara', 'Rani', '__proto__']],
    ['a rank or a form of address',       isRank,            ['AKBP', 'dr.', 'Jenderal', 'Bu'],      ['Kapolres', 'Buku', 'Rani', 'valueOf']],
    ['a part in a story',                 isRole,            ['Tersangka', 'Korban', 'Sopir'],       ['Kepala', 'Korbankan', 'toString']],
    ['a body, a place or a thing',        isBody,            ['Partai', 'Polres', 'PT', 'Jalan'],    ['Rani', 'Parta', 'constructor']],
    ['a kind of body with a name',        isNamedKind,       ['PT', 'RS', 'Fraksi', 'SMAN'],         ['Polres', 'Rani', 'constructor']],
  ])('%s', (_what, is, words, others) => {
    expect(words.filter((word) => !is(word))).toEqual([])
    expect(others.filter((word) => is(word))).toEqual([])
  })

  test('a general of an army, and none of an office', () => {
    expect(isRank('Jenderal', 'Kapolri')).toBe(true)
    expect(isRank('Jenderal', 'Direktur')).toBe(false)
    expect(isRank('AKBP', 'Direktur')).toBe(true)
  })

  // prettier-ignore
  test.each([
    ['Menteri Keuangan Rani',              'Menteri Keuangan '],
    ['Wakil Menteri Luar Negeri Rani',     'Wakil Menteri Luar Negeri '],
    ['Menteri Keuangan',                   ''],
    ['Menteri Cuaca Rani',                 ''],
    ['Kepala Keuangan Rani',               ''],
  ])('the office of a minister: %s: %j', (words, office) => {
    expect(words.slice(0, portfolioAt(words))).toBe(office)
  })
})
