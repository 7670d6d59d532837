import type { Outlet } from 'urai-berita'
import { describe, expect, test } from 'vitest'
import { lexiconOf } from '../../src/grammar/lexicon.ts'
import { matcher } from '../../src/grammar/match.ts'

const lembah: Outlet = {
  id: 'lembah',
  name: 'Kabar Lembah',
  brands: ['Kabar Lembah', 'KabarLembah.com', 'Lembah', 'LembahTekno'],
  domains: ['kabarlembah.com', 'lembah.co.id'],
}
const puncak: Outlet = {
  id: 'puncak',
  name: 'Puncak',
  brands: ['Puncak', 'Lembah Puncak'],
  domains: ['puncak.id'],
}
const { brand, outletOfUrl } = lexiconOf([lembah, puncak])
const read = matcher(brand)

describe('a brand', () => {
  // prettier-ignore
  test.each([
    // printed                     outlet
    ['Kabar Lembah',               'lembah'],
    ['KABAR LEMBAH',               'lembah'],
    ['KabarLembah.com',            'lembah'],
    ['KABARLEMBAH.COM',            'lembah'],
    ['kabarlembah.com',            'lembah'],
    ['LembahTekno',                'lembah'],
    ['Lembah Puncak',              'puncak'],
    ['Puncak',                     'puncak'],
    ['ekonomi.kabarlembah.com',    'lembah'],
    ['lembah.co.id',               'lembah'],
    ['sport.lembah.co.id',         'lembah'],
    ['Lampost.co',                 'lampost'],
    ['kota.lampost.co',            'lampost'],
    ['harianfajar.co.id',          'harianfajar'],
    ['kabar-senja.biz.id',         'kabar-senja'],
    ['senja.desa.id',              'senja'],
    ['solo.m.id',                  undefined],
    ['radar.disway.id',            'disway'],
    ['kemenag.go.id',              'kemenag'],
  ])('%s', (printed, outlet) => {
    expect(read(printed)).toEqual({ printed, outlet })
  })

  // prettier-ignore
  test.each([
    ['a name in small letters without a full stop',   'kabar lembah'],
    ['the word the name is made of',                  'lembah'],
    ['a name that goes on',                           'Puncaknya'],
    ['a name nobody gave',                            'Kabar Bukit'],
    ['no domain',                                     'Lampost.xyz'],
    ['a domain that goes on',                         'lampost.company'],
    ['a sentence with its full stop lost',            'pagi.Hujan'],
    ['a name inherited by objects',                   '__proto__'],
    ['another',                                       'constructor'],
    ['nothing',                                       ''],
  ])('is none: %s', (_why, text) => {
    expect(read(text)).toBeUndefined()
  })

  test('without any outlet to know, only domains are brands', () => {
    const none = matcher(lexiconOf([]).brand)
    expect(none('Lampost.co')).toEqual({ printed: 'Lampost.co', outlet: 'lampost' })
    expect(none('Kabar Lembah')).toBeUndefined()
  })
})

describe('the outlet of an address', () => {
  // prettier-ignore
  test.each([
    ['https://www.kabarlembah.com/read/2020/08/16/hujan',   'lembah'],
    ['http://kabarlembah.com',                              'lembah'],
    ['HTTPS://KABARLEMBAH.COM/read',                        'lembah'],
    ['//kabarlembah.com/read',                              'lembah'],
    ['kabarlembah.com/read',                                'lembah'],
    ['https://ekonomi.kabarlembah.com:8080/?a=b',           'lembah'],
    ['https://sport.lembah.co.id/',                         'lembah'],
    ['https://puncak.id#hujan',                             'puncak'],
    ['https://lampost.co/read',                             undefined],
    ['https://kabarlembah.com.example.org/',                undefined],
    ['https://notkabarlembah.com/',                         undefined],
    ['https://example.org/kabarlembah.com',                 undefined],
    ['not an address',                                      undefined],
    ['__proto__',                                           undefined],
    ['',                                                    undefined],
    [undefined,                                             undefined],
  ])('%s', (url, outlet) => {
    expect(outletOfUrl(url)).toBe(outlet)
  })
})
