import { parseEmbed } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

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
    ['Simak video: Panen Raya',                         'Panen Raya'],
    ['Saksikan Video Panen Raya',                       'Panen Raya'],
    ['Saksikan juga Panen Raya di sini',                'Panen Raya'],
    ['Tonton juga : Panen Raya',                        'Panen Raya'],
    ['Tonton juga ‘Panen Raya’ berikut ini :',          'Panen Raya'],
    ['Tonton juga Panen Raya berikut',                  'Panen Raya'],
    ['Simak Video: Panen "Raya"',                       'Panen "Raya"'],
    ['Simak Video: "Panen" Raya',                       '"Panen" Raya'],
    ['Simak Video: Di Sini Panen Raya',                 'Di Sini Panen Raya'],
    ['Saksikan live:',                                  undefined],
    ['Saksikan video',                                  undefined],
    ['Tonton juga video panen raya lainnya di bawah ini.', 'panen raya lainnya'],
  ])('%s', (line, title) => {
    expect(fieldsOf(parseEmbed(line))).toEqual(
      title === undefined ? { type: 'embed', kind: 'video' } : { type: 'embed', kind: 'video', title },
    )
    expect(readAlone(line)?.kind).toBe('embed')
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
    ['[Gambas : Youtube]',           'video'],
    ['[Gambas:Youtube]',             'video'],
    ['http://youtu.be/a1b2c3',       'video'],
    ['https://www.youtube.com/a1b2c3','video'],
    ['https://tiktok.com/a1b2c3',    'video'],
    ['https://example.org/galeri/a1b2c3','gallery'],
    ['HTTPS://EXAMPLE.ORG/FOTO/A1B2C3','gallery'],
    ['— Rani Wulandari (@raniwulan) December 3, 2019', 'post'],
    ['-- Kabar Lembah (@lembah_1) 3 Desember 2019', 'post'],
    ['Panen dimulai. #panen pic.twitter.com/a1B2c3D4e5', 'post'],
    ['Panen dimulai pic.x.com/a1B2c3D4e5', 'post'],
    ['Panen dimulai. pic.twitter.com/a1B2c3D4e5— Rani (@raniwulan) March 3, 2019', 'post'],
  ])('%s', (line, kind) => {
    expect(fieldsOf(parseEmbed(line))).toEqual({ type: 'embed', kind })
    expect(readAlone(line)?.kind).toBe('embed')
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
    ['a word that begins like live',       'Saksikan liveri baru di Pasar Legi:'],
    ['a word that begins like video',      'Simak videonya di Pasar Legi'],
    ['a sentence behind a colon',          'Saksikan live streaming: gratis, kata Rani.'],
    ['an address in a sentence',           'https://lembah.example dibuka warga'],
    ['a related link',                     'Lihat juga: Jadwal Panen'],
    ['a photo marker',                     'Lihat Foto'],
    ['an opening without its end',         '[Gambas:Video 20detik'],
    ['brackets around anything else',      '[Gambar 1]'],
    ['an account in a sentence',           'Rani (@raniwulan) menulis pada 3 Desember 2019.'],
    ['an account without a day',           '— Rani Wulandari (@raniwulan)'],
    ['an address within a sentence',       'Gambar di pic.twitter.com/a1B2c3D4e5 itu dihapus Rani.'],
    ['a name inherited by objects',        '__proto__'],
    ['an empty line',                      ''],
  ])('%s', (_why, line) => {
    expect(parseEmbed(line)).toBeUndefined()
  })
})
