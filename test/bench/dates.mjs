// Which days three libraries find in Indonesian news sentences, and how long they take over an article.
//
//   npm run bench:dates              two tables
//   npm run bench:dates -- --each    with the days that each finds in each sentence
//
// Each sentence stands with the days that it speaks of, read on Sunday, 16 August 2020; a span is its
// first and its last day. `right` is all of them and no other; `wrong` is any other day; the rest is
// `missed`. Spans of a whole week, month or year have no day of their own and are left out.
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import * as chrono from 'chrono-node/id'
import anyDate from 'any-date-parser'
import { parseArticle } from '../../dist/index.js'
import { findMentions } from '../../dist/mentions.js'

const writtenAt = { iso: '2020-08-16T12:59+07:00', zone: 'WIB' }

// prettier-ignore
const sentences = [
  ['Pasar Legi dibuka lagi pada Sabtu (15/8/2020).',                          '2020-08-15'],
  ['Pasar Legi dibuka lagi pada Rabu (12/8).',                                '2020-08-12'],
  ['Harga itu dicatat di Klaten, Kamis (30/7).',                              '2020-07-30'],
  ['Harga itu dicatat di Klaten, Kamis, (30/7/2020).',                        '2020-07-30'],
  ['Harga itu dicatat di Klaten, Senin (30/12).',                             '2019-12-30'],
  ['Warga berkumpul sejak Kamis,17 Mei 2018 silam.',                          '2018-05-17'],
  ['Rapat digelar Rabu sore (12/8/2020) pukul 15.00 WIB.',                    '2020-08-12'],
  ['Rapat digelar Rabu (12/8/2020) malam pukul 21.30 WIB.',                   '2020-08-12'],
  ['Laga itu dimainkan Selasa dini hari WIB (11/8/2020).',                    '2020-08-11'],
  ['Panen raya dimulai pada 9 Agustus.',                                      '2020-08-09'],
  ['Panen raya dimulai pada 31 Oktober 2019.',                                '2019-10-31'],
  ['Panen raya dimulai pada Jumat 19 Juni 2020.',                             '2020-06-19'],
  ["Panen raya dimulai pada Jum'at, 19 Juni 2020.",                           '2020-06-19'],
  ['Panen raya dimulai pada 8 Nopember 2019.',                                '2019-11-08'],
  ['Panen raya dimulai pada 8 Pebruari 2020.',                                '2020-02-08'],
  ['Warga menunggu di depan pasar pada Sabtu.',                               '2020-08-15'],
  ['Warga menunggu di depan pasar pada Jumat malam.',                         '2020-08-14'],
  ['Warga menunggu di depan pasar hari ini.',                                 '2020-08-16'],
  ['Warga menunggu di depan pasar kemarin.',                                  '2020-08-15'],
  ['Warga menunggu di depan pasar dua hari lalu.',                            '2020-08-14'],
  ['Pasar akan dibuka besok.',                                                '2020-08-17'],
  ['Pasar akan dibuka lusa.',                                                 '2020-08-18'],
  ['Pasar akan dibuka tiga hari lagi.',                                       '2020-08-19'],
  ['Pasar akan dibuka Senin depan.',                                          '2020-08-17'],
  ['Pameran berlangsung pada 13-16 November 2019.',                           '2019-11-13 2019-11-16'],
  ['Pameran berlangsung 29 November-3 Desember 2019.',                        '2019-11-29 2019-12-03'],
  ['Pameran berlangsung mulai 5 April hingga 13 Mei 2020.',                   '2020-04-05 2020-05-13'],
  ['Pameran berlangsung pada tanggal 13, 16, dan 17 Februari 2020.',          '2020-02-13 2020-02-16 2020-02-17'],
  ['Pasar ditutup sejak Rabu (5/8/2020) hingga Kamis (6/8/2020).',            '2020-08-05 2020-08-06'],
  ['Pasar ditutup sejak Selasa (31/12) sore hingga Rabu (1/1).',              '2019-12-31 2020-01-01'],
  ['Gempa terjadi pada Senin (10/8/2020) sekitar pukul 04.30 WIB.',           '2020-08-10'],
  ['Gempa terjadi pukul 00.15 WIB, Selasa (11/8) dini hari.',                 '2020-08-11'],
  ['Gempa terjadi pada hari Minggu tanggal 9 Agustus 2020, pukul 08:00 WIB.', '2020-08-09'],
  ['Besok, Senin (17/8), pasar tutup.',                                       '2020-08-17'],
  ['Pasar tutup Senin (17/8) mendatang.',                                     '2020-08-17'],
  ['Harga dicatat pada Selasa( 04/08/2020) pagi.',                            '2020-08-04'],
  ['Harga dicatat pada Kamis (25/10/18) sore.',                               '2018-10-25'],
  ['Harga dicatat pada Rabu (5/8/2020 lalu.',                                 '2020-08-05'],
  ['Harga naik 80,1 persen, lalu turun 10,12 persen.',                        ''],
  ['Sekitar 6.700 orang menonton laga yang berakhir 2-3.',                    ''],
  ['Ia tinggal di rumah nomor 10/12, RT 01/RW 05.',                           ''],
  ['Gempa bermagnitudo 5,2 itu berpusat di laut.',                            ''],
  ['Harga cabai Rp 20.500-22.000 per kilogram.',                              ''],
  ['Versi 3.11 aplikasi itu memuat 12 gambar.',                               ''],
  ['Peserta ke-12 mencetak angka 8/10.',                                      ''],
  ['Pelaku dijerat Pasal 12 ayat 2.',                                         ''],
  ['Maret adalah nama anak itu.',                                             ''],
  ['Warga Pasar Minggu membersihkan selokan.',                                ''],
]

const dayOf = (value) => /^\d{4}-\d\d-\d\d/.exec(value ?? '')?.[0]
const distinct = (days) => [...new Set(days.filter(Boolean))].sort()

function daysOfOurs(text) {
  return findMentions(text, { writtenAt })
    .filter(({ kind }) => kind === 'date' || kind === 'time')
    .flatMap(({ value, start, end }) =>
      start === undefined ? [dayOf(value)] : [dayOf(start), dayOf(end)],
    )
}

const reference = { instant: new Date('2020-08-16T05:59:00Z'), timezone: 420 }
const isoDay = (parts) =>
  [
    String(parts.get('year')),
    String(parts.get('month')).padStart(2, '0'),
    String(parts.get('day')).padStart(2, '0'),
  ].join('-')

function daysOfChrono(text) {
  return chrono
    .parse(text, reference)
    .flatMap(({ start, end }) => [isoDay(start), end && isoDay(end)])
}

/** It reads a whole string as one date, so it gets the sentence without being told where to look. */
function daysOfAnyDate(text) {
  const date = anyDate.fromString(text, 'id')
  return date instanceof Date && !Number.isNaN(date.valueOf())
    ? [date.toISOString().slice(0, 10)]
    : []
}

const tools = [
  ['urai-berita', daysOfOurs],
  ['chrono-node (id)', daysOfChrono],
  ['any-date-parser (id)', daysOfAnyDate],
]

const row = (...cells) =>
  console.log(cells.map((cell, i) => (i ? String(cell).padStart(12) : cell.padEnd(24))).join(''))

row(`${sentences.length} sentences`, 'right', 'wrong', 'missed')
for (const [name, daysOf] of tools) {
  const count = { right: 0, wrong: 0, missed: 0 }
  for (const [text, expected] of sentences) {
    const wanted = distinct(expected.split(' '))
    const found = distinct(daysOf(text))
    const isWrong = found.some((day) => !wanted.includes(day))
    const outcome = isWrong ? 'wrong' : found.length === wanted.length ? 'right' : 'missed'
    count[outcome]++
    if (process.argv.includes('--each') && outcome !== 'right') {
      console.log(`  ${name}: ${outcome}: ${text} -> ${found.join(' ') || 'none'}`)
    }
  }
  row(name, count.right, count.wrong, count.missed)
}

const gold = resolve(import.meta.dirname, '../../../shared/gold/dev/seed.jsonl')
const page = existsSync(gold)
  ? JSON.parse(readFileSync(gold, 'utf8').split('\n')[0]).text
  : readFileSync(resolve(import.meta.dirname, '../../examples/sample-page.txt'), 'utf8')
const article = parseArticle(page)
const body = article.children
  .flatMap((block) => (block.type === 'paragraph' ? block.children : []))
  .flatMap((phrase) => (phrase.type === 'prose' ? phrase.value : []))
  .join('\n')

let kept = 0
function timeOf(run, times) {
  const start = performance.now()
  for (let i = 0; i < times; i++) kept += run() ? 1 : 0
  return (performance.now() - start) / times
}
const tasks = [
  ['urai-berita, all kinds', () => findMentions(body, { writtenAt }), 100],
  ['chrono-node (id)', () => chrono.parse(body, reference), 20],
  // It reads a whole string as one date and finds nothing in an article: the time it takes for that.
  ['any-date-parser (id)', () => anyDate.fromString(body, 'id'), 20],
]
for (const [, run, times] of tasks) timeOf(run, times)
const rounds = tasks.map(() => [])
for (let round = 0; round < 15; round++) {
  for (const [i, [, run, times]] of tasks.entries()) rounds[i].push(timeOf(run, times))
}
const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1]
console.log(`\nMilliseconds over the ${body.length} characters of one article, median of 15 rounds`)
for (const [i, [name]] of tasks.entries()) {
  const times = median(rounds[i]) / median(rounds[0])
  row(name, median(rounds[i]).toFixed(3), `${times.toFixed(1)} x`)
}
if (kept < 0) console.log(kept)
