import { parseEmbed } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../support/fields.ts'

describe('embed reads', () => {
  // prettier-ignore
  test.each([
    // line                                             title
    ['Simak Video "Panen Raya di Klaten"',              'Panen Raya di Klaten'],
    ['Simak Video "Panen Raya di Klaten":',             'Panen Raya di Klaten'],
    ["Lihat juga Video 'Panen Raya di Klaten':",        'Panen Raya di Klaten'],
    ['Lihat juga Video: Panen Raya di Klaten',          'Panen Raya di Klaten'],
    ['Tonton juga “Panen Raya” di sini:',               'Panen Raya'],
    ['Tonton Video: Panen Raya di bawah ini:',          'Panen Raya'],
    ['TONTON VIDEO: PANEN RAYA',                        'PANEN RAYA'],
    ['Saksikan Live Kabar Pagi :',                      undefined],
    ['Saksikan video di bawah ini:',                    undefined],
    ['Simak Video:',                                    undefined],
  ])('%s', (line, title) => {
    expect(fieldsOf(parseEmbed(line))).toEqual(
      title === undefined ? { type: 'embed', kind: 'video' } : { type: 'embed', kind: 'video', title },
    )
  })

  // prettier-ignore
  test.each([
    ['[Gambas:Video 20detik]',       'video'],
    ['[Gambas: Youtube]',            'video'],
    ['[GAMBAS:VIDEO CNN]',           'video'],
    ['[Gambas:Instagram]',           'post'],
    ['[Gambas:Twitter]',             'post'],
    ['[Gambas:Foto CNN]',            'gallery'],
    ['[Gambas:Galeri]',              'gallery'],
    ['https://youtu.be/a1b2c3',      'video'],
    ['https://example.org/p/a1b2c3', 'post'],
  ])('%s', (line, kind) => {
    expect(fieldsOf(parseEmbed(line))).toEqual({ type: 'embed', kind })
  })

  test('a position without the white space around it', () => {
    expect(parseEmbed('\tSimak Video "Panen"')?.position).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 21, offset: 20 },
    })
  })
})

describe('embed leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a sentence that asks to listen',     'Simak penjelasan berikut.'],
    ['a sentence about a video',           'Simak video yang beredar luas itu.'],
    ['a sentence about watching',          'Tonton juga pertandingan itu bersama keluarga.'],
    ['a sentence about music',             'Saksikan live musik itu.'],
    ['a sentence behind a colon',          'Saksikan live streaming: gratis, kata Rani.'],
    ['an address in a sentence',           'https://lembah.example dibuka warga'],
    ['a related link',                     'Lihat juga: Jadwal Panen'],
    ['a photo marker',                     'Lihat Foto'],
    ['an opening without its end',         '[Gambas:Video 20detik'],
    ['brackets around anything else',      '[Gambar 1]'],
    ['a name inherited by objects',        '__proto__'],
    ['an empty line',                      ''],
  ])('%s', (_why, line) => {
    expect(parseEmbed(line)).toBeUndefined()
  })
})
