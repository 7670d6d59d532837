import { describe, expect, test } from 'vitest'
import { findAttributions } from '../../src/mentions/attribution.ts'

/** The media that a sentence cites, each with the words that say so. */
function read(sentence: string): [words: string, media: string[]][] {
  return findAttributions(sentence).map(({ from, to, media }) => [sentence.slice(from, to), media])
}

describe('attributions are read', () => {
  // prettier-ignore
  test.each<[sentence: string, words: string, media: string[]]>([
    ['Melansir BBC, harga cabai turun.',                    'Melansir BBC', ['BBC']],
    ['harga turun, dikutip dari Reuters.',                  'dikutip dari Reuters', ['Reuters']],
    ['Dilansir AFP, BBC, dan CNN, Senin, harga turun.',     'Dilansir AFP, BBC, dan CNN', ['AFP', 'BBC', 'CNN']],
    ['Dilansir AFP dan Reuters, harga turun.',              'Dilansir AFP dan Reuters', ['AFP', 'Reuters']],
    ['DilansirAFP, Senin, harga turun.',                    'DilansirAFP', ['AFP']],
    ['DilansirdetikKlatenSenin (16/8/2021), harga turun.',  'DilansirdetikKlaten', ['detikKlaten']],
    ['Dilansir Kompas.com dari Antara, harga turun.',       'Dilansir Kompas.com dari Antara', ['Antara']],
    ['Dilansir Lembah.com dari laman kabarkebun.id kemarin', 'Dilansir Lembah.com dari laman kabarkebun.id', ['kabarkebun.id']],
    ['seperti dikutip dari laman resmi Lampost.co.',        'dikutip dari laman resmi Lampost.co', ['Lampost.co']],
    ['Mengutip Kompas.com, Senin, harga turun.',            'Mengutip Kompas.com', ['Kompas.com']],
    ['Seperti ditayangkan Kabar Lembah, Senin,',            'ditayangkan Kabar Lembah', ['Kabar Lembah']],
    ['Menurut laporan Reuters, harga turun.',               'Menurut laporan Reuters', ['Reuters']],
    ['menurut laporan Klaten Valley Radio, dikutip Al Jazeera.', 'menurut laporan Klaten Valley Radio', ['Klaten Valley Radio']],
    ['kata Rani seperti dilansir Antara.',                  'dilansir Antara', ['Antara']],
    ['harga turun, tulis The Guardian.',                    'tulis The Guardian', ['The Guardian']],
    ['Mengutip Sky Sports Italia, harga turun.',            'Mengutip Sky Sports Italia', ['Sky Sports Italia']],
    ['Menurut Melati Daily, harga turun.',                  'Menurut Melati Daily', ['Melati Daily']],
    ['Kantor berita Antara melaporkan harga turun.',        'Kantor berita Antara', ['Antara']],
    ['Harga turun, dilansir E! News pada Senin.',           'dilansir E! News', ['E! News']],
    ['Dikutip dari Twitter BMKG, pusat gempa di laut.',     'Dikutip dari Twitter BMKG', ['Twitter BMKG']],
    ['dilansir Lembah (Grup Lampost.co), Senin.',           'dilansir Lembah', ['Lembah']],
    ['dilansir kantor berita Jerman DPA, Senin.',           'dilansir kantor berita Jerman DPA', ['DPA']],
    ['seperti dikutip dariBBCpada Kamis.',                  'dikutip dariBBC', ['BBC']],
    ['Melansir koreaboo.com, lagu itu laris.',              'Melansir koreaboo.com', ['koreaboo.com']],
    ['seperti diwartakan Lembah Ceria, Senin.',             'diwartakan Lembah Ceria', ['Lembah Ceria']],
    ['Melansir majalah Lembah Ceria, harga turun.',         'Melansir majalah Lembah Ceria', ['Lembah Ceria']],
    ['dikutip dari Lembah News Australia, Senin.',          'dikutip dari Lembah News Australia', ['Lembah News Australia']],
    ['Media Times of Israel dan Ynet melaporkan harga turun.', 'Media Times of Israel dan Ynet', ['Times of Israel', 'Ynet']],
  ])('%s', (sentence, words, media) => {
    expect(read(sentence)[0]).toEqual([words, media])
  })

  test('a comma that ends the list', () => {
    expect(read('Dilansir AFP, Rani dan Bagus menjual cabai.')).toEqual([['Dilansir AFP', ['AFP']]])
  })

  test("not the page's own outlet", () => {
    const isOwn = (medium: string): boolean => medium === 'Kompas.com'
    expect(findAttributions('Dikutip dari Kompas.com, harga turun.', isOwn)).toEqual([])
    expect(findAttributions('Dilansir Antara dan Kompas.com, harga turun.', isOwn)).toMatchObject([
      { media: ['Antara'] },
    ])
  })
})

describe('attributions are not read', () => {
  // prettier-ignore
  test.each([
    ['no medium',                       'Dirangkum dari berbagai sumber.'],
    ['the own outlet from no medium',   'dihimpun Lampost.co dari berbagai sumber'],
    ['whom somebody told',              'kata Rani kepada wartawan.'],
    ['to whom somebody spoke',          'kata Rani kepada Kompas.com.'],
    ['a person',                        'Mengutip Rani Wulandari, harga turun.'],
    ['an office',                       'Dikutip dari Kepala Pasar Legi, harga turun.'],
    ['an authority',                    'Dilansir Dinas Pertanian Klaten, harga turun.'],
    ['a statement',                     'Mengutip pernyataan Rani, harga turun.'],
    ['a law',                           'Mengutip Undang-Undang Pangan, harga tetap.'],
    ['a name that is longer',           'Mengutip Surya Tirta, harga turun.'],
    ['the site of an office',           'Dikutip dari laman klaten.go.id, hujan turun.'],
    ['what somebody says of himself',   'Dikutip dari laman resmi Pasar Legi, harga turun.'],
    ['a platform alone',                'Dikutip dari Twitter, harga turun.'],
    ['a platform and a weekday',        'Dikutip dari Twitter Rabu, harga turun.'],
    ['a weekday',                       'Dilansir Rabu, harga turun.'],
    ['a year',                          'Dilansir 2020, harga turun.'],
    ['media of no name',                'Media sosial melaporkan harga turun.'],
    ['a paper that does something else', 'Surat kabar Times of Israel ditutup.'],
    ['the school of somebody',          'Dikutip dari laman melati.sch.id, hujan turun.'],

    ['a firm',                          'Melansir laman Melati Jaya, harga turun.'],
    ['the site of a firm',              'Dikutip dari laman melatijaya.com, harga turun.'],
    ['a body nobody knows',             'Dikutip dari Balai Melati, harga turun.'],
    ['more than a name that is known',  'Dikutip dari Opta Rani, gol itu yang ke-10.'],
    ['somebody who reports a crime',    'Rani dilaporkan Bagus ke polisi.'],
    ['the name of everything',          'Dilansir __proto__, harga turun.'],
  ])('%s: %s', (_why, sentence) => {
    expect(read(sentence)).toEqual([])
  })
})
