import { describe, expect, test } from 'vitest'
import { readPage } from '../../docs/playground/read/read-page.ts'
import type { FactName } from '../../docs/playground/reading.ts'
import { segmentsOf } from '../../docs/playground/view/segments.ts'

const page = `Harga Beras di Pasar Legi Turun

Kompas.com - 16/08/2020, 12:59 WIB
Diperbarui 17/08/2020, 08:00 WIB

Penulis: Rani Wulandari, Bagus Tirta
Editor: Siti Aminah

Sumber Antara

SOLO, KOMPAS.com - Harga beras turun. "Kini Rp 10.500," kata Rani.

Melansir BBC, panen raya dimulai.

Baca juga: Harga Cabai di Klaten Naik

Tags: Pasar Legi, Solo
`

const { reading } = readPage(page)

/** The words of the page that show each value of a fact. */
function shown(name: FactName): string[][] {
  return [...reading.things.entries()]
    .filter(([i, thing]) => i < reading.facts && thing.name === name)
    .map(([i]) =>
      reading.spans.filter(({ thing }) => thing === i).map(({ from, to }) => page.slice(from, to)),
    )
}

describe('readPage', () => {
  test.each<[FactName, string[][]]>([
    ['outlet', [['Kompas.com', 'KOMPAS.com']]],
    ['title', [['Harga Beras di Pasar Legi Turun']]],
    ['published', [['Kompas.com - 16/08/2020, 12:59 WIB']]],
    ['updated', [['Diperbarui 17/08/2020, 08:00 WIB']]],
    ['authors', [['Rani Wulandari'], ['Bagus Tirta']]],
    ['editors', [['Siti Aminah']]],
    ['sources', [['Antara']]],
    ['places', [['SOLO']]],
    ['citedMedia', [['BBC']]],
    ['tags', [['Pasar Legi'], ['Solo']]],
    ['links', [['Harga Cabai di Klaten Naik']]],
    ['warnings', []],
  ])('finds the words of %s', (name, words) => {
    expect(shown(name)).toEqual(words)
  })

  test('gives mentions behind the facts, with what they mean', () => {
    const mentions = reading.things.slice(reading.facts)
    expect(mentions.map(({ name, words, value }) => [name, words, value])).toEqual([
      ['quote', '"Kini Rp 10.500,"', expect.stringContaining('speaker: Rani')],
      ['money', 'Rp 10.500', 'value: 10500 · currency: IDR'],
      ['attribution', 'Melansir BBC', 'media: BBC'],
    ])
  })

  test('gives each line its kind, and loses no character that is no white space', () => {
    const rows = reading.rows.map(({ from, to, line, kind }) => [line, kind, page.slice(from, to)])
    expect(rows.slice(0, 3)).toEqual([
      [1, 'title', 'Harga Beras di Pasar Legi Turun'],
      [3, 'dateline', 'Kompas.com - 16/08/2020, 12:59 WIB'],
      [4, 'dateline', 'Diperbarui 17/08/2020, 08:00 WIB'],
    ])
    expect(
      rows
        .map(([, , words]) => words)
        .join('')
        .replace(/\s/g, ''),
    ).toBe(page.replace(/\s/g, ''))
  })

  test('says of a warning of the whole page no words', () => {
    const { things, spans } = readPage('').reading
    expect(things.map(({ code }) => code)).toEqual(['noTitle', 'noBody'])
    expect(spans).toEqual([])
  })
})

describe('segmentsOf', () => {
  test('cuts a line where things begin and end, however they overlap', () => {
    const row = reading.rows.find(({ from, to }) => page.slice(from, to).startsWith('SOLO'))
    const segments = row ? segmentsOf(row, reading.spans) : []
    const names = segments.map(({ from, to, things, kind }) => [
      page.slice(from, to),
      [...(kind ? [kind] : []), ...things.map((thing) => reading.things[thing]?.name)].join(' '),
    ])
    expect(names).toEqual([
      ['SOLO', 'locationLead places'],
      [', ', 'locationLead'],
      ['KOMPAS.com', 'locationLead outlet'],
      [expect.stringMatching(/^ -/), 'locationLead'],
      [expect.stringMatching(/Harga beras turun\. $/), ''],
      ['"Kini ', 'quote'],
      ['Rp 10.500', 'quote money'],
      [',"', 'quote'],
      [' kata Rani.', ''],
    ])
  })
})
