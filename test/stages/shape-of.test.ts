import { describe, expect, test } from 'vitest'
import { isTitleCase, sentenceEnd, shapeOf } from '../../src/stages/shape-of.ts'

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
    ['prose',    'pedagang beras di pasar itu berkata kepada kami kemarin,',             'half of a sentence'],
    ['prose',    `Kata ${'dan kata '.repeat(18)}`.trim(),                                'its length'],
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
  ])('%j: %s', (text, expected) => {
    expect(isTitleCase(text)).toBe(expected)
  })
})
