import { describe, expect, test } from 'vitest'
import {
  endsWithDay,
  isTitleCase,
  opensAsSentence,
  sentenceEnd,
  shapeOf,
} from '../../src/stages/shape-of.ts'

describe('the shape of a line', () => {
  // prettier-ignore
  test.each([
    // shape      line                                                                   why
    ['label',    'Pasar Legi',                                                           'two words'],
    ['label',    'Harga Beras Turun',                                                    'three words'],
    ['label',    'Mengapa?',                                                             'a word and a question mark'],
    ['label',    '',                                                                     'nothing'],
    ['headline', 'Harga Beras di Pasar Legi Turun',                                      'title case, no full stop'],
    ['headline', 'Harga Beras di Pasar Legi Turun, Pedagang Bersyukur',                  'title case with a comma'],
    ['headline', 'Sebelas Pasar yang Dibuka Kembali pada Minggu Pagi, dan Satu yang Ditutup untuk Selamanya!', 'title case, with the small words of headlines'],
    ['headline', 'Kapan Harga Beras Akan Turun Lagi?',                                   'a question'],
    ['headline', 'Harga beras di pasar itu turun',                                       'no full stop'],
    ['headline', 'Harga Beras di Pasar Legi dan Pasar Gede Turun Lagi...',               'cut short, in title case'],
    ['headline', '"Kami Lega," Kata Pedagang',                                           'a short quotation'],
    ['prose',    'Harga beras di pasar itu turun.',                                      'a full stop'],
    ['prose',    'Harga beras di pasar itu turun…',                                      'an ellipsis'],
    ['prose',    '"Kami lega sekali," katanya.',                                         'a full stop behind a quotation'],
    ['prose',    '"Kami lega sekali."',                                                  'a full stop within a quotation'],
    ['prose',    'Harga beras di pasar itu turun (semoga lama).',                        'a full stop behind a bracket'],
    ['prose',    'Harga beras di pasar itu turun. (A-64/A-87)***',                       'a full stop before initials and stars'],
    ['prose',    '(Tulisan ini telah diperbarui pada Minggu pagi.)',                     'a sentence within brackets'],
    ['headline', 'Harga beras di pasar itu turun (semoga lama)',                         'a bracket without one'],
    ['prose',    'Apakah harga beras di pasar itu akan turun lagi pada bulan depan nanti?', 'a long question'],
    ['prose',    '"Kami lega sekali karena harga beras di pasar ini sudah turun lagi',   'a long quotation left open'],
    ['prose',    '"Sumber anggaran kalau nanti kas berlebih,',                           'a quotation left open before a comma'],
    ['headline', '"Kami Lega Sekali Hari Ini,',                                          'the same in title case'],
    ['prose',    'Harga beras di pasar itu turun lagi. Pedagang menurunkan harga sejak awal bulan', 'a sentence before a lost full stop'],
    ['headline', 'Harga beras di pasar itu turun lagi sejak awal bulan ini. Pedagang', 'a sentence, and words cut short'],
    ['prose',    'Harga beras di pasar itu turun lagi. "Kami lega sekali, semoga lama," kata', 'a sentence before a quotation that is cut'],
    ['prose',    'pedagang beras di pasar itu berkata kepada kami kemarin,',             'half of a sentence'],
    ['prose',    `Kata ${'dan kata '.repeat(18)}`.trim(),                                'its length'],
    ['headline', 'Kata pedagang beras di pasar itu:',                                    'too short for half of a sentence'],
    ['prose',    'Kata pedagang beras di pasar itu kepada kami semua:',                  'a colon behind eight words'],
    ['prose',    'Kata pedagang beras di pasar itu kepada kami semua;',                  'a semicolon behind them'],
    ['headline', 'Kata pedagang beras di pasar itu kepada kami semua-',                  'a hyphen behind them'],
    ['label',    '"Kami lega,"',                                                         'two words between marks'],
    ['prose',    '"Kami lega."',                                                         'a sentence of two words between marks'],
    ['label',    '"Lega."',                                                              'a word between marks'],
    ['label',    'Kami lega.',                                                           'two words and a full stop'],
    ['prose',    '"Kami lega sekali karena harga beras turun lagi" kata mereka',         'ten words that begin with a quotation'],
    ['headline', '"Kami lega sekali karena harga turun lagi" kata mereka',               'nine of them'],
    ['prose',    '“Sumber anggaran kalau nanti kas berlebih,',                           'a curved quotation left open before a comma'],
    ['headline', '"Sumber anggaran" kalau nanti kas berlebih,',                          'a quotation that is closed before a comma'],
    ['headline', '"Sumber anggaran kalau nanti kas berlebih',                            'a quotation left open without a comma'],
    ['prose',    '(Tulisan ini telah diperbarui pada Minggu pagi…)',                     'an ellipsis within brackets'],
    ['headline', '(Tulisan ini telah diperbarui pada Minggu pagi)',                      'brackets alone'],
    ['headline', 'Tulisan ini telah diperbarui pada Minggu pagi.)',                      'a bracket that was never opened'],
    ['prose',    'Harga beras di pasar itu turun. [A-64]',                               'a full stop before square brackets'],
    ['headline', 'Harga Beras di Pasar Legi dan Pasar Gede Turun Lagi…',                 'cut short with an ellipsis'],
    ['headline', 'Harga Beras di Pasar Legi dan Pasar Gede Turun Lagi..',                'cut short with two stops'],
    ['prose',    'Harga Beras di Pasar Legi dan Pasar Gede Turun Lagi.',                 'title case before one'],
    ['prose',    'Harga beras di pasar itu turun lagi...',                               'cut short, in small letters'],
    ['prose',    'Harga beras di (pasar). Pedagang menurunkan harga sejak awal bulan ini lagi', 'a sentence that ends with a bracket'],
    ['headline', 'Harga beras di pasar. pedagang menurunkan harga sejak awal bulan ini lagi', 'small letters behind a stop'],
    ['headline', 'Harga beras di PASAR. Pedagang menurunkan harga sejak awal bulan ini lagi', 'an abbreviation, maybe'],
    ['headline', 'Mengapa Harga Beras di Pasar Legi Turun Lagi Setelah Dua Bulan Naik Terus?', 'a long question in title case'],
    ['label',    'Hai  pasar   kami',                                                    'three words and more blanks'],
    ['headline', 'Hai ayo mari ke',                                                      'four short words'],
    ['headline', 'legi '.repeat(31) + 'kami',                                            'one character less than prose has'],
    ['prose',    'legi '.repeat(31) + 'pasar',                                           'as long as prose'],
  ])('%s: %s (%s)', (shape, line) => {
    expect(shapeOf(line)).toBe(shape)
  })
})

describe('the end of a sentence', () => {
  // prettier-ignore
  test.each([
    ['Hujan turun.',          '.'],
    ['Hujan turun!',          '!'],
    ['Hujan turun?"',         '?'],
    ['Hujan turun.”',         '.'],
    ['Hujan turun.“',         '.'],
    ['Hujan turun…',          '…'],
    ['Hujan turun. ***',      '.'],
    ['Hujan turun',           undefined],
    ['Hujan turun,',          undefined],
    ['"',                     undefined],
    ['',                      undefined],
    ["Hujan turun.'",         '.'],
    ['Hujan turun.’ ”',       '.'],
    ['Hujan turun. [A-64]',   '.'],
    ['Hujan turun? (rid)',    '?'],
    ['(Hujan turun!)',        '!'],
    ['(Hujan turun)',         undefined],
    ['Hujan turun. ******',   undefined],
    ['Hujan turun. *****',    undefined],
    [`Hujan turun. (${'rid/'.repeat(14)}i)`, '.'],
    [`Hujan turun. (${'rid/'.repeat(14)}ip)`, undefined],
  ])('%j', (text, end) => {
    expect(sentenceEnd(text)).toBe(end)
  })
})

describe('title case', () => {
  // prettier-ignore
  test.each([
    ['Harga Beras di Pasar Legi Turun',    true],
    ['HARGA BERAS TURUN',                  true],
    ['Harga beras di pasar itu turun',     false],
    ['2.400 Buku Berlayar',                true],
    ['di ke',                              false],
    ['',                                   false],
    ['Harga yang Turun untuk Pedagang',    true],
    ['Harga Beras yang sudah Turun lagi',  false],
    ["Jum'at Undang-Undang Turun",         true],
    ['Öl Ölümlü Turun',                    true],
    ['Ölümlü ölümlü',                      false],
    ['Ölümlü × ÷ – — “ölümlü”',            false],
    ['Tiga Ribu Buku Lama sudah tiba Hari Besar Raya', true],
    ['Tiga Buku sudah',                    false],
    ['Tiga Ribu Buku sudah',               true],
    ['Kita Beli Harga Beras Turun Lagi Legi sudah tiba pagi', false],
    ['Harga-beras Turun-lagi',             true],
    ['Harga’beras',                        true],
  ])('%j: %s', (text, expected) => {
    expect(isTitleCase(text)).toBe(expected)
  })
})

describe('the end of a line with a day in brackets', () => {
  // prettier-ignore
  test.each([
    ['Kincir itu dibuka kembali, Rabu (27/9/2023)',  true],
    ['Kincir itu dibuka kembali, Rabu (7/9/23)',     true],
    ['Kincir itu dibuka kembali, Rabu (27/10)',      true],
    ['Kincir itu dibuka kembali, Rabu (27/9/202)',   false],
    ['Kincir itu dibuka kembali, Rabu (127/9/2023)', false],
    ['Kincir itu dibuka kembali, Rabu (27/123)',     false],
    ['Kincir itu dibuka kembali, Rabu 27/9/2023',    false],
    ['Kincir itu dibuka, Rabu (27/9/2023) pagi',     false],
    ['Kincir Itu Dibuka Kembali, Rabu (27/9/2023)',  false],
  ])('%j: %s', (text, expected) => {
    expect(endsWithDay(text)).toBe(expected)
  })
})

describe('a line that goes on in small letters behind its first word', () => {
  // prettier-ignore
  test.each([
    ['Pintu dijaga siang malam di Pasar Legi',       true],
    ['Pintu dijaga Rani',                            false],
    ['Pintu Dijaga siang malam',                     false],
    ['Pintu dijaga',                                 false],
    ['Pintu yang Dijaga untuk Pasar',                false],
    ['Pintu yang dijaga untuk pasar',                true],
    ['Pintu di Air dua dari kayu',                   false],
    ['2024 pintu dijaga',                            true],
    [`Pintu dijaga ${'di '.repeat(14)}siang`,        true],
    [`Pintu dijaga ${'di '.repeat(16)}siang`,        false],
  ])('%j: %s', (text, expected) => {
    expect(opensAsSentence(text)).toBe(expected)
  })
})
