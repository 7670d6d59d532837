import { parseArticle, parseAttribution } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '../support/fields.ts'
import { readAlone } from '../support/lines.ts'

describe('attribution reads', () => {
  // prettier-ignore
  test.each([
    // line                               sources
    ['Sumber BBC',                        ['BBC']],
    ['SUMBER BBC',                        ['BBC']],
    ['Sumber: BBC',                       ['BBC']],
    ['Sumber : Kompas TV',                ['Kompas TV']],
    ['Sumber: Antara, Reuters',           ['Antara', 'Reuters']],
    ['Sumber Antara, Reuters',            ['Antara', 'Reuters']],
    ['Sumber Antara dan Reuters',         ['Antara', 'Reuters']],
    ['Sumber The Straits Times',          ['The Straits Times']],
    ['Sumber kemenag.go.id',              ['kemenag.go.id']],
    ['Sumber: kemenag.go.id',             ['kemenag.go.id']],
    ['sumber: solopos',                   ['solopos']],
    ['Sumber | : | Lampost.co |',         ['Lampost.co']],
    ['Sumber\u00A0BBC',                   ['BBC']],
    ['Sumber&nbsp;BBC',                   ['BBC']],
    ['Artikel ini telah tayang di Lampost.co dengan judul Hujan Reda', ['Lampost.co']],
    ['Berita ini telah tayang di Lampost.co dengan judul: Hujan Reda', ['Lampost.co']],
    ['Artikel ini sudah tayang di Lampost.co.', ['Lampost.co']],
    ['Sumber|:|Lampost.co',                ['Lampost.co']],
    ['Sumber:BBC',                         ['BBC']],
    ['Sumber: Lampost.',                   ['Lampost']],
    ['Sumber: Kabar Lembah Co.',           ['Kabar Lembah Co']],
    ['Sumber: Lampost.co Raya',            ['Lampost.co Raya']],
    ['Sumber @pasarlegi',                  ['@pasarlegi']],
    ['Sumber 20detik',                     ['20detik']],
    ['Sumber Antara & Reuters',            ['Antara', 'Reuters']],
    ['Sumber Antara/Reuters',              ['Antara', 'Reuters']],
    ['Sumber Kabar Lembah Raya Solo Kota Senja Pagi Ini',['Kabar Lembah Raya Solo Kota Senja Pagi Ini']],
    ['Sumber: A1, A2, A3, A4, A5, A6, A7, A8',['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8']],
    [`Sumber: ${'K'.repeat(60)}`,         ['K'.repeat(60)]],
    ['Artikel ini telah terbit di Kabar Lembah, Senin',['Kabar Lembah']],
    ['Artikel ini telah dimuat di lampost.co',['lampost.co']],
    ['ARTIKEL INI SUDAH TERBIT DI SOLOPOS',['SOLOPOS']],
    ['Sumber',                            []],
    ['Sumber:',                           []],
  ])('%s', (line, sources) => {
    expect(fieldsOf(parseAttribution(line))).toEqual({ type: 'attribution', sources })
    expect(readAlone(line)?.kind).toBe('attribution')
  })

  test('a source on the line below: the page joins them', () => {
    const page = `Jembatan Bambu Sepanjang Seratus Meter Diresmikan

Rabu, 4 November 2015 | 21:04 WIB

MAGELANG, KOMPAS.com - Jembatan bambu sepanjang seratus meter diresmikan pada Rabu pagi.

Jembatan itu menghubungkan dua dusun yang selama ini dipisahkan Sungai Progo.

Editor
: Siti Aminah
Sumber
: The Guardian, Antara
`
    expect(parseArticle(page).sources).toEqual(['The Guardian', 'Antara'])
  })

  test('a position without the white space around it', () => {
    expect(parseAttribution(' Sumber BBC')?.position).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 1, column: 12, offset: 11 },
    })
  })
})

describe('attribution leaves to others', () => {
  // prettier-ignore
  test.each([
    ['a sentence about a person',             'Sumber itu menambahkan, harga akan turun.'],
    ['a sentence about an article',           'Artikel ini ditulis di tepi sungai.'],
    ['a sentence about news',                 'Berita ini telah menyebar luas di Solo.'],
    ['media without a name',                  'Artikel ini telah tayang di banyak media.'],
    ['a sentence behind a colon',             'Sumber: air itu keluar dari celah batu.'],
    ['a sentence about water',                'Sumber daya air di desa itu habis.'],
    ['a quotation',                           '"Sumber anggaran kalau nanti berkenan,"'],
    ['a heading in small letters',            'Sumber daya air'],
    ['a sentence of names',                   'Sumber Agung, Sumber Rejo.'],
    ['a word that begins alike',              'Sumbernya Antara'],
    ['a sentence in capitals',                'Sumber Air Habis!'],
    ['a name with a comma behind it',         'Sumber Antara,'],
    ['a name of nine words',                  'Sumber Kabar Lembah Raya Solo Kota Senja Pagi Ini Lagi'],
    ['a name too long beside another',        `Sumber: BBC, ${'K'.repeat(61)}`],
    ['a word that ends like dan',             'Sumber Antara badan'],
    ['a word that begins like dan',           'Sumber Antara dana'],
    ['nine sources',                          'Sumber: A1, A2, A3, A4, A5, A6, A7, A8, A9'],
    ['a label and a mark alone',              'Sumber: ,'],
    ['a long list behind the label',          `Sumber: ${'Kabar Lembah Raya, '.repeat(16)}`],
    ['a list too long for sources',           `Sumber: ${'Antara, '.repeat(12)}`],
    ['a source too long for a name',          `Sumber: ${'kabar '.repeat(14)}`],
    ['a name inherited by objects',           '__proto__'],
    ['an empty line',                         ''],
  ])('%s', (_why, line) => {
    expect(parseAttribution(line)).toBeUndefined()
  })
})
