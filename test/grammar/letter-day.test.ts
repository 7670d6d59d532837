import { describe, expect, test } from 'vitest'
import { letterDay } from '../../src/grammar/letter-day.ts'

describe('the day of a letter', () => {
  test.each([
    ['Bogor, 14 September 2018', '2018-09-14'],
    ['Bogor, Jumat, 14 September 2018', '2018-09-14'],
    ['Bogor, Jumat 14 September 2018', '2018-09-14'],
    ['JAKARTA, 5 Mei 2010', '2010-05-05'],
  ])('%s', (line, iso) => {
    expect(letterDay(line)?.timestamp?.iso).toBe(iso)
  })

  // prettier-ignore
  test.each([
    ['a title and its day',       'Ramalan Cuaca, 14 September 2018'],
    ['a day alone',               '14 September 2018'],
    ['no comma',                  'Bogor 14 September 2018'],
    ['words behind it',           'Bogor, 14 September 2018 pagi'],
    ['no year',                   'Bogor, 14 September'],
    ['no month',                  'Bogor, 14 Halaman 2018'],
    ['nothing',                   ''],
  ])('is none: %s', (_why, line) => {
    expect(letterDay(line)).toBeUndefined()
  })
})
