import { describe, expect, test } from 'vitest'
import { matcher } from '../../src/grammar/match.ts'
import { isGreater, negative, numeral, quotient, scaled } from '../../src/grammar/numeral.ts'

const read = matcher(numeral)

describe('numeral reads', () => {
  // prettier-ignore
  test.each([
    ['720',                          '720',              'plain'],
    ['0',                            '0',                'plain'],
    ['6.700',                        '6700',             'grouped'],
    ['1.897,91',                     '1897.91',          'grouped'],
    ['1,234,567',                    '1234567',          'grouped'],
    ['1,234.50',                     '1234.5',           'grouped'],
    ['1,2',                          '1.2',              'decimal'],
    ['4,00',                         '4',                'decimal'],
    ['0,125',                        '0.125',            'decimal'],
    ['53,203',                       '53.203',           'doubtful'],
    ['1.2',                          '1.2',              'dotted'],
    ['0.125',                        '0.125',            'dotted'],
    ['1,2 juta',                     '1200000',          'decimal'],
    ['50ribu',                       '50000',            'plain'],
    ['7 triliun 800 miliar',         '7800000000000',    'plain'],
    ['minus 2,19',                   '-2.19',            'decimal'],
    ['-5',                           '-5',               'plain'],
    ['tiga',                         '3',                'words'],
    ['sebelas',                      '11',               'words'],
    ['tiga belas ribu',              '13000',            'words'],
    ['seratus dua puluh lima',       '125',              'words'],
    ['dua ribu lima ratus',          '2500',             'words'],
    ['sejuta',                       '1000000',          'words'],
    ['setengah juta',                '500000',           'words'],
    ['dua setengah miliar',          '2500000000',       'words'],
    ['satu juta dua ratus ribu tiga', '1200003',         'words'],
  ])('%s', (text, value, form) => {
    expect(read(text)).toMatchObject({ value, form })
  })
})

test.each(['8.5000', '12.30.45', '1.2345', '007', '16/8', 'puluhan ribu', 'ribu', '', '__proto__'])(
  'numeral leaves %s',
  (text) => {
    expect(read(text)).toBeUndefined()
  },
)

test('arithmetic on decimal strings loses no digit', () => {
  expect(scaled('11511.91', 12)).toBe('11511910000000000')
  expect(scaled('0.5', 3)).toBe('500')
  expect(scaled('-1.23456', 2)).toBe('-123.456')
  expect(negative('-5')).toBe('5')
  expect(negative('0')).toBe('0')
  expect(quotient('3', '4')).toBe('0.75')
  expect(quotient('1', '1000')).toBe('0.001')
  expect(quotient('1', '3')).toBeUndefined()
  expect(quotient('1', '0')).toBeUndefined()
  expect(isGreater('10', '9.99')).toBe(true)
  expect(isGreater('-2', '-1.5')).toBe(false)
  expect(isGreater('12345678901234567891', '12345678901234567890')).toBe(true)
})
