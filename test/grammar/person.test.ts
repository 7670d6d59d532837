import { describe, expect, test } from 'vitest'
import { isNameLine, namesIn, peopleIn } from '../../src/grammar/person.ts'

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
  ])('%s', (line) => {
    expect(isNameLine(line)).toBe(true)
  })

  // prettier-ignore
  test.each([
    ['a sentence',                        'Rani Wulandari tersenyum.'],
    ['small letters',                     'rani wulandari'],
    ['a figure',                          'Rani Wulandari 2'],
    ['a desk',                            'Tim Redaksi'],
    ['an agency',                         'Antara'],
    ['a label',                           'Editor'],
    ['a headline with a question',        'Kapan Panen Raya?'],
    ['six names',                         'A B, C D, E F, G H, I J, K L'],
    ['a line too long',                   `${'Rani '.repeat(6)}, `.repeat(4)],
    ['an empty line',                     ''],
  ])('is none: %s', (_why, line) => {
    expect(isNameLine(line)).toBe(false)
  })
})
