import { describe, expect, test } from 'vitest'
import { readable } from '../../src/text/readable.ts'

describe('text as a reader sees it', () => {
  // prettier-ignore
  test.each([
    // raw                                     readable
    ['hujan turun',                            'hujan turun'],
    ['hujan\u00A0turun',                       'hujan turun'],
    ['hujan \u00A0 turun',                     'hujan turun'],
    ['hujan  turun',                           'hujan turun'],
    ['hujan\t\tturun',                         'hujan turun'],
    ['hujan\u2028turun',                       'hujan turun'],
    ['hu\u00ADjan tu\u200Brun',                'hujan turun'],
    ['\u200Ehujan\u200F turun\u2060',          'hujan turun'],
    ['&quot;hujan&quot;',                      '"hujan"'],
    ['hujan&nbsp;turun',                       'hujan turun'],
    ['&nbsp;hujan&nbsp;',                      'hujan'],
    ['hujan &ndash; turun',                    'hujan – turun'],
    ['hujan &#8211; turun',                    'hujan – turun'],
    ['hujan &#x2013; turun',                   'hujan – turun'],
    ['hujan &amp;ndash; turun',                'hujan – turun'],
    ['hujan &amp;amp;ndash; turun',            'hujan – turun'],
    ['padi &amp; jagung',                      'padi & jagung'],
    ['padi &AMP; jagung',                      'padi & jagung'],
    ['caf&eacute;',                            'café'],
    ['&#128512;',                              '😀'],
  ])('%j', (raw, expected) => {
    expect(readable(raw).text).toBe(expected)
  })

  // prettier-ignore
  test.each([
    ['an entity nobody knows',           '&hujan;'],
    ['an ampersand alone',               'padi & jagung;'],
    ['an entity without its end',        '&nbsp hujan'],
    ['half of a surrogate pair',         '&#55357;'],
    ['a number beyond Unicode',          '&#1114112;'],
    ['a control character',              '&#7;'],
    ['a lone surrogate',                 'hujan \uD83D turun'],
    ['a name inherited by objects',      '__proto__'],
    ['nothing',                          ''],
  ])('leaves %s', (_what, raw) => {
    expect(readable(raw)).toEqual({ text: raw })
  })

  test('names where the texts part', () => {
    expect(readable('a&amp;b  c').shifts).toEqual([
      { at: 2, by: 4 },
      { at: 4, by: 5 },
    ])
    expect(readable('a\u00A0b').shifts).toBeUndefined()
  })
})
