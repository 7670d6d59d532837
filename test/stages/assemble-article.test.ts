import { parseArticle } from 'urai-berita'
import { describe, expect, test } from 'vitest'

const title = 'Kincir Air di Lereng Sumbing Kembali Berputar'
const dateline = 'Kompas.com - 02/01/2021, 08:15 WIB'
const lead =
  'TEMANGGUNG, KOMPAS.com - Kincir air di lereng Gunung Sumbing kembali berputar sejak Sabtu.'
const second = 'Warga bergotong royong mengganti baling-baling bambu itu dengan kayu jati pilihan.'
const pageOf = (...lines: string[]) => lines.join('\n\n')

describe('the facts of a page are those of its blocks', () => {
  test('authors are authors, reporters and contributors; the others are no authors', () => {
    const people = pageOf(
      ...['Penulis: Rani Wulandari', 'Reporter: Bagus Tirta', 'Kontributor: Dewi Anggraini'],
      ...['Editor: Siti Aminah', 'Fotografer: Joko Susilo', 'Penerjemah: Maria Ulfa'],
    )
    const { authors, editors } = parseArticle(pageOf(title, dateline, people, lead, second))
    expect(authors).toEqual(['Rani Wulandari', 'Bagus Tirta', 'Dewi Anggraini'])
    expect(editors).toEqual(['Siti Aminah'])
  })

  test('a whole desk counts where nobody else is named', () => {
    const desk = 'Rani Wulandari,\n\nSiti Aminah\n\nTim Redaksi'
    const named = pageOf(desk, 'Rani Wulandari\n\nPenulis', 'Siti Aminah\n\nEditor')
    expect(parseArticle(pageOf(title, dateline, desk, lead, second))).toMatchObject({
      authors: ['Rani Wulandari', 'Siti Aminah'],
      editors: [],
    })
    expect(parseArticle(pageOf(title, dateline, named, lead, second))).toMatchObject({
      authors: ['Rani Wulandari'],
      editors: ['Siti Aminah'],
    })
  })

  test('names of the dateline are authors', () => {
    const page = pageOf(title, 'Rani Wulandari - 2 Januari 2021 08:15 WIB', lead, second)
    expect(parseArticle(page).authors).toEqual(['Rani Wulandari'])
  })

  test('each name, source and tag once, in its first spelling', () => {
    const foot = pageOf(
      'Sumber Antara, BBC',
      'Sumber ANTARA',
      '#Kincir#kincir',
      'Editor: Siti',
      'Editor: SITI',
    )
    expect(parseArticle(pageOf(title, dateline, lead, second, foot))).toMatchObject({
      sources: ['Antara', 'BBC'],
      tags: ['Kincir'],
      editors: ['Siti'],
    })
  })

  // prettier-ignore
  test.each([
    ['a medium',                            'Melansir BBC dan Kompas.com, kincir itu tua.',    ['BBC']],
    ['no site of an office',                'Dikutip dari laman klaten.go.id, hujan turun.',   []],
    ['no site of whom the story is about',  'Dikutip dari laman resmi Pasar Legi, hujan turun.', []],
  ])('what its words cite: %s', (_what, words, media) => {
    expect(parseArticle(pageOf(title, dateline, lead, words)).citedMedia).toEqual(media)
  })

  test('what the page does not show is absent or empty', () => {
    const article = parseArticle(pageOf(second, second))
    expect(article).toMatchObject({ places: [], authors: [], editors: [], sources: [], tags: [] })
    for (const name of ['outlet', 'title', 'publishedAt', 'updatedAt']) {
      expect(article).not.toHaveProperty(name)
    }
  })

  test('the position is the whole text, white space included', () => {
    expect(parseArticle(`\n\n${lead}\n`).position).toEqual({
      start: { line: 1, column: 1, offset: 0 },
      end: { line: 4, column: 1, offset: lead.length + 3 },
    })
  })
})
