import { describe, expect, test } from 'vitest'
import {
  isFullName,
  isLikeOutlet,
  isNameLine,
  isSmallName,
  namesIn,
  peopleIn,
  withoutOffice,
} from '../../src/grammar/person.ts'

describe('the names of a list', () => {
  // prettier-ignore
  test.each([
    ['Rani Wulandari',                              ['Rani Wulandari']],
    ['Rani Wulandari, Bagus Tirta dan Siti',        ['Rani Wulandari', 'Bagus Tirta', 'Siti']],
    ['Rani Wulandari & Bagus Tirta',                ['Rani Wulandari', 'Bagus Tirta']],
    ['Rani Wulandari; Bagus Tirta',                 ['Rani Wulandari', 'Bagus Tirta']],
    ['Rani Wulandari | Bagus Tirta |',              ['Rani Wulandari', 'Bagus Tirta']],
    ['Rani Wulandari / Bagus Tirta',                ['Rani Wulandari', 'Bagus Tirta']],
    ['Rani Wulandari/Bagus Tirta',                  ['Rani Wulandari', 'Bagus Tirta']],
    ['Rani Wulandari,',                             ['Rani Wulandari']],
    ['• Rani Wulandari',                            ['Rani Wulandari']],
    ['Rani Wulandari*',                             ['Rani Wulandari']],
    ['Handana Putra',                               ['Handana Putra']],
    ['M. Iqbal',                                    ['M. Iqbal']],
    ['-',                                           []],
    ['',                                            []],
  ])('%s', (list, names) => {
    expect(namesIn(list)).toEqual(names)
  })
})

describe('the people among them', () => {
  // prettier-ignore
  test.each([
    ['Rani Wulandari, Tim Redaksi',                 ['Rani Wulandari']],
    ['Tim Redaksi',                                 []],
    ['Antara',                                      []],
    ['Redaksi',                                     []],
    ['Timur Angin',                                 ['Timur Angin']],
    ['Kontributor Klaten, Rani Wulandari',          ['Rani Wulandari']],
    ['Wartawan Kabar Lembah, Rani Wulandari',       ['Rani Wulandari']],
    ['rani wulandari',                              ['rani wulandari']],
    ['Rani Wulandari 2020',                         []],
    ['Rani_Wulandari',                              ['Rani Wulandari']],
    ['rani_wulandari',                              []],
    ["Ma'ruf Al-Amin",                              ["Ma'ruf Al-Amin"]],
    ['Rani Wulandari - Bola',                       ['Rani Wulandari']],
    ['Rani Wulandari, S.H., M.Si.',                 ['Rani Wulandari']],
    ['Rani Wulandari, SH, MSi',                     ['Rani Wulandari']],
    ['Rani Wulandari, pemerhati sosial',            ['Rani Wulandari']],
    ['Rani Wulandari, Alumnus Universitas Lereng, Solo', ['Rani Wulandari']],
    ['Rani Wulandari, Bagus Tirta, dosen dan peneliti di Solo', ['Rani Wulandari', 'Bagus Tirta']],
    ['Rani Wulandari, Guru',                        ['Rani Wulandari', 'Guru']],
    ['rani wulandari, bagus tirta',                 ['rani wulandari', 'bagus tirta']],
    ['Ph.D',                                        []],
    ['Lembah.co. Rani Wulandari',                   []],
    ['Radar Medan',                                 []],
    ['Media Wahyudi',                               ['Media Wahyudi']],
    ['Siti binti Ahmad',                            ['Siti binti Ahmad']],
    ['Hujan turun',                                 []],
    ['Super User',                                  []],
    ['Details',                                     []],
    ['Lereng Online',                               []],
    ['Media Group Lereng',                          []],
    ['Recent Posts',                                []],
    ['redkabarlereng',                              []],
    ['raniwulan',                                   ['raniwulan']],
    ['Net',                                         []],
    ['Nasional',                                    []],
    ['R',                                           []],
    ['R'.repeat(61),                                []],
  ])('%s', (list, people) => {
    expect(peopleIn(list)).toEqual(people)
  })
})

describe('a line of names', () => {
  // prettier-ignore
  test.each([
    ['Rani Wulandari'],
    ['Rani Wulandari,'],
    ['Rani Wulandari, Bagus Tirta'],
    ['Rani dan Bagus'],
    ['RANI WULANDARI'],
    ['B Kunto Wibowo'],
    ['M. Akrom'],
    ['Aisyah binti Hasan'],
    ["Ni'am"],
    ['Émile Durand'],
    ['Diah Wulandari'],
    ['Rani Wulandari/Bagus Tirta'],
    ['Rani Wulandari - Bola'],
    ['Rani Wulandari | Bagus Tirta'],
  ])('%s', (line) => {
    expect(isNameLine(line)).toBe(true)
  })

  // prettier-ignore
  test.each([
    ['a sentence',                        'Rani Wulandari tersenyum.'],
    ['small letters',                     'rani wulandari'],
    ['a figure',                          'Rani Wulandari 2'],
    ['a desk',                            'Tim Redaksi'],
    ['sections with a slash',             'Hukum/Politik'],
    ['words with a slash',                'Rani/Bagus'],
    ['a title behind a dash',             'Rani Wulandari - Harga Cabai'],
    ['a weekday',                         'Sabtu'],
    ['an agency',                         'Antara'],
    ['a label',                           'Editor'],
    ['a button',                          'Continue Reading'],
    ['words of a foot',                   'Tentang Kami'],
    ['a short title',                     'Beras Sebagai Senjata'],
    ['a title and its outlet',            'Harga Cabai Naik - Kompas'],
    ['what a reader feels',               'Senang'],
    ['a headline with a question',        'Kapan Panen Raya?'],
    ['words below a title',               'Di Pasar Legi'],
    ['who paid',                          'Content Partner'],
    ['an archive',                        'Dok Lereng'],
    ['a chapter',                         'A. Pendahuluan'],
    ['more of them',                      'Ia Jaga Pintu Air'],
    ['six names',                         'A B, C D, E F, G H, I J, K L'],
    ['a line too long',                   `${'Rani '.repeat(6)}, `.repeat(4)],
    ['an empty line',                     ''],
  ])('is none: %s', (_why, line) => {
    expect(isNameLine(line)).toBe(false)
  })
})

describe('a name without any label', () => {
  // prettier-ignore
  test.each([
    ['Rani Wulandari',   true],
    ['rani wulandari',   true],
    ['Rani',             false],
    ['Gaya Hidup',       false],
    ['Kabar Senja',      false],
    ['Tim Redaksi',      false],
  ])('%s is a full one: %s', (name, expected) => {
    expect(isFullName(name)).toBe(expected)
  })

  // prettier-ignore
  test.each([
    ['rani wulandari',              true],
    ['rani dewi wulandari ayu',     true],
    ['rani',                        false],
    ['Rani wulandari',              false],
    ['hujan turun di solo lagi',    false],
    ['rani wulandari!',             false],
  ])('%s is one in small letters: %s', (name, expected) => {
    expect(isSmallName(name)).toBe(expected)
  })

  // prettier-ignore
  test.each([
    ['Kabar Senja',      true],
    ['Radar Medan',      true],
    ['Rani Wulandari',   false],
    ['Kabariah Senja',   false],
  ])('%s is made as outlets are: %s', (name, expected) => {
    expect(isLikeOutlet(name)).toBe(expected)
  })
})

// prettier-ignore
test.each([
  ['Tim Redaksi: Rani Wulandari',          'Rani Wulandari'],
  ['Kontributor Klaten, Rani Wulandari',   'Rani Wulandari'],
  ['Reporter Lembah: Rani Wulandari',      'Rani Wulandari'],
  ['Wartawan Rani',                        'Wartawan Rani'],
  ['Reporteriana, Rani',                   'Reporteriana, Rani'],
])('a line without the desk before its names: %s: %s', (line, names) => {
  expect(withoutOffice(line)).toBe(names)
})
