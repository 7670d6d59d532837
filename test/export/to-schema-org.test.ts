import fc from 'fast-check'
import { type Article, defineOutlet, outlets, parseArticle } from 'urai-berita'
import { toJsonLdScript, toSchemaOrg } from 'urai-berita/export'
import { describe, expect, test } from 'vitest'
import { anyArticle, emptyArticle, fullArticle } from '../support/articles.ts'

describe('an article as JSON-LD', () => {
  test('has all facts of a page', () => {
    expect(toSchemaOrg(fullArticle, { url: 'https://contoh.id/pasar-legi' })).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      url: 'https://contoh.id/pasar-legi',
      headline: 'Pasar Legi Dibuka Kembali Setelah Dua Bulan',
      datePublished: '2021-01-02T08:15+07:00',
      dateModified: '2021-01-03T09:30+07:00',
      dateline: 'SOLO',
      locationCreated: [{ '@type': 'Place', name: 'SOLO' }],
      author: [
        { '@type': 'Person', name: 'Rani Wulandari' },
        { '@type': 'Person', name: 'Bagus Tirta' },
      ],
      editor: [{ '@type': 'Person', name: 'Siti Aminah' }],
      publisher: { '@type': 'NewsMediaOrganization', name: 'Kompas.com' },
      citation: ['Antara'],
      keywords: ['pasar', 'solo'],
      inLanguage: 'id-ID',
      articleBody: [
        'Pasar Legi kembali dibuka setelah perbaikan atap selama dua bulan.',
        'Atap baru yang lebih tinggi',
        'Pedagang menempati tiga lantai, yaitu:',
        'beras dan palawija',
        'sayur dan buah',
        'Pedagang tidak dipungut biaya sewa & listrik sampai akhir tahun.',
      ].join('\n\n'),
      wordCount: 35,
    })
  })

  test('leaves out what a page lacks', () => {
    expect(toSchemaOrg(emptyArticle)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      inLanguage: 'id-ID',
    })
  })

  test.each([
    ['SOLO, KOMPAS.com - Hujan turun.', 'SOLO', ['SOLO']],
    ['JAKARTA/BANDUNG, KOMPAS.com - Hujan turun.', 'JAKARTA, BANDUNG', ['JAKARTA', 'BANDUNG']],
    ['KOMPAS.com - Hujan turun.', undefined, undefined],
  ])('names the places of %s', (text, dateline, places) => {
    const news = toSchemaOrg(parseArticle(text))
    expect(news.dateline).toBe(dateline)
    expect(news.locationCreated?.map(({ name }) => name)).toEqual(places)
  })

  test.each([
    ['Kamis, 2 Januari 2020', '2020-01-02'],
    ['Senin, 29 Januari 2024 17:18', '2024-01-29T17:18'],
    ['Kompas.com - 16/08/2020, 12:59 WITA', '2020-08-16T12:59+08:00'],
  ])('says no more of the time than %s', (line, iso) => {
    const page = `Pasar Legi Dibuka Kembali Setelah Dua Bulan\n\n${line}\n\nSOLO, KOMPAS.com - Pasar Legi kembali dibuka.`
    expect(toSchemaOrg(parseArticle(page)).datePublished).toBe(iso)
  })

  test('shares no list with the article', () => {
    const article = structuredClone(fullArticle)
    const news = toSchemaOrg(article)
    news.keywords?.push('baru')
    news.citation?.push('baru')
    expect(article).toEqual(fullArticle)
  })
})

describe('the name of a publisher', () => {
  const kabarSenja = defineOutlet({ id: 'kabarsenja', name: 'Kabar Senja' })

  test.each<[string, Article, string | undefined]>([
    ['is that of its record', { ...emptyArticle, outlet: 'detik' }, 'detikcom'],
    [
      'is as printed where there is no record',
      parseArticle('METRO, Kabarlembah.co - Hujan turun.'),
      'Kabarlembah.co',
    ],
    [
      'is its label where it is not printed',
      { ...emptyArticle, outlet: 'kabarlembah' },
      'kabarlembah',
    ],
    [
      'is not that of another outlet in a lead',
      { ...parseArticle('SOLO, Kabarlembah.co - Hujan turun.'), outlet: 'lain' },
      'lain',
    ],
    ['is absent without an outlet', emptyArticle, undefined],
    [
      'is absent where a lead prints a name that is no outlet',
      parseArticle('SOLO, KABAR LEMBAH - Hujan turun.'),
      undefined,
    ],
  ])('%s', (_claim, article, name) => {
    expect(toSchemaOrg(article).publisher?.name).toBe(name)
  })

  test('is that of an outlet of your own', () => {
    const mine = [...outlets, kabarSenja]
    const article = parseArticle('SOLO, Kabar Senja - Hujan turun.', { outlets: mine })
    expect(toSchemaOrg(article, { outlets: mine }).publisher?.name).toBe('Kabar Senja')
  })
})

describe('any article as JSON-LD', () => {
  test('is JSON and no more', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const news = toSchemaOrg(article)
        expect(JSON.parse(JSON.stringify(news))).toEqual(news)
        expect(Object.values(news)).not.toContain(undefined)
      }),
      { seed: 20200816 },
    )
  })

  test('is one script element, and reads back the same', () => {
    fc.assert(
      fc.property(anyArticle, (article) => {
        const news = toSchemaOrg(article)
        const script = toJsonLdScript(news)
        const [, inside = ''] =
          /^<script type="application\/ld\+json">(.*)<\/script>$/.exec(script) ?? []
        expect(inside).not.toMatch(/[<>&\n\r\u2028\u2029]/)
        expect(JSON.parse(inside)).toEqual(news)
      }),
      { seed: 20200816, numRuns: 500 },
    )
  })
})

describe('a script element', () => {
  test.each([
    ['</script>', String.raw`\u003c/script\u003e`],
    ['<!--', String.raw`\u003c!--`],
    ['a & b', String.raw`a \u0026 b`],
    ['\u2028', String.raw`\u2028`],
    ['Pasar Legi', 'Pasar Legi'],
  ])('holds %j as %s', (headline, written) => {
    const script = toJsonLdScript({ headline })
    expect(script).toBe(`<script type="application/ld+json">{"headline":"${written}"}</script>`)
  })

  test('takes properties of your own', () => {
    const news = { ...toSchemaOrg(emptyArticle), isAccessibleForFree: true }
    expect(toJsonLdScript(news)).toContain('"isAccessibleForFree":true')
  })
})
