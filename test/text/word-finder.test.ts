import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { wordFinder } from '../../src/text/word-finder.ts'

const words = ['dilansir', 'melansir', 'lapor', 'dari lapor', 'tulis']

const find = wordFinder(words)

describe('words are found', () => {
  // prettier-ignore
  test.each([
    ['hujan turun, dilansir Antara',      13],
    ['Melansir Antara, hujan turun',      0],
    ['"Hujan turun," Tulis Antara',       15],
    ['hujan turun (dari laporan Antara)', 13],
    ['hujan turun, lapor',                13],
  ])('%s', (text, start) => {
    expect(find(text).map(({ from }) => from)).toContain(start)
  })
})

describe('nothing is found', () => {
  // prettier-ignore
  test.each([
    ['where none stands',                 'Hujan turun di Pasar Legi sejak Minggu pagi.'],
    ['in a text shorter than any word',   'uli'],
    ['in no text',                        ''],
    ['where the beginning is cut off',    'ilansir Antara'],
    ['in capitals',                       'HUJAN TURUN, DILANSIR ANTARA'],
    ['by signs that are no letters',      'tul)s Antara'],
  ])('%s', (_where, text) => {
    expect(find(text)).toEqual([])
  })
})

test('no word is missed, whatever stands around it', () => {
  const letters = fc.stringMatching(/^[a-e]{5,9}$/)
  fc.assert(
    fc.property(
      fc.array(letters, { minLength: 1 }),
      fc.stringMatching(/^[a-eA-E ,é]*$/),
      (words, around) => {
        const text = `${around}${words.join(around)}${around}`
        const found = wordFinder(words)(text).map(({ from, to }) => [from, text.slice(from, to)])
        for (const word of words) {
          let at = text.indexOf(word)
          for (; at !== -1; at = text.indexOf(word, at + 1))
            expect(found).toContainEqual([at, word])
        }
      },
    ),
  )
})
