import { type Outlet, parseDateline } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf, wordsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

describe('dateline reads', () => {
  // prettier-ignore
  test.each([
    // line                                       outlet       iso                          zone
    ['Kompas.com - 16/08/2020, 12:59 WIB',        'kompas',    '2020-08-16T12:59+07:00',    'WIB'],
    ['KOMPAS.com – 16 Agustus 2020 12.59 WITA',   'kompas',    '2020-08-16T12:59+08:00',    'WITA'],
    ['kompas.com — 1 Nop 2019, 07:05 WIT',        'kompas',    '2019-11-01T07:05+09:00',    'WIT'],
    ['12:59 WIB | Minggu, 16 Agustus 2020',       undefined,   '2020-08-16T12:59+07:00',    'WIB'],
    ['(Kompas, Minggu, 16/08/2020)',              'kompas',    '2020-08-16',                undefined],
    ["[ Jum'at, 10 Juli 2009 ]",                  undefined,   '2009-07-10',                undefined],
    ['28 April 2010 | 16:47 wib | Daerah',        undefined,   '2010-04-28T16:47+07:00',    'WIB'],
    ['Kabar Senja, Minggu, 16 Agustus 2020',      undefined,   '2020-08-16',                undefined],
    ['March 10, 2021 at 09:15AM',                 undefined,   '2021-03-10T09:15',          undefined],
    ['August 16, 2020 07:22 PM',                  undefined,   '2020-08-16T19:22',          undefined],
    ['Kompas.com -- 02/01/2019, 08:15 WIB',       'kompas',    '2019-01-02T08:15+07:00',    'WIB'],
    ['Kompas.com | 02/01/2019, 08:15 WIB',        'kompas',    '2019-01-02T08:15+07:00',    'WIB'],
    ['KompasOtomotif - 09/07/2014, 08:15 WIB',    'kompas',    '2014-07-09T08:15+07:00',    'WIB'],
    ['Kompas.tv - 9 Juli 2021, 08:15 WIB',        'kompas',    '2021-07-09T08:15+07:00',    'WIB'],
    ['Kompas.com - 29/02/2020',                   'kompas',    '2020-02-29',                undefined],
    ['Kompas, Rabu, 4 November 2015',             'kompas',    '2015-11-04',                undefined],
    ['Lampost.co - 29/02/2020, 10:00 WIB',        'lampost',   '2020-02-29T10:00+07:00',    'WIB'],
    ['Rabu, 4 November 2015 | 21:04 WIB',         undefined,   '2015-11-04T21:04+07:00',    'WIB'],
    ['Rabu, 4 November 2015',                     undefined,   '2015-11-04',                undefined],
    ['RABU, 4 NOVEMBER 2015 | 21:04 wib',         undefined,   '2015-11-04T21:04+07:00',    'WIB'],
    ['Kamis 5 Nov 2015 06:03 WIB',                undefined,   '2015-11-05T06:03+07:00',    'WIB'],
    ['Jumat , 6 November 2015, 13:16 WIB',        undefined,   '2015-11-06T13:16+07:00',    'WIB'],
    ["Jum'at, 6 Nopember 2015 13:16 WITA",        undefined,   '2015-11-06T13:16+08:00',    'WITA'],
    ['Jum’at, 05 Peb 2016 - 13.16 WIB',           undefined,   '2016-02-05T13:16+07:00',    'WIB'],
    ['Ahad, 8 Agustus 2021 – 05:08 WIB',          undefined,   '2021-08-08T05:08+07:00',    'WIB'],
    ['Friday, 6 November 2015 | 10:55',           undefined,   '2015-11-06T10:55',          undefined],
    ['Sabtu, 07/11/2015 13:28 WIB WIB',           undefined,   '2015-11-07T13:28+07:00',    'WIB'],
    ['Selasa, 10 Agustus 2021 - 17:56:00 WIB',    undefined,   '2021-08-10T17:56:00+07:00', 'WIB'],
    ['Senin, 7 Juli 2025 08:44 Reporter : Rani Wulandari', undefined, '2025-07-07T08:44', undefined],
    ['(Solo, 7 Juli 2025)',                       undefined,   '2025-07-07',                undefined],
    ['Solo, 7 Juli 2025 08:44',                   undefined,   '2025-07-07T08:44',          undefined],
    ['Tanggal 7 Juli 2025',                       undefined,   '2025-07-07',                undefined],
    ['7 Juli 20257 Juli 2025',                    undefined,   '2025-07-07',                undefined],
    ['7 Juli 2025 : 08.44',                       undefined,   '2025-07-07T08:44',          undefined],
    ['Tayang: 7 Juli 2025 pukul 08.44 (WIB)',     undefined,   '2025-07-07T08:44+07:00',    'WIB'],
    ['on 16 Feb 2016 at 09:10 WIB',               undefined,   '2016-02-16T09:10+07:00',    'WIB'],
    ['August 16, 2020',                           undefined,   '2020-08-16',                undefined],
    ['Published On: Min, Aug 16th, 2020',         undefined,   '2020-08-16',                undefined],
    ['2020.08.16',                                undefined,   '2020-08-16',                undefined],
    ['2020.08.16 12:59 WIB',                      undefined,   '2020-08-16T12:59+07:00',    'WIB'],
    ['16 Agu 2020, 12:59:07 WIB | 👁 749 Lihat Pasar', undefined, '2020-08-16T12:59:07+07:00', 'WIB'],
    ['2020-08-16T12:59:00+07:00',                 undefined,   '2020-08-16T12:59:00+07:00', undefined],
    ['2020-08-16 05:59Z',                         undefined,   '2020-08-16T05:59Z',         undefined],
    ['Selasa, 23 Juli 2024 5:58 WIB 8201',        undefined,   '2024-07-23T05:58+07:00',    'WIB'],
    ['Rabu, 20 Februari 2019 - 18:50 | 58.26k',   undefined,   '2019-02-20T18:50',          undefined],
    ['Hari Selasa, tanggal 25 Februari 2020',     undefined,   '2020-02-25',                undefined],
    ['Tue, 20 May 2025 02:13:25 Dilihat 152 kali Author kabar lereng', undefined, '2025-05-20T02:13:25', undefined],
    ['Sabtu, 12 Mar 2022 10:15 WIB · Waktu baca 2 menit', undefined, '2022-03-12T10:15+07:00',   'WIB'],
    ['Edisi: 19/38 / Tanggal : 2009-07-05 / Halaman : 6 / Rubrik : SDR / Penulis : , ,', undefined, '2009-07-05', undefined],
    ['Diposting pada : 12 Maret 2022',            undefined,   '2022-03-12',                undefined],
    ['Diunggah tanggal 12 Maret 2022',            undefined,   '2022-03-12',                undefined],
    ['12/03/2022 1 menit baca',                   undefined,   '2022-03-12',                undefined],
    ['Lampost.co,07 Des 2020, 09:51 WIB',         'lampost',   '2020-12-07T09:51+07:00',    'WIB'],
    ['04 Januari 1997 — 15 menit baca',           undefined,   '1997-01-04',                undefined],
    ['12 Maret 2022 · 2 min read',                undefined,   '2022-03-12',                undefined],
    ['Kompas.com-16/08/2020',                       'kompas',    '2020-08-16',                undefined],
    ['Kompas.com 16/08/2020, 12:59 WIB',            'kompas',    '2020-08-16T12:59+07:00',    'WIB'],
    ['Kompas.com/16-08-2020',                       'kompas',    '2020-08-16',                undefined],
    ['Lampost.co • 16.08.2020',                     'lampost',   '2020-08-16',                undefined],
    ['16-8-2020',                                   undefined,   '2020-08-16',                undefined],
    ['16 Agu. 2020',                                undefined,   '2020-08-16',                undefined],
    ['16 Agustus, 2020',                            undefined,   '2020-08-16',                undefined],
    ['16-Agu-2020',                                 undefined,   '2020-08-16',                undefined],
    ['2020/08/16',                                  undefined,   '2020-08-16',                undefined],
    ['Aug 16,2020',                                 undefined,   '2020-08-16',                undefined],
    ['- 16 Agustus 2020',                           undefined,   '2020-08-16',                undefined],
    ['| 16 Agustus 2020',                           undefined,   '2020-08-16',                undefined],
    ['• Terbit 16 Agustus 2020',                    undefined,   '2020-08-16',                undefined],
    ['Tayang 16 Agustus 2020',                      undefined,   '2020-08-16',                undefined],
    ['Diterbitkan : 16 Agustus 2020',               undefined,   '2020-08-16',                undefined],
    ['Rani Wulandari : Minggu, 16 Agustus 2020 12:59', undefined, '2020-08-16T12:59',          undefined],
    ['Rani : Minggu, 16 Agustus 2020 12:59',        undefined,   '2020-08-16T12:59',          undefined],
    ['• calendar_month Min, 16 Agustus 2020',       undefined,   '2020-08-16',                undefined],
    ['Posted 16 Agustus 2020',                      undefined,   '2020-08-16',                undefined],
    ['Date: 16 Agustus 2020',                       undefined,   '2020-08-16',                undefined],
    ['(Solo, 16 Agustus 2020 12:59 WIB)',           undefined,   '2020-08-16T12:59+07:00',    'WIB'],
    ['16 Agustus 202016 Agustus 2020',              undefined,   '2020-08-16',                undefined],
    ['16 Agustus 2020 12:59 Dibaca 1.152x',         undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 dilihat 15 x',          undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 👁749',                  undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 👁️ 1.749 dilihat',      undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 👁 749 baca Ragam & Pasar', undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 12 menit',              undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 12 menit membaca',      undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 • 3 mins',              undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 - 2 minutes read',      undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59, 1 minute',             undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 12 view',               undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 | 12views |',           undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 | Views 1.203',         undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 | View 203',            undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 | 152 kali',            undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 · 5 komentar',          undefined,   '2020-08-16T12:59',          undefined],
    ['16 Agustus 2020 12:59 12rb',                  undefined,   '2020-08-16T12:59',          undefined],
    ['Solo, 16 Agustus 2020 12:59 | 12 views',      undefined,   '2020-08-16T12:59',          undefined],
    ['11 Mei 1991 00.00 WIB | 1.229 Views',       undefined,   '1991-05-11T00:00+07:00',    'WIB'],
  ])('%s', (line, outlet, iso, zone) => {
    const dateline = parseDateline(line)
    expect(dateline?.outlet).toBe(outlet)
    expect(dateline?.publishedAt).toEqual(zone === undefined ? { iso } : { iso, zone })
    expect(wordsOf(dateline, line)).toBe(line)
    expect(readAlone(line)?.kind).toBe('dateline')
  })

  // prettier-ignore
  test.each([
    ['a no-break space at every gap',      'Kompas.com\u00A0-\u00A016/08/2020,\u00A012:59\u00A0WIB'],
    ['no-break spaces before the outlet',  '\u00A0\u00A0 Kompas.com - 16/08/2020, 12:59 WIB'],
    ['tabs and runs of spaces',            'Kompas.com\t-  16/08/2020,   12:59 WIB \t'],
    ['a byte order mark before the line',  '\uFEFFKompas.com - 16/08/2020, 12:59 WIB'],
    ['entities',                           'Kompas.com&nbsp;&ndash;&nbsp;16/08/2020,&nbsp;12:59 WIB'],
    ['a line end behind it',               'Kompas.com - 16/08/2020, 12:59 WIB\r\n'],
  ])('%s', (_what, line) => {
    expect(fieldsOf(parseDateline(line))).toEqual({
      type: 'dateline',
      outlet: 'kompas',
      publishedAt: { iso: '2020-08-16T12:59+07:00', zone: 'WIB' },
    })
  })

  // prettier-ignore
  test.each([
    // line                                                         names
    ['Rani Wulandari - 22 Oktober 2019 18:47 WIB',                  ['Rani Wulandari']],
    ['Rani Wulandari | Selasa, 22 Oktober 2019 | 18:47',            ['Rani Wulandari']],
    ['Rani arum wulandari , Jurnalis-Selasa, 22 Oktober 2019 |18:47 WIB', ['Rani arum wulandari']],
    ['Rani Wulandari , Jurnalis-Selasa, 22 Oktober 2019 |18:47 WIB', ['Rani Wulandari']],
    ['Bagus Tirta | Rani Wulandari | Selasa, 22 Oktober 2019 | 18:47 WIB', ['Bagus Tirta', 'Rani Wulandari']],
    ['Rani Wulandari, Okezone · Selasa 22 Oktober 2019 18:47 WIB',  ['Rani Wulandari']],
    ['Rani Wulandari/ANTARA FOTO, Jurnalis · Selasa 22 Oktober 2019 18:47 WIB', ['Rani Wulandari']],
    ['Rani Wulandari • 22 October 2019 18:47',                      ['Rani Wulandari']],
    ['Rani Wulandari, Jurnalis - 22 Oktober 2019 18:47 WIB',        ['Rani Wulandari']],
    ['Rani Wulandari - Lampost.co 22 Oktober 2019  |  18:47 WIB',   ['Rani Wulandari']],
    ['SELASA, 22 OKTOBER 2019 | 18:47 WIB | LAPORAN: RANI SEKAR',   ['RANI SEKAR']],
    ['SELASA, 22 OKTOBER 2019 | 18:47 WIB | OLEH: RANI, BAGUS',     ['RANI', 'BAGUS']],
    ['SELASA, 22 OKTOBER 2019 18:47 PENULIS :RANI SEKAR',            ['RANI SEKAR']],
    ['SELASA, 22 OKTOBER 2019 18:47 REPORTER:RANI SEKAR',            ['RANI SEKAR']],
    ['Rani Wulandari - 22 Oktober 2019 18:47 Oleh: Bagus Tirta',     ['Rani Wulandari', 'Bagus Tirta']],
    ['Rani Wulandari|22 Oktober 2019 18:47',                         ['Rani Wulandari']],
    ['Rani Wulandari, Wartawan | 22 Oktober 2019 18:47',             ['Rani Wulandari']],
    ['Rani Wulandari -- Lampost.co, 22 Oktober 2019 18:47',          ['Rani Wulandari']],
    ['22 Oktober 2019 18:47 WIB Rani Wulandari Bantul Share :',      ['Rani Wulandari']],
    ['22 Oktober 2019 18:47 WIB Rani Sekar Wulandari News Share',    ['Rani Sekar Wulandari']],
    ['22 Oktober 2019 18:47 WIB Bantul Share :',                     undefined],
    ['Hari Senin, 22 Oktober 2019 18:47 AUTHOR kabar7',              undefined],
    ['(Solo, 22 Oktober 2019 18:47)',                               undefined],
    ['Solo, 22 Oktober 2019 18:47',                                 undefined],
    ['Tayang: 22 Oktober 2019 18:47',                               undefined],
    ['Nasional - 22/10/2019, 18:47 WIB',                            undefined],
    ['Gaya Hidup | 22/10/2019 18:47 WIB',                           undefined],
    ['Solo - 22/10/2019, 18:47 WIB',                                undefined],
    ['Kota Solo - 22/10/2019, 18:47 WIB',                           undefined],
    ['Kabar Senja - 22/10/2019, 18:47 WIB',                         undefined],
    ['Harian Lembah - 22/10/2019, 18:47 WIB',                       undefined],
  ])('the names of %s', (line, names) => {
    expect(parseDateline(line)?.names).toEqual(names)
    expect(parseDateline(line)?.publishedAt?.iso).toMatch(/^2019-10-22T18:47/)
  })

  // prettier-ignore
  test.each([
    // line                                                        published            updated
    ['Diperbarui: 24 Juni 2015 10:58',                             undefined,           '2015-06-24T10:58'],
    ['5 Juli 2013 16:17 WIB Last Updated 2015-06-24T10:58Z',       '2013-07-05T16:17+07:00', '2015-06-24T10:58Z'],
    ['Diupdate: 24 Juni 2015 10:58',                               undefined,           '2015-06-24T10:58'],
    ['Diperbaharui 24 Juni 2015 10:58',                            undefined,           '2015-06-24T10:58'],
    ['Pembaruan 24 Juni 2015 10:58',                               undefined,           '2015-06-24T10:58'],
    ['Updated:24 Juni 2015 10:58 | 12 views',                      undefined,           '2015-06-24T10:58'],
    ['Last update 24 Juni 2015 10:58',                             undefined,           '2015-06-24T10:58'],
    ['5 Juli 2013 16:17 (Diperbarui 24 Juni 2015 10:58)',          '2013-07-05T16:17',  '2015-06-24T10:58'],
    ['5 Juli 2013 16:17 - Diperbarui : 24 Juni 2015 10:58',        '2013-07-05T16:17',  '2015-06-24T10:58'],
    ['5 Juli 2013, 16:17, update 24 Juni 2015 10:58',              '2013-07-05T16:17',  '2015-06-24T10:58'],
    ['Update : 24/06/2015 10:58',                                  undefined,           '2015-06-24T10:58'],
    ['5 Juli 2013   16:17 Diperbarui: 24 Juni 2015   10:58 835',   '2013-07-05T16:17',  '2015-06-24T10:58'],
    ['5 Juli 2013 16:17 | Terakhir diperbarui 24 Juni 2015 10:58', '2013-07-05T16:17',  '2015-06-24T10:58'],
  ])('when it was changed: %s', (line, published, updated) => {
    const dateline = parseDateline(line)
    expect(dateline?.publishedAt?.iso).toBe(published)
    expect(dateline?.updatedAt?.iso).toBe(updated)
    expect(dateline?.names).toBeUndefined()
  })

  test('a day printed twice, and nobody', () => {
    expect(fieldsOf(parseDateline('7 Juli 20257 Juli 2025'))).toEqual({
      type: 'dateline',
      publishedAt: { iso: '2025-07-07' },
    })
  })

  test('a weekday that does not fit: the day is what the desk keeps by', () => {
    expect(parseDateline('Kamis, 4 November 2015 | 21:04 WIB')?.publishedAt?.iso).toBe(
      '2015-11-04T21:04+07:00',
    )
  })

  test('the names of the outlets it is given, and no others', () => {
    const lembah: Outlet = { id: 'lembah', name: 'Lembah', brands: ['Lembah'], domains: [] }
    const line = 'Lembah - 16/08/2020, 12:59 WIB'
    expect(parseDateline(line, { outlets: [lembah] })?.outlet).toBe('lembah')
    expect(parseDateline(line)?.outlet).toBeUndefined()
  })

  test('a position without the white space around it', () => {
    const line = '  Kompas.com - 16/08/2020, 12:59 WIB  '
    expect(parseDateline(line)?.position).toEqual({
      start: { line: 1, column: 3, offset: 2 },
      end: { line: 1, column: 37, offset: 36 },
    })
  })
})

describe('dateline leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a day that does not exist',              'Kompas.com - 31/02/2020, 12:59 WIB'],
    ['29 February in an ordinary year',        'Kompas.com - 29/02/2019, 12:59 WIB'],
    ['a month that does not exist',            'Senin, 20/20/2025 10:00 WIB'],
    ['an hour that does not exist',            'Kompas.com - 16/08/2020, 25:59 WIB'],
    ['a minute that does not exist',           'Kompas.com - 16/08/2020, 12:60 WIB'],
    ['a year of another century',              'Kompas.com - 16/08/1820, 12:59 WIB'],
    ['a year of two figures',                  'Kompas.com - 16/08/20, 12:59 WIB'],
    ['a day behind words that are no place',   '(Pasar Legi, 7 Juli 2025)'],
    ['two days glued that are none',           '7 Jalan 20257 Jalan 2025'],
    ['two days glued, and words',              '7 Juli 20257 Juli 2025 hujan'],
    ['two days glued, and words before them',  'Hujan 7 Juli 20257 Juli 2025'],
    ['place and day of a letter, and a word',  'Solo, 16 Agustus 2020 12:59 hujan'],
    ['a change, and a word',                   'Diperbarui 24 Juni 2015 10:58 hujan'],
    ['two days glued',                         '7 Juli 20258 Juli 2025'],
    ['a day without a year',                   'Kompas.com - 16 Agustus, 12:59 WIB'],
    ['a month nobody writes',                  '16 Augustinus 2020'],
    ['an agency that is nobody’s',             'Rani Wulandari/ANTARA FOTO · 22 Oktober 2019 18:47 WIB'],
    ['a line that goes on',                    'Kompas.com - 16/08/2020, 12:59 WIB lalu hujan turun'],
    ['a score',                                'Skor akhir di Solo - 2/1/2020, 3:1 untuk tuan rumah'],
    ['a clock without a zone before a day',    '12:59 | Minggu, 16 Agustus 2020'],
    ['a half of the day beyond the dial',      'August 16, 2020 19:22 PM'],
    ['a bracket that names who wrote',         '(Rani, Minggu, 16/08/2020)'],
    ['a day in brackets and words',            '[ 10 Juli 2009 ] Pasar Legi'],
    ['a sentence with a date',                 'Pasar itu dibuka pada 16 Agustus 2020 oleh wali kota.'],
    ['a sentence that begins with a change',   'Diperbarui tiap 24 Juni 2015 oleh warga.'],
    ['a span of days',                         '24 Juni 2015 - 27 Juni 2015'],
    ['a day and a number of things',           '16 Agu 2020 120 warga hadir'],
    ['a date in brackets',                     'Rabu (4/11/2015)'],
    ['place and day of a letter',              'Bogor, 14 September 2018'],
    ['place and weekday of a letter',          'Bogor, Jumat, 14 September 2018'],
    ['a day of the Muslim calendar alone',     'Jumat, 20 Jumadil Awal 1438'],
    ['the age of a story',                     '18 jam yang lalu'],
    ['two lines',                              'Kompas.com - 16/08/2020,\n12:59 WIB'],
    ['an outlet alone',                        'Kompas.com'],
    ['a name inherited by objects',            '__proto__'],
    ['another',                                'constructor'],
    ['white space',                            ' \u00A0\t'],
    ['an empty line',                          ''],
  ])('%s', (_why, line) => {
    expect(parseDateline(line)).toBeUndefined()
  })
})
