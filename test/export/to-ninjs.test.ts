import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { defineOutlet } from 'urai-berita'
import { toNinjs } from 'urai-berita/export'
import { describe, expect, test } from 'vitest'
import { anyArticle, emptyArticle, fullArticle } from '../support/articles.ts'
import { ninjsSchema } from './ninjs-schema.ts'

const ajv = new Ajv2020({ strict: true, allErrors: true })
addFormats.default(ajv)
const isNinjs = ajv.compile(ninjsSchema)

const uri = 'https://contoh.id/pasar-legi'
const roles = 'http://cv.iptc.org/newscodes/contentprodpartyrole'

describe('an article as ninjs', () => {
  test('has all facts of a page', () => {
    const { bodies, ...news } = toNinjs(fullArticle, { uri })
    expect(news).toEqual({
      uri,
      standard: {
        name: 'ninjs',
        version: '3.0',
        schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json#',
      },
      type: 'text',
      language: 'id-ID',
      firstCreated: '2021-01-02T08:15:00+07:00',
      versionCreated: '2021-01-03T09:30:00+07:00',
      headlines: [
        {
          role: 'main',
          contentType: 'text/plain',
          value: 'Pasar Legi Dibuka Kembali Setelah Dua Bulan',
        },
      ],
      by: 'Rani Wulandari, Bagus Tirta',
      located: 'SOLO',
      infoSources: [
        { name: 'Rani Wulandari', role: `${roles}/author` },
        { name: 'Bagus Tirta', role: `${roles}/author` },
        { name: 'Siti Aminah', role: `${roles}/editor` },
        { name: 'Antara', role: `${roles}/contentSource` },
        { name: 'Kompas.com', role: `${roles}/distributor` },
      ],
      subjects: [{ name: 'pasar' }, { name: 'solo' }],
    })
    expect(bodies).toHaveLength(1)
    expect(bodies?.[0]).toMatchObject({ role: 'main', contentType: 'text/plain', wordCount: 35 })
    expect(bodies?.[0]?.value).toMatch(/^Pasar Legi kembali dibuka.*akhir tahun\.$/s)
  })

  test('leaves out what a page lacks', () => {
    const { standard, ...news } = toNinjs(emptyArticle, { uri })
    expect(standard.version).toBe('3.0')
    expect(news).toEqual({ uri, type: 'text', language: 'id-ID' })
  })

  test.each([
    ['2020-08-16T12:59+07:00', '2020-08-16T12:59:00+07:00'],
    ['2021-08-10T17:56:08+09:00', '2021-08-10T17:56:08+09:00'],
    ['2024-01-29T17:18', undefined],
    ['2020-08-16', undefined],
    ['kemarin', undefined],
  ])('%s is the instant %s', (iso, instant) => {
    const news = toNinjs({ ...emptyArticle, publishedAt: { iso }, updatedAt: { iso } }, { uri })
    expect(news.firstCreated).toBe(instant)
    expect(news.versionCreated).toBe(instant)
  })

  test('names an outlet of your own', () => {
    const outlets = [defineOutlet({ id: 'kabarsenja', name: 'Kabar Senja' })]
    const news = toNinjs({ ...emptyArticle, outlet: 'kabarsenja' }, { uri, outlets })
    expect(news.infoSources).toEqual([{ name: 'Kabar Senja', role: `${roles}/distributor` }])
  })
})

describe('the schema of ninjs', () => {
  test('takes a page', () => {
    expect(isNinjs(toNinjs(fullArticle, { uri }))).toBe(true)
  })

  test('takes any article', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const news = toNinjs(article, { uri })
        expect(isNinjs(news), JSON.stringify(isNinjs.errors)).toBe(true)
        expect(JSON.parse(JSON.stringify(news))).toEqual(news)
        expect(Object.values(news)).not.toContain(undefined)
      }),
      { seed: 20200816, numRuns: 300 },
    )
  })

  const news = toNinjs(fullArticle, { uri })

  test.each<[string, object]>([
    ['no uri', { type: 'text' }],
    ['a uri that is none', { ...news, uri: 'pasar legi' }],
    ['a day alone', { ...news, firstCreated: '2021-01-02' }],
    ['a clock without a zone', { ...news, firstCreated: '2021-01-02T08:15:00' }],
    ['another type', { ...news, type: 'article' }],
    ['a property of another version', { ...news, versioncreated: '2021-01-02T08:15:00+07:00' }],
    ['a body without value', { ...news, bodies: [{ role: 'main' }] }],
    ['a topic that is text', { ...news, subjects: ['pasar'] }],
  ])('refuses %s', (_what, wrong) => {
    expect(isNinjs(wrong)).toBe(false)
  })
})
