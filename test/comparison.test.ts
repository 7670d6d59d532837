// The forty strings of docs/comparison.md, read as of 19 August 2020, 15:00 WIB; undefined is no date.
import { readFileSync } from 'node:fs'
import { parseDateline } from 'urai-berita'
import { findMentions } from 'urai-berita/mentions'
import { expect, test } from 'vitest'

const strings: readonly (readonly [string, string | undefined])[] = [
  ['Kompas.com - 16/08/2020, 12:59 WIB', '2020-08-16T12:59+07:00'],
  ['16/08/2020, 12:59 WIB', '2020-08-16T12:59+07:00'],
  ['08/09/2020, 12:59 WIB', '2020-09-08T12:59+07:00'],
  ['Kompas.com, 16 Agustus 2020, 12:59 WIB', '2020-08-16T12:59+07:00'],
  ['Minggu, 16 Agu 2020 12:59 WIB', '2020-08-16T12:59+07:00'],
  ['CNN Indonesia Minggu, 16 Agu 2020 12:59 WIB', '2020-08-16T12:59+07:00'],
  ['Minggu, 16 Agustus 2020 12:59 WIB', '2020-08-16T12:59+07:00'],
  ['16 Agustus 2020 | 12.59 WIB', '2020-08-16T12:59+07:00'],
  ['Ahad 16 Aug 2020 12:59 WIB', '2020-08-16T12:59+07:00'],
  ['Diperbarui 16 Agu 2020, 12:59 WIB', '2020-08-16T12:59+07:00'],
  ['Senin, 17 Agustus 2020 | 17:18 WITA', '2020-08-17T17:18+08:00'],
  ['Senin (17/8/2020) pukul 17.18 WITA', '2020-08-17T17:18+08:00'],
  ['Jumat, 14 Agustus 2020 pukul 05.30 WIT', '2020-08-14T05:30+09:00'],
  ['Jumat, 1 Mei 2020 09:05 WIB', '2020-05-01T09:05+07:00'],
  ["Jum'at, 7 Feb 2020 20:10 WIB", '2020-02-07T20:10+07:00'],
  ['Kamis, 31 Desember 2020 23:59 WIB', '2020-12-31T23:59+07:00'],
  ['Rabu, 14 Okt 2020 07:00 WIB', '2020-10-14T07:00+07:00'],
  ['17 Nopember 2020 08:15 WIB', '2020-11-17T08:15+07:00'],
  ['Selasa, 3 Maret 2020 00:05 WIB', '2020-03-03T00:05+07:00'],
  ['16.08.2020 12.59 WIB', '2020-08-16T12:59+07:00'],
  ['16-08-2020 12:59 WIB', '2020-08-16T12:59+07:00'],
  ['04/05/20 | 12:59 WIB', '2020-05-04T12:59+07:00'],
  ['2020-08-16T12:59:00+07:00', '2020-08-16T12:59:00+07:00'],
  ['Senin (16/8/2021)', '2021-08-16'],
  ['Sabtu (15/8)', '2020-08-15'],
  ['Minggu (9/8/2020)', '2020-08-09'],
  ['9 Agustus', '2020-08-09'],
  ['17 Agustus 1945', '1945-08-17'],
  ['awal Maret 2020', '2020-03'],
  ['3 jam yang lalu', '2020-08-19T12:00+07:00'],
  ['45 menit lalu', '2020-08-19T14:15+07:00'],
  ['dua hari lalu', '2020-08-17'],
  ['kemarin', '2020-08-18'],
  ['lusa', '2020-08-21'],
  ['pekan lalu', '2020-W33'],
  ['Selasa malam', '2020-08-18TNI'],
  ['memenangkan 80,1 persen suara', undefined],
  ['Sekitar 6.700 orang ditangkap', undefined],
  ['menang dengan skor 3-1 di Jakarta', undefined],
  ['Pasal 27 ayat 3 UU Nomor 11/2008', undefined],
]

const writtenAt = { iso: '2020-08-19T15:00+07:00', zone: 'WIB' } as const

/** The time that a string tells: as a dateline, else the first one that its words mean. */
function timeIn(text: string): string | undefined {
  const printed = parseDateline(text)?.publishedAt?.iso
  const meant = findMentions(text, { writtenAt }).flatMap((mention) =>
    mention.kind === 'date' || mention.kind === 'time' ? (mention.value ?? []) : [],
  )
  return printed ?? meant[0]
}

test('docs/comparison.md tells how many of them are right', () => {
  const count = { right: 0, left: 0, wrong: 0 }
  for (const [text, expected] of strings) {
    const found = timeIn(text)
    count[found === expected ? 'right' : found === undefined ? 'left' : 'wrong'] += 1
  }
  const page = readFileSync(new URL('../docs/comparison.md', import.meta.url), 'utf8')
  const row = /^\| `parseDateline` or `findMentions` .*$/mu.exec(page)?.[0] ?? ''
  expect(row.match(/\d+/gu)).toEqual([count.right, count.left, count.wrong].map(String))
})
