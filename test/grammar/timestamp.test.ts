import { describe, expect, test } from 'vitest'
import { matcher } from '../../src/grammar/match.ts'
import { moment } from '../../src/grammar/timestamp.ts'

const read = matcher(moment)

describe('a moment says no more than the text', () => {
  // prettier-ignore
  test.each([
    // written                                   iso                           zone
    ['16/08/2020, 12:59 WIB',                    '2020-08-16T12:59+07:00',     'WIB'],
    ['16/08/2020, 12:59 WITA',                   '2020-08-16T12:59+08:00',     'WITA'],
    ['16/08/2020, 12:59 wit',                    '2020-08-16T12:59+09:00',     'WIT'],
    ['16/08/2020 12:59 WP',                      '2020-08-16T12:59+09:00',     'WIT'],
    ['August 16, 2020 07:22 PM',                 '2020-08-16T19:22',           undefined],
    ['August 16, 2020 12:05 AM',                 '2020-08-16T00:05',           undefined],
    ['12:59 WIB | Minggu, 16 Agustus 2020',      '2020-08-16T12:59+07:00',     'WIB'],
    ['16/08/2020, 12:59',                        '2020-08-16T12:59',           undefined],
    ['16/08/2020',                               '2020-08-16',                 undefined],
    ['16/08/2020 9:05 WIB',                      '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 09.05 WIB',                     '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 09:05:30 WIB',                  '2020-08-16T09:05:30+07:00',  'WIB'],
    ['16/08/2020 00:00 WIB',                     '2020-08-16T00:00+07:00',     'WIB'],
    ['16/08/2020 23:59:59',                      '2020-08-16T23:59:59',        undefined],
    ['16/08/2020 | 09:05 WIB',                   '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 - 09:05 WIB',                   '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 – 09:05 WIB',                   '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 : 09.05 WIB',                   '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 / 09:05 WIB',                   '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 • 09:05 WIB',                   '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 · 09:05 WIB',                   '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 — 09:05 WIB',                   '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 -- 09:05 WIB',                  '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 jam 09.05 WIB',                 '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 pkl 09.05 WIB',                 '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 Pkl. 09.05 WIB',                '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 at 09:05 WIB',                  '2020-08-16T09:05+07:00',     'WIB'],
    ['16 Agustus 2020 pukul 09.05 WIB',          '2020-08-16T09:05+07:00',     'WIB'],
    ['16 Agustus 2020, Pukul 09.05 (WIB)',       '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 09:05WIB',                      '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 09:05 WIB WIB',                 '2020-08-16T09:05+07:00',     'WIB'],
    ['16/08/2020 09:05 WITA WIT',                '2020-08-16T09:05+08:00',     'WITA'],
    ['16/08/2020 09.05.30 WIB',                  '2020-08-16T09:05:30+07:00',  'WIB'],
    ['16/08/2020, 12:59 WIB ',                   '2020-08-16T12:59+07:00',     'WIB'],
    ['16/08/2020 ',                              '2020-08-16',                 undefined],
    ['2020-08-16T09:05:30Z',                     '2020-08-16T09:05:30Z',       undefined],
    ['2020-08-16t09:05z',                        '2020-08-16T09:05Z',          undefined],
    ['2020-08-16T09:05:30.123456Z',              '2020-08-16T09:05:30Z',       undefined],
    ['2020-08-16T09:05:30.123Z',                 '2020-08-16T09:05:30Z',       undefined],
    ['2020-08-16T09:05+0700',                    '2020-08-16T09:05+07:00',     undefined],
    ['2020-08-16T09:05-05:00',                   '2020-08-16T09:05-05:00',     undefined],
    ['Minggu, 16/08/2020 09:05 WIB',             '2020-08-16T09:05+07:00',     'WIB'],
    ['Minggu 16 Agustus 2020',                   '2020-08-16',                 undefined],
  ])('%s', (written, iso, zone) => {
    expect(read(written)).toEqual({ timestamp: zone === undefined ? { iso } : { iso, zone } })
  })
})

describe('and what is wrong with it', () => {
  // prettier-ignore
  test.each([
    ['31/02/2020, 12:59 WIB',           undefined],
    ['16/13/2020',                      undefined],
    ['00/08/2020',                      undefined],
    ['16/08/2020, 24:00 WIB',           undefined],
    ['16/08/2020, 12:60 WIB',           undefined],
    ['16/08/2020, 12:59:60 WIB',        undefined],
    ['Senin, 31/02/2020',               undefined],
  ])('%s does not exist', (written, timestamp) => {
    expect(read(written)).toEqual({ timestamp, doubt: 'impossibleDate' })
  })

  test('Senin, 16/08/2020 was a Sunday', () => {
    expect(read('Senin, 16/08/2020')).toEqual({
      timestamp: { iso: '2020-08-16' },
      doubt: 'weekdayMismatch',
    })
  })
})

describe('no moment is', () => {
  // prettier-ignore
  test.each([
    ['a clock alone',                     '12:59 WIB'],
    ['a weekday alone',                   'Minggu'],
    ['a clock of three figures',          '16/08/2020, 12:599'],
    ['a clock of one figure more',        '16/08/2020, 12:59:300'],
    ['a clock of two marks',              '16/08/2020, 12::59'],
    ['a zone that goes on',               '16/08/2020, 12:59 WIBAWA'],
    ['a second zone that goes on',        '16/08/2020, 12:59 WIB WITAMA'],
    ['a third zone',                      '16/08/2020, 12:59 WIB WIB WIB'],
    ['a fraction of seven figures',       '2020-08-16T09:05:30.1234567Z'],
    ['half an offset',                    '2020-08-16T09:05+07'],
    ['a zone without a clock',            '16/08/2020 WIB'],
    ['words behind it',                   '16/08/2020, 12:59 WIB lalu'],
    ['a name inherited by objects',       '__proto__'],
  ])('%s', (_why, written) => {
    expect(read(written)).toBeUndefined()
  })
})
