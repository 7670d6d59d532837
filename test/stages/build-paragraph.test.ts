import { type Paragraph, parseArticle } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../support/fields.ts'

/** The phrases of each paragraph of a text, each as its type and its words in the text. */
function phrasesOf(text: string): string[][] {
  return parseArticle(text)
    .children.filter((block): block is Paragraph => block.type === 'paragraph')
    .map(({ children }) => children.map((phrase) => `${phrase.type}: ${wordsOf(phrase, text)}`))
}

describe('a paragraph is made of', () => {
  // prettier-ignore
  test.each([
    ['prose',                              'Hujan turun di lereng gunung.',                              ['prose: Hujan turun di lereng gunung.']],
    ['a lead and prose',                   'SOLO, KOMPAS.com - Hujan turun di sana.',                    ['locationLead: SOLO, KOMPAS.com -', 'prose: Hujan turun di sana.']],
    ['a lead, prose and a sign-off',       'SOLO, KOMPAS.com - Hujan turun di sana. (rid/ipg)',          ['locationLead: SOLO, KOMPAS.com -', 'prose: Hujan turun di sana.', 'signOff: (rid/ipg)']],
    ['prose and a sign-off',               'Hujan turun di lereng gunung.(rid)',                         ['prose: Hujan turun di lereng gunung.', 'signOff: (rid)']],
    ['all of them, between no-break spaces', '\u00A0SOLO, KOMPAS.com\u00A0–\u00A0Hujan turun di sana.\u00A0(rid)\u00A0', ['locationLead: SOLO, KOMPAS.com\u00A0–', 'prose: Hujan turun di sana.', 'signOff: (rid)']],
    ['entities',                           'SOLO, KOMPAS.com &ndash; Hujan &amp; angin turun di sana.',  ['locationLead: SOLO, KOMPAS.com &ndash;', 'prose: Hujan &amp; angin turun di sana.']],
    ['a sign-off behind a shout',          'Hujan turun di lereng gunung! (rid)',                        ['prose: Hujan turun di lereng gunung!', 'signOff: (rid)']],
    ['a sign-off behind a question',       'Benarkah hujan turun di sana?(rid)',                         ['prose: Benarkah hujan turun di sana?', 'signOff: (rid)']],
    ['a sign-off behind a quotation',      '"Hujan turun di lereng." (rid)',                             ['prose: "Hujan turun di lereng."', 'signOff: (rid)']],
    ['a sign-off behind a curved mark',    '“Hujan turun di lereng.” (rid)',                             ['prose: “Hujan turun di lereng.”', 'signOff: (rid)']],
    ['a sign-off behind a single mark',    '‘Hujan turun di lereng.’ (rid)',                             ['prose: ‘Hujan turun di lereng.’', 'signOff: (rid)']],
    ['a sign-off behind a straight one',   "'Hujan turun di lereng.' (rid)",                             ["prose: 'Hujan turun di lereng.'", 'signOff: (rid)']],
    ['a sign-off in square brackets',      'Hujan turun di lereng gunung.  [IT/r]',                      ['prose: Hujan turun di lereng gunung.', 'signOff: [IT/r]']],
    ['a place and a sign-off alone',       'SOLO, KOMPAS.com - (rid)',                                   ['prose: SOLO, KOMPAS.com - (rid)']],
    ['a sign-off of stars',                'Hujan turun di lereng gunung. ***',                          ['prose: Hujan turun di lereng gunung.', 'signOff: ***']],
    ['a sign-off of many names',           'Hujan turun di lereng. (Rani Wulandari, Bagus Tirta, Siti Aminah, Kunto Wibisono, Akrom Sukarya, Tirta)', ['prose: Hujan turun di lereng.', 'signOff: (Rani Wulandari, Bagus Tirta, Siti Aminah, Kunto Wibisono, Akrom Sukarya, Tirta)']],
    ['a bracket, prose and a sign-off',    'Hujan turun (lagi) di lereng gunung. (rid)',                 ['prose: Hujan turun (lagi) di lereng gunung.', 'signOff: (rid)']],
    ['a lead, more blanks and prose',      'SOLO, KOMPAS.com -       Hujan turun di sana. (rid)',        ['locationLead: SOLO, KOMPAS.com -', 'prose: Hujan turun di sana.', 'signOff: (rid)']],
    ['a lead of a place alone',            'SOLO - Hujan turun di sana. (rid)',                          ['locationLead: SOLO -', 'prose: Hujan turun di sana.', 'signOff: (rid)']],
    ['a lead of an outlet alone',          'KOMPAS.com - Hujan turun sejak Sabtu pagi.',                 ['locationLead: KOMPAS.com -', 'prose: Hujan turun sejak Sabtu pagi.']],
    ['initials that no sentence precedes', 'Hujan turun (rid)',                                          ['prose: Hujan turun (rid)']],
    ['initials within a sentence',         'Hujan turun di lereng gunung, (rid) kata warga.',            ['prose: Hujan turun di lereng gunung, (rid) kata warga.']],
    ['a year in brackets',                 'Hujan turun di lereng gunung. (2020)',                       ['prose: Hujan turun di lereng gunung. (2020)']],
    ['more names than a sign-off holds',   'Hujan turun di lereng. (Rani Wulandari, Bagus Tirta Hanggoro, Siti Aminah Rahayu, Kunto Wibisono, Akrom Sukarya, Tirta)', ['prose: Hujan turun di lereng. (Rani Wulandari, Bagus Tirta Hanggoro, Siti Aminah Rahayu, Kunto Wibisono, Akrom Sukarya, Tirta)']],
  ])('%s', (_what, text, phrases) => {
    expect(phrasesOf(text)).toEqual([phrases])
  })

  test('a lead and prose, though the line ends as captions do', () => {
    const lead = 'SOLO, KOMPAS.com - Hujan turun di lereng gunung sejak Sabtu pagi.'
    const second = 'Sungai di kota itu meluap dan menggenangi tiga dusun di tepiannya.'
    const [first = []] = phrasesOf(`${lead} (KOMPAS.com/RANI)\n\n${second}`)
    expect(first[0]).toBe('locationLead: SOLO, KOMPAS.com -')
    expect(first[1]).toMatch(/^prose: Hujan turun/)
  })

  test('prose whose words are decoded, though its place is the one in the text', () => {
    const [paragraph] = parseArticle('Hujan  &amp;\u00A0angin turun di sana.').children
    expect(paragraph).toMatchObject({
      type: 'paragraph',
      children: [{ type: 'prose', value: 'Hujan & angin turun di sana.' }],
      position: { start: { offset: 0 }, end: { offset: 33 } },
    })
  })

  test('a lead at the first paragraph only: later ones may speak of places', () => {
    const page = `SOLO, KOMPAS.com - Hujan turun di lereng gunung sejak Sabtu pagi.

KLATEN - Sungai di kota itu meluap dan menggenangi tiga dusun di tepiannya.`
    expect(
      phrasesOf(page)
        .flat()
        .filter((each) => each.startsWith('locationLead')),
    ).toHaveLength(1)
  })

  test('a sign-off at the last paragraph only: earlier ones may hold notes', () => {
    const first = 'Hujan turun di lereng gunung. (rid)'
    const last = 'Sungai meluap di sana sejak Sabtu pagi lalu. (ipg)'
    expect(phrasesOf(`${first}\n\n${last}`)).toEqual([
      [`prose: ${first}`],
      ['prose: Sungai meluap di sana sejak Sabtu pagi lalu.', 'signOff: (ipg)'],
    ])
  })

  test('a lead that says its places, its outlet as it is known and as it is printed', () => {
    const leadOf = (text: string) => {
      const [block] = parseArticle(text).children
      return block?.type === 'paragraph' ? block.children[0] : undefined
    }
    expect(leadOf('SOLO, KOMPAS.com - Hujan turun di sana.')).toEqual({
      type: 'locationLead',
      places: ['SOLO'],
      outlet: 'kompas',
      brand: 'KOMPAS.com',
      position: expect.objectContaining({
        start: { line: 1, column: 1, offset: 0 },
        end: { line: 1, column: 19, offset: 18 },
      }) as unknown,
    })
    expect(Object.keys(leadOf('SOLO - Hujan turun di sana.') ?? {})).toEqual([
      'type',
      'places',
      'position',
    ])
  })

  test('a sign-off that says whose it is, and prose without anchors where all stands as printed', () => {
    const [block] = parseArticle('Hujan turun di lereng gunung. (rid/ipg)').children
    expect(block).toMatchObject({ children: [{ type: 'prose' }, { by: ['rid', 'ipg'] }] })
    expect(block?.type === 'paragraph' && block.children[0]).not.toHaveProperty('anchors')
  })
})
