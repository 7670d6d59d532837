import { describe, expect, test } from 'vitest'
import { lineBetween, offsetIn, splitLines } from '../../src/text/line.ts'
import { sourceOf } from '../../src/text/source.ts'

const linesOf = (text: string) => splitLines(sourceOf(text))

describe('the lines of a text are those that hold more than white space', () => {
  // prettier-ignore
  test.each([
    ['line feeds',                        'a\nb',                     ['a', 'b']],
    ['carriage returns and line feeds',   'a\r\nb',                   ['a', 'b']],
    ['carriage returns alone',            'a\rb',                     ['a', 'b']],
    ['all of them',                       'a\rb\r\nc\nd',             ['a', 'b', 'c', 'd']],
    ['blank lines between',               'a\n\n \t\n\u00A0\nb',      ['a', 'b']],
    ['white space at the ends',           ' \u00A0a\u3000\t\nb ',     ['a', 'b']],
    ['a byte order mark',                 '\uFEFFa\nb',               ['a', 'b']],
    ['a line end at the end',             'a\nb\n',                   ['a', 'b']],
    ['line separators of Unicode',        'a\u2028b',                 ['a b']],
    ['nothing',                           '',                         []],
    ['white space alone',                 ' \n\u00A0\r\n\uFEFF\t',    []],
  ])('%s', (_what, text, lines) => {
    expect(linesOf(text).map((line) => line.text)).toEqual(lines)
  })

  test('each knows where it stands', () => {
    const text = '\uFEFF a b \r\n\r\n\u00A0c'
    expect(linesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['a b', 'c'])
  })

  test('and whether a gap stands before it', () => {
    expect(linesOf('a\nb\n\u00A0\nc').map(({ afterGap }) => afterGap)).toEqual([true, false, true])
  })

  test.each([
    0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x20, 0xa0, 0x1680, 0x2000, 0x200a, 0x2028, 0x2029, 0x202f,
    0x205f, 0x3000, 0xfeff,
  ])('white space is what \\s says: U+%i', (code) => {
    expect(linesOf(String.fromCharCode(code))).toEqual([])
  })

  test('and nothing else', () => {
    for (let code = 0; code <= 0xffff; code++) {
      const character = String.fromCharCode(code)
      if ((linesOf(character).length === 0) !== /\s/.test(character)) {
        expect(code.toString(16)).toBe('read as JavaScript reads it')
      }
    }
  })
})

describe('an offset in a line is one in the text', () => {
  // prettier-ignore
  test.each([
    // text                        word in the line   the same in the text
    ['  hujan turun',              'turun',           'turun'],
    ['hujan   turun',              'turun',           'turun'],
    ['hujan&nbsp;turun',           'turun',           'turun'],
    ['hujan&amp;ndash;turun',      'turun',           'turun'],
    ['&nbsp;hujan',                'hujan',           'hujan'],
    ['hu\u00ADjan turun',          'turun',           'turun'],
    ['hujan &#8211; turun lagi',   'lagi',            'lagi'],
  ])('%j', (text, word, printed) => {
    const [line] = linesOf(text)
    expect(line).toBeDefined()
    if (!line) return
    const at = line.text.indexOf(word)
    const start = offsetIn(line, at)
    expect(text.slice(start, offsetIn(line, at + word.length))).toBe(printed)
  })

  test('beyond its end there is none', () => {
    const [line] = linesOf('  hujan  ')
    expect(line && offsetIn(line, 99)).toBe(7)
  })
})

test('between two offsets stands a line, or nothing', () => {
  expect(lineBetween('a hujan b', 1, 8, true)).toEqual({
    text: 'hujan',
    start: 2,
    end: 7,
    afterGap: true,
  })
  expect(lineBetween('a   b', 1, 4, false)).toBeUndefined()
})
