import { parseArticle } from 'urai-berita'
import { findMentions } from 'urai-berita/mentions'
import { describe, expect, test, vi } from 'vitest'
import { targets } from './fuzz/targets.ts'
import { hostileStrings } from './support/hostile-strings.ts'
import { losesNothing } from './support/invariants.ts'

// No assertion is timed: on a busy machine a test may take its time.
vi.setConfig({ testTimeout: 120_000 })

/** Long enough that a reader which goes over it once for each of its pieces would never end. */
const LONG = 60_000

/** A line of more than 800 characters is prose, so a shorter one meets every reader of lines. */
const LINE = 790

describe.each(hostileStrings)('$name', ({ ofLength }) => {
  test('loses nothing in a long text', () => {
    const text = ofLength(LONG)
    losesNothing(text, parseArticle(text).children)
  })

  test('has mentions in a long text', () => {
    const mentions = findMentions(ofLength(LONG / 4))
    expect(mentions.every(({ text }) => text !== '')).toBe(true)
  })

  test('holds all that holds of texts and of lines', () => {
    for (const holds of Object.values(targets)) {
      holds(ofLength(LINE))
      holds(
        `SOLO, KOMPAS.com - Hujan turun. ${ofLength(LINE / 8)} Kompas.com - 16/08/2020, 12:59 WIB`,
      )
    }
  })
})

describe('nothing is lost', () => {
  test.each([
    ['a megabyte on one line', 'Hujan turun '.repeat(90_000)],
    ['a megabyte without a space', 'a'.repeat(1_000_000)],
    ['a million empty lines', '\n'.repeat(1_000_000)],
    [
      'a million blank lines around a sentence',
      `${'\u00A0\r\n'.repeat(500_000)}Hujan turun.${' \r\n'.repeat(500_000)}`,
    ],
    ['a quarter of a million labels on one line', 'Editor: '.repeat(250_000)],
    ['a million halves of surrogate pairs', '\uD800'.repeat(1_000_000)],
  ])('in %s', (_name, text) => {
    losesNothing(text, parseArticle(text).children)
    expect(findMentions(text)).toEqual([])
  })
})
