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
})
