import { parseArticle } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { readAlone } from '../support/lines.ts'

describe('furniture reads', () => {
  // prettier-ignore
  test.each([
    // line                                  kind
    ['Komentar',                             'button'],
    ['Komentar:',                            'button'],
    ['KOMENTAR',                             'button'],
    ['Bagikan artikel ini melalui',          'button'],
    ['Close Ads',                            'button'],
    ['Close\u00A0Ads',                       'button'],
    ['ADVERTISEMENT',                        'button'],
    ['SCROLL TO CONTINUE WITH CONTENT',      'button'],
    ['Lihat Semua',                          'button'],
    ['Lihat Pasar Selengkapnya',             'button'],
    ['+ indeks',                             'button'],
    ['- Index Berita -',                     'button'],
    ['dibaca 53,203 kali',                   'counter'],
    ['Dibaca 203 kali',                      'counter'],
    ['waktu baca 2 menit',                   'counter'],
    ['· 1 menit baca',                       'counter'],
    ['Like (0)',                             'counter'],
    ['5.713 views',                          'counter'],
    ['13Shares',                             'counter'],
    ['0 Komentar',                           'counter'],
    ['18 jam yang lalu',                     'date'],
    ['35 detik lalu',                        'date'],
    ['10 menit yang lalu',                   'date'],
    ['2 minggu lalu',                        'date'],
    ['2 tahun ago',                          'date'],
    ['lewat 5 tahun lalu',                   'date'],
    ['facebook twitter whatsapp telegram line copy', 'button'],
    ['Facebook icon Twitter icon Copy icon',  'button'],
    ['Bagikan berita ke :',                  'button'],
    ['URL berhasil dicopy',                  'button'],
    ['Smallest Font Largest Font',           'button'],
    ['Rating (4.5)',                         'counter'],
    ['Credits (3)',                          'counter'],
    ['10:15',                                'counter'],
    ['Post Views: 1.203',                    'counter'],
    ['Hits: 203',                            'counter'],
    ['Dibaca : 203 kali',                    'counter'],
    ['Komentar (12)',                        'counter'],
    ['KOMENTAR: 0',                          'counter'],
    ['Reading Time: 2 mins read',            'counter'],
    ['< 1 minute',                           'counter'],
    ['Share this:',                          'button'],
    ['Skip to content',                      'button'],
    ['Continue Reading',                     'button'],
    ['Tidak ada komentar:',                  'button'],
    ['Pedoman Media Siber',                  'button'],
    ['- Advertisement -',                    'button'],
    ['Your email address will not be published. Required fields are marked *', 'button'],
    ['Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *', 'button'],
    ['Klik untuk berbagi di Twitter(Membuka di jendela yang baru)', 'button'],
    ['Click to share on WhatsApp (Opens in new window) WhatsApp', 'button'],
    ['Scroll ke bawah untuk membaca berita', 'button'],
    ['SCROLL TO RESUME CONTENT',             'button'],
    ['Home » Daerah » Solo',                 'rest'],
    ['banner 468x60',                        'button'],
    ['spot_imgspot_img',                     'button'],
    ["What's Your Reaction?",                'button'],
    ['Bagaimana reaksi Anda tentang artikel ini?', 'button'],
    ['Beranda / Daerah',                     'rest'],
    ['You are here: Home > Berita',          'rest'],
    ['5',                                    'counter'],
    ['-',                                    'rest'],
    ['-  -',                                 'rest'],
  ])('%s', (line, kind) => {
    expect(readAlone(line)).toEqual({ kind: 'furniture', fields: { kind } })
  })
})

describe('furniture leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a sentence that begins like a button',    'Komentar warga beragam.'],
    ['a sentence that begins with a number',    '120 warga hadir'],
    ['a sentence that begins with an age',      '18 jam yang lalu hujan turun.'],
    ['an age that is none',                     '18 jam'],
    ['a sentence with a counter',               'Dibaca 203 kali oleh warga'],
    ['a sentence that ends like a button',      'Baca buku itu selengkapnya.'],
    ['a row that goes on',                      'Share Facebook Lembah'],
    ['a sentence about a click',                'Klik untuk berbagi itu merepotkan warga.'],
    ['a sentence about a scroll',               'Scroll kuno itu disimpan di museum.'],
    ['a sentence about an address',             'Alamat email Anda tidak akan dipublikasikannya.'],
    ['a count of other things',                 'Hits: lagu lama'],
    ['a title that begins at home',             'Home Industri Lereng Gunung Tumbuh'],
    ['time without a number',                   'Reading time'],
    ['an index of something',                   '+ indeks harga'],
    ['a like without a number',                 'Like (nol)'],
    ['a road in the past',                      'Lewat jalan itu pada masa lalu'],
    ['a headline that begins like a button',    'Facebook dan Twitter Digugat'],
    ['a place',                                 'Solo'],
    ['a year',                                  '2020'],
    ['a name inherited by objects',             '__proto__'],
    ['another',                                 'constructor'],
    ['a third',                                 'hasOwnProperty'],
  ])('%s', (_why, line) => {
    expect(readAlone(line)?.kind).not.toBe('furniture')
  })
})

test('a page of menu words alone is furniture, and no article', () => {
  const { children, warnings } = parseArticle('Home\nIndeks\nLogin\nSolo\nKlaten\n')
  expect(children.map((block) => [block.type, 'kind' in block && block.kind])).toEqual([
    ['furniture', 'button'],
    ['furniture', 'button'],
    ['furniture', 'button'],
    ['furniture', 'rest'],
    ['furniture', 'rest'],
  ])
  expect(warnings.map(({ code }) => code)).toEqual(['noTitle', 'noBody'])
})
