import { describe, expect, test } from 'vitest'
import { day, exists, leadingWeekday, weekdayOf } from '../../src/grammar/calendar.ts'
import { matcher } from '../../src/grammar/match.ts'

const readDay = matcher(day)
const readWeekday = matcher(leadingWeekday)

describe('a day is read', () => {
  // prettier-ignore
  test.each([
    // written                   year   month  day
    ['16/08/2020',               2020,  8,     16],
    ['1/8/2020',                 2020,  8,     1],
    ['02-4-2022',                2022,  4,     2],
    ['16.08.2020',               2020,  8,     16],
    ['16 Agustus 2020',          2020,  8,     16],
    ['16 agustus 2020',          2020,  8,     16],
    ['16-Agustus-2020',          2020,  8,     16],
    ['16 Agu. 2020',             2020,  8,     16],
    ['August 16, 2020',          2020,  8,     16],
    ['2020-08-16',               2020,  8,     16],
    ['2020/8/16',                2020,  8,     16],
    ['31/02/2020',               2020,  2,     31],
    ['13/10/3025',               3025,  10,    13],
  ])('%s', (written, year, month, day) => {
    expect(readDay(written)).toEqual({ year, month, day })
  })

  // prettier-ignore
  test.each([
    [1,  ['Januari', 'Jan', 'January']],
    [2,  ['Februari', 'Feb', 'Pebruari', 'Peb', 'February']],
    [3,  ['Maret', 'Mar', 'Mrt', 'March']],
    [4,  ['April', 'Apr']],
    [5,  ['Mei', 'May']],
    [6,  ['Juni', 'Jun', 'June']],
    [7,  ['Juli', 'Jul', 'July']],
    [8,  ['Agustus', 'Agu', 'Ags', 'Agt', 'Agst', 'August', 'Aug']],
    [9,  ['September', 'Sept', 'Sep']],
    [10, ['Oktober', 'Okt', 'October', 'Oct']],
    [11, ['November', 'Nopember', 'Nov', 'Nop']],
    [12, ['Desember', 'Des', 'December', 'Dec']],
  ])('month %i in all its spellings', (month, spellings) => {
    for (const spelling of spellings) {
      expect([spelling, readDay(`3 ${spelling} 2016`)?.month]).toEqual([spelling, month])
      expect([spelling, readDay(`3 ${spelling.toUpperCase()} 2016`)?.month]).toEqual([spelling, month])
    }
  })
})

describe('no day is', () => {
  // prettier-ignore
  test.each([
    ['a day of mixed marks',             '16/08-2020'],
    ['a day of three figures',           '116/08/2020'],
    ['a month of three figures',         '16/108/2020'],
    ['a year of two figures',            '16/08/20'],
    ['a year of five figures',           '16/08/20201'],
    ['a year of another century',        '16 Agustus 1820'],
    ['a word that begins like a month',  '16 Marah 2020'],
    ['a month inherited by objects',     '16 constructor 2020'],
    ['a day without its year',           '16 Agustus'],
  ])('%s', (_why, written) => {
    expect(readDay(written)).toBeUndefined()
  })
})

describe('a weekday counts from Sunday', () => {
  // prettier-ignore
  test.each([
    [0, ['Minggu', 'Ahad', 'Sunday', 'Min']],
    [1, ['Senin', 'Sen', 'Monday']],
    [2, ['Selasa', 'Sel', 'Tuesday']],
    [3, ['Rabu', 'Rab', 'Wednesday']],
    [4, ['Kamis', 'Kam', 'Thursday']],
    [5, ['Jumat', "Jum'at", 'Jum’at', 'Jum`at', 'JUMAT', 'Friday']],
    [6, ['Sabtu', 'Sab', 'Saturday']],
  ])('%i', (number, spellings) => {
    for (const spelling of spellings) {
      expect([spelling, readWeekday(spelling)]).toEqual([spelling, number])
    }
  })
})

describe('a day exists', () => {
  // prettier-ignore
  test.each([
    // year  month  day  exists
    [2020,   2,     29,  true],
    [2019,   2,     29,  false],
    [1900,   2,     29,  false],
    [2000,   2,     29,  true],
    [2020,   4,     31,  false],
    [2020,   12,    31,  true],
    [2020,   0,     1,   false],
    [2020,   13,    1,   false],
    [2020,   1,     0,   false],
    [2020,   1,     32,  false],
  ])('%i-%i-%i: %s', (year, month, day, expected) => {
    expect(exists({ year, month, day })).toBe(expected)
  })
})

test('its weekday is the one of the calendar, in any time zone of the host', () => {
  expect(weekdayOf({ year: 2015, month: 11, day: 4 })).toBe(3)
  expect(weekdayOf({ year: 2020, month: 2, day: 29 })).toBe(6)
  expect(weekdayOf({ year: 1991, month: 5, day: 12 })).toBe(0)
})
