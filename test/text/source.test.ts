import { describe, expect, test } from 'vitest'
import { positionAt, sourceOf } from '../../src/text/source.ts'

describe('a source knows where its lines begin', () => {
  // prettier-ignore
  test.each([
    ['',               [0]],
    ['a',              [0]],
    ['a\nb',           [0, 2]],
    ['a\r\nb',         [0, 3]],
    ['a\rb',           [0, 2]],
    ['a\r\r\nb\n',     [0, 2, 4, 6]],
    ['\n\n',           [0, 1, 2]],
    ['a\u2028b',       [0]],
  ])('%j', (text, lineStarts) => {
    expect(sourceOf(text)).toEqual({ text, lineStarts })
  })

  test('and turns offsets into points', () => {
    expect(positionAt(sourceOf('ab\ncd'), 1, 5)).toEqual({
      start: { line: 1, column: 2, offset: 1 },
      end: { line: 2, column: 3, offset: 5 },
    })
  })

  test('in UTF-16 units, as unist counts', () => {
    expect(positionAt(sourceOf('😀a'), 2, 3).start).toEqual({ line: 1, column: 3, offset: 2 })
  })
})

describe('no source is made of', () => {
  // prettier-ignore
  test.each([
    ['undefined',    undefined,          'undefined'],
    ['null',         null,               'null'],
    ['a number',     42,                 'number'],
    ['an array',     ['hujan'],          'an array'],
    ['an object',    { text: 'hujan' },  'object'],
    ['a boolean',    true,               'boolean'],
  ])('%s', (_what, value, named) => {
    expect(() => sourceOf(value as unknown as string)).toThrow(
      new TypeError(`Expected the text of a page as a string, got ${named}`),
    )
  })
})
