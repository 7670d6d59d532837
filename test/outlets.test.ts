import { readdirSync, readFileSync } from 'node:fs'
import { defineOutlet, type Outlet, outlets, parseArticle } from 'urai-berita'
import { outlets as outletsAlone } from 'urai-berita/outlets'
import { describe, expect, test } from 'vitest'
import { outletsPage } from './tools/outlets-page.ts'

const folder = new URL('../src/outlets/', import.meta.url)
const noOutlets = new Set(['index.ts', 'outlet.ts', 'define-outlet.ts'])
const files = readdirSync(folder).filter((file) => !noOutlets.has(file))

/** What appears more than once. */
function repeated(words: readonly string[]): string[] {
  return words.filter((word, i) => words.indexOf(word) !== i)
}

describe('the table of outlets', () => {
  test.each(files)('%s is registered in src/outlets/index.ts', async (file) => {
    const module = (await import(new URL(file, folder).href)) as Record<string, Outlet>
    const records = Object.values(module)
    expect(records).toHaveLength(1)
    expect(outlets).toContain(records[0])
    expect(records[0]?.id).toBe(file.replace(/\.ts$/, ''))
  })

  test('holds as many outlets as there are files', () => {
    expect(outlets).toHaveLength(files.length)
  })

  test('is the same at both doors', () => {
    expect(outletsAlone).toBe(outlets)
  })

  test('gives each id once', () => {
    expect(repeated(outlets.map(({ id }) => id))).toEqual([])
  })

  test('gives each name once', () => {
    expect(repeated(outlets.flatMap(({ name, brands = [] }) => [name, ...brands]))).toEqual([])
  })

  test('gives no name to two outlets, in whatever case', () => {
    const names = outlets.flatMap(({ name, brands = [] }) => [
      ...new Set([name, ...brands].map((each) => each.toLowerCase())),
    ])
    expect(repeated(names)).toEqual([])
  })

  test('gives each domain once', () => {
    expect(repeated(outlets.flatMap(({ domains }) => domains))).toEqual([])
  })

  test.each(outlets.map((outlet) => [outlet.id, outlet] as const))(
    '%s holds facts alone',
    (_id, outlet) => {
      expect(defineOutlet(outlet)).toEqual({ ...outlet, brands: outlet.brands ?? [] })
      expect(JSON.parse(JSON.stringify(outlet))).toEqual(outlet)
      expect(outlet.domains.every((domain) => domain === domain.toLowerCase())).toBe(true)
    },
  )
})

describe('each outlet is found', () => {
  test.each(outlets.map((outlet) => [outlet.name, outlet] as const))(
    'by its name, %s',
    (name, { id }) => {
      const page = `SOLO, ${name} - Hujan turun di lereng gunung sejak Minggu pagi.`
      expect(parseArticle(page).outlet).toBe(id)
    },
  )

  test.each(outlets.flatMap(({ id, domains }) => domains.map((domain) => [domain, id] as const)))(
    'by its domain, %s',
    (domain, id) => {
      expect(parseArticle('Hujan turun.', { url: `https://www.${domain}/read/1` }).outlet).toBe(id)
    },
  )
})

describe('defineOutlet', () => {
  const facts = { id: 'kabar-lembah', name: 'Kabar Lembah' }

  test('makes a record that is checked and frozen', () => {
    const domains = ['kabarlembah.example']
    const outlet = defineOutlet({ ...facts, domains, group: 'Lembah Group' })
    expect(outlet).toEqual({
      id: 'kabar-lembah',
      name: 'Kabar Lembah',
      brands: [],
      domains: ['kabarlembah.example'],
      group: 'Lembah Group',
    })
    expect([outlet, outlet.brands, outlet.domains].every(Object.isFrozen)).toBe(true)
    domains.push('later.example')
    expect(outlet.domains).toEqual(['kabarlembah.example'])
  })

  test('whose names articles then know', () => {
    const outlet = defineOutlet({ ...facts, brands: ['Lembah Pagi'], domains: ['lembah.example'] })
    const known = [...outlets, outlet]
    const options = { outlets: known }
    const line = (name: string) => `Solo, ${name} - Hujan turun di lereng gunung sejak pagi.`
    expect(parseArticle(line('Kabar Lembah'), options).outlet).toBe('kabar-lembah')
    expect(parseArticle(line('Lembah Pagi'), options).outlet).toBe('kabar-lembah')
    expect(parseArticle(line('LEMBAH PAGI'), options).outlet).toBe('kabar-lembah')
    expect(parseArticle('Hujan.', { ...options, url: 'https://lembah.example/1' }).outlet).toBe(
      'kabar-lembah',
    )
    expect(parseArticle(line('Kabar Lembah')).outlet).toBeUndefined()
  })

  // prettier-ignore
  test.each([
    // where            facts                                                        what is wrong                       what is expected
    ['the argument',    undefined,                                                   'undefined',                        'an object'],
    ['the argument',    null,                                                        'null',                             'an object'],
    ['the argument',    'kabarlembah',                                               '"kabarlembah"',                    'an object'],
    ['id',              { name: 'Kabar Lembah' },                                    'undefined',                        'lower-case letters'],
    ['id',              { ...facts, id: '' },                                        '""',                               'lower-case letters'],
    ['id',              { ...facts, id: 'Kabar Lembah' },                            '"Kabar Lembah"',                   'lower-case letters'],
    ['id',              { ...facts, id: '-lembah' },                                 '"-lembah"',                        'lower-case letters'],
    ['id',              { ...facts, id: 7 },                                         '7',                                'lower-case letters'],
    ['name',            { id: 'lembah' },                                            'undefined',                        'a string that is not blank'],
    ['name',            { ...facts, name: ' ' },                                     '" "',                              'a string that is not blank'],
    ['brands',          { ...facts, brands: 'Lembah' },                              '"Lembah"',                         'an array of names'],
    ['brands[1]',       { ...facts, brands: ['Lembah', ' '] },                       '" "',                              'a string that is not blank'],
    ['brands[0]',       { ...facts, brands: [7] },                                   '7',                                'a string that is not blank'],
    ['brands[0]',       { ...facts, brands: ['L'.repeat(61)] },                      `"${'L'.repeat(61)}"`,              'a string that is not blank, of at most 60'],
    ['domains',         { ...facts, domains: 'lembah.example' },                     '"lembah.example"',                 'an array of host names'],
    ['domains[0]',      { ...facts, domains: ['https://lembah.example'] },           '"https://lembah.example"',         'a host name'],
    ['domains[0]',      { ...facts, domains: ['www.lembah.example'] },               '"www.lembah.example"',             'a host name'],
    ['domains[0]',      { ...facts, domains: ['lembah'] },                           '"lembah"',                         'a host name'],
    ['domains[0]',      { ...facts, domains: ['lembah.example/berita'] },            '"lembah.example/berita"',          'a host name'],
    ['domains[1]',      { ...facts, domains: ['lembah.example', null] },             'null',                             'a host name'],
    ['group',           { ...facts, group: '' },                                     '""',                               'a string that is not blank'],
  ])('says where, what and expected: %s', (where, given, what, expected) => {
    const define = () => defineOutlet(given as unknown as Outlet)
    expect(define).toThrow(TypeError)
    expect(define).toThrow(`defineOutlet: ${where} is ${what}; expected ${expected}`)
  })

  test('cuts long values short in its message', () => {
    const define = () => defineOutlet({ ...facts, id: 'Lembah'.repeat(100) })
    expect(define).toThrow(/is "(?:Lembah){13}L…; expected/)
  })
})

test('docs/outlets.md shows the records; if not: npm run outlets', () => {
  const file = readFileSync(new URL('../docs/outlets.md', import.meta.url), 'utf8')
  expect(file).toBe(outletsPage())
})
