import { describe, expect, test } from 'vitest'
import {
  day,
  exists,
  leadingWeekday,
  monthNamed,
  weekdayNamed,
  weekdayOf,
} from '../../src/grammar/calendar.ts'
import { matcher } from '../../src/grammar/match.ts'

const readDay = matcher(day)
const readWeekday = matcher(leadingWeekday)
const readWhole = matcher(leadingWeekday.map((weekday) => ({ weekday })))

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
    ['6 Agustus, 2020',          2020,  8,     6],
    ['August 16, 2020',          2020,  8,     16],
    ['August 1st, 2020',         2020,  8,     1],
    ['August 2nd, 2020',         2020,  8,     2],
    ['August 3rd, 2020',         2020,  8,     3],
    ['August 16th, 2020',        2020,  8,     16],
    ['AUGUST 6,2020',            2020,  8,     6],
    ['2020-08-16',               2020,  8,     16],
    ['2020/8/16',                2020,  8,     16],
    ['2020-12-6',                2020,  12,    6],
    ['1991-05-12',               1991,  5,     12],
    ['3016-05-12',               3016,  5,     12],
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
    ['such a year behind a word',        '16 Agustus 20201'],
    ['a day of three figures at last',   '2020-08-161'],
    ['words around it',                  'x2020-08-16'],
    ['a month that is glued',            '16Agustus2020'],
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
    [0, ['Minggu', 'Ahad', 'Sunday', 'Min', 'Sun']],
    [1, ['Senin', 'Sen', 'Monday', 'Mon']],
    [2, ['Selasa', 'Sel', 'Tuesday', 'Tue']],
    [3, ['Rabu', 'Rab', 'Wednesday', 'Wed']],
    [4, ['Kamis', 'Kam', 'Thursday', 'Thu']],
    [5, ['Jumat', "Jum'at", 'Jum’at', 'Jum`at', 'JUMAT', 'Jum', 'Friday', 'Fri']],
    [6, ['Sabtu', 'Sab', 'Saturday', 'Sat']],
  ])('%i', (number, spellings) => {
    for (const spelling of spellings) {
      expect([spelling, readWeekday(spelling)]).toEqual([spelling, number])
    }
  })
})

describe('with what stands behind a weekday', () => {
  // prettier-ignore
  test.each([
    // written                              weekday
    ['Selasa, ',                            2],
    ['Selasa | ',                           2],
    ['Selasa. ',                            2],
    ['Selasa/',                             2],
    ['Selasa, 20 Jumadil Awwal 1438 / ',    2],
    ['Selasa, 5 Safar 1445 H/',             2],
    ['Selasa, 5 Syawal 1445H /',            2],
    ['',                                    undefined],
  ])('%s', (written, weekday) => {
    expect(readWhole(written)).toEqual({ weekday })
  })

  // prettier-ignore
  test.each([
    ['a word that begins like one',         'Mingguan'],
    ['a day of our calendar',               'Selasa, 20 Februari 2018 / '],
    ['a name of three words',               'Selasa, 20 Jumadil Awwal Lama 1438 / '],
    ['the Muslim day without a weekday',    '20 Safar 1445 / '],
  ])('but not %s', (_why, written) => {
    expect(readWhole(written)).toBeUndefined()
  })
})

describe('words without a number', () => {
  test.each(['Agustusan', 'constructor', '__proto__', ''])('%s', (word) => {
    expect(monthNamed(word)).toBeNaN()
    expect(weekdayNamed(word)).toBeNaN()
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
    [2020,   1,     1,   true],
    [2021,   2,     28,  true],
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
