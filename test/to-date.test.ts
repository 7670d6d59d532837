import { type Timestamp, toDate, type Zone } from 'urai-berita'
import { describe, expect, test } from 'vitest'

describe('a timestamp with a zone is an instant', () => {
  // prettier-ignore
  test.each<[Timestamp, string]>([
    [{ iso: '2020-08-16T12:59+07:00', zone: 'WIB' },      '2020-08-16T05:59:00.000Z'],
    [{ iso: '2020-08-16T12:59+08:00', zone: 'WITA' },     '2020-08-16T04:59:00.000Z'],
    [{ iso: '2020-08-16T12:59+09:00', zone: 'WIT' },      '2020-08-16T03:59:00.000Z'],
    [{ iso: '2021-01-01T00:30:15+07:00', zone: 'WIB' },   '2020-12-31T17:30:15.000Z'],
    [{ iso: '2020-08-16T05:59Z' },                        '2020-08-16T05:59:00.000Z'],
    [{ iso: '2020-08-16T05:59-05:00' },                   '2020-08-16T10:59:00.000Z'],
  ])('%j', (timestamp, instant) => {
    expect(toDate(timestamp)?.toISOString()).toBe(instant)
  })

  test('whatever zone is assumed', () => {
    const timestamp: Timestamp = { iso: '2020-08-16T12:59+07:00', zone: 'WIB' }
    expect(toDate(timestamp, 'WIT')).toEqual(toDate(timestamp))
  })
})

describe('a timestamp without one is an instant only where a zone is assumed', () => {
  // prettier-ignore
  test.each<[string, Zone, string]>([
    ['2024-01-29T17:18',       'WIB',   '2024-01-29T10:18:00.000Z'],
    ['2024-01-29T17:18',       'WITA',  '2024-01-29T09:18:00.000Z'],
    ['2024-01-29T17:18:30',    'WIT',   '2024-01-29T08:18:30.000Z'],
    ['2020-08-16',             'WIB',   '2020-08-15T17:00:00.000Z'],
    ['2020-08-16',             'WIT',   '2020-08-15T15:00:00.000Z'],
  ])('%s, %s', (iso, zone, instant) => {
    expect(toDate({ iso })).toBeUndefined()
    expect(toDate({ iso }, zone)?.toISOString()).toBe(instant)
  })
})

describe('what is no date gives none', () => {
  test.each(['', 'kemarin', '2020-02-31', '2020-13-01', '2020-08-16T25:00+07:00', '__proto__'])(
    '%j',
    (iso) => {
      expect(toDate({ iso })).toBeUndefined()
      expect(toDate({ iso }, 'WIB')).toBeUndefined()
    },
  )
})
